import {inflectVerb} from './cues/inflect.ts';
import {COMMON_VERBS} from './words/common-verbs.ts';
import {CUE_NOUNS, WRITINGS} from './words/cue-nouns.ts';
import {
	ADDRESS,
	ALSO_NOUNS,
	BELIEF,
	INTENTION,
	JUDGEMENT,
	PHRASAL,
	QUOTING_OBJECT,
	QUOTING_SPEECH,
	SPEECH,
} from './words/cue-verbs.ts';
import * as closed from './words/function-words.ts';

/** What a word may be, as bits; a word may be several things. */
export const IS = {
	DETERMINER: 1,
	POSSESSIVE: 1 << 1,
	SUBJECT: 1 << 2,
	OBJECT: 1 << 3,
	PREPOSITION: 1 << 4,
	CONJUNCTION: 1 << 5,
	SUBORDINATOR: 1 << 6,
	WH: 1 << 7,
	AUXILIARY: 1 << 8,
	BE: 1 << 9,
	MODAL: 1 << 10,
	ADVERB: 1 << 11,
	TIME: 1 << 12,
	VERB: 1 << 13,
	CUE: 1 << 14,
	CUE_NOUN: 1 << 15,
	WRITING: 1 << 16,
	NUMBER: 1 << 17,
	CAPITAL: 1 << 18,
	QUOTATION: 1 << 19,
	MARK: 1 << 20,
	/** Ends in 's or in s'. */
	GENITIVE: 1 << 21,
	HAVE: 1 << 22,
	NEGATION: 1 << 23,
	/** A base or -s form that is as often a noun. */
	NOUN_TOO: 1 << 24,
	TIME_NOUN: 1 << 25,
} as const;

/** The frames a cue verb takes. */
export const FRAME = {SPEECH: 1, ADDRESS: 2, BELIEF: 4, INTENTION: 8, JUDGEMENT: 16, QUOTING: 32} as const;

/** The forms of a verb, as bits ("put" is two of them). */
export const FORM = {BASE: 1, S: 2, PAST: 4, ING: 8} as const;

/** A verb that can attribute words; its `frames` are bits of {@link FRAME}. */
export type CueVerb = {
	readonly lemma: string;
	/** 0: the verb attributes only together with a particle. */
	readonly frames: number;
	/** Words that follow it and make another cue of it, longest first: [["back", "against"], …]. */
	readonly particles: readonly {readonly words: readonly string[]; readonly frames: number}[];
};

/** What is known of a word: bits of {@link IS} and, of a cue verb, of {@link FORM}. */
type Entry = {readonly is: number; readonly form: number; readonly cue: CueVerb | null};

const words = (list: string): string[] => list.split(' ');

function buildLexicon(): Map<string, Entry> {
	const is = new Map<string, number>();
	const mark = (list: string, bit: number) => {
		for (const word of words(list)) is.set(word, (is.get(word) ?? 0) | bit);
	};
	mark(closed.DETERMINERS, IS.DETERMINER);
	mark(closed.POSSESSIVES, IS.POSSESSIVE | IS.DETERMINER);
	mark(closed.SUBJECT_PRONOUNS, IS.SUBJECT);
	mark(closed.OBJECT_PRONOUNS, IS.OBJECT);
	mark(closed.PREPOSITIONS, IS.PREPOSITION);
	mark(closed.CONJUNCTIONS, IS.CONJUNCTION);
	mark(closed.SUBORDINATORS, IS.SUBORDINATOR);
	mark(closed.WH_WORDS, IS.WH);
	mark(closed.BE, IS.AUXILIARY | IS.BE);
	mark(closed.HAVE, IS.AUXILIARY | IS.HAVE);
	mark(closed.DO, IS.AUXILIARY);
	mark(closed.MODALS, IS.AUXILIARY | IS.MODAL);
	mark(closed.NEGATIONS, IS.NEGATION | IS.ADVERB);
	mark(closed.ADVERBS, IS.ADVERB);
	mark(closed.TIME_WORDS, IS.TIME);
	mark(closed.TIME_NOUNS, IS.TIME_NOUN);
	mark(COMMON_VERBS, IS.VERB);
	mark(CUE_NOUNS, IS.CUE_NOUN);
	mark(WRITINGS, IS.WRITING);

	const frames = new Map<string, number>();
	const frame = (list: string, bit: number) => {
		for (const word of words(list)) frames.set(word, (frames.get(word) ?? 0) | bit);
	};
	frame(SPEECH, FRAME.SPEECH);
	frame(ADDRESS, FRAME.ADDRESS);
	frame(BELIEF, FRAME.BELIEF);
	frame(INTENTION, FRAME.INTENTION);
	frame(JUDGEMENT, FRAME.JUDGEMENT);
	frame(QUOTING_OBJECT, FRAME.JUDGEMENT | FRAME.QUOTING);
	frame(QUOTING_SPEECH, FRAME.QUOTING);
	const particles = new Map<string, {words: string[]; frames: number}[]>();
	const letters: Record<string, number> = {s: 1, a: 2, b: 4, i: 8, j: 16, q: 48, Q: 33};
	for (const [phrase, letter] of Object.entries(PHRASAL)) {
		const [verb, ...rest] = words(phrase);
		if (!particles.has(verb!)) particles.set(verb!, []);
		particles.get(verb!)!.push({words: rest, frames: letters[letter]!});
		if (!frames.has(verb!)) frames.set(verb!, 0);
	}
	const nouns = new Set(words(ALSO_NOUNS));
	const lexicon = new Map<string, {is: number; form: number; cue: CueVerb | null}>();
	for (const [word, bits] of is) lexicon.set(word, {is: bits, form: 0, cue: null});
	for (const [lemma, bits] of frames) {
		const list = (particles.get(lemma) ?? []).sort((a, b) => b.words.length - a.words.length);
		const cue: CueVerb = {lemma, frames: bits, particles: list};
		const forms = inflectVerb(lemma);
		const add = (word: string, form: number) => {
			const old = lexicon.get(word) ?? {is: 0, form: 0, cue: null};
			const noun = nouns.has(lemma) && (form & (FORM.BASE | FORM.S)) !== 0 ? IS.NOUN_TOO : 0;
			const owner = old.cue === null || old.cue.lemma === lemma ? cue : old.cue;
			lexicon.set(word, {is: old.is | IS.CUE | noun, form: old.form | form, cue: owner});
		};
		add(forms.base, FORM.BASE);
		add(forms.s, FORM.S);
		for (const ing of forms.ing) add(ing, FORM.ING);
		for (const past of forms.past) add(past, FORM.PAST);
	}
	return lexicon;
}

const LEXICON = buildLexicon();
const UNKNOWN: Entry = {is: 0, form: 0, cue: null};
const ADVERB: Entry = {is: IS.ADVERB, form: 0, cue: null};
const NUMBER: Entry = {is: IS.NUMBER, form: 0, cue: null};

/** What the lexicon, or else the ending, says of `lower`, a word in lower case with ' for ’. */
export function lookUp(lower: string): Entry {
	const known = LEXICON.get(lower);
	if (known) return known;
	const first = lower.charCodeAt(0);
	if (first >= 48 && first <= 57) return NUMBER;
	if (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) return ADVERB;
	return UNKNOWN;
}

/** Whether the lexicon has a word, so that it is met often. */
export const isInLexicon = (lower: string): boolean => LEXICON.has(lower);

const NOT_ADVERBS = new Set(
	'kelly sally billy emily reilly connolly holly molly polly lily willy carly beverly kimberly shelly connelly donnelly family ally supply early daily weekly elderly only assembly rally reply monopoly italy july'.split(
		' ',
	),
);
