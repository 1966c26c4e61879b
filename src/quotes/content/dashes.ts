import type {CueHit} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {isObjectOnly} from './runs-on.ts';

/** Whether what was said, which begins at token `first`, ends before the dash at `dash`. */
export function endsAtDash(
	tokens: readonly Token[],
	first: number,
	dash: number,
	limit: number,
	hit: CueHit | null,
): boolean {
	if (tokens[dash - 1]!.is & IS.QUOTATION) return !isAside(tokens, dash, limit);
	if (!hit) return false;
	return (
		isInDashes(tokens, hit) ||
		((isObjectOnly(hit) || REMARKS.test(tokens[dash + 1]?.lower ?? '')) &&
			isLoneDash(tokens, first, dash, limit))
	);
}

/** "said it was shut — a claim that the union disputes", "— though nobody had seen it": the writer's remark. */
const REMARKS = /^(?:an?|the|all|though|although|despite)$/;

/** "her call to “hold on” — an old phrase — was late": behind the second dash comes the verb that is awaited. */
function isAside(tokens: readonly Token[], dash: number, limit: number): boolean {
	for (let at = dash + 1; at + 1 < limit; at++) {
		const {lower, is} = tokens[at]!;
		// "would be “lost” – including the crane – on Monday"
		const isPart = tokens[dash + 1]!.lower === 'including' && (tokens[at + 1]!.is & IS.PREPOSITION) !== 0;
		if (lower === '—') return isPart || (isVerbal(tokens, at + 1) && !(tokens[at + 1]!.is & IS.SUBJECT));
		if (is & IS.QUOTATION) return false;
	}
	return false;
}

/** "endorsed Paz — the first time it has": behind a lone dash the writer tells on. */
function isLoneDash(tokens: readonly Token[], first: number, dash: number, limit: number): boolean {
	for (let at = first; at < limit; at++)
		if (at !== dash && (tokens[at]!.lower === '—' || (at > dash && tokens[at]!.is & IS.QUOTATION)))
			return false;
	return true;
}

/** How many words before a cue a dash may stand that opens an aside. */
const LONGEST_ASIDE = 40;

/** "The port — she said that it was shut — is open": a dash before the cue has none of its own behind it yet. */
function isInDashes(tokens: readonly Token[], {first}: CueHit): boolean {
	let isOpen = false;
	for (let at = Math.max(0, first - LONGEST_ASIDE); at < first; at++)
		if (tokens[at]!.lower === '—') isOpen = !isOpen;
	return isOpen;
}
