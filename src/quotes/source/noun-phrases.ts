import {isNumberWord} from '../../entities/words/numbers.ts';
import {isNumeral, isReducedRelative, isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';

/** A noun phrase as token indices of its sentence; `last` is inclusive. */
export type Phrase = {readonly first: number; readonly last: number};

/** Whether a named mention begins at this offset: tells "In Ohio Smith said" from "In Ohio State". */
export type MentionStarts = ReadonlySet<number>;

/** The longest subject looked for, in tokens. */
export const LONGEST = 60;

const NOT_IN_PHRASE = IS.MARK | IS.SUBORDINATOR | IS.WH | IS.OBJECT;

/** How nouns for people end, in lower case: "spokeswoman", "engineers". "River" does too: one sign among others. */
export const HUMAN_ENDING = /(?:man|woman|person|people|er|or|ist|ant|ent|ee|ian|al|police)s?$/;

/** The first token of the noun phrase whose last is `last`; null when none ends there. */
export function startOfPhrase(tokens: readonly Token[], last: number, starts: MentionStarts): number | null {
	const head = tokens[last];
	if (!head || head.is & IS.MARK) return null;
	// "A report published Wednesday said"
	if (head.is & IS.TIME && last > 1 && isReducedRelative(tokens, last - 1))
		return startOfPhrase(tokens, last - 2, starts);
	const isName = (head.is & IS.CAPITAL) !== 0 && last > 0 && (tokens[last - 1]!.is & IS.CAPITAL) !== 0;
	if (head.is & (IS.SUBJECT | IS.WH) && !isName) return SPEAKS.test(head.lower) ? last : null;
	const beside = head.is & IS.OBJECT ? besideObject(tokens, last) : null;
	if (beside !== null) return isVerbal(tokens, last - 2) ? null : startOfPhrase(tokens, beside, starts);
	// "Ruiz himself said"
	if (HIMSELF.test(head.lower) && last > 0 && tokens[last - 1]!.lower !== ',')
		return startOfPhrase(tokens, last - 1, starts);
	if (SOME.test(head.lower)) return last;
	if (last > 0 && tokens[last - 1]!.lower === 'the' && isNumberWord(head.lower)) return last - 1;
	if (
		head.is & (NOT_IN_PHRASE | IS.ADVERB | IS.CONJUNCTION | IS.PREPOSITION | IS.AUXILIARY) &&
		!(head.is & IS.CAPITAL && (last > 0 || starts.has(head.start)))
	)
		return null;
	if (head.is & IS.QUOTATION && !isWordLike(head)) return null;
	// "“Out!” came shouts from the crowd"
	if ((head.is & (IS.VERB | IS.CAPITAL)) === IS.VERB && tokens[last - 1]?.quotation) return null;
	return startOfNominal(tokens, last, starts);
}

/** Pronouns that may speak by themselves, also with a verb ("he'd"). */
const SPEAKS =
	/^(?:which|others|none|i|you|he|she|it|we|they|who|everyone|everybody|nobody|someone|somebody|anyone)/;

/** "One of them said", "Sources close to him said": the last token of the noun before "of them"; null for none. */
function besideObject(tokens: readonly Token[], last: number): number | null {
	if (last < 2) return null;
	const {lower} = tokens[last - 1]!;
	if (!/^(?:of|to|with|for|by)$/.test(lower) && !BESIDE.test(lower)) return null;
	const noun = tokens[last - 2]!;
	const isLoose = noun.is & IS.ADVERB || /^(?:close|loyal|near|familiar)$/.test(noun.lower);
	return isLoose ? last - 3 : last - 2;
}

const HIMSELF = /^(?:him|her|it|them)sel(?:f|ves)$/;

/** Words that stand for a noun phrase. */
const SOME = /^(?:some|many|most|both|all|few|several|another|one|this|that|those)$/;

/** The same of a phrase whose last word is a noun, a name or a short quotation. */
function startOfNominal(tokens: readonly Token[], last: number, starts: MentionStarts): number | null {
	let first = last;
	while (first > 0 && last - first < LONGEST) {
		const before = tokens[first - 1]!;
		if (before.is & IS.QUOTATION) {
			if (!isWordLike(before)) break;
		} else if (before.lower === 'and' || before.lower === 'or') {
			if (!joinsPhrases(tokens, first - 1)) break;
		} else if (before.lower === '&') {
			// "Smith & Sons"
		} else if (before.lower === '-' || before.lower === '/') {
			// a broken compound
		} else if (isPlacedBeside(tokens, first - 1)) {
			// "a woman behind me at the screening said"
		} else if (
			before.is & (NOT_IN_PHRASE | IS.CONJUNCTION) &&
			!(before.is & IS.CAPITAL && before.is & IS.WH && first > 1)
		)
			break;
		else if (before.lower === 'that' || (before.lower === 'to' && !bindsTo(tokens, first - 1))) break;
		else if (isVerbal(tokens, first - 1)) break;
		// "A letter that we know in extracts may say": what follows "we" is its verb, and no phrase begins there
		else if (before.is & IS.SUBJECT) {
			if (/^(?:i|we|he|she|they|you)$/.test(before.lower)) return null;
			// "someone in the crowd said"
			if (tokens[first]!.is & IS.PREPOSITION && ANYBODY.test(before.lower))
				return tokens[first - 2]?.lower === 'not' ? null : first - 1;
			break;
		}
		first--;
	}
	return trimFront(tokens, first, last, starts);
}

/** "behind me at": whom a phrase is placed beside, with more of it behind. */
const isPlacedBeside = (tokens: readonly Token[], at: number): boolean =>
	(tokens[at]!.is & IS.OBJECT) !== 0 &&
	at > 1 &&
	BESIDE.test(tokens[at - 1]!.lower) &&
	(tokens[at + 1]!.is & IS.PREPOSITION) !== 0;

const ANYBODY = /^(?:every|some|any)(?:one|body)$/;

const BESIDE = /^(?:behind|beside|near|opposite|before|above|below|around)$/;

/** "an adviser to the senator": the preposition of a noun, not of a verb. */
const bindsTo = (tokens: readonly Token[], to: number): boolean =>
	to > 0 &&
	tokens[to - 1]!.lower !== 'according' &&
	!isVerbal(tokens, to - 1) &&
	(tokens[to - 1]!.is & (IS.CUE | IS.ADVERB | IS.MARK)) === 0 &&
	to + 1 < tokens.length &&
	(tokens[to + 1]!.is & (IS.CAPITAL | IS.DETERMINER)) !== 0;

/** A short quotation that stands within a phrase like a word: 'the "fix it" caucus'. */
export const isWordLike = (token: Token): boolean =>
	token.quotation!.closed && token.quotation!.words <= 5 && !/[.,?!;:—]/.test(token.quotation!.ending);

/** "Ruiz and Paz said": both sides are noun phrases and no verb stands before the first. */
function joinsPhrases(tokens: readonly Token[], and: number): boolean {
	const right = tokens[and + 1]!;
	if (right.is & IS.SUBJECT || and === 0) return false;
	let at = and;
	while (at > 0 && and - at < 12) {
		const before = tokens[at - 1]!;
		if (before.is & (IS.MARK | IS.SUBORDINATOR | IS.WH | IS.QUOTATION) || before.lower === 'that') break;
		if (isVerbal(tokens, at - 1) || before.is & (IS.SUBJECT | IS.OBJECT)) return false;
		if (before.is & IS.CONJUNCTION) break;
		at--;
	}
	return at !== and && !(tokens[at]!.is & IS.PREPOSITION);
}

/** Cuts off what stands before the subject: "But", "on Monday", "in Ohio"; null when nothing is left. */
function trimFront(
	tokens: readonly Token[],
	from: number,
	last: number,
	starts: MentionStarts,
): number | null {
	const first = skipTimes(tokens, from, last, starts);
	if (first === null || first > last) return null;
	const opener = tokens[first]!;
	if (opensCount(tokens, first, last)) return first;
	if (opener.lower === 'with' && first < last) return first + 1;
	// "…, at which point the crowd yelled"
	if (tokens[first - 1]?.lower === 'which' && OCCASIONS.test(opener.lower) && first < last) return first + 1;
	const named = behindThing(tokens, first, last);
	if (named >= 0) return named;
	// "Outside experts say"
	if (first + 1 === last && tokens[last]!.is === 0 && /^(?:in|out)side$/.test(opener.lower)) return first;
	const cut = opener.is & IS.PREPOSITION || opener.lower === 'to';
	const border = tokens[first - 1];
	const afterParticiple = from > 1 && isReducedRelative(tokens, from - 1);
	if (!cut && !(afterParticiple && opener.is & IS.NUMBER) && !(border && border.is & IS.SUBORDINATOR))
		return first;
	if (afterParticiple && (cut || opener.is & (IS.NUMBER | IS.TIME))) {
		const head = startOfPhrase(tokens, from - 2, starts);
		if (head !== null) return head;
	}
	for (let at = last; at > first; at--) {
		const before = tokens[at - 1]!;
		if (before.is & (IS.PREPOSITION | IS.DETERMINER | IS.GENITIVE) || before.lower === 'to') continue;
		if (tokens[at]!.is & IS.DETERMINER || starts.has(tokens[at]!.start)) return at;
	}
	return cut ? null : first;
}

/** "…, a figure Ruiz rejects": where the name begins of who rejects it; -1 for none. */
function behindThing(tokens: readonly Token[], first: number, last: number): number {
	const name = first + 2;
	if (name > last || !(tokens[name]!.is & IS.CAPITAL)) return -1;
	if (!/^an?$/.test(tokens[first]!.lower) || !/^[,—]$/.test(tokens[first - 1]?.lower ?? '')) return -1;
	const thing = tokens[first + 1]!;
	return thing.is & IS.CUE_NOUN || THINGS.test(thing.lower) ? name : -1;
}

/** Past adverbs, conjunctions and when it was said; null when a time is all there is. */
function skipTimes(
	tokens: readonly Token[],
	from: number,
	last: number,
	starts: MentionStarts,
): number | null {
	let first = from;
	while (
		first <= last &&
		tokens[first]!.is & (IS.ADVERB | IS.CONJUNCTION | IS.TIME) &&
		!(tokens[first]!.is & IS.DETERMINER)
	) {
		// "“…,” June said": no month speaks right behind words in marks
		if (tokens[first]!.is & IS.TIME && first === last)
			return NAMED_AS_MONTHS.test(tokens[first]!.lower) && tokens[first - 1]?.quotation ? first : null;
		// "Jolly said": a name that ends as adverbs do
		if (first === last && starts.has(tokens[first]!.start)) return first;
		first++;
	}
	// "Last month the mayor said"
	if (first + 1 < last) {
		const noun = tokens[first + 1]!;
		if (
			noun.is & (IS.TIME_NOUN | IS.TIME) &&
			!(noun.is & IS.GENITIVE) &&
			/^(?:last|this|next|earlier|that)$/.test(tokens[first]!.lower) &&
			tokens[first + 2]!.is & (IS.DETERMINER | IS.CAPITAL | IS.SUBJECT)
		)
			first += 2;
	}
	// "Earlier a diplomat said", "Three days later a second voice said"
	let later = first;
	while (later < last && (tokens[later]!.is & IS.TIME_NOUN || isNumeral(tokens[later]!))) later++;
	if (
		later < last &&
		tokens[later + 1]!.is & (IS.DETERMINER | IS.CAPITAL | IS.SUBJECT) &&
		/^(?:earlier|later|afterwards?)$/.test(tokens[later]!.lower)
	)
		first = later + 1;
	// "A week ago the mayor said"
	if (tokens[first + 2]?.lower === 'ago' && tokens[first + 1]!.is & IS.TIME_NOUN) first += 3;
	return first;
}

/** "About 20 of them", "At least two of them" */
function opensCount(tokens: readonly Token[], first: number, last: number): boolean {
	const {lower} = tokens[first]!;
	return (
		first < last &&
		(tokens[first + 1]!.is & (IS.NUMBER | IS.DETERMINER)) !== 0 &&
		/^(?:about|around|over|under|at)$/.test(lower) &&
		(lower === 'at') === (tokens[first + 1]!.lower === 'least') &&
		!/^(?:the|a|an)$/.test(tokens[first + 1]!.lower)
	);
}

const NAMED_AS_MONTHS = /^(?:jan|jun|april|june|august|augustus)$/;

const OCCASIONS = /^(?:point|time|stage|moment|case|event)$/;

/** What is said of something: "a figure", "a decision". */
const THINGS =
	/^(?:figure|number|sum|move|step|decision|result|measure|plan|idea|view|practice|policy|name|word|term|phrase|label|tactic|delay|deal|outcome)$/;
