import {isBinary, isWide} from './decode.ts';
import {latin1} from './latin1.ts';
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
	['\xd0\xcf\x11\xe0', 'an old Office document', OFFICE],
	[
		'PK\x03\x04',
		'a ZIP archive or an Office document',
		'Unpack it, or save the document as a Word file (.docx), plain text or HTML.',
	],
	// What is packed once is unpacked: this is what was packed twice.
	['\x1f\x8b', 'a gzip file within another', ARCHIVE],
	['BZh', 'a bzip2 archive', ARCHIVE],
	['\xfd7zXZ', 'an xz archive', ARCHIVE],
	['\x28\xb5\x2f\xfd', 'a Zstandard archive', ARCHIVE],
	['7z\xbc\xaf', 'a 7-Zip archive', ARCHIVE],
	['Rar!', 'a RAR archive', ARCHIVE],
	['ustar', 'a tar archive', ARCHIVE, 257],
	[
		'bplist00',
		'a web archive of Safari or a property list',
		'Save the page as "Page Source", which is HTML.',
	],
	['SQLite format 3', 'an SQLite database', OTHER],
	['\x7fELF', 'a program', OTHER],
	['MZ\x90', 'a program', OTHER],
	['wOF', 'a font', OTHER],
	['\0asm', 'a program', OTHER],
];

/** Whether a file is a Word file by its name, and a ZIP archive as such a file is. */
export const isWordFile = (path: string, head: Uint8Array): boolean =>
	/\.docx$/i.test(path) && head[0] === 0x50 && head[1] === 0x4b;

/** Throws {@link Unreadable} when the first bytes of a file say that it is no text. */
export function refuseBinary(head: Uint8Array): void {
	const start = latin1(head, 300);
	for (const [bytes, name, advice, at = 0] of MAGIC) {
		if (start.startsWith(bytes, at)) throw new Unreadable(`The file is binary (${name}).`, advice);
	}
	if (isBinary(head) && !isWide(head))
		throw new Unreadable('The file is binary (there are NUL bytes in it).', OTHER);
}

/** What the first characters of a file of no known name look like. */
export function sniff(
	head: Uint8Array,
): 'html' | 'json' | 'jsonl' | 'xml' | 'mhtml' | 'mail' | 'mailbox' | 'warc' | 'rtf' | 'text' {
	const start = latin1(head, 4096).replace(/^(?:\xef\xbb\xbf)?[\s\0]+/, '');
	if (/^(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html[\s>])/i.test(start)) return 'html';
	if (start.startsWith('<?xml')) return PAGE_IN_XML.test(start) ? 'html' : 'xml';
	if (/^<(?:rss|feed|nitf|newsitem|newsmessage|newsml)[\s>]/i.test(start)) return 'xml';
	if (/^(?:from|mime-version|subject|date):[^\n]{0,1000}\n/i.test(start) && isSavedPage(start))
		return 'mhtml';
	if (/^From \S+@\S+ .{0,80}\d{4}\r?\n[!-9;-~]{1,60}:/.test(start)) return 'mailbox';
	if (isMail(start)) return 'mail';
	if (start.startsWith('{\\rtf')) return 'rtf';
	if (/^WARC\/[01]\.\d\s/.test(start)) return 'warc';
	if (/^\{\s*"/.test(start)) {
		const line = start.slice(0, start.indexOf('\n')).trim();
		return line.length > 2 && line.endsWith('}') ? 'jsonl' : 'json';
	}
	return /^\[\s*\{\s*"/.test(start) ? 'json' : 'text';
}

/** Other XML may hold a page further down. */
const PAGE_IN_XML = /^(?:<\?[^>]{0,500}>\s*|<!--.{0,2000}?-->\s*){1,5}(?:<!doctype\s+html|<html[\s>])/is;

/** A page that a browser saved as the parts of a letter, which nobody was sent. */
const isSavedPage = (start: string): boolean =>
	/multipart\/related/i.test(start) && !/^(?:to|received|message-id|return-path):/im.test(start);

/** A letter as mail programs save it: the fields of RFC 5322, of which the message's own way takes one at least. */
const MAIL = /^(?:[!-9;-~]{1,60}:.{0,1000}\r?\n(?:[ \t].{0,1000}\r?\n){0,40}){2,80}/;
const ON_ITS_WAY =
	/^(?:received|return-path|message-id|delivered-to|mime-version|content-type|x-[\w-]{1,40}):/im;
/** Its words are not those that stand in the file: "=E2=80=9C", base64, parts with a border, "=?UTF-8?Q?…?=". */
const PACKED =
	/^content-transfer-encoding:\s*(?:quoted-printable|base64)|^content-type:\s*(?:multipart\/|text\/html)|^(?:subject|from):.{0,300}=\?[\w-]{2,30}\?[bq]\?/im;

/** Whether a file is an e-mail that would have to be unpacked; one of plain lines is read as text. */
function isMail(start: string): boolean {
	const fields = MAIL.exec(start)?.[0] ?? '';
	return fields !== '' && ON_ITS_WAY.test(fields) && PACKED.test(fields);
}
