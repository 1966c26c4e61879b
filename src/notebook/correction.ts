/** What corrects the program: entries of the log, and how they are read. */

import {KINDS, type Kind} from '../entities/entity.ts';
import type {NameReference} from '../library/corrections.ts';
import type {Passage} from '../library/passage.ts';
import {isObject} from '../text/is-object.ts';

/** A passage that is marked or, as a quote, corrected. `id` is that of the passage: the same one again is no other. */
export type KeptPassage = {
	readonly id: string;
	readonly passage: Passage;
	readonly quote: string | null;
};

/**
 * What a reader says against the program, or for it. It is written to the log as it stands here, and read back
 * by {@link parseCorrection}.
 */
export type Correction =
	/** Somebody else said it; null: nobody who can be named. */
	| {
			readonly type: 'attribute';
			readonly quotes: readonly KeptPassage[];
			readonly speaker: NameReference | null;
	  }
	/** The program was right: this speaker said it. */
	| {
			readonly type: 'confirm';
			readonly quotes: readonly KeptPassage[];
			readonly speaker: NameReference | null;
	  }
	/** These words are nobody's. */
	| {readonly type: 'not-quote'; readonly quotes: readonly KeptPassage[]}
	| {readonly type: 'merge'; readonly names: readonly NameReference[]; readonly into: NameReference}
	/** The name is no form of the one it was counted for. */
	| {readonly type: 'split'; readonly name: NameReference}
	/** In one document the name stands for another; null: for one of its own. */
	| {
			readonly type: 'set-apart';
			readonly id: string;
			readonly name: NameReference;
			readonly passage: Passage;
			readonly as: NameReference | null;
	  }
	| {readonly type: 'rename'; readonly name: NameReference; readonly to: string}
	| {readonly type: 'retype'; readonly name: NameReference; readonly kind: Kind}
	| {readonly type: 'hide'; readonly name: NameReference}
	/** Two names that were suggested to be one are not. */
	| {readonly type: 'dismiss'; readonly names: readonly [NameReference, NameReference]}
	/** As the program found it again: takes corrections away by their ids. */
	| {readonly type: 'restore'; readonly corrections: readonly string[]};

const MARKING = ['mark', 'unmark', 'label', 'note', 'undo', 'redo'] as const;

/** Whether an action corrects, rather than keeps or takes back. */
export const isCorrection = <Other extends {readonly type: (typeof MARKING)[number]}>(
	action: Correction | Other,
): action is Correction => !(MARKING as readonly string[]).includes(action.type);

/** A correction as JSON has it; null when it is none that this version knows. Never throws. */
export function parseCorrection(value: Readonly<Record<string, unknown>>): Correction | null {
	const {type} = value;
	switch (type) {
		case 'attribute':
		case 'confirm': {
			const quotes = parseAll(value.quotes, parseKeptPassage);
			const speaker = value.speaker === null ? null : parseName(value.speaker);
			if (!quotes || (speaker === null && value.speaker !== null)) return null;
			return {type, quotes, speaker};
		}
		case 'not-quote': {
			const quotes = parseAll(value.quotes, parseKeptPassage);
			return quotes && {type, quotes};
		}
		case 'merge': {
			const names = parseAll(value.names, parseName);
			const into = parseName(value.into);
			return names && into && {type, names, into};
		}
		case 'set-apart': {
			const name = parseName(value.name);
			const passage = parsePassage(value.passage);
			const as = value.as === null ? null : parseName(value.as);
			if (!isText(value.id) || !name || !passage || (as === null && value.as !== null)) return null;
			return {type, id: value.id, name, passage, as};
		}
		case 'rename': {
			const name = parseName(value.name);
			return name && isText(value.to) ? {type, name, to: value.to} : null;
		}
		case 'retype': {
			const name = parseName(value.name);
			return name && isKind(value.kind) ? {type, name, kind: value.kind} : null;
		}
		case 'split':
		case 'hide': {
			const name = parseName(value.name);
			return name && {type, name};
		}
		case 'dismiss': {
			const [a, b, ...more] = parseAll(value.names, parseName) ?? [];
			return a && b && more.length === 0 ? {type, names: [a, b]} : null;
		}
		case 'restore':
			return isTexts(value.corrections) ? {type, corrections: value.corrections} : null;
		default:
			return null;
	}
}

/**
 * Null for what is no such passage: lines of a log may be damaged, or written by another version. Never throws.
 */
export function parseKeptPassage(value: unknown): KeptPassage | null {
	if (!isObject(value)) return null;
	const {id, quote} = value;
	const passage = parsePassage(value.passage);
	return isText(id) && passage !== null && (quote === null || isText(quote)) ? {id, passage, quote} : null;
}

function parseName(value: unknown): NameReference | null {
	if (!isObject(value)) return null;
	const {key, short, name, kind} = value;
	const witness = value.witness === null ? null : parsePassage(value.witness);
	if (!isText(key) || typeof short !== 'boolean' || !isText(name) || !isKind(kind)) return null;
	return witness === null && value.witness !== null ? null : {key, short, name, kind, witness};
}

function parsePassage(value: unknown): Passage | null {
	if (!isObject(value) || !isObject(value.span)) return null;
	const {document, path, record, sourceHash, textHash, exact, prefix, suffix} = value;
	const {start, end} = value.span;
	if (!isText(document) || !isText(path) || !(record === null || isText(record))) return null;
	if (!isText(sourceHash) || !isText(textHash) || !isText(exact) || !isText(prefix) || !isText(suffix))
		return null;
	if (!isCount(start) || !isCount(end) || start > end) return null;
	return {document, path, record, sourceHash, textHash, span: {start, end}, exact, prefix, suffix};
}

/** All or none: null when one of them is not understood, so that no half of an entry takes effect. */
export function parseAll<Value>(values: unknown, parse: (value: unknown) => Value | null): Value[] | null {
	if (!Array.isArray(values)) return null;
	const parsed = values.map(parse);
	return parsed.every(value => value !== null) ? parsed : null;
}

const isKind = (value: unknown): value is Kind => (KINDS as readonly unknown[]).includes(value);

/** Whether a value of a log is a string. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a value of a log is a list of strings. */
export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** A whole number from 0, small enough to be exact. */
export const isCount = (value: unknown): value is number =>
	Number.isSafeInteger(value) && (value as number) >= 0;
