import type {Line, Name} from '../names.ts';

/** Shorter words are too often a part of something else to say that a name is a plain word. */
const SHORTEST = 4;

/**
 * Which first words of names the document has in small letters as well: a word that it does not always print with a
 * capital may be a plain one at the head of a sentence. All words of the document are asked whether they are one of
 * these few, so first by their length and their ends.
 */
export function findPlainWords(lines: readonly Line[], names: Iterable<Name>): ReadonlySet<string> {
	const asked = new Set<string>();
	const sketches = new Uint8Array(SKETCHES);
	for (const {words} of names) {
		const first = words[0]!;
		asked.add(first);
		sketches[sketchOf(first)] = 1;
	}
	const plain = new Set<string>();
	for (const {tokens} of lines) {
		for (let at = 0; at < tokens.length; at++) {
			const {capital, word, lower} = tokens[at]!;
			if (capital || word.length < SHORTEST || sketches[sketchOf(lower)] === 0) continue;
			if (asked.has(lower)) plain.add(lower);
		}
	}
	return plain;
}

const SKETCHES = 1024;

/** A number that few other words share. */
const sketchOf = (word: string): number =>
	(word.length + 13 * word.charCodeAt(0) + 89 * word.charCodeAt(word.length - 1)) & (SKETCHES - 1);
