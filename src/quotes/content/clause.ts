import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import type {Phrase} from '../source/noun-phrases.ts';
import type {Token} from '../tokens.ts';

/** Words in the content that make it something said and not a thing done: a verb, or a quotation. */
export function holdsClause(tokens: readonly Token[], content: Phrase): boolean {
	for (let at = content.first; at <= content.last; at++) {
		const {quotation} = tokens[at]!;
		if (quotation ? !isTitleAt(tokens, at) : isVerbal(tokens, at) || tokens[at]!.is & IS.SUBJECT) return true;
	}
	return false;
}

/**
 * Whether the content is a clause from its first word on: "the quay is safe", but not "a pilot who knows the
 * quay", in which only a relative clause has a verb.
 */
export function opensClause(tokens: readonly Token[], content: Phrase): boolean {
	if (/^(?:that|there|here|what)'s$/.test(tokens[content.first]!.lower)) return true;
	for (let at = content.first; at <= content.last; at++) {
		const {is, quotation, lower} = tokens[at]!;
		// "the gull, nicknamed “Elvis”, has bitten her"
		if (quotation && isTitleAt(tokens, at)) continue;
		if (quotation || (is & IS.SUBJECT && !(is & IS.WH))) return true;
		if (at > content.first && lower === ',') return goesOnBehind(tokens, at, content.last);
		if (at > content.first && is & IS.SUBORDINATOR && /^(?:before|after|since)$/.test(lower))
			return holdsFinite(tokens, at, content.last);
		if (at > content.first && (is & (IS.WH | IS.SUBORDINATOR) || lower === 'that' || lower === 'to'))
			return false;
		// "advised the union and is a deputy": a verb beside the cue, with no subject of its own
		const isJoint = at > content.first && at < content.last && (lower === 'and' || lower === 'but');
		if (isJoint && isPredicate(tokens, at + 1)) return false;
		// "a film called “Low Water”"
		if (WORKS.has(lower) && tokens[at + 1]?.quotation?.isTitle) continue;
		if (at > content.first && isVerbal(tokens, at)) return true;
	}
	return false;
}

/** "the talks, led by Ruiz, will go on": a verb stands behind the comma that closes the aside. */
function goesOnBehind(tokens: readonly Token[], comma: number, last: number): boolean {
	let next = comma + 1;
	while (next < last && tokens[next]!.lower !== ',' && !holdsSpoken(tokens, {first: next, last: next}))
		next++;
	return tokens[next]!.lower === ',' && next < last && isPredicate(tokens, next + 1);
}

/** "the talks before the vote will go on", but not "the talks before she left". */
function holdsFinite(tokens: readonly Token[], preposition: number, last: number): boolean {
	for (let at = preposition + 1; at <= last; at++) {
		const {is, quotation} = tokens[at]!;
		if (quotation || is & (IS.MARK | IS.SUBJECT | IS.WH | IS.SUBORDINATOR)) return false;
		if (is & IS.AUXILIARY) return true;
	}
	return false;
}

const isPredicate = (tokens: readonly Token[], at: number): boolean =>
	!(tokens[at]!.is & IS.SUBJECT) && isVerbal(tokens, at);

/** "the Gazette’s “Morning in the Port”", "the song “Low Water”": the name of a work, not words that someone said. */
export function isTitleAt(tokens: readonly Token[], at: number): boolean {
	const {quotation} = tokens[at]!;
	const before = tokens[at - 1];
	if (!quotation?.isTitle || !before) return false;
	return (
		(before.is & IS.GENITIVE) !== 0 ||
		/^(?:on|in|at|the|her|his|to|from)$/.test(before.lower) ||
		// "the author of “Low Water”", but not "a goal of “Peace and Quiet”"
		(before.lower === 'of' && /(?:or|er|st|ian|[ae]nt)$/.test(tokens[at - 2]?.lower ?? '')) ||
		WORKS.has(before.lower) ||
		// "in her memoir, “Low Water,”"
		(before.lower === ',' && WORKS.has(tokens[at - 2]?.lower ?? ''))
	);
}

/** Whether words in marks stand there that are not the name of a work. */
export function holdsSpoken(tokens: readonly Token[], {first, last}: Phrase): boolean {
	for (let at = first; at <= last; at++) if (tokens[at]!.quotation && !isTitleAt(tokens, at)) return true;
	return false;
}

/** Whether an object and what it is called both stand there: "the plan a gift", but not "a meeting", "Ruiz". */
export function namesSomething(tokens: readonly Token[], {first, last}: Phrase): boolean {
	const opener = tokens[first]!;
	if (opener.is & IS.OBJECT || opener.lower === 'her') {
		// "called her deeply unfit", but not "called her shortly before midnight": on the telephone
		let at = first + 1;
		while (at <= last && tokens[at]!.is & IS.ADVERB) at++;
		if (at > last || tokens[at]!.is & (IS.TIME | IS.PREPOSITION | IS.SUBORDINATOR)) return false;
		if (opener.is & IS.OBJECT) return true;
	}
	for (let at = first + 1; at <= last; at++) {
		const {is, quotation, lower} = tokens[at]!;
		if (quotation) return true;
		const before = tokens[at - 1]!;
		if (
			is & IS.DETERMINER &&
			!(is & IS.CAPITAL) &&
			!(before.is & (IS.PREPOSITION | IS.CONJUNCTION | IS.SUBORDINATOR | IS.MARK)) &&
			lower !== 'that'
		)
			return true;
	}
	if (/^(?:a|an)$/.test(opener.lower) || last - first < 2) return false;
	const end = tokens[last]!;
	return (
		end.is === 0 && !end.lower.endsWith('s') && !(tokens[last - 1]!.is & (IS.DETERMINER | IS.PREPOSITION))
	);
}

const WORKS = new Set(
	'show song film movie book series album program programme article novel play game memoir essay poem host star episode documentary magazine newsletter podcast titled entitled headlined called named hit single title titles name nickname nicknamed dubbed sang sings reads song'.split(
		' ',
	),
);
