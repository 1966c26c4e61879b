/** Rows of styled pieces, written as one string with SGR sequences that is exactly as wide as asked. */
import {columnsOf, cutToColumns} from '../explorer/graphemes.ts';
import type {Style, StyleName, Theme} from './theme.ts';

/** `text` must be printable: it goes to the terminal as it is. */
export type Piece = {readonly text: string; readonly styles: readonly StyleName[]};

/** A piece without styles, or with these. */
export const piece = (text: string, ...styles: StyleName[]): Piece => ({text, styles});

/** In cells of the terminal. */
export const columnsOfPieces = (pieces: readonly Piece[]): number =>
	pieces.reduce((sum, {text}) => sum + columnsOf(text), 0);

/** The pieces one after the other, cut or filled with spaces to `columns`; `base` lies under all styles. */
export function paintRow(theme: Theme, pieces: readonly Piece[], columns: number, base?: StyleName): string {
	let painted = '';
	let left = columns;
	for (const {text, styles} of pieces) {
		const shown = cutToColumns(text, left, theme.signs.ellipsis);
		painted += paint(theme, shown, base ? [base, ...styles] : styles);
		left -= columnsOf(shown);
		if (shown !== text) break;
	}
	return left > 0 ? painted + paint(theme, ' '.repeat(left), base ? [base] : []) : painted;
}

/** `left` and `right` at the two ends of a row; `left` is cut when both do not fit. */
export function paintEnds(
	theme: Theme,
	left: readonly Piece[],
	right: readonly Piece[],
	columns: number,
): string {
	const size = columnsOfPieces(right);
	if (size > columns / 2 && size > columns - 12) return paintRow(theme, left, columns);
	return paintRow(theme, left, columns - size) + paintRow(theme, right, size);
}

/** `text` with the styles laid over each other; later ones win where they disagree. */
export function paint(theme: Theme, text: string, names: readonly StyleName[]): string {
	if (text === '') return '';
	const codes = sgrOf(names.map(name => theme.styles[name]));
	return codes === '' ? text : `\u001B[${codes}m${text}\u001B[0m`;
}

function sgrOf(styles: readonly Style[]): string {
	const merged: Style = Object.assign({}, ...styles);
	const codes: number[] = [];
	if (merged.bold) codes.push(1);
	if (merged.dim && !merged.inverse) codes.push(2);
	if (merged.underline) codes.push(4);
	if (merged.inverse) codes.push(7);
	// Inverse, a colour would become a background: black on cyan for a name on the cursor's row.
	if (merged.color !== undefined && !merged.inverse)
		codes.push(merged.color < 8 ? 30 + merged.color : 82 + merged.color);
	return codes.join(';');
}

const ASCII: Readonly<Record<string, string>> = {
	'·': '-',
	'×': 'x',
	'…': '~',
	'“': '"',
	'”': '"',
	'—': '-',
	'–': '-',
	'¶': '#',
	'←': '<',
	'→': '>',
	'↑': '^',
	'↓': 'v',
};

const ARROWS: Readonly<Record<string, string>> = {'←': 'left', '→': 'right', '↑': 'up', '↓': 'down'};

/** Keys with the arrows as words. */
export const spellArrows = (keys: string): string => keys.replace(/[←→↑↓]/g, arrow => ARROWS[arrow]!);

/** Keys as they are written for readers, the arrows as words where there are no signs for them: "v" is a key. */
export const plainKeys = ({isAscii}: Theme, keys: string): string => (isAscii ? spellArrows(keys) : keys);

/** Our own words without signs that an ASCII terminal lacks, as wide as before. Never for words of documents. */
export const plainSigns = ({isAscii}: Theme, words: string): string =>
	isAscii ? words.replace(/[·×…“”—–¶←→↑↓]/g, sign => ASCII[sign]!) : words;
