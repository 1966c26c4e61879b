import type {Draft} from '../draft.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import type {Sentence} from '../sentence.ts';
import type {Phrase} from '../source/noun-phrases.ts';
import {findPhraseAfter} from '../source/phrase-after.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';
import {MEANS} from './cue-mood.ts';
import type {CueHit} from './cues.ts';

/** "The chart was dismissed by Ruiz as “embroidery”", "called “a shame” by Ruiz": what somebody's words are told to call a thing. */
export function findDescribedBy(sentence: Sentence): Draft[] {
	const {tokens} = sentence;
	const found: Draft[] = [];
	for (let verb = 1; verb + 2 < tokens.length; verb++) {
		const {cue, form} = tokens[verb]!;
		if (!cue || !(form & FORM.PAST) || !(cue.frames & FRAME.JUDGEMENT)) continue;
		const read = namedFirst(tokens, verb) ?? namedLast(tokens, verb);
		if (!read) continue;
		const hit: CueHit = {
			first: verb,
			verb,
			last: verb,
			lemma: cue.lemma,
			frames: FRAME.JUDGEMENT,
			mood: 'finite',
		};
		found.push(toDraft(sentence, 'described by', [read.content], hit, read.source));
	}
	return found;
}

type Read = {readonly source: Phrase; readonly content: Phrase};

/** "dismissed by Ruiz as “embroidery”" */
function namedFirst(tokens: readonly Token[], verb: number): Read | null {
	const source = tokens[verb + 1]!.lower === 'by' ? sourceFrom(tokens, verb + 2) : null;
	if (!source) return null;
	const as = tokens.findIndex(({lower}, at) => at > source.first && lower === 'as');
	if (as < 0 || as > source.last + FARTHEST_AS) return null;
	const quotation = quotationFrom(tokens, as + 1);
	if (quotation < 0) return null;
	const last = tokens[as - 1]!.lower === ',' ? as - 2 : as - 1;
	return {
		source: {first: source.first, last: Math.min(source.last, last)},
		content: {first: as + 1, last: quotation},
	};
}

/** "called “a shame” by Ruiz", "hailed as “a great day” by Ruiz": of a thing that is called so, and not of who calls another so. */
function namedLast(tokens: readonly Token[], verb: number): Read | null {
	let before = verb - 1;
	while (before > 0 && tokens[before]!.is & IS.ADVERB) before--;
	if (!(tokens[before]!.is & IS.BE)) return null;
	const first = tokens[verb + 1]!.lower === 'as' ? verb + 2 : verb + 1;
	const quotation = quotationFrom(tokens, first);
	if (quotation < 0 || tokens[quotation + 1]?.lower !== 'by') return null;
	const source = sourceFrom(tokens, quotation + 2);
	return source && {source, content: {first, last: quotation}};
}

/** How far behind the phrase that tells who it is "as" may stand: "by Ruiz, in May, as". */
const FARTHEST_AS = 6;

/** How many words may stand before the marks: "as one of the “great”". */
const FARTHEST_MARKS = 4;

function quotationFrom(tokens: readonly Token[], from: number): number {
	for (let at = from; at < Math.min(tokens.length, from + FARTHEST_MARKS); at++) {
		if (tokens[at]!.quotation) return at;
		if (tokens[at]!.is & (IS.MARK | IS.SUBJECT | IS.AUXILIARY)) return -1;
	}
	return -1;
}

const sourceFrom = (tokens: readonly Token[], first: number): Phrase | null =>
	MEANS.test(tokens[first]?.lower ?? '') ? null : findPhraseAfter(tokens, first);
