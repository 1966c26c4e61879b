import {type CueHit, isSpeech} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {type Content, endContent} from './content-end.ts';

/** How far behind the cue a "that" is looked for. */
const FARTHEST_THAT = 26;

/** "told a meeting in Alder Bay, Maine, on Monday that …": names of places with commas lie between. */
function findFarThat(tokens: readonly Token[], {last, lemma}: CueHit, limit: number): number {
	const from = last + 1;
	let commas = 0;
	for (let at = from; at < Math.min(limit, from + FARTHEST_THAT); at++) {
		const token = tokens[at]!;
		if (token.lower === 'that') {
			const before = tokens[at - 1]!;
			// "told a crowd about the plan that …" is more about the plan.
			const isSetting = (before.is & (IS.TIME | IS.TIME_NOUN | IS.NUMBER)) !== 0;
			return isSetting || (commas > 0 && (lemma === 'tell' || before.lower === ',')) ? at : -1;
		}
		if (token.lower === ',') commas++;
		if (token.is & (IS.QUOTATION | IS.SUBJECT | IS.WH | IS.SUBORDINATOR | IS.CONJUNCTION)) return -1;
		// "said in a letter, seen by the Gazette, that …"
		const isSeen = tokens[at - 1]!.lower === ',' && /^(?:by|in|on|to)$/.test(tokens[at + 1]?.lower ?? '');
		if ((token.is & IS.MARK && token.lower !== ',') || (isVerbal(tokens, at) && !isSeen)) return -1;
	}
	return -1;
}

/** What follows the cue only behind a longer setting; for attributions with nothing said before them. */
export function findFarContent(tokens: readonly Token[], hit: CueHit, limit: number): Content | null {
	const that = hit.mood === 'finite' && isSpeech(hit) ? findFarThat(tokens, hit, limit) : -1;
	return that < 0 ? null : endContent(tokens, that, limit, hit);
}
