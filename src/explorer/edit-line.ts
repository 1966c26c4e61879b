/** One line of text being typed: a pure editor by grapheme, with the keys that shells have taught everyone. */
import {graphemes} from './graphemes.ts';

/** `cursor` is an offset into `text` in UTF-16 units, always between two graphemes. */
export type Line = {readonly text: string; readonly cursor: number};

/** What a key does to a typed line; one step is a whole grapheme, never half an accented letter. */
export type Edit =
	| {readonly type: 'insert'; readonly text: string}
	| {
			readonly type:
				| 'delete-back'
				| 'delete-forward'
				| 'delete-word'
				| 'delete-to-start'
				| 'delete-to-end'
				| 'left'
				| 'right'
				| 'start'
				| 'end';
	  };

/** Nothing typed yet. */
export const EMPTY_LINE: Line = {text: '', cursor: 0};

/** UTF-16 units that a line may come to by typing and pasting: of a longer one, each key would wait for its frame. */
export const LONGEST_LINE = 20_000;

/** A line with the cursor behind its last sign. */
export const lineOf = (text: string): Line => ({text, cursor: text.length});

/**
 * The line after one edit. Inserted line breaks become spaces, other control characters fall away, and so does what is
 * behind {@link LONGEST_LINE}.
 */
export function editLine(line: Line, edit: Edit): Line {
	const {text, cursor} = line;
	const before = text.slice(0, cursor);
	const after = text.slice(cursor);
	switch (edit.type) {
		case 'insert':
			return insert(before, beginningOf(edit.text, LONGEST_LINE - text.length), after);
		case 'delete-back': {
			const start = previous(text, cursor);
			return settle(before.slice(0, start) + after, start);
		}
		case 'delete-forward':
			return settle(before + text.slice(next(text, cursor)), cursor);
		case 'delete-word': {
			const start = before.replace(/\s{1,500}$/u, '').replace(/\S{1,500}$/u, '').length;
			return settle(before.slice(0, start) + after, start);
		}
		case 'delete-to-start':
			return {text: after, cursor: 0};
		case 'delete-to-end':
			return {text: before, cursor};
		case 'left':
			return {text, cursor: previous(text, cursor)};
		case 'right':
			return {text, cursor: next(text, cursor)};
		case 'start':
			return {text, cursor: 0};
		case 'end':
			return lineOf(text);
	}
}

/** What may stand in a line: no line breaks, no control characters, no lone surrogates. */
export const cleanForLine = (raw: string): string =>
	raw
		.toWellFormed()
		.replace(/[\r\n\t\u2028\u2029]+/g, ' ')
		.replace(/[\u0000-\u001F\u007F-\u009F]/g, '');

/** At most `length` units of a text as a line may hold it; half a character at its end falls away. */
const beginningOf = (raw: string, length: number): string =>
	cleanForLine(raw.slice(0, Math.max(0, length)).replace(/[\uD800-\uDBFF]$/, ''));

const insert = (before: string, text: string, after: string): Line =>
	settle(before + text + after, before.length + text.length);

/**
 * Two pieces that meet may join to one grapheme (a letter typed before a combining accent, the halves of a flag
 * when what stood between them is deleted): the cursor then goes behind it.
 */
function settle(text: string, cursor: number): Line {
	for (const stop of stops(text)) if (stop >= cursor) return {text, cursor: stop};
	return lineOf(text);
}

function previous(text: string, cursor: number): number {
	let last = 0;
	for (const stop of stops(text)) {
		if (stop >= cursor) return last;
		last = stop;
	}
	return last;
}

function next(text: string, cursor: number): number {
	for (const stop of stops(text)) if (stop > cursor) return stop;
	return text.length;
}

/** The offsets between graphemes, from 0 to the end. */
function* stops(text: string): Generator<number> {
	let at = 0;
	yield at;
	for (const grapheme of graphemes(text)) {
		at += grapheme.length;
		yield at;
	}
}
