/** All colours and signs of the screen. Only the terminal's own 16 colours, never a background for text. */
import type {Role} from '../explorer/highlight.ts';
import type {ThemeName} from './theme-names.ts';

/** What a piece of a row is, which decides how it looks; the only way to name a look outside this file. */
export type StyleName =
	| Role
	| 'plain'
	| 'strong'
	| 'quiet'
	| 'title'
	| 'tab'
	| 'tab-here'
	| 'cursor-row'
	| 'cursor-row-idle'
	| 'match'
	| 'key'
	| 'good'
	| 'old'
	| 'new'
	| 'bad'
	| 'wrong'
	| 'frame'
	| 'mark-sign'
	| 'cursor-sign';

/** How it looks, as the terminal's own attributes. */
export type Style = {
	/** 0–15: the terminal's palette. */
	readonly color?: number;
	readonly bold?: true;
	readonly dim?: true;
	readonly underline?: true;
	readonly inverse?: true;
};

type Signs = {
	readonly cursor: string;
	readonly mark: string;
	/** A selected document or name. */
	readonly selected: string;
	/** A mark with labels or a note. */
	readonly note: string;
	readonly bar: string;
	/** The reader confirmed, or corrected, the speaker of a quote; or corrected a name. */
	readonly confirmed: string;
	readonly corrected: string;
	readonly quote: string;
	readonly evidence: string;
	readonly fold: string;
	/** Before the item of a list. */
	readonly bullet: string;
	readonly ellipsis: string;
	readonly vertical: string;
	readonly horizontal: string;
	/** Where the vertical line between the panes meets the rule below them. */
	readonly foot: string;
	readonly corners: readonly [topLeft: string, topRight: string, bottomLeft: string, bottomRight: string];
	readonly gauge: {readonly left: string; readonly right: string; readonly fills: readonly string[]};
	readonly separator: string;
	/** Before the parts of the current quote. */
	readonly parts: {readonly content: string; readonly cue: string; readonly source: string};
	/** Nine heights of a column, nothing first. */
	readonly levels: readonly string[];
};

/** The looks and signs of one ground: dark, light, or without colour. */
export type Theme = {
	readonly styles: Readonly<Record<StyleName, Style>>;
	readonly signs: Signs;
	readonly isAscii: boolean;
	/** False where bold, underline and inverse have to do. */
	readonly hasColor: boolean;
};

type Palette = Readonly<
	Record<'good' | 'bad' | 'mark' | 'person' | 'organization' | 'place' | 'content', number>
>;

/**
 * Of the sixteen colours, those that terminals keep legible on a black ground: cyan, green and magenta; and on a white
 * one, where cyan, yellow and the bright ones fade: red, blue and magenta, and green with most palettes.
 */
const PALETTES: Readonly<Record<Exclude<ThemeName, 'mono'>, Palette>> = {
	dark: {good: 2, bad: 1, mark: 5, person: 6, organization: 5, place: 2, content: 12},
	light: {good: 2, bad: 1, mark: 5, person: 5, organization: 1, place: 2, content: 4},
};

/** Every state also shows without colour: bold, underline, inverse or a sign in the margin. */
const STYLES: Readonly<Record<StyleName, Style & {readonly ink?: keyof Palette}>> = {
	plain: {},
	strong: {bold: true},
	quiet: {dim: true},
	title: {bold: true},
	tab: {dim: true},
	'tab-here': {bold: true, underline: true},
	'cursor-row': {inverse: true},
	'cursor-row-idle': {bold: true},
	match: {bold: true, underline: true},
	key: {bold: true},
	good: {ink: 'good', bold: true},
	bad: {ink: 'bad', bold: true},
	old: {ink: 'bad'},
	new: {ink: 'good', bold: true},
	wrong: {underline: true},
	frame: {dim: true},
	'mark-sign': {ink: 'mark', bold: true},
	'cursor-sign': {bold: true},
	person: {ink: 'person'},
	organization: {ink: 'organization'},
	place: {ink: 'place'},
	content: {ink: 'content'},
	cue: {},
	source: {},
	'current-content': {ink: 'content', bold: true},
	'current-cue': {bold: true, underline: true},
	'current-source': {underline: true},
	'current-mention': {bold: true, inverse: true},
	marked: {},
	range: {inverse: true},
	hit: {underline: true, bold: true},
	'current-hit': {inverse: true, bold: true},
};

const SIGNS: Signs = {
	cursor: '▸',
	mark: '●',
	selected: '■',
	note: '◆',
	bar: '┃',
	confirmed: '✓',
	corrected: '✎',
	quote: '❝',
	evidence: '┌',
	fold: '···',
	bullet: '•',
	ellipsis: '…',
	vertical: '│',
	horizontal: '─',
	foot: '┴',
	corners: ['╭', '╮', '╰', '╯'],
	gauge: {left: '▕', right: '▏', fills: [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█']},
	separator: '·',
	parts: {content: '❝', cue: '»', source: '@'},
	levels: [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
};

const ASCII_SIGNS: Signs = {
	cursor: '>',
	mark: '*',
	selected: 'x',
	note: '#',
	bar: '|',
	confirmed: '+',
	corrected: '%',
	quote: '"',
	evidence: '+',
	fold: '...',
	bullet: '-',
	ellipsis: '~',
	vertical: '|',
	horizontal: '-',
	foot: '+',
	corners: ['+', '+', '+', '+'],
	gauge: {left: '[', right: ']', fills: [' ', ' ', ' ', ' ', '=', '=', '=', '=', '=']},
	separator: '-',
	parts: {content: '"', cue: '>', source: '@'},
	levels: [' ', '.', ':', '-', '=', '+', '*', '#', '@'],
};

/** `mono` (also NO_COLOR) keeps bold, underline and inverse; `ascii` draws without box characters. */
export function makeTheme({name, ascii}: {name: ThemeName; ascii: boolean}): Theme {
	const palette = name === 'mono' ? null : PALETTES[name];
	const styles = Object.entries(STYLES).map(([of, {ink, ...style}]) => [
		of,
		ink && palette ? {...style, color: palette[ink]} : style,
	]);
	return {
		styles: Object.fromEntries(styles) as Record<StyleName, Style>,
		signs: ascii ? ASCII_SIGNS : SIGNS,
		isAscii: ascii,
		hasColor: palette !== null,
	};
}
