import {FORM, FRAME, IS} from '../lexicon.ts';
import type {MentionStarts, Phrase} from '../source/noun-phrases.ts';
import {findPhraseAfter} from '../source/phrase-after.ts';
import {findSubjectBefore} from '../source/subject-before.ts';
import type {Token} from '../tokens.ts';

/** How a sentence answers what the writer has told: "Not so, says Ruiz. “It sank.”" */
const ANSWERS =
	/^(?:not (?:so|true|really|quite|exactly|at all|so fast)|no|yes|yeah|nonsense|rubbish|wrong|hardly|never|maybe|perhaps|absolutely|far from it|quite the (?:opposite|contrary)|on the contrary) $/;

/** How many words such an answer has at most. */
const LONGEST = 3;

/**
 * Who answers no or yes without marks, up to token `end`: the words in marks behind it are theirs. "Not so, says Ruiz.",
 * "No, Ruiz said:", "Not according to Ruiz." Null for any other sentence.
 */
export function findDenial(
	tokens: readonly Token[],
	end: number,
	starts: MentionStarts,
): {source: Phrase; verb: Phrase} | null {
	if (tokens[1]?.lower === 'according' && /^(?:not|so)$/.test(tokens[0]!.lower)) {
		const source = findPhraseAfter(tokens, 3);
		return source?.last === end - 1 ? {source, verb: {first: 1, last: 2}} : null;
	}
	const comma = tokens.findIndex(({lower}, at) => lower === ',' && at <= LONGEST + 1);
	if (comma < 1) return null;
	let answer = '';
	for (let at = 0; at < comma; at++) if (tokens[at]!.lower !== 'but') answer += `${tokens[at]!.lower} `;
	if (!ANSWERS.test(answer)) return null;
	if (speaks(tokens[comma + 1])) {
		const source = findPhraseAfter(tokens, comma + 2);
		return source?.last === end - 1 ? {source, verb: {first: comma + 1, last: comma + 1}} : null;
	}
	if (!speaks(tokens[end - 1])) return null;
	const source = findSubjectBefore(tokens, end - 1, starts);
	return source?.first === comma + 1 ? {source, verb: {first: end - 1, last: end - 1}} : null;
}

const speaks = (token: Token | undefined): boolean =>
	token?.cue != null &&
	(token.cue.frames & FRAME.SPEECH) !== 0 &&
	(token.form & (FORM.PAST | FORM.S)) !== 0 &&
	!(token.is & IS.CAPITAL);
