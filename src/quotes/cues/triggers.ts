import {QUOTING_VERBS, TOLD_BY, VIEWS} from '../words/according.ts';
import {CONVICTIONS} from '../words/convictions.ts';
import {GENDER_OF_NOUN} from '../words/humans.ts';

/**
 * What a rule may begin at, as bits of a token. Most rules look for something that few sentences have, and by
 * all the bits of a sentence those without it are passed over.
 */
export const TRIGGER = {
	CUE: 1,
	CUE_NOUN: 1 << 1,
	QUOTATION: 1 << 2,
	COLON: 1 << 3,
	/** "according", and the nouns of "in her view". */
	VIEW: 1 << 4,
	/** "quoted", "cites": of someone "as saying". */
	QUOTING: 1 << 5,
	/** A noun for a person: "mayor", "the sister's". */
	PERSON: 1 << 6,
	/** "he", "she'd", "him", "his", "her". */
	PRONOUN: 1 << 7,
	/** "(" and "[". */
	BRACKET: 1 << 8,
	/** "Will", "May": a name, it may be. */
	CAPITAL_MODAL: 1 << 9,
	/** "asked", "told": perhaps by somebody; "heard": perhaps by a court. */
	TOLD: 1 << 10,
} as const;

/** The bits of all tokens. */
export function triggersOf(tokens: readonly {readonly triggers: number}[]): number {
	let triggers = 0;
	for (const token of tokens) triggers |= token.triggers;
	return triggers;
}

/** The bits that a word has by itself, in lower case with ' for ’. */
export function wordTriggers(lower: string): number {
	const bits = TRIGGERS.get(lower) ?? 0;
	if (!lower.includes("'")) return bits;
	const person = lower.endsWith("'s") ? (TRIGGERS.get(lower.slice(0, -2)) ?? 0) & TRIGGER.PERSON : 0;
	return bits | person | (/^s?he'\w+$/.test(lower) ? TRIGGER.PRONOUN : 0);
}

const TRIGGERS = new Map<string, number>();
for (const [bit, words] of [
	[TRIGGER.PERSON, GENDER_OF_NOUN.keys()],
	[TRIGGER.PRONOUN, ['he', 'she', 'his', 'her', 'him']],
	[TRIGGER.VIEW, ['according', ...VIEWS]],
	[TRIGGER.QUOTING, QUOTING_VERBS],
	[TRIGGER.TOLD, TOLD_BY],
	[TRIGGER.CUE, CONVICTIONS],
] as const)
	for (const word of words) TRIGGERS.set(word, (TRIGGERS.get(word) ?? 0) | bit);
