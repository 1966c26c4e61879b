import {unzipSync} from 'fflate';
import type {Document} from './document.ts';
import {DOCUMENT_BYTES, EXPANSION_FREE, EXPANSION_RATIO} from './limits.ts';
import type {Problem} from './problem.ts';
import {storiesOf} from './read-text.ts';
import type {Source} from './source.ts';
import {Unreadable} from './unreadable.ts';

/** Where a Word file (ECMA-376) has its words. */
const WORDS = 'word/document.xml';

/**
 * Reads the words of a Word file, a paragraph a paragraph; not its pictures, notes, heads and feet. As of plain text,
 * of what an archive made of many stories each is a document.
 */
export async function* readWord(source: Source): AsyncGenerator<Document | Problem> {
	const files = unzipSync(source.bytes(DOCUMENT_BYTES), {
		filter: ({name, size, originalSize}) =>
			name === WORDS &&
			originalSize <= Math.min(DOCUMENT_BYTES, Math.max(EXPANSION_FREE, size * EXPANSION_RATIO)),
	});
	const xml = files[WORDS];
	if (!xml)
		throw new Unreadable(
			'The file is no Word file, or one that unpacks to more than news ever is.',
			'Save its words as plain text.',
		);
	const text = paragraphsOf(new TextDecoder().decode(xml)).join('\n\n');
	yield* storiesOf(source, {text, encoding: {label: 'utf-8', assumed: false}}, 'word');
}

/** Tags that part words, and those between which nothing is read: what stands for a drawing in old programs, once more. */
const TAG = /<(\/?)(w:p|w:t|w:tab|w:br|w:cr|mc:Fallback)((?:\s[^<>]*)?\/?)>/g;

/** The paragraphs of WordprocessingML that hold words. Linear. */
function paragraphsOf(xml: string): string[] {
	const paragraphs: string[] = [];
	let line: string[] = [];
	let fallbacks = 0;
	for (const {0: tag, 1: slash, 2: name, 3: rest, index} of xml.matchAll(TAG)) {
		const isAlone = rest!.endsWith('/');
		if (name === 'mc:Fallback') fallbacks += slash ? -1 : isAlone ? 0 : 1;
		else if (fallbacks > 0) continue;
		else if (name === 'w:p' && (slash || isAlone)) {
			const words = line.join('').trim();
			if (words !== '') paragraphs.push(words);
			line = [];
		} else if (name === 'w:t' && !slash && !isAlone) {
			const start = index + tag.length;
			const end = xml.indexOf('<', start);
			line.push(decodeEntities(xml.slice(start, end < 0 ? xml.length : end)));
		} else if (name === 'w:br' || name === 'w:cr') line.push('\n');
		// With attributes it is a stop in the ruler.
		else if (name === 'w:tab' && rest === '/') line.push('\t');
	}
	return paragraphs;
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

const decodeEntities = (text: string): string =>
	text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (sign, decimal, hex, name) => {
		if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? sign;
		const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
			? String.fromCodePoint(code)
			: '\uFFFD';
	});
