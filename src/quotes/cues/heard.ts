import {findContentBefore} from '../content/content-before.ts';
import {endContent} from '../content/content-end.ts';
import type {Draft} from '../draft.ts';
import {FRAME, IS} from '../lexicon.ts';
import {hasQuotation, type Sentence} from '../sentence.ts';
import {type MentionStarts, startOfPhrase} from '../source/noun-phrases.ts';
import {findPhraseAfter} from '../source/phrase-after.ts';
import {skipSetting} from '../source/setting.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';
import {hearerBefore} from './courts.ts';
import type {CueHit} from './cues.ts';
import {TRIGGER} from './triggers.ts';

/** The rule of what was said before a court: it says whom the words reached, and nobody who spoke them. */
export const HEARD = 'heard in court';

/** … unless it says that as well: "The committee heard from Ruiz that …". */
const HEARD_FROM = 'heard from somebody';

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
		const content =
			opens || opensOnClause(tokens, behind)
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

/** How many words the subject of a clause without "that" may have. */
const LONGEST_SUBJECT = 12;

/** "heard she had left", "was told the crane was old", but not "heard evidence gathered in May", "heard the call he made". */
function opensOnClause(tokens: readonly Token[], from: number): boolean {
	const opener = tokens[from];
	if (!opener || opener.is & (IS.MARK | IS.QUOTATION | IS.PREPOSITION | IS.SUBORDINATOR | IS.WH))
		return false;
	if (opener.is & IS.SUBJECT) return true;
	for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_SUBJECT); at++) {
		const {is, lower} = tokens[at]!;
		if (is & IS.AUXILIARY && !(is & IS.CAPITAL)) return !(is & IS.SUBJECT);
		if (is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.WH | IS.CONJUNCTION) || lower === 'that') return false;
	}
	return false;
}
