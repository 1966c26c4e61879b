/** Rows of the reading pane as styled strings: the document's two lines, and its text. */

import {dayOf} from '../../corpus/day-of.ts';
import type {Format} from '../../corpus/document.ts';
import {isBreak} from '../../explorer/markdown-look.ts';
import {replacedNote} from '../../explorer/replaced-signs.ts';
import {keyFor} from '../../explorer/select/key-for.ts';
import type {ShownRow, TextWindow} from '../../explorer/select/text-window.ts';
import type {State} from '../../explorer/state.ts';
import type {PartKind} from '../../parts/layout.ts';
import {countOf} from '../../text/counts.ts';
import {printableLine} from '../../text/printable.ts';
import {type Piece, paintEnds, paintRow, piece, plainKeys, plainSigns} from '../styled.ts';
import type {StyleName, Theme} from '../theme.ts';
import {partSigns, withPartSigns} from './part-signs.ts';

/** Headline (or, at the top of the text, where the headline stands anyway, the path) and what is known about it. */
export function paintTextHead(
	theme: Theme,
	state: State,
	window: TextWindow,
	position: string,
	columns: number,
): string[] {
	const {row} = window.reading.open;
	// Without a headline, the first words of the text stand for it in lists.
	const isHeadlineInView = window.isAtTop || window.rows.some(({part}) => part === 'headline');
	const title = isHeadlineInView
		? piece(printableLine(row.path), 'quiet')
		: piece(printableLine(row.headline), 'title');
	// What is asked first comes first: a narrow pane cuts the end.
	const facts = [
		row.publication ?? row.agency,
		dayOf(row.published),
		row.authors.join(', ') || null,
		row.dateline?.place ?? null,
	].filter(fact => fact !== null);
	const words = printableLine(facts.join(` ${theme.signs.separator} `)) || 'no outlet, author or date found';
	const note = replacedNote(window.reading.open.replaced(), plainKeys(theme, keyFor(state, 'reveal')));
	const end = [piece(` ${window.percent}% `, 'quiet')];
	return [
		paintEnds(theme, [piece('   '), title], note ? [piece(` ${note} `, 'bad'), ...end] : end, columns),
		paintEnds(
			theme,
			[piece('   '), piece(words, 'quiet')],
			position ? [piece(` ${position} `, 'strong')] : [],
			columns,
		),
	];
}

/** One row of exactly `columns`: two signs and a space in the margin, then the line. */
export function paintTextRow(
	theme: Theme,
	state: State,
	window: TextWindow,
	row: ShownRow,
	columns: number,
): string {
	const {signs} = theme;
	const {isRaw} = state;
	const mark = row.isAnnotated ? signs.note : signs.mark;
	const margin: Piece[] = [
		row.isCursor ? piece(signs.cursor, 'cursor-sign') : row.isMarked ? piece(mark, 'mark-sign') : piece(' '),
		row.isCursor && row.isMarked
			? piece(mark, 'mark-sign')
			: row.isQuoted && row.kind !== 'evidence'
				? piece(signs.bar, 'current-content')
				: row.look.isBlockQuote && row.kind === 'text'
					? piece(signs.vertical, 'quiet')
					: piece(' '),
		piece(' '),
	];
	const words = wordsOf(theme, state, window, row);
	if (row.kind !== 'text' || isRaw) return paintRow(theme, [...margin, ...words], columns);
	const {quote, open} = window.reading;
	const signed = withPartSigns(words, row, partSigns(theme, quote, open.text));
	if (signed.margin) margin[2] = piece(signed.margin, 'quiet');
	const indent = row.look.indent > 0 ? [piece(' '.repeat(row.look.indent))] : [];
	return paintRow(theme, [...margin, ...indent, ...signed.pieces], columns);
}

function wordsOf(theme: Theme, state: State, {reading}: TextWindow, row: ShownRow): Piece[] {
	const {open} = reading;
	const {isRaw} = state;
	switch (row.kind) {
		case 'blank':
			return [];
		case 'folded': {
			const folded = open.text.slice(row.span.start, row.span.end);
			if (open.row.format === 'markdown' && isBreak(folded))
				return [piece(theme.signs.horizontal.repeat(3), 'quiet')];
			const lines = folded.split('\n').filter(line => line.trim()).length;
			const what = foldedWords(row.folds, open.row.format);
			const key = plainKeys(theme, keyFor(state, 'raw'));
			return [piece(`${theme.signs.fold} ${countOf(lines, 'line')} of ${what}, ${key} shows raw`, 'quiet')];
		}
		case 'evidence': {
			const {sign, words} = reading.evidence[row.line] ?? {sign: null, words: ''};
			const isNote = sign === 'note';
			return [
				piece(sign ? `${theme.signs[sign]} ` : '  ', isNote ? 'mark-sign' : 'quiet'),
				piece(isNote ? words : plainSigns(theme, words), 'quiet'),
			];
		}
		case 'text': {
			const base = PART_STYLES[row.part] ?? 'plain';
			let isAfterSpace = true;
			const {isVerbatim, isItem} = row.look;
			const isAsInFile = isRaw || isVerbatim;
			return row.segments.map(({span, roles}) => {
				let words = open.words(span, isRaw);
				// A sign for a sign, so that no word moves.
				if (isItem && row.line === 0 && span.start === row.span.start)
					words = words.replace(/^( {0,3})[-*+](?= )/, `$1${theme.signs.bullet}`);
				const text = isAsInFile ? words : collapse(words, isAfterSpace);
				if (text !== '') isAfterSpace = text.endsWith(' ');
				return {text, styles: [base, ...roles]};
			});
		}
	}
}

/** A run of white space is one space, as the wrapping has counted it. */
const collapse = (words: string, isAfterSpace: boolean): string => {
	const text = words.replace(/[\s\u3000]+/g, ' ');
	return isAfterSpace && text.startsWith(' ') ? text.slice(1) : text;
};

function foldedWords(folds: PartKind | null, format: Format): string {
	if (folds === 'related') return 'related links';
	if (folds !== 'metadata') return 'page furniture';
	return format === 'markdown' ? 'front matter' : 'page details';
}

const PART_STYLES: Partial<Record<ShownRow['part'], StyleName>> = {
	headline: 'title',
	subheading: 'title',
	byline: 'quiet',
	'credit-line': 'quiet',
	caption: 'quiet',
};
