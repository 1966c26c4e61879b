import {type CueHit, isSpeech} from '../cues/cues.ts';
import {isShownBy} from '../cues/findings.ts';
import {FRAME, IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import type {Token} from '../tokens.ts';
import {holdsClause, holdsSpoken, isTitleAt} from './clause.ts';
import type {Content} from './content-end.ts';
import {behindLabel} from './section-labels.ts';

/** What was said before the attribution that begins at token `end`: "…, Ruiz said." */
export function findContentBefore(
	tokens: readonly Token[],
	end: number,
	from: number,
	hasMore: boolean,
	hit: CueHit,
): Content | null {
	const {lemma} = hit;
	const mayClose = isSpeech(hit) ? lemma !== 'show' && lemma !== 'deny' : BELIEVED_BEFORE.has(lemma);
	if (!mayClose && !isShownBy(tokens, end, hit)) return null;
	let last = tokens[end - 1]?.lower === 'as' ? end - 2 : end - 1;
	const border = tokens[last];
	if (!border || end - 1 < from) return null;
	if (border.lower === ',' || border.lower === '—') last--;
	else if (!(border.is & IS.QUOTATION)) return null;
	if (last < from) return null;
	const tail = tokens[last]!;
	let first = from === 0 ? Math.min(behindLabel(tokens), last) : from;
	while (
		first < last &&
		(tokens[first]!.is & IS.MARK || (first === from && from > 0 && tokens[first]!.is & IS.CONJUNCTION))
	)
		first++;
	if (tail.is & IS.QUOTATION) return findQuotedBefore(tokens, first, last, hasMore);
	if (isOtherwiseSaid(tokens, {first, last}, end, hit)) return null;
	if (!isSpeech(hit) && hasMore) return null;
	// "Had it rained, Ruiz said, it would have sunk": no more than the condition
	if (/^(?:had|were|should)$/.test(tokens[first]!.lower) && tokens[hit.last + 1]?.lower === ',') return null;
	const opener = tokens[tokens[first]!.is & IS.CONJUNCTION && first < last ? first + 1 : first]!;
	if (hasMore) {
		// "The port, Ruiz said, is shut": only when nothing but the sentence itself stands before.
		// "On the Gazette's “Morning in the Port” on Tuesday, Ruiz said, “…”": a title is nobody's words
		const quoted = holdsSpoken(tokens, {first, last});
		return quoted && last - first > 2 && !(opener.is & IS.SUBORDINATOR) ? trimmed(tokens, first, last) : null;
	}
	if (
		opener.is & IS.SUBORDINATOR &&
		opener.lower !== 'so' &&
		!tokens.slice(first, last).some(token => token.lower === ',')
	)
		return null;
	// of these verbs only words in marks make an attribution
	const isRuling = hit.lemma === 'rule' && hit.first === hit.verb;
	if (hit.frames & FRAME.QUOTING && !isRuling && !hasQuotation(tokens, first, last + 1)) return null;
	// "Asked whether it was shut, she said no": what she was asked
	if (/^(?:asked|told)$/.test(opener.lower)) return null;
	if (opener.is & IS.PREPOSITION && !holdsClause(tokens, {first, last})) return null;
	if (takesObject(tokens, hit)) return null;
	const isClause = holdsClause(tokens, {first, last}) || holdsPlainVerb(tokens, first, last);
	return isClause ? trimmed(tokens, first, last) : null;
}

/** "With the port in ruins, Ruiz claimed the chair": a thing is claimed, and nothing is said; but "Ruiz claimed the day before". */
function takesObject(tokens: readonly Token[], {last, lemma}: CueHit): boolean {
	if (
		!/^(?:claim|report|announce|deny|confirm|accept|charge|answer|repeat|promise|pledge|predict|reveal)$/.test(
			lemma,
		)
	)
		return false;
	if (!((tokens[last + 1]?.is ?? 0) & (IS.DETERMINER | IS.POSSESSIVE))) return false;
	for (let at = last + 1; at < Math.min(tokens.length, last + 4); at++)
		if (tokens[at]!.is & (IS.TIME | IS.TIME_NOUN)) return false;
	return true;
}

/** "The job marks her return", "Such factors impact the dues": between a noun and a determiner stands a verb, known or not. */
function holdsPlainVerb(tokens: readonly Token[], first: number, last: number): boolean {
	for (let at = first + 1; at < last; at++) {
		const before = tokens[at - 1]!;
		if (tokens[at]!.is !== 0 || /^(?:to|that)$|.ing$/.test(tokens[at]!.lower)) continue;
		if (!(tokens[at + 1]!.is & (IS.DETERMINER | IS.OBJECT))) continue;
		if ((before.is & ~IS.CAPITAL) === 0) return true;
	}
	return false;
}

/** Words that end in a quotation, at token `last`: it alone, or all of them. */
function findQuotedBefore(
	tokens: readonly Token[],
	first: number,
	last: number,
	hasMore: boolean,
): Content | null {
	if (isTitleAt(tokens, last)) return null;
	const {ending, words} = tokens[last]!.quotation!;
	// "In a post titled “Enough,” she wrote": what it is called, or, captioned so, the words of its own
	if (tokens[first]!.is & IS.PREPOSITION && CALLED.test(tokens[last - 1]?.lower ?? ''))
		return tokens[last - 1]!.lower === 'captioned' ? {first: last, last} : null;
	let alone = last;
	while (alone > first && tokens[alone - 1]!.is & IS.QUOTATION) alone--;
	const lead = tokens[alone - 1];
	const isWhole =
		alone <= first ||
		isClockTime(tokens, first, alone) ||
		(lead !== undefined &&
			(lead.is & IS.MARK) !== 0 &&
			/[,.…]/.test(ending) &&
			(alone - first <= 6 || /^[:;(]$/.test(lead.lower)));
	// "It was 9 p.m. “The quay is closed,” he said": a period behind an abbreviation, which is no mark here
	const before = tokens[last - 1];
	const stands =
		alone === last &&
		before !== undefined &&
		tokens[last]!.start - before.end > 1 &&
		!(before.is & (IS.MARK | IS.QUOTATION)) &&
		words > 2 &&
		ending === ',';
	if (stands) return {first: last, last};
	const joined = alone - first === 1 && tokens[first]!.is & IS.CONJUNCTION;
	if (isWhole || joined) return {first: alone, last};
	return hasMore ? null : trimmed(tokens, first, last);
}

const CALLED = /^(?:captioned|titled|entitled|headed|headlined|labelled|labeled|tagged)$/;

/** "10:15 “It is shut,” Ruiz says": when a line of a live page was written, and nothing else. */
export function isClockTime(tokens: readonly Token[], first: number, end: number): boolean {
	if (end - first > LONGEST_TIME) return false;
	for (let at = first; at < end; at++)
		if (!(tokens[at]!.is & (IS.NUMBER | IS.MARK)) && !CLOCK.test(tokens[at]!.lower)) return false;
	return true;
}

/** How many tokens a time has at most: "10:15 a.m. GMT". */
const LONGEST_TIME = 5;
const CLOCK = /^(?:\d+[ap]m|[ap]\.?m|gmt|bst|[ce]s?t|[ce]est|utc|edt|p[sd]t|updated?)$/;

/** Whether the writer tells what stands before the attribution at token `end`, or it goes on behind that. */
function isOtherwiseSaid(
	tokens: readonly Token[],
	{first, last}: Content,
	end: number,
	hit: CueHit,
): boolean {
	const tail = tokens[last]!;
	const inside = tokens.slice(first, last);
	return (
		(tail.is & IS.MARK) !== 0 ||
		// "The lease was not signed by Ruiz, as the Herald reported": the Herald may have said that it was.
		(tokens[end - 1]!.lower === 'as' && inside.some(({is}) => is & IS.NEGATION)) ||
		// "They follow that of 2014, which shows the shoal": it is of 2014 that this tells
		(tokens[end]!.is & IS.WH) !== 0 ||
		// "The port was not, Ruiz says, so far away": what breaks off there goes on behind the attribution.
		(tokens[hit.last + 1]?.lower === ',' && breaksOff(tail)) ||
		inside.some(({lower}) => lower === ';')
	);
}

const breaksOff = ({is}: Token): boolean => (is & (IS.NEGATION | IS.AUXILIARY)) !== 0 && !(is & IS.SUBJECT);

/** "The quay is safe, Ruiz believes": the verbs of belief that may close a sentence as "said" does. */
export const BELIEVED_BEFORE = new Set(
	'think believe hope fear feel guess suspect reckon suppose imagine know conclude'.split(' '),
);

/** The tokens from `from` to `to` (inclusive) without the marks at both ends; null when there are only marks. */
export function trimmed(tokens: readonly Token[], from: number, to: number): Content | null {
	let first = from;
	let last = to;
	while (first < last && tokens[first]!.is & IS.MARK) first++;
	while (last > first && tokens[last]!.is & IS.MARK) last--;
	return tokens[first]!.is & IS.MARK ? null : {first, last};
}
