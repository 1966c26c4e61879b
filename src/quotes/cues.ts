import {FORM, FRAME, IS} from './lexicon.ts';
import {hasManyBefore} from './many-subjects.ts';
import type {Token} from './tokens.ts';
import {isNumeral} from './verbal.ts';

/** A verb that attributes, with its auxiliaries, adverbs and particle, as token indices of one sentence. */
export type CueHit = {
	readonly first: number;
	readonly verb: number;
	/** Inclusive. */
	readonly last: number;
	readonly lemma: string;
	/** Bits of FRAME. */
	readonly frames: number;
	/** participle: "…, adding that"; infinitive: "to say that": the subject stands elsewhere. */
	readonly mood: 'finite' | 'participle' | 'infinitive';
};

/** The cue verbs of a sentence, those taken for nouns, adjectives and passives left out. */
export function findCues(tokens: readonly Token[]): CueHit[] {
	const hits: CueHit[] = [];
	for (let verb = 0; verb < tokens.length; verb++) {
		const hit = tokens[verb]!.cue ? readCue(tokens, verb) : null;
		if (hit) {
			hits.push(hit);
			verb = hit.last;
		}
	}
	return hits;
}

/** "had earlier told", "has today said" */
const isWhen = (tokens: readonly Token[], at: number): boolean =>
	/^(?:earlier|later|today|yesterday|since|twice|once)$/.test(tokens[at]!.lower) &&
	((tokens[at - 1]?.is ?? 0) & IS.HAVE) !== 0;

/** "Juma Said, 80, was there", "Amos Sang, a rider,": a surname. */
const endsName = (tokens: readonly Token[], at: number): boolean =>
	at > 0 && (tokens[at - 1]!.is & IS.CAPITAL) !== 0 && tokens[at - 1]!.quotation === null;

/** "told by telephone that": nobody who speaks. */
export const MEANS = /^(?:phone|telephone|text|email|e-mail|letter|fax|video|radio|post|mail)$/;

function readCue(tokens: readonly Token[], verb: number): CueHit | null {
	const token = tokens[verb]!;
	const cue = token.cue!;
	if (token.is & IS.GENITIVE) return null;
	if (/^(?:said|sang)$/.test(token.lower) && token.is & IS.CAPITAL && endsName(tokens, verb)) return null;
	if (token.lower === 'states' && !statesSomething(tokens, verb)) return null;
	if (/^calls?$/.test(token.lower) && isNickname(tokens, verb)) return null;
	if (cue.lemma === 'back' && movesBack(tokens, verb)) return null;
	if (token.form & FORM.PAST && describesCounted(tokens, verb)) return null;
	let {frames} = cue;
	let last = verb;
	for (const particle of cue.particles) {
		const from = verb + 1;
		if (!particle.words.every((word, i) => tokens[from + i]?.lower === word)) continue;
		last = verb + particle.words.length;
		frames = particle.frames;
		break;
	}
	if (frames === 0) return null;
	let first = verb;
	let auxiliary: Token | null = null;
	let hasTo = false;
	let hasFinite = false;
	while (first > 0) {
		const before = tokens[first - 1]!;
		if (before.is & IS.SUBJECT && before.is & IS.AUXILIARY) {
			auxiliary ??= before;
			hasFinite = true;
			break;
		}
		if (before.lower === 'to') {
			if (hasTo) break;
			hasTo = true;
		} else if (before.is & IS.AUXILIARY) {
			auxiliary ??= before;
			hasFinite = true;
		} else if ((!(before.is & IS.ADVERB) || before.is & IS.CONJUNCTION) && !isWhen(tokens, first - 1)) break;
		first--;
	}
	while (first < verb && tokens[first]!.is & IS.ADVERB && first === 0) first++;
	const form = token.form;
	// "in addition to saying": no infinitive
	if (form & FORM.ING && hasTo && !auxiliary) first = verb;
	const left = tokens[first - 1];
	const next = tokens[last + 1];
	const make = (mood: CueHit['mood']): CueHit => ({first, verb, last, lemma: cue.lemma, frames, mood});
	if (form & FORM.ING) {
		if (auxiliary && auxiliary.is & (IS.BE | IS.SUBJECT)) return make('finite');
		if (left && left.is & (IS.DETERMINER | IS.GENITIVE | IS.POSSESSIVE)) return null;
		// prepositions by now
		if (token.lower === 'concerning' || token.lower === 'regarding') return null;
		return make('participle');
	}
	if (form & FORM.PAST && auxiliary && auxiliary.is & IS.BE && !(form & FORM.BASE && hasTo)) return null;
	if (form & FORM.PAST && !hasTo && !(auxiliary && auxiliary.is & IS.MODAL && !(form & FORM.BASE))) {
		if (next?.lower === 'by' && !MEANS.test(tokens[last + 2]?.lower ?? '')) return null;
		// "a jeweller accused of selling glass said": without an object it is a participle
		if (!auxiliary && last === verb && isPassive(cue.frames, next)) return null;
		if (!auxiliary && isNaming(tokens, verb)) return null;
		// "cut its profit forecast on Wednesday": the same form is a noun
		if (
			!auxiliary &&
			form & FORM.BASE &&
			token.is & IS.NOUN_TOO &&
			!opensContent(next) &&
			!(left && left.is & (IS.CAPITAL | IS.SUBJECT | IS.WH))
		)
			return null;
		if (!auxiliary && left && modifies(left)) return null;
		if (
			!auxiliary &&
			token.is & IS.CAPITAL &&
			first > 0 &&
			left &&
			!(left.is & IS.CAPITAL) &&
			left.lower !== ','
		)
			return null;
		return make('finite');
	}
	if (form & FORM.S && !hasFinite && !hasTo) {
		if (!left || modifies(left) || isNumeral(left)) return null;
		const named =
			left.is & (IS.CAPITAL | IS.SUBJECT | IS.WH | IS.WRITING) &&
			(endsClause(next) || !(next!.is & (IS.PREPOSITION | IS.MARK | IS.CONJUNCTION | IS.AUXILIARY)));
		if (token.is & IS.NOUN_TOO && !opensContent(next) && !named) return null;
		return make('finite');
	}
	if (form & FORM.BASE) {
		// "enough to hope", "would hope": nobody has hoped yet
		const isUnreal = hasTo
			? !hasFinite
			: auxiliary !== null && /^(?:would|could|might|may|should)$/.test(auxiliary.lower);
		if (isUnreal && !(frames & ~(FRAME.BELIEF | FRAME.INTENTION))) return null;
		if (hasTo && !hasFinite) return make('infinitive');
		if (hasFinite) return auxiliary && auxiliary.is & IS.HAVE ? null : make('finite');
		if (
			!left ||
			(modifies(left) && !(/^(?:two|three|four|five|six)$/.test(left.lower) && !(token.is & IS.NOUN_TOO)))
		)
			return null;
		if (/^[,—]$/.test(left.lower) && !(token.is & IS.NOUN_TOO)) return make('finite');
		if (!hasManyBefore(tokens, first, cue.lemma, next)) return null;
		if (token.is & IS.NOUN_TOO && !(left.is & IS.SUBJECT) && !opensContent(next)) return null;
		return make('finite');
	}
	return null;
}

const MOVES =
	/^(?:dat|go|com|look|turn|fall|hold|push|fight|hark|stretch|step|roll|scal|cut|bring|mov)(?:e?s|ed|ing|e)?$/;

/** "the quay dates back more than a century", "she backed into it" */
const movesBack = (tokens: readonly Token[], verb: number): boolean => {
	const next = tokens[verb + 1]?.is ?? 0;
	return (next & IS.PREPOSITION) !== 0 || MOVES.test(tokens[verb - 1]?.lower ?? '');
};

/** "a majority of the 20 pledged delegates": between a count and its noun a participle describes. */
const describesCounted = (tokens: readonly Token[], verb: number): boolean => {
	const next = tokens[verb + 1];
	return (tokens[verb - 1]?.is ?? 0) === IS.NUMBER && next?.is === 0 && /[^s]s$/.test(next.lower);
};

/** "a film called “Low Water”", but not "what Ruiz called “Low Water”". */
function isNaming(tokens: readonly Token[], verb: number): boolean {
	const left = tokens[verb - 1];
	// "a note titled “Water, water, nowhere.”": nobody says that something titled something
	if (
		/^(?:titled|entitled|headlined)$/.test(tokens[verb]!.lower) &&
		tokens[verb + 1]?.quotation &&
		!((left?.is ?? IS.SUBJECT) & (IS.SUBJECT | IS.MARK))
	)
		return true;
	if (
		!/^(?:called|named|dubbed|titled|tagged)$/.test(tokens[verb]!.lower) ||
		!tokens[verb + 1]?.quotation?.isTitle
	)
		return false;
	for (let at = verb - 1; at >= Math.max(0, verb - 8); at--) if (tokens[at]!.is & IS.WH) return false;
	return ((tokens[verb - 1]?.is ?? 0) & IS.SUBJECT) === 0;
}

/** "a town that its makers call “Little Nowhere”": the name of something. */
const isNickname = (tokens: readonly Token[], verb: number): boolean =>
	tokens[verb + 1]?.quotation?.isTitle === true &&
	tokens.slice(Math.max(0, verb - 5), verb).some(({lower}) => lower === 'that' || lower === 'which');

/** "accused of", "praised for": of a verb that takes an object, nothing but its passive stands so. */
const isPassive = (frames: number, next: Token | undefined): boolean =>
	(frames & FRAME.JUDGEMENT) !== 0 &&
	(frames & (FRAME.SPEECH | FRAME.INTENTION)) === 0 &&
	next !== undefined &&
	/^(?:of|for|with)$/.test(next.lower);

/** "the letter states that …", "He states it": elsewhere "states" are places ("15 states", "Western states"). */
const statesSomething = (tokens: readonly Token[], at: number): boolean =>
	at > 0 &&
	((tokens[at - 1]!.is & (IS.SUBJECT | IS.WRITING | IS.ADVERB)) !== 0 ||
		(!(tokens[at - 1]!.is & IS.NUMBER) &&
			tokens[at + 1]?.lower === 'that' &&
			((tokens[at + 2]?.is ?? 0) & (IS.DETERMINER | IS.SUBJECT)) !== 0));

/** A word before which a verb form is a noun or an adjective: "the proposed ban", "his claims". */
const modifies = (left: Token): boolean =>
	(left.is & (IS.POSSESSIVE | IS.GENITIVE)) !== 0 ||
	((left.is & IS.DETERMINER) !== 0 &&
		!/^(?:some|many|most|all|few|both|others|another|several|those|this|that|these|one|none|half|two|three|four|five|six|seven|eight|nine|ten)$/.test(
			left.lower,
		)) ||
	((left.is & IS.PREPOSITION) !== 0 && !(left.is & (IS.SUBORDINATOR | IS.CAPITAL)));

/** What stands after a verb and hardly after the same form as a noun. */
const opensContent = (next: Token | undefined): boolean =>
	next !== undefined &&
	((next.is & (IS.QUOTATION | IS.DETERMINER | IS.SUBJECT | IS.OBJECT | IS.WH | IS.CAPITAL)) !== 0 ||
		next.lower === 'that' ||
		next.lower === ':' ||
		next.lower === 'to');

const endsClause = (next: Token | undefined): boolean => next === undefined || /^[.,;]$/.test(next.lower);

/** Whether the cue is of words said ("said", "told her"), not only thought, planned or judged. */
export const isSpeech = (hit: CueHit): boolean => (hit.frames & (FRAME.SPEECH | FRAME.ADDRESS)) !== 0;
