import {isTitleAt} from './content/clause.ts';
import {findDenial} from './cues/denials.ts';
import {GESTURES} from './cues/gestures.ts';
import {readReply} from './cues/reply-behind.ts';
import {isVerbal} from './cues/verbal.ts';
import type {Draft} from './draft.ts';
import {FORM, IS} from './lexicon.ts';
import {ownerOf} from './paragraph/colon-owner.ts';
import type {Sentence} from './sentence.ts';
import {type MentionStarts, type Phrase, startOfPhrase} from './source/noun-phrases.ts';
import {findPhraseAfter} from './source/phrase-after.ts';
import {findSentenceSubject, findSubjectBefore} from './source/subject-before.ts';
import {toDraft} from './to-draft.ts';
import type {Token} from './tokens.ts';
import {GENDER_OF_NOUN} from './words/humans.ts';

/** How far behind a quotation its verb may stand: "“…,” the port's first harbour master boomed". */
const FARTHEST_VERB = 14;

/** Quotations that no known cue attributes, when the sentence still shows whose words they are. */
export function attributeLeftovers(
	sentence: Sentence,
	drafts: readonly Draft[],
	starts: MentionStarts,
): Draft[] {
	const {tokens} = sentence;
	const found: Draft[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at]!;
		const endsInColon = token.lower === ':' && at > 0 && at === tokens.length - 1;
		if ((!token.quotation && !endsInColon) || isCovered(drafts, token)) continue;
		const draft = token.quotation
			? attributeQuotation(sentence, at, starts)
			: drafts.some(({open}) => open)
				? null
				: attributeColon(sentence, at, starts);
		if (draft) found.push(draft);
	}
	return found;
}

/** "From the report:", "Ruiz was blunt:": the words come in the next sentence, or in token `colon + 1`. */
function attributeColon(sentence: Sentence, colon: number, starts: MentionStarts): Draft | null {
	const source =
		ownerOf(sentence.tokens, colon, starts) ?? findDenial(sentence.tokens, colon, starts)?.source ?? null;
	const cue = {first: colon, last: colon};
	const words = {first: colon + 1, last: colon + 1};
	const isOpen = colon + 1 >= sentence.tokens.length;
	return source && toDraft(sentence, 'colon before quotation', isOpen ? [] : [words], cue, source, isOpen);
}

/** A quotation by what stands beside it. */
function attributeQuotation(sentence: Sentence, at: number, starts: MentionStarts): Draft | null {
	const {tokens} = sentence;
	const {words, ending, isTitle} = tokens[at]!.quotation!;
	const inside = words > 2 && !isTitle ? bracketed(tokens, at, starts) : null;
	const aside = inside ?? bracketedBehind(tokens, at, starts);
	const bracket = inside ? at - 1 : at + 1;
	const whole = [{first: at, last: at}];
	if (aside)
		return toDraft(sentence, 'colon before quotation', whole, {first: bracket, last: bracket}, aside);
	if (tokens[at - 1]?.lower === ':' && words > 2) return attributeColon(sentence, at - 1, starts);
	const captioned = tokens[at - 1]?.lower === 'captioned' ? captioner(tokens, at, starts) : null;
	if (captioned)
		return toDraft(
			sentence,
			'quotation before a verb',
			[{first: at, last: at}],
			{first: at - 1, last: at - 1},
			captioned,
		);
	if (isTitleAt(tokens, at) || !standsAlone(tokens[at - 1])) return null;
	const ends = /[,?!]/.test(ending);
	const told = isTitle && !ends ? null : readIsHow(tokens, at + 1);
	if (told) return toDraft(sentence, 'quotation before a verb', whole, told.cue, told.source);
	if (!ends) return null;
	const inverted = gesturer(tokens, at + 1, words > 2, isTitle);
	if (inverted)
		return toDraft(sentence, 'quotation before a verb', whole, {first: at + 1, last: at + 1}, inverted);
	const reply = readReply(tokens, at + 1);
	if (reply) return toDraft(sentence, 'reply', whole, reply.cue, reply.source);
	const verb = verbAfter(tokens, at + 1);
	const source = verb > 0 ? findSubjectBefore(tokens, verb, starts) : null;
	return source && source.first === at + 1
		? toDraft(sentence, 'quotation before a verb', whole, {first: verb, last: verb}, source)
		: null;
}

/** "In a picture captioned “Enough,” Ruiz waved", "Ruiz shared a picture captioned “Enough”": who shows it. */
function captioner(tokens: readonly Token[], at: number, starts: MentionStarts): Phrase | null {
	const isAhead = tokens[0]!.is & IS.PREPOSITION && tokens[at]!.quotation!.ending === ',';
	return isAhead ? findPhraseAfter(tokens, at + 1) : findSentenceSubject(tokens, at - 2, starts);
}

/** "Ruiz (“It is lost, and we know it”) and Paz differ": the name right before the bracket. */
function bracketed(tokens: readonly Token[], at: number, starts: MentionStarts): Phrase | null {
	if (tokens[at - 1]?.lower !== '(' || tokens[at + 1]?.lower !== ')' || at < 2) return null;
	const first = startOfPhrase(tokens, at - 2, starts);
	return first !== null && starts.has(tokens[first]!.start) && tokens[at - 2]!.is & IS.CAPITAL
		? {first, last: at - 2}
		: null;
}

/** "“A fountain that works” (Ana Ruiz, who drives).": the name that the bracket behind it begins with. */
function bracketedBehind(tokens: readonly Token[], at: number, starts: MentionStarts): Phrase | null {
	if (tokens[at + 1]?.lower !== '(' || !standsAlone(tokens[at - 1])) return null;
	let name = at + 2;
	while (tokens[name] && tokens[name]!.is & IS.CAPITAL && !starts.has(tokens[name]!.start)) name++;
	if (!starts.has(tokens[name]?.start ?? -1)) return null;
	let last = name;
	while (tokens[last + 1] && tokens[last + 1]!.is & IS.CAPITAL && !(tokens[last + 1]!.is & IS.MARK)) last++;
	return /^[,)]$/.test(tokens[last + 1]?.lower ?? '') ? {first: at + 2, last} : null;
}

/** Not "a self-styled “plain man,” Ruiz changed his name", "to shouts of “Shame!” the mayor left": the words before go on into the marks. */
const standsAlone = (before: Token | undefined): boolean =>
	before === undefined || (before.is & (IS.MARK | IS.QUOTATION | IS.CONJUNCTION)) !== 0;

/** "“A wet grave” is how Ruiz describes it", "“No,” was all that Ruiz would say" */
function readIsHow(tokens: readonly Token[], be: number): {cue: Phrase; source: Phrase} | null {
	if (!((tokens[be]?.is ?? 0) & IS.BE) || !/^(?:how|all|what)$/.test(tokens[be + 1]?.lower ?? ''))
		return null;
	const source = findPhraseAfter(tokens, tokens[be + 2]?.lower === 'that' ? be + 3 : be + 2);
	if (!source) return null;
	let verb = source.last + (tokens[source.last + 1]?.lower === ',' ? 2 : 1);
	while (tokens[verb] && tokens[verb]!.is & (IS.AUXILIARY | IS.ADVERB)) verb++;
	const isTold = /^(?:say|put|describe|call|tell|answer|offer|sum|remember|recall|write|reply|add)$/.test(
		tokens[verb]?.cue?.lemma ?? '',
	);
	return isTold ? {cue: {first: verb, last: verb}, source} : null;
}

const isCovered = (drafts: readonly Draft[], token: Token): boolean =>
	drafts.some(({content}) => content.some(span => span.start < token.end && token.start < span.end));

const NOTHING = {lower: '', is: 0, cue: null, form: 0};

/**
 * “It was cold,” laughed Ana Ruiz, who swims; after words that are no title any verb may stand there, as in “…,” trilled
 * Ruiz, “…,” bemoaned a shopkeeper.
 */
function gesturer(
	tokens: readonly Token[],
	verb: number,
	mayTrill: boolean,
	isTitle: boolean,
): Phrase | null {
	const {lower, is, cue, form} = tokens[verb] ?? NOTHING;
	const next = tokens[verb + 1]?.is ?? 0;
	const isPast = cue === null ? is === 0 && /[a-z]{3}ed$/.test(lower) : (form & FORM.PAST) !== 0;
	const mayBeTrilled = mayTrill && isPast;
	const isTrilled = mayBeTrilled && (next & (IS.CAPITAL | IS.TIME)) === IS.CAPITAL;
	if (!isTrilled && !GESTURES.has(lower) && !(mayBeTrilled && !isTitle && isSomeone(tokens, verb + 1)))
		return null;
	const source = findPhraseAfter(tokens, verb + 1);
	return source && tokens[source.first]!.is & (IS.CAPITAL | IS.DETERMINER | IS.POSSESSIVE) ? source : null;
}

/** "a shopkeeper", "the retired teacher", "one nurse": somebody unnamed. */
function isSomeone(tokens: readonly Token[], article: number): boolean {
	const opener = tokens[article]?.lower ?? '';
	if (!/^(?:an?|the|one|another)$/.test(opener)) return false;
	// "“On what bus?” called another."
	if (opener === 'another' && (article + 1 >= tokens.length || tokens[article + 1]!.is & IS.MARK))
		return true;
	for (let at = article + 1; at < Math.min(tokens.length, article + LONGEST_NOUN); at++) {
		if (GENDER_OF_NOUN.has(tokens[at]!.lower)) return true;
		if (tokens[at]!.is & ~(IS.NUMBER | IS.CAPITAL)) return false;
	}
	return false;
}

/** How many words behind an article the noun for a person may come. */
const LONGEST_NOUN = 4;

/** "“…,” she translates": any verb behind a pronoun. */
const doesSo = (tokens: readonly Token[], at: number): boolean =>
	/^(?:s?he)$/.test(tokens[at - 1]!.lower) &&
	tokens[at]!.is === 0 &&
	/[a-z]{3}(?:s|ed)$/.test(tokens[at]!.lower);

function verbAfter(tokens: readonly Token[], from: number): number {
	for (let at = from + 1; at < Math.min(tokens.length, from + FARTHEST_VERB); at++) {
		const token = tokens[at]!;
		if (token.is & (IS.AUXILIARY | IS.QUOTATION) || token.lower === ';') return -1;
		if (GESTURES.has(token.lower) || (at === from + 1 && doesSo(tokens, at))) return at;
		if (!isVerbal(tokens, at)) continue;
		return token.form & FORM.ING ? -1 : at;
	}
	return -1;
}
