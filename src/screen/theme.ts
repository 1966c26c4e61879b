/** All colours and signs of the screen. Only the terminal's own 16 colours, never a background for text. */
import type {Role} from '../explorer/highlight.ts';

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
	| 'bad'
	| 'wrong'
	| 'frame'
	| 'mark-sign'
	| 'cursor-sign';

export type Style = {
	/** 0–15: the terminal's palette. */
	readonly color?: number;
	readonly bold?: true;
	readonly dim?: true;
	readonly underline?: true;
	readonly inverse?: true;
};

export type Signs = {
	readonly cursor: string;
	readonly mark: string;
	/** A mark with labels or a note. */
	readonly note: string;
	readonly bar: string;
	readonly quote: string;
	readonly evidence: string;
	readonly fold: string;
	readonly ellipsis: string;
	readonly vertical: string;
	readonly horizontal: string;
	/** Where the vertical line between the panes meets the rule below them. */
	readonly foot: string;
	readonly corners: readonly [topLeft: string, topRight: string, bottomLeft: string, bottomRight: string];
	readonly gauge: {readonly left: string; readonly right: string; readonly fills: readonly string[]};
	readonly separator: string;
};

export type Theme = {
	readonly styles: Readonly<Record<StyleName, Style>>;
	readonly signs: Signs;
	readonly isAscii: boolean;
};

const RED = 1;
const GREEN = 2;
const MAGENTA = 5;
const CYAN = 6;
const BRIGHT_BLUE = 12;

/** Every state also shows without colour: bold, underline, inverse or a sign in the margin. */
const STYLES: Readonly<Record<StyleName, Style>> = {
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
	good: {color: GREEN, bold: true},
	bad: {color: RED, bold: true},
	wrong: {underline: true},
	frame: {dim: true},
	'mark-sign': {color: MAGENTA, bold: true},
	'cursor-sign': {bold: true},
	person: {color: CYAN},
	organization: {color: MAGENTA},
	place: {color: GREEN},
	content: {color: BRIGHT_BLUE},
	cue: {},
	source: {},
	'current-content': {color: BRIGHT_BLUE, bold: true},
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
	note: '◆',
	bar: '┃',
	quote: '❝',
	evidence: '┌',
	fold: '···',
	ellipsis: '…',
	vertical: '│',
	horizontal: '─',
	foot: '┴',
	corners: ['╭', '╮', '╰', '╯'],
	gauge: {left: '▕', right: '▏', fills: [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█']},
	separator: '·',
};

const ASCII_SIGNS: Signs = {
	cursor: '>',
	mark: '*',
	note: '#',
	bar: '|',
	quote: '"',
	evidence: '+',
	fold: '...',
	ellipsis: '~',
	vertical: '|',
	horizontal: '-',
	foot: '+',
	corners: ['+', '+', '+', '+'],
	gauge: {left: '[', right: ']', fills: [' ', ' ', ' ', ' ', '=', '=', '=', '=', '=']},
	separator: '-',
};

/** `color: false` (NO_COLOR) keeps bold, underline and inverse; `ascii` draws without box characters. */
export function makeTheme({color, ascii}: {color: boolean; ascii: boolean}): Theme {
	const plain = Object.entries(STYLES).map(([name, {color: _, ...style}]) => [name, style]);
	return {
		styles: color ? STYLES : (Object.fromEntries(plain) as Record<StyleName, Style>),
		signs: ascii ? ASCII_SIGNS : SIGNS,
		isAscii: ascii,
	};
}
