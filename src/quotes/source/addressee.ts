import {isTitleAt} from '../content/clause.ts';
import type {CueHit} from '../cues/cues.ts';
import {TRIGGER} from '../cues/triggers.ts';
import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import type {MentionStarts} from './noun-phrases.ts';

/** Past "reporters", "the crowd", "him", "CNN": whoever is told. */
export function skipAddressee(
	tokens: readonly Token[],
	from: number,
	limit: number,
	hit: CueHit,
	starts: MentionStarts,
): number {
	const first = tokens[from];
	if (!first || from >= limit) return from;
	if (first.is & IS.OBJECT) return from + 1;
	// "asked it to file a report"
	if (first.lower === 'it' && tokens[from + 1]?.lower === 'to') return from + 1;
	// "told “Morning in the Port” that …"
	if (first.quotation?.isTitle && TELL.has(hit.lemma) && mayFollowTitle(tokens[from + 1])) return from + 1;
	if (first.is & NOBODY || first.lower === 'that' || first.lower === 'to') return from;
	const at = pastAge(tokens, endOfAddressee(tokens, from, limit, hit, starts));
	// "told the man who hit him that …"
	const clause = TELL.has(hit.lemma) && tokens[at]?.lower === 'who' ? thatBehind(tokens, at, limit) : -1;
	if (clause > 0) return clause;
	// "urged a return to democracy": nobody is urged there
	if (tokens[at]?.lower === 'to' && /^(?:a|an|the)$/.test(first.lower) && TAKES_TO.has(tokens[at - 1]!.lower))
		return from;
	if (TELL.has(hit.lemma)) return at;
	if (hit.lemma === 'ask') {
		// "asked Ruiz if", "asked Ruiz Friday whether"
		let behind = at;
		while (behind < limit && tokens[behind]!.is & (IS.TIME | IS.ADVERB)) behind++;
		if (/^(?:if|whether)$/.test(tokens[behind]?.lower ?? '')) return behind;
	}
	// "warned Congress that", "asked voters to": somebody is told only where something is said after it.
	return opensWords(tokens, at) ? at : from;
}

/** The "that" behind a clause about who is told; -1 for none. */
function thatBehind(tokens: readonly Token[], who: number, limit: number): number {
	for (let at = who + 2; at < Math.min(limit, who + LONGEST_PHRASE); at++) {
		if (tokens[at]!.is & (IS.MARK | IS.QUOTATION | IS.WH)) return -1;
		if (tokens[at]!.lower === 'that') return (tokens[at - 1]!.cue?.frames ?? 0) > 0 ? -1 : at;
	}
	return -1;
}

/** What begins no phrase for somebody who is told. */
const NOBODY = IS.NEGATION | IS.QUOTATION | IS.MARK | IS.WH | IS.TIME | IS.PREPOSITION | IS.SUBJECT;

const mayFollowTitle = (next: Token | undefined): boolean =>
	next !== undefined && ((next.is & (IS.PREPOSITION | IS.TIME)) !== 0 || next.lower === 'that');

/** Whether what is said, asked or ordered begins at `at`, behind whom it is said to. */
function opensWords(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	if (!next) return false;
	// "promised lower dues and “peace”": two things
	if (next.quotation && tokens[at - 1]!.is & IS.CONJUNCTION) return false;
	if (/^(?:that|to)$/.test(next.lower) || next.is & (IS.QUOTATION | IS.WH)) return true;
	return next.lower === 'not' && tokens[at + 1]?.lower === 'to';
}

/** The end of the phrase that tells who is told, which begins at `from`. */
function endOfAddressee(
	tokens: readonly Token[],
	from: number,
	limit: number,
	hit: CueHit,
	starts: MentionStarts,
): number {
	let at = from + 1;
	while (at < limit && at - from < LONGEST_PHRASE) {
		const token = tokens[at]!;
		if (tokens[at - 1]!.is & IS.GENITIVE) {
			// "told the Gazette’s “Morning in the Port” on Monday that …"
			if (token.quotation && isTitleAt(tokens, at) && TELL.has(hit.lemma)) return at + 1;
			// "told the Gazette’s Today show"
			if (token.is & IS.TIME && token.is & IS.CAPITAL && at + 1 < limit) {
				at += 2;
				continue;
			}
		}
		if (endsAddressee(tokens, at, from, hit, starts)) break;
		at++;
	}
	return at;
}

/** How many words may tell who is told, or when and where. */
export const LONGEST_PHRASE = 14;

/** Whether the word at `at` is no more of the phrase for somebody that begins at `from`. */
function endsAddressee(
	tokens: readonly Token[],
	at: number,
	from: number,
	{lemma}: CueHit,
	starts: MentionStarts,
): boolean {
	const [before, token] = [tokens[at - 1]!, tokens[at]!];
	const {is, lower} = token;
	if (is & OF_CLAUSE || lower === 'that' || lower === 'to') return true;
	if (is & IS.MARK && lower !== '&') return true;
	const isInside = (before.is & GOES_ON) !== 0;
	if (!isInside && is & (IS.DETERMINER | IS.ADVERB)) return true;
	// "told Ruiz Paz had left", but not "told reporter Ana Ruiz"
	if (!isInside && starts.has(token.start)) {
		const isNoun = at - 1 === from && /(?:er|or|st)$/.test(before.lower);
		// "told Captain Ana Ruiz"
		const isTitle = at - 1 === from && before.is === IS.CAPITAL && (before.triggers & TRIGGER.PERSON) !== 0;
		if (isTitle) return false;
		if (before.is !== 0 || !(isTold(tokens, at) || isNoun)) return true;
	}
	if (is & IS.PREPOSITION && !/^(?:of|for|from|with)$/.test(lower)) return true;
	if (lower === 'for' && /^(?:thank|congratulate)$/.test(lemma)) return true;
	return isVerbal(tokens, at);
}

/** What stands in what is said, and not in whom it is said to. */
const OF_CLAUSE = IS.QUOTATION | IS.WH | IS.SUBJECT | IS.TIME | IS.OBJECT | IS.SUBORDINATOR | IS.AUXILIARY;

/** Words that a phrase goes on behind. */
export const GOES_ON = IS.DETERMINER | IS.PREPOSITION | IS.CONJUNCTION | IS.GENITIVE;

/** "told Ana Ruiz, 34, her plan was silly" */
const pastAge = (tokens: readonly Token[], at: number): number =>
	tokens[at]?.lower === ',' && /^\d\d?$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === ','
		? at + 3
		: at;

/** Nouns with a "to" of their own. */
const TAKES_TO = new Set(
	'return end halt answer response solution limit threat boost alternative'.split(' '),
);

/** "told the reporter Ana Ruiz that …": the name is the reporter's; not "told the reporter Ruiz was ill". */
function isTold(tokens: readonly Token[], name: number): boolean {
	let at = name;
	while (at < tokens.length && tokens[at]!.is & IS.CAPITAL) at++;
	return tokens[at]?.lower === 'that';
}

const TELL = new Set(
	'tell remind assure inform notify reassure convince persuade brief lecture text thank congratulate'.split(
		' ',
	),
);
