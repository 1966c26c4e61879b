import {isNumberWord} from '../../entities/words/numbers.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import {hasManyBefore} from '../source/many-subjects.ts';
import {HUMAN_ENDING} from '../source/noun-phrases.ts';
import type {Token} from '../tokens.ts';
import {isFinding} from './findings.ts';
import type {VerbGroup} from './verb-group.ts';
import {isNumeral, isVerbal} from './verbal.ts';

/** participle: "…, adding that"; infinitive: "to say that": the subject stands elsewhere. */
export type Mood = 'finite' | 'participle' | 'infinitive';

/** "told by telephone that": nobody who speaks. */
export const MEANS = /^(?:phone|telephone|text|email|e-mail|letter|fax|video|radio|post|mail)$/;

/** How a cue verb stands in its sentence; null when it is a noun, an adjective or a passive there. */
export function readMood(tokens: readonly Token[], group: VerbGroup): Mood | null {
	const {auxiliary, hasTo, hasFinite} = group;
	const {form} = tokens[group.verb]!;
	if (form & FORM.ING) return moodOfIng(tokens, group);
	const isInfinitive = form & FORM.BASE && hasTo;
	if (form & FORM.PAST && auxiliary && auxiliary.is & IS.BE && !isInfinitive) return null;
	// "must read": the same form, but not the past
	const isModal = auxiliary && auxiliary.is & IS.MODAL && !(form & FORM.BASE);
	if (form & FORM.PAST && !hasTo && !isModal) return isFinitePast(tokens, group) ? 'finite' : null;
	if (form & FORM.S && !hasFinite && !hasTo) return isFiniteS(tokens, group) ? 'finite' : null;
	return form & FORM.BASE ? moodOfBase(tokens, group) : null;
}

/** "is saying", "…, saying that", but not "his saying". */
function moodOfIng(tokens: readonly Token[], {first, verb, auxiliary}: VerbGroup): Mood | null {
	if (auxiliary && auxiliary.is & (IS.BE | IS.SUBJECT)) return 'finite';
	const left = tokens[first - 1];
	if (left && left.is & (IS.DETERMINER | IS.GENITIVE | IS.POSSESSIVE)) return null;
	// prepositions by now
	return /^(?:concerning|regarding)$/.test(tokens[verb]!.lower) ? null : 'participle';
}

/** "said", "has said", but not "said by her", "the proposed ban", "a jeweller accused of selling glass". */
function isFinitePast(tokens: readonly Token[], {first, verb, last, auxiliary}: VerbGroup): boolean {
	const token = tokens[verb]!;
	const left = tokens[first - 1];
	const next = tokens[last + 1];
	if (next?.lower === 'by') {
		// "said by her", but not "she replied by return"
		const isActive = left !== undefined && /^(?:he|she|they|i|we)$/.test(left.lower);
		if (!isActive && !MEANS.test(tokens[last + 2]?.lower ?? '')) return false;
	}
	if (auxiliary) return true;
	// "most of those asked said": with the verb of the sentence behind it, it tells which of them
	if (last === verb && next?.cue && next.form & FORM.PAST && isVerbal(tokens, last + 1)) return false;
	const maySay = IS.SUBJECT | IS.CAPITAL | IS.MARK | IS.QUOTATION | IS.CONJUNCTION | IS.WH;
	if (last === verb && left && !(left.is & maySay) && isDated(tokens, last + 1)) return false;
	// "a jeweller accused of selling glass said": without an object it is a participle
	if (last === verb && (isPassive(token.cue!.frames, next) || isLabelled(tokens, verb, next))) return false;
	if (isNaming(tokens, verb)) return false;
	// "With the crews worried about the dues, Ruiz wrote: “…”"
	if (token.cue!.frames === 0 || token.cue!.frames & FRAME.BELIEF) if (isWith(tokens, first)) return false;
	// "cut its profit forecast on Wednesday": the same form is a noun
	if (
		token.form & FORM.BASE &&
		token.is & IS.NOUN_TOO &&
		!opensContent(next) &&
		!(left && left.is & (IS.CAPITAL | IS.SUBJECT | IS.WH))
	)
		return false;
	if (!left) return true;
	// "The figures include pledged delegates"
	if (
		next?.is === 0 &&
		DESCRIBES.test(token.lower) &&
		isVerbal(tokens, first - 1) &&
		/[^s]s$/.test(next.lower)
	)
		return false;
	// "a neighbour who knew her said"
	if (left.lower === 'her' && /^(?:said|told)$/.test(token.lower)) return true;
	if (modifies(left) && !isParticle(tokens, first - 1)) return false;
	return !(token.is & IS.CAPITAL) || (left.is & IS.CAPITAL) !== 0 || left.lower === ',';
}

/** "With many crews increasingly": the phrase that leads its sentence, or its clause, has no finite verb. */
function isWith(tokens: readonly Token[], end: number): boolean {
	for (let at = end - 1; at >= 0 && end - at < LONGEST_WITH; at--) {
		if (tokens[at]!.lower === 'with') return at === 0 && at < end - 1;
		if (tokens[at]!.is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.WH) || isVerbal(tokens, at)) return false;
	}
	return false;
}

/** How many words that phrase may have before its participle. */
const LONGEST_WITH = 8;

/** What may stand before a noun in the plural: "pledged delegates", "alleged crimes". */
const DESCRIBES =
	/^(?:pledged|promised|proposed|alleged|claimed|expected|predicted|reported|stated|suggested|planned|intended)$/;

/** "a plan announced last month would close it": behind the day stands the verb of the sentence. */
function isDated(tokens: readonly Token[], from: number): boolean {
	const day = BEFORE_DAY.has(tokens[from]?.lower ?? '') ? from + 1 : from;
	const when = tokens[day]?.is ?? 0;
	const verb = tokens[day + 1]?.is ?? 0;
	return (when & (IS.TIME | IS.TIME_NOUN)) !== 0 && (verb & IS.AUXILIARY) !== 0 && !(verb & IS.SUBJECT);
}

const BEFORE_DAY = new Set(['last', 'this', 'on', 'in', 'earlier']);

/** "says", but not "his claims", "two calls". */
function isFiniteS(tokens: readonly Token[], {first, verb, last}: VerbGroup): boolean {
	const left = tokens[first - 1];
	const next = tokens[last + 1];
	// "15 claims", but "a letter of June 4 says"
	const isCount = left !== undefined && isNumeral(left) && !((tokens[first - 2]?.is ?? 0) & IS.TIME);
	if (!left || modifies(left) || isCount || isDone(tokens[verb]!, next)) return false;
	const isNounToo = (tokens[verb]!.is & IS.NOUN_TOO) !== 0;
	const isNamedOne = (left.is & (IS.CAPITAL | IS.SUBJECT | IS.WH)) !== 0;
	// "many disputes"
	if (isNounToo && MANY.test(left.lower)) return false;
	// "Ruiz emails containing names", "claims being made", but "Ruiz supports raising it"
	const isSentMail = isNounToo && (!isNamedOne || MAIL.test(tokens[verb]!.lower));
	if (isSentMail && /^[a-z]+ing$/.test(next?.lower ?? '')) return false;
	// "…, remarks that angered the crews", "finalizing rules that would end it"; but "Ruiz claims that would be wrong"
	if (
		next?.lower === 'that' &&
		isVerbal(tokens, last + 2) &&
		(left.lower === ',' || (isNounToo && !isNamedOne))
	)
		return false;
	const isNamed =
		(left.is & (IS.CAPITAL | IS.SUBJECT | IS.WH | IS.WRITING)) !== 0 &&
		(endsClause(next) || !(next!.is & (IS.PREPOSITION | IS.MARK | IS.CONJUNCTION | IS.AUXILIARY)));
	return !isNounToo || opensContent(next) || isNamed || closesTag(tokens, first, next);
}

/** "“…,” the suit reads.": nothing else behind the words in marks can be the verb. */
function closesTag(tokens: readonly Token[], end: number, next: Token | undefined): boolean {
	if (!endsClause(next)) return false;
	let at = end - 1;
	while (at > 0 && end - at < LONGEST_THING && !(tokens[at]!.is & ~IS.DETERMINER)) at--;
	return at < end - 1 && /[,?!]/.test(tokens[at]!.quotation?.ending ?? '');
}

const MAIL = /^(?:emails|e-mails|texts|posts|messages|tweets|cables|reports)$/;

/** What stands before a noun in the plural, and before no verb in -s. */
const MANY = /^(?:many|several|few|both|those|these|some|most|all|other|more|such|no|any)$/;

/** "to say", "will say", "they say", but not "the claim". */
function moodOfBase(tokens: readonly Token[], group: VerbGroup): Mood | null {
	const {first, verb, last, frames, auxiliary, hasTo, hasFinite} = group;
	// "enough to hope", "would hope": nobody has hoped yet
	const isUnreal = hasTo
		? !hasFinite
		: auxiliary !== null && /^(?:would|could|might|may|should)$/.test(auxiliary.lower);
	if (isUnreal && !(frames & ~(FRAME.BELIEF | FRAME.INTENTION))) return null;
	if (hasTo && !hasFinite) return 'infinitive';
	if (hasFinite) return auxiliary && auxiliary.is & IS.HAVE ? null : 'finite';
	const left = tokens[first - 1];
	const next = tokens[last + 1];
	const isNounToo = (tokens[verb]!.is & IS.NOUN_TOO) !== 0;
	if (!left || isDone(tokens[verb]!, next)) return null;
	if (modifies(left) && !isParticle(tokens, first - 1) && (isNounToo || !isNumberWord(left.lower)))
		return null;
	if (!isNounToo && (left.lower === ',' || left.lower === '—')) return 'finite';
	// "The quay is sinking, records show."
	const closes = endsClause(next) && isFinding(left);
	if (isNounToo && !(left.is & IS.SUBJECT) && !opensContent(next) && !closes) return null;
	return hasManyBefore(tokens, first, tokens[verb]!.cue!.lemma, next) ? 'finite' : null;
}

/** "Most calls fell into three kinds": the verb of the sentence follows what has the form of one. */
const isDone = ({is}: Token, next: Token | undefined): boolean =>
	(is & IS.NOUN_TOO) !== 0 && DONE.has(next?.lower ?? '');

const DONE = new Set('came went took got gave fell rose grew became began stood ran'.split(' '));

/** "a film called “Low Water”", but not "what Ruiz called “Low Water”". */
function isNaming(tokens: readonly Token[], verb: number): boolean {
	const left = tokens[verb - 1];
	if (isCalledSo(tokens, verb)) return true;
	// "a note titled “Water, water, nowhere.”": nobody says that something titled something
	if (
		tokens[verb + 1]?.quotation &&
		/^(?:titled|entitled|headlined)$/.test(tokens[verb]!.lower) &&
		!((left?.is ?? IS.SUBJECT) & (IS.SUBJECT | IS.MARK))
	)
		return true;
	if (
		!tokens[verb + 1]?.quotation?.isTitle ||
		!/^(?:called|named|dubbed|titled|tagged)$/.test(tokens[verb]!.lower)
	)
		return false;
	for (let at = verb - 1; at >= Math.max(0, verb - 8); at--) if (tokens[at]!.is & IS.WH) return false;
	return ((tokens[verb - 1]?.is ?? 0) & IS.SUBJECT) === 0;
}

/** "a company called Quay Foods gave", "a group called the “Quay Friends”": no more than its name; not "a critic called Ruiz a liar". */
function isCalledSo(tokens: readonly Token[], verb: number): boolean {
	const left = tokens[verb - 1];
	if (left?.is !== 0 || !/^(?:called|named|dubbed)$/.test(tokens[verb]!.lower)) return false;
	let article = verb - 2;
	while (article > verb - LONGEST_THING && tokens[article]?.is === 0) article--;
	if (!/^(?:an?|another|one|some)$/.test(tokens[article]?.lower ?? '')) return false;
	let at = tokens[verb + 1]?.lower === 'the' ? verb + 2 : verb + 1;
	if (tokens[at]?.quotation) return tokens[at]!.quotation!.isTitle && isVerbal(tokens, at + 1);
	const first = at;
	while ((tokens[at]?.is ?? 0) & IS.CAPITAL) at++;
	return at > first && isVerbal(tokens, at);
}

/** How far before "called" the article of what is called so may stand. */
const LONGEST_THING = 5;

/** "accused of", "praised for": of a verb that takes an object, nothing but its passive stands so. */
const isPassive = (frames: number, next: Token | undefined): boolean =>
	(frames & FRAME.JUDGEMENT) !== 0 &&
	(frames & (FRAME.SPEECH | FRAME.INTENTION)) === 0 &&
	next !== undefined &&
	(next.lower === 'of' || next.lower === 'for' || next.lower === 'with');

/** "soup labelled as stew": what it is called by, and not who calls. */
const isLabelled = (tokens: readonly Token[], verb: number, next: Token | undefined): boolean => {
	const left = tokens[verb - 1];
	if (next?.lower !== 'as' || left?.is !== 0 || HUMAN_ENDING.test(left.lower) || left.lower.endsWith('s'))
		return false;
	// … but "what the budget office described as “a gift”"
	return !tokens
		.slice(Math.max(0, verb - FARTHEST_WHAT), verb)
		.some(({lower}) => /^(?:what|which|that|whom)$/.test(lower));
};

const FARTHEST_WHAT = 8;

/** A word before which a verb form is a noun or an adjective: "the proposed ban", "his claims". */
const modifies = (left: Token): boolean =>
	(left.is & (IS.POSSESSIVE | IS.GENITIVE)) !== 0 ||
	((left.is & IS.DETERMINER) !== 0 &&
		!/^(?:some|many|most|all|few|both|others|another|several|those|this|that|these|one|none|half)$/.test(
			left.lower,
		) &&
		!isNumberWord(left.lower)) ||
	((left.is & IS.PREPOSITION) !== 0 && !(left.is & (IS.SUBORDINATOR | IS.CAPITAL)));

/** "crews who were laid off said": no preposition, as it belongs to the verb before it. */
const isParticle = (tokens: readonly Token[], at: number): boolean =>
	PARTICLES.has(tokens[at]!.lower) && /(?:ed|id|et|en|wn|ght|ft)$/.test(tokens[at - 1]?.lower ?? '');

const PARTICLES = new Set(['up', 'down', 'out', 'off']);

/** What stands after a verb and hardly after the same form as a noun. */
const opensContent = (next: Token | undefined): boolean =>
	next !== undefined &&
	((next.is & (IS.QUOTATION | IS.DETERMINER | IS.SUBJECT | IS.OBJECT | IS.WH | IS.CAPITAL)) !== 0 ||
		next.lower === 'that' ||
		next.lower === ':' ||
		next.lower === 'to');

const endsClause = (next: Token | undefined): boolean =>
	next === undefined || next.lower === '.' || next.lower === ',' || next.lower === ';';
