/**
 * Signs before the parts of the current quote where there are no colours to tell them apart by: each takes the
 * place of the space before its part, or at the head of a line that of the margin, so that no word moves. With
 * colours, underline and bold tell them as well, and the words stay as they are printed: "@she»said" is harder
 * to read than "she said". Words in quotation marks have their sign already.
 */
import type {ShownRow} from '../../explorer/select/text-window.ts';
import type {QuoteRow} from '../../library/rows.ts';
import type {TextSource} from '../../text/span.ts';
import type {Piece} from '../styled.ts';
import {piece} from '../styled.ts';
import type {Theme} from '../theme.ts';

/** The sign before each part, by where in the text that begins. */
export function partSigns(
	{signs, hasColor}: Theme,
	quote: QuoteRow | null,
	text: TextSource,
): ReadonlyMap<number, string> {
	const starts = new Map<number, string>();
	if (!quote || hasColor) return starts;
	for (const {start} of quote.content)
		if (!/["“”„«»‘’']/.test(text.slice(Math.max(0, start - 1), start)))
			starts.set(start, signs.parts.content);
	if (quote.cue) starts.set(quote.cue.span.start, signs.parts.cue);
	if (quote.source) starts.set(quote.source.span.start, signs.parts.source);
	return starts;
}

/** The pieces of a row, one for each of its segments, with the signs in; and the sign in its margin. */
export function withPartSigns(
	pieces: readonly Piece[],
	{segments}: Pick<ShownRow, 'segments'>,
	starts: ReadonlyMap<number, string>,
): {pieces: readonly Piece[]; margin: string | null} {
	if (starts.size === 0) return {pieces, margin: null};
	const signed: Piece[] = [];
	let margin: string | null = null;
	segments.forEach(({span}, index) => {
		const sign = starts.get(span.start);
		const last = signed.at(-1);
		if (sign && !last) margin = sign;
		else if (sign && last?.text.endsWith(' '))
			signed.splice(-1, 1, {...last, text: last.text.slice(0, -1)}, piece(sign, 'quiet'));
		const shown = pieces[index]!;
		if (shown.text !== '') signed.push(shown);
	});
	return {pieces: signed, margin};
}
