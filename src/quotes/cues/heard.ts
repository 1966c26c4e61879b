import {findContentBefore} from '../content/content-before.ts';
import {endContent} from '../content/content-end.ts';
import type {Draft} from '../draft.ts';
import {toDraft} from '../drafting.ts';
import {FRAME, IS} from '../lexicon.ts';
import {hasQuotation, type Sentence} from '../sentence.ts';
import {type MentionStarts, startOfPhrase} from '../source/noun-phrases.ts';
import {findPhraseAfter} from '../source/phrase-after.ts';
import {skipSetting} from '../source/setting.ts';
import type {Token} from '../tokens.ts';
import type {CueHit} from './cues.ts';
import {TRIGGER} from './triggers.ts';

/** The rule of what was said before a court: it says whom the words reached, and nobody who spoke them. */
export const HEARD = 'heard in court';

/** … unless it says that as well: "The committee heard from Ruiz that …". */
const HEARD_FROM = 'heard from somebody';

const COURTS =
	/^(?:court|courts|jury|jurors|inquest|tribunal|inquiry|hearing|panel|committee|commission|trial|magistrates?|judge|judges|mps|senators|lawmakers|councillors)$/;

/** "The court heard that …", "…, an inquest was told on Tuesday." */
export function findHeard(sentence: Sentence, starts: MentionStarts): Draft[] {
	const {tokens} = sentence;
	for (let verb = 1; verb < tokens.length; verb++) {
		if (!(tokens[verb]!.triggers & TRIGGER.TOLD) || !/^(?:heard|hears|told)$/.test(tokens[verb]!.lower))
			continue;
		const noun = hearerBefore(tokens, verb);
		const first = noun < 0 ? null : startOfPhrase(tokens, noun, starts);
		if (first === null) continue;
		const cue: CueHit = {
			first: noun + 1,
			verb,
			last: verb,
			lemma: 'hear',
			frames: FRAME.SPEECH,
			mood: 'finite',
		};
		const from = tokens[verb + 1]?.lower === 'from' ? findPhraseAfter(tokens, verb + 2) : null;
		const behind = skipSetting(tokens, verb + 1, tokens.length, false);
		const opens = /^(?:that|how|why|whether)$/.test(tokens[behind]?.lower ?? '');
		const content = opens
			? endContent(tokens, behind, tokens.length, cue)
			: // "Ruiz told them “it was a spaniel,” a jury heard": of the words in marks there is more to tell
				behind + 1 >= tokens.length && !hasQuotation(tokens, 0, first)
				? findContentBefore(tokens, first, 0, false, cue)
				: null;
		// "The committee heard from Ruiz that …": she said it
		if (content && from)
			return [
				toDraft(sentence, HEARD_FROM, [content], cue, {
					first: from.first,
					last: Math.min(from.last, behind - 1),
				}),
			];
		if (content) return [toDraft(sentence, HEARD, [content], cue, {first, last: noun})];
	}
	return [];
}

/** The court before "heard", "has heard", "was told"; -1 for anybody else, and for "was heard". */
function hearerBefore(tokens: readonly Token[], verb: number): number {
	let at = verb - 1;
	let isPassive = false;
	while (at > 0 && tokens[at]!.is & (IS.AUXILIARY | IS.ADVERB)) {
		isPassive ||= (tokens[at]!.is & IS.BE) !== 0;
		at--;
	}
	return isPassive === (tokens[verb]!.lower === 'told') && COURTS.test(tokens[at]!.lower) ? at : -1;
}
