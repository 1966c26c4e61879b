import {type CueVerb, FORM, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';

/** A cue verb with its auxiliaries, adverbs and particle, as token indices of one sentence. */
export type VerbGroup = {
	readonly first: number;
	readonly verb: number;
	/** Inclusive. */
	readonly last: number;
	/** Bits of FRAME: those of the verb, or of the verb with its particle. */
	readonly frames: number;
	/** The one next to the verb. */
	readonly auxiliary: Token | null;
	/** "to say" */
	readonly hasTo: boolean;
	/** "has said", "will say", "he's said" */
	readonly hasFinite: boolean;
};

/** What belongs to the cue verb at token `verb`; null when it attributes only with a particle that is not there. */
export function readVerbGroup(tokens: readonly Token[], verb: number): VerbGroup | null {
	const particle = particleOf(tokens, verb);
	return particle.frames === 0 ? null : withAuxiliaries(tokens, verb, particle);
}

/** "hit back", "point out": how many words of a particle follow, and the frames of the verb with it. */
function particleOf(tokens: readonly Token[], verb: number): {words: number; frames: number} {
	const {particles, frames} = tokens[verb]!.cue!;
	if (particles.length === 0) return {words: 0, frames};
	const particle = particleAt(tokens, verb + 1, particles);
	if (particle) return {words: particle.words.length, frames: particle.frames};
	const between = adverbsFrom(tokens, verb + 1) || yearFrom(tokens, verb + 1);
	const far = between > 0 ? particleAt(tokens, verb + 1 + between, particles) : undefined;
	return far?.words.length === 1 ? {words: between + 1, frames: far.frames} : {words: 0, frames};
}

/** The longest of these particles that stands at token `from`. */
function particleAt(
	tokens: readonly Token[],
	from: number,
	particles: CueVerb['particles'],
): CueVerb['particles'][number] | undefined {
	const first = tokens[from]?.lower;
	return particles.find(
		({words}) => words[0] === first && words.every((word, i) => tokens[from + i]?.lower === word),
	);
}

/** "wrote in 1912 of": the words of a year. */
const yearFrom = (tokens: readonly Token[], from: number): number =>
	tokens[from]?.lower === 'in' && /^1\d\d\d$|^20\d\d$/.test(tokens[from + 1]?.lower ?? '') ? 2 : 0;

/** "called again for", "complained bitterly about": how many adverbs part a verb from its particle. */
function adverbsFrom(tokens: readonly Token[], from: number): number {
	let at = from;
	while ((tokens[at]?.is ?? 0) & IS.ADVERB && /^(?:again|once|also)$|.{3}ly$/.test(tokens[at]!.lower)) at++;
	return at - from;
}

function withAuxiliaries(
	tokens: readonly Token[],
	verb: number,
	{words, frames}: ReturnType<typeof particleOf>,
): VerbGroup {
	let first = verb;
	let auxiliary: Token | null = null;
	let hasTo = false;
	let hasFinite = false;
	while (first > 0) {
		const before = tokens[first - 1]!;
		if (before.is & IS.AUXILIARY) {
			auxiliary ??= before;
			hasFinite = true;
			// "he's said": the subject is the same word
			if (before.is & IS.SUBJECT) break;
		} else if (before.lower === 'to') {
			if (hasTo) break;
			hasTo = true;
		} else if (before.lower === 'past' && isInThePast(tokens, first - 1)) {
			first -= 2;
		} else if ((!(before.is & IS.ADVERB) || before.is & IS.CONJUNCTION) && !isWhen(tokens, first - 1)) break;
		first--;
	}
	// "is reported to have told"
	if (
		hasTo &&
		auxiliary &&
		auxiliary.is & IS.HAVE &&
		REPORTED.test(tokens[first - 1]?.lower ?? '') &&
		(tokens[first - 2]?.is ?? 0) & IS.BE
	)
		return {first: first - 2, verb, last: verb + words, frames, auxiliary, hasTo: false, hasFinite: true};
	// "can be heard asking", "is heard to say"
	const heard = first - 1;
	if (/^(?:over)?heard$/.test(tokens[heard]?.lower ?? '') && (hasTo || tokens[verb]!.form & FORM.ING)) {
		const be = tokens[heard - 1];
		if (be && be.is & IS.BE) {
			first = heard - 1;
			while (first > 0 && tokens[first - 1]!.is & IS.AUXILIARY && !(tokens[first - 1]!.is & IS.SUBJECT))
				first--;
			return {first, verb, last: verb + words, frames, auxiliary: be, hasTo: false, hasFinite: true};
		}
	}
	// "Later said": an adverb at the head of the sentence is no part of it
	if (first === 0 && verb > 0 && tokens[0]!.is & IS.ADVERB) first = 1;
	// "in addition to saying": no infinitive
	if (tokens[verb]!.form & FORM.ING && hasTo && !auxiliary) first = verb;
	return {first, verb, last: verb + words, frames, auxiliary, hasTo, hasFinite};
}

const REPORTED =
	/^(?:reported|said|alleged|understood|believed|thought|claimed|rumou?red|known|heard|reputed)$/;

/** "has in the past described" */
const isInThePast = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.lower === 'the' &&
	tokens[at - 2]?.lower === 'in' &&
	((tokens[at - 3]?.is ?? 0) & IS.HAVE) !== 0;

/** "had earlier told", "has today said" */
const isWhen = (tokens: readonly Token[], at: number): boolean =>
	((tokens[at - 1]?.is ?? 0) & IS.HAVE) !== 0 &&
	/^(?:earlier|later|today|yesterday|since|twice|once)$/.test(tokens[at]!.lower);
