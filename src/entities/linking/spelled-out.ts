import type {Name} from '../names.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {findAcronym} from '../words/acronyms.ts';

/**
 * Whether the document says once what the letters of a name stand for, and it is a thing of small letters or one
 * that is no body: "accelerator mass spectrometry (AMS)", "a long-term agreement, or LTA", "a Price Support Scheme (PSS)".
 */
export function isSpelledOut({text, occurrences}: Name): boolean {
	const letters = text.replaceAll('.', '').toLowerCase();
	if (letters.length < 2 || letters.length > 6 || findAcronym(text) !== undefined) return false;
	return occurrences.some(({line: {tokens}, from}) => {
		const token = tokens[from]!;
		const before = tokens[from - 1];
		if (before === undefined) return false;
		if (before.lower === 'or') return spells(tokens, from - 2, letters);
		// a bracket opens between them
		return token.start - before.end === 2 && token.glue === 'break' && spells(tokens, from - 1, letters);
	});
}

/** Whether the words up to `last` begin with these letters. */
function spells(tokens: readonly Token[], last: number, letters: string): boolean {
	if (last < 0) return false;
	let left = letters.length;
	let small = true;
	for (let at = last; at >= 0 && at > last - MAX_WORDS && left > 0; at--) {
		const {lower, capital, glue} = tokens[at]!;
		if (at < last && tokens[at + 1]!.glue === 'break') return false;
		const parts = lower.split('-');
		const isIn =
			parts.length <= left && parts.every((part, i) => part[0] === letters[left - parts.length + i]);
		if (isIn) {
			left -= parts.length;
			small &&= !capital || tokens[at]!.initial;
		} else if (!JOINING.has(lower) || glue === 'break') return false;
	}
	return left === 0 && (small || isListed(tokens[last]!, LIST.NO_ENTITY));
}

/** Six letters and the small words between them. */
const MAX_WORDS = 14;

const JOINING = new Set('of and the for in on to a by'.split(' '));
