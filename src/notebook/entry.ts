import {isObject} from '../text/is-object.ts';
import {
	type Correction,
	isCount,
	isText,
	isTexts,
	type KeptPassage,
	parseAll,
	parseCorrection,
	parseKeptPassage,
} from './correction.ts';

/** What an entry of the log does. A type of action that this version does not know is kept and left alone. */
export type Action =
	| {readonly type: 'mark'; readonly marks: readonly KeptPassage[]}
	| {readonly type: 'unmark'; readonly marks: readonly string[]}
	| {readonly type: 'label'; readonly mark: string; readonly labels: readonly string[]}
	| {readonly type: 'note'; readonly mark: string; readonly note: string | null}
	| Correction
	/** Takes back the entry that `undoes` names. */
	| {readonly type: 'undo'}
	/** Takes back the undo that `undoes` names. */
	| {readonly type: 'redo'};

/** One line of the log. `(counter, id)` orders the entries of all writers. */
export type Entry = {
	readonly id: string;
	/** Larger than that of every entry its writer had seen (a Lamport clock). */
	readonly counter: number;
	/** ISO 8601, for the reader; the order does not depend on it, so a clock may go back. */
	readonly time: string;
	readonly action: Action;
	readonly undoes?: string;
};

/** The first line of each file. */
export type Header = {
	readonly notebook: string;
	readonly corpus: string;
	/** sha256 of some sources of the corpus, by which a corpus that was moved finds its notebook again. */
	readonly samples: readonly string[];
	readonly time: string;
};

/** What one line of a log holds; `unknown` when it is damaged or from a later version. */
type Line =
	| {readonly kind: 'header'; readonly header: Header}
	| {readonly kind: 'entry'; readonly entry: Entry}
	| {readonly kind: 'unknown'; readonly counter: number};

const VERSION = 1;

/**
 * The largest counter that a line may have. A larger one is damage or malice: were it counted on from, the
 * entries behind it would soon have counters that are no exact numbers, and could not be read back.
 */
export const MAX_COUNTER = 2 ** 50;

/** The whole line, with its line break. */
export const formatHeader = (header: Header): string =>
	`${JSON.stringify({dossier: 'notebook', version: VERSION, ...header})}\n`;

/** The whole line, with its line break: JSON writes those in notes as `\n`. */
export const formatEntry = (entry: Entry): string => `${JSON.stringify(entry)}\n`;

/** Reads one line of a log, without its line break. Never throws. */
export function parseLine(line: string): Line {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return {kind: 'unknown', counter: 0};
	}
	if (!isObject(value)) return {kind: 'unknown', counter: 0};
	if (value.dossier === 'notebook') {
		const {notebook, corpus, samples, time} = value;
		if (isText(notebook) && isText(corpus) && isTexts(samples) && isText(time))
			return {kind: 'header', header: {notebook, corpus, samples, time}};
	}
	const counter = isCounter(value.counter) ? value.counter : 0;
	const {id, time, undoes} = value;
	const action = parseAction(value.action);
	if (!isText(id) || !isCounter(value.counter) || !isText(time) || action === null)
		return {kind: 'unknown', counter};
	if (undoes === undefined) return {kind: 'entry', entry: {id, counter, time, action}};
	return isText(undoes)
		? {kind: 'entry', entry: {id, counter, time, action, undoes}}
		: {kind: 'unknown', counter};
}

function parseAction(value: unknown): Action | null {
	if (!isObject(value)) return null;
	const {type, mark, marks, labels, note} = value;
	switch (type) {
		case 'mark': {
			const parsed = parseAll(marks, parseKeptPassage);
			return parsed && {type, marks: parsed};
		}
		case 'unmark':
			return isTexts(marks) ? {type, marks} : null;
		case 'label':
			return isText(mark) && isTexts(labels) ? {type, mark, labels} : null;
		case 'note':
			return isText(mark) && (note === null || isText(note)) ? {type, mark, note} : null;
		case 'undo':
		case 'redo':
			return {type};
		default:
			return parseCorrection(value);
	}
}

const isCounter = (value: unknown): value is number => isCount(value) && value <= MAX_COUNTER;
