import type {Line, Name} from './names.ts';

/** Shorter words are too often a part of something else to say that a name is a plain word. */
const SHORTEST = 4;

/**
 * Which words of names, the first and the last, the document has in small letters as well: a word that it does not
 * always print with a capital may be a plain one at the head of a sentence. All words of the document are asked
 * whether they are one of these few, so first by their length and first unit.
 */
export function findPlainWords(lines: readonly Line[], names: Iterable<Name>): ReadonlySet<string> {
	const asked = new Set<string>();
	const lengths = new Uint32Array(32);
	for (const {words} of names) {
		for (const word of [words[0]!, words.at(-1)!]) {
			asked.add(word);
			lengths[word.charCodeAt(0) & 31]! |= 1 << (word.length & 31);
		}
	}
	const plain = new Set<string>();
	for (const {tokens} of lines) {
		for (const {capital, word, lower} of tokens) {
			if (capital || word.length < SHORTEST) continue;
			const isLikely = (lengths[lower.charCodeAt(0) & 31]! >>> (lower.length & 31)) & 1;
			if (isLikely && asked.has(lower)) plain.add(lower);
		}
	}
	return plain;
}
