import {FRAME, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {CONVICTIONS} from '../words/convictions.ts';
import type {CueHit} from './cues.ts';
import {TRIGGER} from './triggers.ts';

/** "Ruiz is convinced that the quay will sink", "remained hopeful she would come": what somebody holds to be so. */
export function readConviction(tokens: readonly Token[], at: number): CueHit | null {
	const {lower, triggers} = tokens[at]!;
	// The bit first: this is asked of every word.
	if (!(triggers & TRIGGER.CUE) || !CONVICTIONS.has(lower) || !opensClause(tokens[at + 1])) return null;
	let link = at - 1;
	while (link >= 0 && tokens[link]!.is & IS.ADVERB) {
		// "are so worried that they left": what came of it
		if (/^(?:so|too)$/.test(tokens[link]!.lower)) return null;
		link--;
	}
	const verb = tokens[link];
	if (!verb || !(verb.is & IS.BE || REMAINS.test(verb.lower)) || /^be(?:ing)?$/.test(verb.lower)) return null;
	let first = verb.is & IS.SUBJECT ? link + 1 : link;
	while (first > 0 && first <= link && tokens[first - 1]!.is & (IS.AUXILIARY | IS.ADVERB)) {
		const {is, lower} = tokens[first - 1]!;
		if (is & IS.MODAL) return null;
		if (is & IS.SUBJECT || (is & IS.ADVERB && first === 1)) break;
		if (is & IS.CONJUNCTION || /^(?:here|there)$/.test(lower)) break;
		first--;
	}
	return {first, verb: at, last: at, lemma: 'be convinced', frames: FRAME.BELIEF, mood: 'finite'};
}

/** "that", or whoever the clause is about; but not "is certain of it", "was sad when it sank". */
const opensClause = (next: Token | undefined): boolean =>
	next !== undefined &&
	(/^(?:that|whether|there)$/.test(next.lower) ||
		((next.is & (IS.SUBJECT | IS.DETERMINER | IS.CAPITAL)) !== 0 && !(next.is & IS.WH)));

const REMAINS = /^(?:remains?|remained|feels?|felt|seems?|seemed|grew|became|becomes|sounded)$/;
