import {IS} from '../lexicon.ts';
import type {MentionStarts, Phrase} from '../source/noun-phrases.ts';
import {findSubjectBefore} from '../source/subject-before.ts';
import type {Token} from '../tokens.ts';
import {findDenial} from './denials.ts';
import {findOwner} from './owned-words.ts';
import {endOfStance} from './stances.ts';
import {TRIGGER} from './triggers.ts';

/** What is done between words, or while they are said. */
export const GESTURES = new Set(
	'smiled smiles nodded nods laughed laughs shrugged shrugs sighed sighs paused pauses grinned grins winced winces frowned frowns hesitated hesitates chuckled chuckles giggled giggles sobbed blushed scowled disagreed disagrees agreed agrees demurred demurs pointed points gestured gestures'.split(
		' ',
	),
);

/** Ways to speak that are no verbs of speech of their own: they bring words in marks alone. */
const SOUNDS = new Set(
	'murmured murmurs deadpanned deadpans reflected reflects roared roars boomed booms groaned groans moaned moans hissed rasped croaked drawled beamed'.split(
		' ',
	),
);

/**
 * "Asked about it, Ruiz smiled. “Not today.”": whoever did something between words speaks those that follow.
 * The subject and the verb, as token indices of the sentence; null when it tells of anything else.
 */
export function findGesture(
	tokens: readonly Token[],
	starts: MentionStarts,
): {source: Phrase; verb: Phrase} | null {
	if (tokens.some(token => token.is & IS.QUOTATION)) return null;
	const end = endOf(tokens);
	const denial = findDenial(tokens, end, starts);
	if (denial) return denial;
	const owner = tokens.at(-1)!.lower === '?' ? findOwner(tokens, end) : null;
	if (owner) return {source: owner, verb: {first: owner.last + 1, last: end - 1}};
	for (let at = 1; at < tokens.length; at++) {
		const gesture = endOfGesture(tokens, at);
		const last = gesture < 0 ? endOfStance(tokens, at) : gesture;
		if (last < 0) continue;
		let first = at;
		while (first > 1 && tokens[first - 1]!.is & (IS.AUXILIARY | IS.NEGATION)) first--;
		const source = findSubjectBefore(tokens, first, starts);
		return source && (gesture >= 0 || isSomebody(tokens, source, starts))
			? {source, verb: {first: at, last}}
			: null;
	}
	return null;
}

/** Behind the last word of a sentence. */
function endOf(tokens: readonly Token[]): number {
	let end = tokens.length;
	while (end > 0 && tokens[end - 1]!.is & IS.MARK) end--;
	return end;
}

/** Whether a phrase names a person or says "he": water may be clear, and a road certain. */
export function isSomebody(tokens: readonly Token[], {first, last}: Phrase, starts: MentionStarts): boolean {
	if (/^(?:s?he|they)$/.test(tokens[first]!.lower)) return true;
	for (let at = first; at <= last; at++) {
		const {is, start, triggers} = tokens[at]!;
		if (is & IS.PREPOSITION) return false;
		if (triggers & TRIGGER.PERSON || starts.has(start)) return true;
	}
	return false;
}

/** Whether a word tells how somebody speaks who has words in marks beside it: "laughed", "murmured". */
export const isSound = (lower: string): boolean => GESTURES.has(lower) || SOUNDS.has(lower);

/** The last token of a gesture that begins at `at`: "nodded", "shook his head"; -1 when none does. */
function endOfGesture(tokens: readonly Token[], at: number): number {
	const {lower} = tokens[at]!;
	const noun = tokens[at + 2]?.lower ?? '';
	if (GESTURES.has(lower)) return at;
	if (/^(?:elaborate|comment)$/.test(lower) && tokens[at - 1]!.is & IS.NEGATION) return at;
	const isRefused = /^(?:declined|refused)$/.test(lower) && tokens[at + 1]?.lower === 'to';
	if (isRefused && /^(?:elaborate|comment)$/.test(noun)) return at + 2;
	const isOwn = ((tokens[at + 1]?.is ?? 0) & IS.POSSESSIVE) !== 0;
	if (/^(?:shook|shakes|shaking|nodded)$/.test(lower) && isOwn && noun === 'head') return at + 2;
	return /^(?:rolled|rolls|closed|lowered|raised)$/.test(lower) &&
		isOwn &&
		/^(?:eyes|voice|eyebrows?)$/.test(noun)
		? at + 2
		: -1;
}
