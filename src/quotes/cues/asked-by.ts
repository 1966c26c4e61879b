import {endContent} from '../content/content-end.ts';
import type {Draft} from '../draft.ts';
import {FRAME, IS} from '../lexicon.ts';
import type {Sentence} from '../sentence.ts';
import type {Phrase} from '../source/noun-phrases.ts';
import {findPhraseAfter} from '../source/phrase-after.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';
import {isAsking} from './asking.ts';
import {MEANS} from './cue-mood.ts';
import type {CueHit} from './cues.ts';
import {TRIGGER} from './triggers.ts';

/** The rule of what somebody is asked or told by another. */
export const ASKED_BY = 'asked by';

/** "Ruiz was asked by the Gazette whether …", "Asked by the Gazette if …, Ruiz said no": the Gazette asks. */
export function findAskedBy(sentence: Sentence): Draft[] {
	const {tokens} = sentence;
	for (let at = 0; at + 3 < tokens.length; at++) {
		if (
			tokens[at + 1]!.lower !== 'by' ||
			!(tokens[at]!.triggers & TRIGGER.TOLD) ||
			MEANS.test(tokens[at + 2]!.lower)
		)
			continue;
		const question = findQuestion(tokens, at + 3, isAsking(tokens[at]));
		const source = question < 0 ? null : askerFrom(tokens, at + 2, question);
		if (!source) return [];
		const cue: CueHit = {first: at, verb: at, last: at, lemma: 'ask', frames: FRAME.SPEECH, mood: 'finite'};
		const content = endContent(
			tokens,
			question,
			isAside(tokens, at) ? firstComma(tokens, question) : tokens.length,
			cue,
		);
		return content ? [toDraft(sentence, ASKED_BY, [content], cue, source)] : [];
	}
	return [];
}

/** "Asked by …, Ruiz said", "Ruiz, asked by …, said"; not "Ruiz was asked by …". */
const isAside = (tokens: readonly Token[], at: number): boolean =>
	at < 2 || !(tokens[at - 1]!.is & (IS.AUXILIARY | IS.ADVERB));

/** How far behind "asked by" the question may begin. */
const REACH = 12;

/** Where what is asked begins, or with `asks` false what is told; -1 where nothing does. */
function findQuestion(tokens: readonly Token[], from: number, asks: boolean): number {
	for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
		// "asked by the Gazette: “Why?”"
		if (/^[,:]$/.test(tokens[at]!.lower) && tokens[at + 1]?.quotation) return at + 1;
		// "Pressed by Ruiz, the clerk owned that it sank": no question
		if (asks && tokens[at]!.lower === 'that') return -1;
		if (/^(?:that|to|whether|if|how|why|what)$/.test(tokens[at]!.lower)) return at;
		if (tokens[at]!.is & (IS.QUOTATION | IS.SUBJECT | IS.AUXILIARY) || /^[.;:]$/.test(tokens[at]!.lower))
			return -1;
	}
	return -1;
}

/** Who asks, without the day: "by the Gazette on Friday whether". */
function askerFrom(tokens: readonly Token[], first: number, end: number): Phrase | null {
	const phrase = findPhraseAfter(tokens, first);
	return phrase && {first, last: Math.min(phrase.last, end - 1)};
}

function firstComma(tokens: readonly Token[], from: number): number {
	const comma = tokens.findIndex((token, at) => at > from && token.lower === ',');
	return comma < 0 ? tokens.length : comma;
}
