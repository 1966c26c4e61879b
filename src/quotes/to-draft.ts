import type {Span} from '../text/span.ts';
import type {Draft} from './draft.ts';
import {IS} from './lexicon.ts';
import type {Sentence} from './sentence.ts';
import type {Phrase} from './source/noun-phrases.ts';
import type {Token} from './tokens.ts';

/**
 * A draft from token indices of its sentence. `rule` is shown to readers as evidence. An `open` one has no
 * content yet, whatever is given: its words are still to come.
 */
export function toDraft(
	sentence: Pick<Sentence, 'tokens' | 'block'>,
	rule: string,
	content: readonly Phrase[],
	cue: Phrase,
	source: Phrase | null,
	open = false,
): Draft {
	const {tokens} = sentence;
	const spans: Span[] = [];
	if (!open) for (const part of content) addSpans(tokens, part, spans);
	return {
		content: spans,
		cue: {start: tokens[cue.first]!.start, end: tokens[cue.last]!.end},
		source: source && sourceSpan(tokens, source),
		rule,
		block: sentence.block,
		open,
		leap: false,
	};
}

const sourceSpan = (tokens: readonly Token[], source: Phrase): Span => {
	let {first, last} = source;
	while (last > first && tokens[last]!.is & IS.MARK) last--;
	while (first < last && tokens[first]!.is & IS.MARK) first++;
	return {start: tokens[first]!.start, end: tokens[last]!.end};
};

/** Adds a phrase as spans: quotations that stand alone lose their marks. */
function addSpans(tokens: readonly Token[], {first, last}: Phrase, spans: Span[]): void {
	for (let at = first; at <= last; at++)
		if (!(tokens[at]!.is & (IS.QUOTATION | IS.MARK))) {
			spans.push({start: tokens[first]!.start, end: tokens[last]!.end});
			return;
		}
	for (let at = first; at <= last; at++) {
		const {quotation} = tokens[at]!;
		if (quotation) spans.push(quotation.said);
	}
}
