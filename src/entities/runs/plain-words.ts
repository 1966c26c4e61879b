import {WordShapes} from '../../text/word-shapes.ts';
import type {Line, Name} from '../names.ts';

/** Shorter words are too often a part of something else to say that a name is a plain word. */
const SHORTEST = 4;

/**
 * Which first words of names the document has in small letters as well: a word that it does not always print with a
 * capital may be a plain one at the head of a sentence. All words of the document are asked whether they are one of
 * these few.
 */
export function findPlainWords(lines: readonly Line[], names: Iterable<Name>): ReadonlySet<string> {
	const asked = new Set<string>();
	const shapes = new WordShapes();
	for (const {words} of names) {
		const first = words[0]!;
		asked.add(first);
		shapes.add(first);
	}
	const plain = new Set<string>();
	for (const {tokens} of lines) {
		for (let at = 0; at < tokens.length; at++) {
			const {capital, word, lower} = tokens[at]!;
			if (capital || word.length < SHORTEST || !shapes.mayHave(lower)) continue;
			if (asked.has(lower)) plain.add(lower);
		}
	}
	return plain;
}
