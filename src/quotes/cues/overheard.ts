import {findContentBefore} from '../content/content-before.ts';
import {endContent} from '../content/content-end.ts';
import type {Draft} from '../draft.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import {hasQuotation, type Sentence} from '../sentence.ts';
import {skipAddressee} from '../source/addressee.ts';
import {type MentionStarts, type Phrase, startOfPhrase} from '../source/noun-phrases.ts';
import {skipSetting} from '../source/setting.ts';
import {findSubjectBefore} from '../source/subject-before.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';
import type {CueHit} from './cues.ts';
import {isVerbal} from './verbal.ts';

/**
 * "Paz heard Ruiz say, “…”", "Paz recalled her telling him: “…”", "Paz attacked Ruiz for saying “…”": the words in marks
 * are hers, not his who tells of them.
 */
export function findOverheard(sentence: Sentence, starts: MentionStarts): Draft[] {
	const {tokens} = sentence;
	const found: Draft[] = [];
	for (let at = 2; at < tokens.length; at++) {
		const {cue: verb, lower} = tokens[at]!;
		if (verb === null || !(verb.frames & (FRAME.SPEECH | FRAME.ADDRESS)) || !SAYING.test(lower)) continue;
		const heard = whoIsHeard(tokens, at, starts);
		if (heard === null) continue;
		const cue: CueHit = {
			first: at,
			verb: at,
			last: at,
			lemma: verb.lemma,
			frames: FRAME.SPEECH,
			mood: 'finite',
		};
		const told = skipAddressee(tokens, at + 1, tokens.length, cue, starts);
		const first = /^[,:]$/.test(tokens[told]?.lower ?? '') ? told + 1 : told;
		// "showing Paz telling her at noon that it was “not safe”"
		const that = skipSetting(tokens, told, tokens.length, false);
		const isThat = tokens[that]?.lower === 'that' && hasQuotation(tokens, that, tokens.length);
		const behind =
			isThat || tokens[first]?.quotation
				? endContent(tokens, isThat ? that : first, tokens.length, cue)
				: null;
		const teller = behind ? null : findSubjectBefore(tokens, heard.verb, starts);
		const content =
			behind ??
			(teller && tokens[teller.first - 1]?.quotation
				? findContentBefore(tokens, teller.first, 0, false, cue)
				: null);
		if (content) found.push(toDraft(sentence, 'heard by another', [content], cue, heard.source));
	}
	return found;
}

const SAYING =
	/^(?:say|saying|tell|telling|shout|shouting|yell|yelling|ask|asking|whisper|whispering|reply|replying|answer|answering|scream|screaming|declare|declaring)$/;
const HEARS =
	/^(?:hear|hears|heard|hearing|recall|recalls|recalled|recalling|remember|remembers|remembered|remembering|catch|catches|caught|recorded|films?|filmed|shows|showed|showing|depicts|depicted)$/;

/** Who is said to say it at token `at`, and the verb of whoever tells. */
function whoIsHeard(
	tokens: readonly Token[],
	at: number,
	starts: MentionStarts,
): {readonly source: Phrase; readonly verb: number} | null {
	const isFor = tokens[at - 1]!.lower === 'for';
	const last = isFor ? at - 2 : at - 1;
	if (last < 1) return null;
	// "showing the mate, Ana Ruiz, telling her that …"
	const apposed = tokens[last]!.lower === ',' ? findSubjectBefore(tokens, at, starts) : null;
	if (apposed)
		for (let verb = last - 2; verb > 0 && verb >= apposed.first - 1; verb--)
			if (HEARS.test(tokens[verb]!.lower) && tokens[verb + 1]!.is & (IS.DETERMINER | IS.CAPITAL))
				return {source: {first: verb + 1, last: last - 1}, verb};
	const first = tokens[last]!.is & IS.OBJECT ? last : startOfPhrase(tokens, last, starts);
	if (first === null || first < 1) return null;
	// "Paz received a letter from Ruiz saying “…”"
	for (let from = last - 1; from > first; from--)
		if (tokens[from]!.lower === 'from' && tokens[from - 1]!.is & IS.WRITING && tokens[at]!.form & FORM.ING)
			return {source: {first: from + 1, last}, verb: first - 1};
	const {lower} = tokens[first - 1]!;
	if (!(isFor ? isVerbal(tokens, first - 1) && isPerson(tokens, {first, last}) : HEARS.test(lower)))
		return null;
	return {source: {first, last}, verb: first - 1};
}

const isPerson = (tokens: readonly Token[], {first, last}: Phrase): boolean =>
	((tokens[first]!.is | tokens[last]!.is) & (IS.CAPITAL | IS.OBJECT)) !== 0;
