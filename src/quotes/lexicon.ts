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

/** What the words of each list are. */
const CLASSES: readonly (readonly [list: string, is: number])[] = [
	[closed.DETERMINERS, IS.DETERMINER],
	[closed.POSSESSIVES, IS.POSSESSIVE | IS.DETERMINER],
	[closed.SUBJECT_PRONOUNS, IS.SUBJECT],
	[closed.OBJECT_PRONOUNS, IS.OBJECT],
	[closed.PREPOSITIONS, IS.PREPOSITION],
	[closed.CONJUNCTIONS, IS.CONJUNCTION],
	[closed.SUBORDINATORS, IS.SUBORDINATOR],
	[closed.WH_WORDS, IS.WH],
	[closed.BE, IS.AUXILIARY | IS.BE],
	[closed.HAVE, IS.AUXILIARY | IS.HAVE],
	[closed.DO, IS.AUXILIARY],
	[closed.MODALS, IS.AUXILIARY | IS.MODAL],
	[closed.NEGATIONS, IS.NEGATION | IS.ADVERB],
	[closed.ADVERBS, IS.ADVERB],
	[closed.TIME_WORDS, IS.TIME],
	[closed.TIME_NOUNS, IS.TIME_NOUN],
	[COMMON_VERBS, IS.VERB],
	[CUE_NOUNS, IS.CUE_NOUN],
	[WRITINGS, IS.WRITING],
];

const QUOTES_OBJECT = FRAME.JUDGEMENT | FRAME.QUOTING;

/** The frames that the verbs of each list take. */
const CUES: readonly (readonly [list: string, frames: number])[] = [
	[SPEECH, FRAME.SPEECH],
	[ADDRESS, FRAME.ADDRESS],
	[BELIEF, FRAME.BELIEF],
	[INTENTION, FRAME.INTENTION],
	[JUDGEMENT, FRAME.JUDGEMENT],
	[QUOTING_OBJECT, QUOTES_OBJECT],
	[QUOTING_SPEECH, FRAME.QUOTING],
];

/** The frames that a letter of `PHRASAL` stands for. */
const FRAMES_OF: Readonly<Record<string, number>> = {
	s: FRAME.SPEECH,
	a: FRAME.ADDRESS,
	b: FRAME.BELIEF,
	i: FRAME.INTENTION,
	j: FRAME.JUDGEMENT,
	q: QUOTES_OBJECT,
	Q: FRAME.SPEECH | FRAME.QUOTING,
};

const words = (list: string): string[] => list.split(' ');

function buildLexicon(): Map<string, Entry> {
	const lexicon = new Map<string, Entry>();
	for (const [word, is] of bitsOf(CLASSES)) lexicon.set(word, {is, form: 0, cue: null});
	const particles = readParticles();
	const frames = bitsOf(CUES);
	for (const verb of particles.keys()) if (!frames.has(verb)) frames.set(verb, 0);
	const nouns = new Set(words(ALSO_NOUNS));
	for (const [lemma, bits] of frames) {
		const cue: CueVerb = {lemma, frames: bits, particles: particles.get(lemma) ?? []};
		const forms = inflectVerb(lemma);
		const add = (word: string, form: number) => {
			const old = lexicon.get(word) ?? UNKNOWN;
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

/** The bits of all lists that a word is in, in the order of its first. */
function bitsOf(lists: readonly (readonly [list: string, bits: number])[]): Map<string, number> {
	const all = new Map<string, number>();
	for (const [list, bits] of lists)
		for (const word of words(list)) all.set(word, (all.get(word) ?? 0) | bits);
	return all;
}

/** What may follow each verb of `PHRASAL`, longest first. */
function readParticles(): Map<string, CueVerb['particles']> {
	const all = new Map<string, CueVerb['particles'][number][]>();
	for (const [phrase, letter] of Object.entries(PHRASAL)) {
		const [verb, ...rest] = words(phrase);
		const known = all.get(verb!) ?? [];
		known.push({words: rest, frames: FRAMES_OF[letter]!});
		all.set(verb!, known);
	}
	for (const known of all.values()) known.sort((a, b) => b.words.length - a.words.length);
	return all;
}

const UNKNOWN: Entry = {is: 0, form: 0, cue: null};

const LEXICON = buildLexicon();
const ADVERB: Entry = {is: IS.ADVERB, form: 0, cue: null};
const NUMBER: Entry = {is: IS.NUMBER, form: 0, cue: null};

/** What the lexicon, or else the ending, says of `lower`, a word in lower case with ' for ’. */
export const lookUp = (lower: string): Entry => inLexicon(lower) ?? byEnding(lower);

/** What the lexicon says of a word that it has: one that is met often. */
export const inLexicon = (lower: string): Entry | undefined => LEXICON.get(lower);

/** What the ending of a word says that the lexicon does not have. */
export function byEnding(lower: string): Entry {
	const first = lower.charCodeAt(0);
	if (first >= 48 && first <= 57) return NUMBER;
	if (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) return ADVERB;
	return UNKNOWN;
}

const NOT_ADVERBS = new Set(
	'kelly sally billy emily reilly connolly holly molly polly lily willy carly beverly kimberly shelly connelly donnelly family ally supply early daily weekly elderly only assembly rally reply monopoly italy july'.split(
		' ',
	),
);
