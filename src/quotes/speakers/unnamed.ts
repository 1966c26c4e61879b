import type {Span} from '../../text/span.ts';
import {TRIGGER} from '../cues/triggers.ts';
import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import type {MentionStarts} from '../source/noun-phrases.ts';
import type {Token} from '../tokens.ts';
import {GENDER_OF_NOUN} from '../words/humans.ts';

/** Someone of whom the text tells no name: "a harbour official", "her grandson". */
type Unnamed = {
	readonly span: Span;
	readonly noun: string;
	readonly gender: 'female' | 'male' | null;
	/** "A reporter asked Ruiz", "with a friend": hardly whom the next sentence is about. */
	readonly isPassing: boolean;
	/** "a marquee for her daughter", "the letters of a friend": not even there, it may be. */
	readonly isAside: boolean;
	/** "Our only witness was a pilot.": the sentence is there to tell of that one. */
	readonly isTold: boolean;
};

/** "The governor" is more often one whom the text has named; where it has named none, it is none of its people. */
export const OFFICES = new Set(
	'president premier chancellor minister secretary senator congressman congresswoman representative governor mayor speaker chairman chairwoman chair director commissioner ambassador candidate nominee leader pope king queen prince princess'.split(
		' ',
	),
);

/** How many words may stand between the article and the noun: "a senior government geologist". */
const MOST_WORDS = 6;

/**
 * The unnamed people of a sentence. "A spokesman, Juan Paz," has a name; "the spokesman" is someone the text
 * has spoken of, and counts only when that one was unnamed: `known` holds the nouns of those before.
 */
export function findUnnamed(
	tokens: readonly Token[],
	starts: MentionStarts,
	known: ReadonlyMap<string, unknown>,
): Unnamed[] {
	const found: Unnamed[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const opener = tokens[at]!;
		if (!(opener.is & (IS.DETERMINER | IS.POSSESSIVE | IS.GENITIVE))) continue;
		const isNew = ANY.has(opener.lower) || (opener.is & IS.POSSESSIVE) !== 0;
		if (!isNew && opener.lower !== 'the' && !(opener.is & IS.GENITIVE)) continue;
		const head = headOf(tokens, at, starts);
		if (head < 0) continue;
		const {lower: noun, triggers} = tokens[head]!;
		const gender = triggers & TRIGGER.PERSON ? GENDER_OF_NOUN.get(noun) : undefined;
		if (gender === undefined || (opener.lower === 'the' && (!known.has(noun) || OFFICES.has(noun)))) continue;
		if (describes(tokens, at, starts) || isNamed(tokens, head, starts)) continue;
		const before = tokens[at - 1];
		const isPassing = (before !== undefined && (before.is & IS.PREPOSITION) !== 0) || before?.lower === 'to';
		const isTold = before !== undefined && (before.is & IS.BE) !== 0;
		const asks =
			/^ask(?:s|ed)$/.test(tokens[head + 1]?.lower ?? '') &&
			!/^(?:not|to|for)$/.test(tokens[head + 2]?.lower ?? '');
		found.push({
			span: {start: opener.start, end: tokens[head]!.end},
			noun,
			gender,
			isPassing: isPassing || asks,
			isAside: (opener.is & IS.POSSESSIVE) !== 0 || ASIDE.test(before?.lower ?? ''),
			isTold,
		});
		at = head;
	}
	return found;
}

const ANY = new Set(['a', 'an', 'one', 'another']);
const ASIDE = /^(?:for|of|about|from|on|against|over|like|than|as)$/;

/** "the mayor", "The archbishop’s office": a role by which the text may go back to someone it has named. */
type Held = {readonly span: Span; readonly noun: string; readonly isGenitive: boolean};

/** Roles with "the" before them and no name; not those of a former holder, nor of one still unnamed (`known`). */
export function findHeld(
	tokens: readonly Token[],
	starts: MentionStarts,
	known: ReadonlyMap<string, unknown>,
): Held[] {
	const found: Held[] = [];
	for (let at = 0; at + 1 < tokens.length; at++) {
		if (tokens[at]!.lower !== 'the') continue;
		const owner = genitiveRole(tokens, at + 1);
		const head = owner > 0 ? owner : headOf(tokens, at, starts);
		if (head < 0) continue;
		const token = tokens[head]!;
		const noun = owner > 0 ? token.lower.replace(/'s$/, '') : token.lower;
		if (!GENDER_OF_NOUN.has(noun) || (known.has(noun) && !OFFICES.has(noun))) continue;
		if (describes(tokens, at, starts) || (owner < 0 && isNamed(tokens, head, starts))) continue;
		if (tokens.slice(at + 1, head).some(({lower}) => OTHERS.has(lower))) continue;
		found.push({span: {start: tokens[at]!.start, end: token.end}, noun, isGenitive: owner > 0});
		at = head;
	}
	return found;
}

/** "the former mayor", "the next bishop": somebody else. */
const OTHERS = new Set(
	'former previous late next other first second third new old then last acting'.split(' '),
);

function genitiveRole(tokens: readonly Token[], from: number): number {
	for (let at = from; at < Math.min(tokens.length, from + 2); at++)
		if (tokens[at]!.is & IS.GENITIVE)
			return GENDER_OF_NOUN.has(tokens[at]!.lower.replace(/'s$/, '')) ? at : -1;
	return -1;
}

/**
 * "Ruiz, a pilot,", "he was a pilot", "as a pilot": the phrase tells more of someone spoken of already. Not "Our
 * only witness was a pilot", of whom nothing was told before.
 */
function describes(tokens: readonly Token[], at: number, starts: MentionStarts): boolean {
	let last = at - 1;
	while (last > 0 && tokens[last]!.is & IS.ADVERB) last--;
	const before = tokens[last];
	if (!before) return false;
	if (
		before.lower === ':' ||
		/^(?:as|of|like|become|becomes|became|remain|remains|remained)$/.test(before.lower)
	)
		return true;
	// "It was a woman."
	if (before.is & IS.BE && (isBehindPhrase(tokens, last) || (last === 1 && tokens[0]!.lower === 'it')))
		return false;
	if (before.is & IS.BE)
		return tokens
			.slice(Math.max(0, last - MOST_WORDS), last)
			.some(token => starts.has(token.start) || token.is & IS.SUBJECT);
	if (!/^[,—]$/.test(before.lower) || !((tokens[last - 1]?.is ?? 0) & (IS.CAPITAL | IS.NUMBER))) return false;
	return !opensClause(tokens, last, at);
}

/** "Next to Ruiz was a nurse": the verb at index `verb` comes before its subject. */
function isBehindPhrase(tokens: readonly Token[], verb: number): boolean {
	const [first, second] = tokens;
	const isNext = second?.lower === 'to' && /^(?:next|close)$/.test(first!.lower);
	const name = isNext ? 2 : first!.is & IS.PREPOSITION ? 1 : verb;
	return name < verb && tokens.slice(name, verb).every(({is}) => is & IS.CAPITAL);
}

/** "In the village of Porto, a boy sat": the comma closes a phrase of place or time, and the subject comes. */
function opensClause(tokens: readonly Token[], comma: number, at: number): boolean {
	if (!(tokens[0]!.is & IS.PREPOSITION) || tokens.findIndex(({lower}) => lower === ',') !== comma)
		return false;
	for (let next = at + 1; next < Math.min(tokens.length, at + 2 * MOST_WORDS); next++) {
		if (tokens[next]!.is & (IS.MARK | IS.QUOTATION)) return false;
		if (isVerbal(tokens, next)) return true;
	}
	return false;
}

/** The last word of the phrase that an article opens; -1 when it holds a name or has none. */
function headOf(tokens: readonly Token[], opener: number, starts: MentionStarts): number {
	let head = -1;
	for (let at = opener + 1; at < Math.min(tokens.length, opener + 1 + MOST_WORDS); at++) {
		const token = tokens[at]!;
		if (token.is & (IS.MARK | IS.QUOTATION | IS.PREPOSITION | IS.CONJUNCTION | IS.WH | IS.AUXILIARY)) break;
		if (token.is & (IS.DETERMINER | IS.SUBJECT | IS.OBJECT | IS.ADVERB | IS.TIME | IS.GENITIVE)) break;
		if (starts.has(token.start) && token.is & IS.CAPITAL) {
			// "an Ohio resident" is unnamed, "his brother Juan Paz" is not.
			if (head >= 0 && GENDER_OF_NOUN.has(tokens[head]!.lower)) return -1;
		} else if (token.is & IS.CAPITAL && head >= 0 && GENDER_OF_NOUN.has(tokens[head]!.lower)) {
			// "Her sister Zu": a name that is not known as one; but "another Republican Party dinner"
			if (!(tokens[head]!.is & IS.CAPITAL)) break;
		} else if (at > opener + 1 && isVerbal(tokens, at)) break;
		head = at;
	}
	// "She saw a nurse wave."
	const isSeen = head > opener + 1 && opener > 0 && SEES.has(tokens[opener - 1]!.lower);
	return isSeen && GENDER_OF_NOUN.has(tokens[head - 1]!.lower) ? head - 1 : head;
}

const SEES = new Set(['saw', 'watched', 'heard', 'sees', 'hears', 'watches']);

/** "her lawyer, Ana Ruiz,", "her teacher, the late Juan Paz,", "a man named Paz": the name follows. */
function isNamed(tokens: readonly Token[], head: number, starts: MentionStarts): boolean {
	const next = tokens[head + 1];
	// "Her drummer is Juan Paz."
	if (next && /^(?:is|was)$/.test(next.lower) && starts.has(tokens[head + 2]?.start ?? -1)) return true;
	// "Her teacher there, an old man named Juan Paz,"
	const from = /^(?:there|here|then)$/.test(next?.lower ?? '') ? head + 2 : head + 1;
	if (!next || !(starts.has(next.start) || /^(?:,|named|called)$/.test(tokens[from]?.lower ?? '')))
		return false;
	for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
		if (starts.has(tokens[at]!.start)) return true;
		if (at > from && (tokens[at]!.is & (IS.MARK | IS.QUOTATION | IS.AUXILIARY | IS.WH)) !== 0) return false;
	}
	return false;
}
