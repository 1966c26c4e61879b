import type {Step} from '../text/edit-steps.ts';
import type {Span} from '../text/span.ts';
import type {Fit} from './fit-words.ts';

/** Words at the end of a quotation that may stand for others in the source. */
const MOST = 4;

/**
 * A fit of free ends leaves out the last words of a quotation that the source has not. As a rule they stand in
 * the place of others: of "it will not wait a thirteenth" a fact-checker wants to read "[-thirteenth-]{+twelfth+}".
 * So as many words of the source are added, as far as its sentence goes.
 */
export function completeEnds(
	{steps, start: begin, end: stop}: Fit,
	text: string,
	words: readonly Span[],
): Step[] {
	const completed = [...steps];
	const [first, second] = steps;
	if (first?.kind === 'old' && second?.kind === 'same' && first.end - first.start <= MOST) {
		const end = begin;
		let start = end;
		while (start > 0 && end - start < first.end - first.start && isOneSentence(text, words, start - 1))
			start--;
		if (start < end) completed.splice(1, 0, {kind: 'new', start, end});
	}
	const last = steps.at(-1);
	if (last?.kind === 'old' && steps.at(-2)?.kind === 'same' && last.end - last.start <= MOST) {
		const start = stop;
		let end = start;
		while (end < words.length && end - start < last.end - last.start && isOneSentence(text, words, end - 1))
			end++;
		if (start < end) completed.push({kind: 'new', start, end});
	}
	return completed;
}

/** Whether no sentence ends between a word of the source and the next one. */
const isOneSentence = (text: string, words: readonly Span[], at: number): boolean =>
	!/[.!?…\n"”»]/.test(text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0));
