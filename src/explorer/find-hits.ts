/** Find in one text: plain words, letters without accent match accented ones, any white space matches any. */

import {firstFrom} from '../text/first-from.ts';
import {fold} from '../text/fold.ts';
import {Growing} from '../text/growing.ts';
import type {Span, TextSource} from '../text/span.ts';
import {isHighSurrogate} from '../text/surrogates.ts';

/** A text as words are looked for in it; made once, since every letter that is typed looks again. */
export type FoldedText = {
	readonly text: string;
	/** Where each unit came from, when combining marks fell away. */
	readonly origins: Int32Array | null;
	/** Units of the text itself. */
	readonly length: number;
};

/** All places of some words in a text, in order, not overlapping. There may be a million of them. */
export class TextHits {
	readonly #starts: Int32Array;
	readonly #ends: Int32Array;

	constructor(starts: Int32Array, ends: Int32Array) {
		this.#starts = starts;
		this.#ends = ends;
	}

	/** How many hits there are. */
	get length(): number {
		return this.#starts.length;
	}

	/** The hit of this number; a negative one counts from the end. Its span is in UTF-16 units of the text. */
	at(index: number): Span | undefined {
		const start = this.#starts.at(index);
		return start === undefined ? undefined : {start, end: this.#ends.at(index)!};
	}

	/** Index of the first hit that starts at `offset` or behind it; their number when none does. */
	indexFrom(offset: number): number {
		return firstFrom(this.#starts.length, index => this.#starts[index]! >= offset);
	}

	/** Those that share a unit with `span`. */
	touching(span: Span): Span[] {
		const found: Span[] = [];
		let index = firstFrom(this.#ends.length, n => this.#ends[n]! > span.start);
		for (; index < this.length && this.#starts[index]! < span.end; index++) found.push(this.at(index)!);
		return found;
	}
}

/** Nothing was found, or nothing is looked for. */
export const NO_HITS = new TextHits(new Int32Array(0), new Int32Array(0));

/** Between two letters of a word that a line breaks: "infrastruc-⏎ture". */
const LINE_END = '(?:-[ \\t]{0,9}\\r?\\n[ \\t]{0,9})?';

/** Linear in the length of the text. */
export function findHits({text, origins, length}: FoldedText, query: string): TextHits {
	const words = foldText(query).text.trim().split(/\s+/).filter(Boolean);
	if (words.length === 0) return NO_HITS;
	const starts = new Growing();
	const ends = new Growing();
	const add = (start: number, end: number) => {
		starts.push(origins ? origins[start]! : start);
		ends.push(origins ? (origins[end] ?? length) : end);
	};
	const [word] = words;
	const isBroken = text.includes('-\n') || text.includes('-\r\n');
	if (words.length === 1 && !isBroken) {
		for (let at = text.indexOf(word!); at >= 0; at = text.indexOf(word!, at + word!.length))
			add(at, at + word!.length);
	} else {
		const escaped = words.map(one =>
			Array.from(one, unit => unit.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(isBroken ? LINE_END : ''),
		);
		const pattern = new RegExp(escaped.join('\\s{1,9}'), 'g');
		for (let found = pattern.exec(text); found; found = pattern.exec(text))
			add(found.index, pattern.lastIndex);
	}
	return new TextHits(starts.toArray(), ends.toArray());
}

type Folded = {readonly to: string; readonly isMark: boolean};

const folds = new Map<string, Folded>();

/** Case and accents folded away, unit for unit. */
export function foldText(text: string): FoldedText {
	const {length} = text;
	if (!/[^\x00-\x7f]/.test(text)) return {text: text.toLowerCase(), origins: null, length};
	let hasMarks = false;
	const same = lowered(
		text.replace(/[^\x00-\x7f]/g, unit => {
			const folded = foldUnit(unit);
			hasMarks ||= folded.isMark;
			return folded.to;
		}),
	);
	if (!hasMarks) return {text: same, origins: null, length};
	const origins = new Growing();
	let kept = '';
	let from = 0;
	for (const {index} of same.matchAll(/[\p{M}]/gu)) {
		if (isHighSurrogate(same.charCodeAt(index))) continue;
		for (let at = from; at < index; at++) origins.push(at);
		kept += same.slice(from, index);
		from = index + 1;
	}
	for (let at = from; at < same.length; at++) origins.push(at);
	return {text: kept + same.slice(from), origins: origins.toArray(), length};
}

/** Units that are read and folded at once: a few milliseconds, most of them for reading. */
const STRETCH = 1 << 16;

/**
 * Folds a long text stretch by stretch, so that keys are heard in between: until it is done, or from where it is at
 * once. The result is that of {@link foldText}.
 */
export class Folding {
	readonly #length: number;
	#at = 0;
	readonly #folded: string[] = [];
	/** Where each stretch begins, and where its units came from when it lost marks. */
	readonly #starts: number[] = [];
	readonly #origins: (Int32Array | null)[] = [];

	/** `length`: of the text, in UTF-16 units. */
	constructor(length: number) {
		this.#length = length;
	}

	get isDone(): boolean {
		return this.#at >= this.#length;
	}

	/** `text`: the same at each step, but it may be another source of it. */
	step(text: TextSource): void {
		let end = Math.min(this.#length, this.#at + STRETCH);
		if (end < this.#length && isHighSurrogate(text.slice(end - 1, end).charCodeAt(0))) end++;
		const {text: folded, origins} = foldText(text.slice(this.#at, end));
		this.#starts.push(this.#at);
		this.#folded.push(folded);
		this.#origins.push(origins?.map(origin => origin + this.#at) ?? null);
		this.#at = end;
	}

	finish(text: TextSource): FoldedText {
		while (!this.isDone) this.step(text);
		const length = this.#length;
		const whole = this.#folded.join('');
		if (this.#origins.every(origins => origins === null)) return {text: whole, origins: null, length};
		const origins = new Int32Array(whole.length);
		let at = 0;
		for (const [n, folded] of this.#folded.entries()) {
			const own = this.#origins[n];
			if (own) origins.set(own, at);
			else for (let unit = 0; unit < folded.length; unit++) origins[at + unit] = this.#starts[n]! + unit;
			at += folded.length;
		}
		return {text: whole, origins, length};
	}
}

/** Only of "İ" the small form is longer; then the others are taken one by one. */
function lowered(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : text.replace(/[A-Z]/g, unit => unit.toLowerCase());
}

/** One UTF-16 unit folded to exactly one: "É" to "e"; what would change length ("ß") stays. */
function foldUnit(unit: string): Folded {
	let folded = folds.get(unit);
	if (folded === undefined) {
		const candidate = fold(unit);
		const to = candidate.length === 1 ? candidate : unit;
		folded = {to, isMark: /\p{M}/u.test(to)};
		folds.set(unit, folded);
	}
	return folded;
}
