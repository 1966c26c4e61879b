import {isBinary, isWide} from './decode.ts';
import {Unreadable} from './unreadable.ts';

const PICTURE = 'Only text is read; if there is text in it, save that as a text file.';
const OFFICE = 'Save it as plain text or HTML, and put that into the corpus.';
const ARCHIVE = 'Unpack it and put the files into the corpus.';
const OTHER = 'Take it out of the corpus, or save its text as a text file.';

/** First bytes by which file types are known, as Latin-1, and where they stand. */
const MAGIC: readonly (readonly [bytes: string, name: string, advice: string, at?: number])[] = [
	['%PDF-', 'a PDF document', 'Save its text first, for example with "pdftotext".'],
	['\x89PNG', 'a PNG image', PICTURE],
	['\xff\xd8\xff', 'a JPEG image', PICTURE],
	['GIF8', 'a GIF image', PICTURE],
	['RIFF', 'a WebP image, sound or film', PICTURE],
	['II*\0', 'a TIFF image', PICTURE],
	['MM\0*', 'a TIFF image', PICTURE],
	['\0\0\x01\0', 'an icon', PICTURE],
	['ftyp', 'a film or an image', PICTURE, 4],
	['ID3', 'a sound file', PICTURE],
	['OggS', 'a sound file', PICTURE],
	['fLaC', 'a sound file', PICTURE],
	['{\\rtf', 'an RTF document', OFFICE],
	['\xd0\xcf\x11\xe0', 'an old Office document', OFFICE],
	[
		'PK\x03\x04',
		'a ZIP archive or an Office document',
		'Unpack it, or save the document as plain text or HTML.',
	],
	// What is packed once is unpacked: this is what was packed twice.
	['\x1f\x8b', 'a gzip file within another', ARCHIVE],
	['BZh', 'a bzip2 archive', ARCHIVE],
	['\xfd7zXZ', 'an xz archive', ARCHIVE],
	['\x28\xb5\x2f\xfd', 'a Zstandard archive', ARCHIVE],
	['7z\xbc\xaf', 'a 7-Zip archive', ARCHIVE],
	['Rar!', 'a RAR archive', ARCHIVE],
	['ustar', 'a tar archive', ARCHIVE, 257],
	['SQLite format 3', 'an SQLite database', OTHER],
	['\x7fELF', 'a program', OTHER],
	['MZ\x90', 'a program', OTHER],
	['wOF', 'a font', OTHER],
	['\0asm', 'a program', OTHER],
];

/** Throws {@link Unreadable} when the first bytes of a file say that it is no text. */
export function refuseBinary(head: Uint8Array): void {
	const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 300)).toString('latin1');
	for (const [bytes, name, advice, at = 0] of MAGIC) {
		if (start.startsWith(bytes, at)) throw new Unreadable(`The file is binary (${name}).`, advice);
	}
	if (isBinary(head) && !isWide(head))
		throw new Unreadable('The file is binary (there are NUL bytes in it).', OTHER);
}

/** What the first characters of a file of no known name look like. */
export function sniff(head: Uint8Array): 'html' | 'json' | 'jsonl' | 'xml' | 'mhtml' | 'text' {
	const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096))
		.toString('latin1')
		.replace(/^(?:\xef\xbb\xbf)?[\s\0]+/, '');
	if (/^(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html[\s>])/i.test(start)) return 'html';
	if (start.startsWith('<?xml')) return /<(?:!doctype\s+html|html[\s>])/i.test(start) ? 'html' : 'xml';
	if (/^<(?:rss|feed|nitf|newsitem|newsml)[\s>]/i.test(start)) return 'xml';
	if (/^(?:from|mime-version|subject|date):[^\n]{0,1000}\n/i.test(start) && /multipart\/related/i.test(start))
		return 'mhtml';
	if (/^\{\s*"/.test(start)) {
		const line = start.slice(0, start.indexOf('\n')).trim();
		return line.length > 2 && line.endsWith('}') ? 'jsonl' : 'json';
	}
	return /^\[\s*\{\s*"/.test(start) ? 'json' : 'text';
}
