import {firstFrom} from '../text/first-from.ts';
import {type Span, trimSpan} from '../text/span.ts';
import {countWords, findWords} from '../text/words.ts';
import {closeSingle, goesOnBelow, isElision, LONGEST_SINGLE, mayBeMark} from './single-marks.ts';

/**
 * Words between quotation marks. Quotations of a document are in order and never overlap: marks inside a
 * quotation are part of it.
 */
export type Quotation = {
	/** From the opening mark to behind the closing one. */
	readonly outer: Span;
	/** The words without the marks. */
	readonly inner: Span;
	/** "…", “…”, «…» and the like; false for '…' and ‘…’. */
	readonly double: boolean;
	/** The inner words without a comma at their end, which is the writer's. */
	readonly said: Span;
	/** False when the mark stays open to the end of its block: the next block may carry on. */
	readonly closed: boolean;
	/** The last sign inside, "—" for any dash: "," and "." tell a finished quotation from a phrase in the sentence. */
	readonly ending: string;
	/** How many words it has; of more than a title may have, no more are counted. */
	readonly words: number;
	/** Capitalised like the title of a work or a programme: "Morning in the Port". */
	readonly isTitle: boolean;
	/** It begins with a small letter: it goes on with a sentence begun before the mark. */
	readonly isSmall: boolean;
};

/** Marks that open, each with those that may close it. */
const CURLY: Readonly<Record<string, string>> = {
	'“': '”"“',
	'„': '“”"',
	'«': '»',
	'「': '」',
	'『': '』',
	'‹': '›',
	'»': '«',
};

/** What may open a quotation: `"`, two apostrophes typed for it, one of a pair that differs, or a single mark. */
type MarkKind = 'straight' | 'doubled' | 'paired' | 'single';

function kindOfMark(text: string, at: number): MarkKind | null {
	const sign = text[at]!;
	if (isDoubledApostrophe(text, at)) return 'doubled';
	if (sign === '"') return 'straight';
	if (sign in CURLY) return 'paired';
	return sign === '‘' || sign === '‚' || sign === "'" ? 'single' : null;
}

/**
 * The quotations within one block (a paragraph, a headline) of `text`. Straight marks alternate; a mark that
 * cannot open where it stands (6'2", a stray closing mark) is skipped; an opening mark that is never closed
 * runs to the end of the block. Linear in the length of the block.
 */
export function findQuotations(text: string, block: Span): Quotation[] {
	const found: Quotation[] = [];
	let at = block.start;
	/** No single mark before this offset closes: none is looked for twice. */
	let noSingleBefore = block.start;
	while (at < block.end) {
		const kind = mayBeMark(text.charCodeAt(at)) ? kindOfMark(text, at) : null;
		if (kind === null) {
			at++;
			continue;
		}
		const width = kind === 'doubled' ? 2 : 1;
		const double = kind !== 'single';
		let end = -1;
		if (double) end = closeDouble(text, at, kind, block);
		else if (at >= noSingleBefore && mayOpen(text, at, 1, block)) {
			end = closeSingle(text, at, block.end);
			if (end < 0) noSingleBefore = Math.min(block.end, at + LONGEST_SINGLE / 2);
		}
		if (end >= 0) {
			const closing = closingWidth(text, at, kind, end, block.end);
			if (end > at + width) found.push(quotation(text, {open: at, width, end, closing}, double));
			at = end + closing;
		} else if (staysOpen(text, at, kind, block)) {
			found.push(quotation(text, {open: at, width, end: block.end, closing: 0}, double));
			break;
		} else at += width;
	}
	return found.filter(({inner}) => inner.end > inner.start);
}

/** Where the quotation ends that the double mark at `at` may open; -1 when it is none, or is not closed. */
function closeDouble(text: string, at: number, kind: MarkKind, block: Span): number {
	if (kind === 'paired') {
		// »so« opens with the mark that closes «so»
		const mayBegin = text[at] !== '»' || (mayOpen(text, at, 1, block) && text.indexOf('«', at) > 0);
		return mayBegin ? closeCurly(text, at, block.end) : -1;
	}
	const width = kind === 'doubled' ? 2 : 1;
	return mayOpen(text, at, width, block) ? closeStraight(text, at + width, block.end, width) : -1;
}

/** Units of the closing mark at `end`; 0 where words end that were never closed, before the next mark opens. */
function closingWidth(text: string, open: number, kind: MarkKind, end: number, limit: number): 0 | 1 | 2 {
	const sign = text[end]!;
	if (kind === 'single') return 1;
	if (kind === 'paired') return CURLY[text[open]!]!.includes(sign) ? 1 : 0;
	if (!/["”'`]/.test(sign) || opensAgain(text, end, limit)) return 0;
	return kind === 'doubled' && sign !== '"' ? 2 : 1;
}

/** Whether a mark that nothing closes opens words up to the end of the block. */
function staysOpen(text: string, at: number, kind: MarkKind, block: Span): boolean {
	if (kind === 'paired') return text[at] !== '»' && text[at] !== '‹';
	if (!mayOpen(text, at, kind === 'doubled' ? 2 : 1, block)) return false;
	// 'We go on. / 'We have crews,' she said: the mark stays open, and opens the next block again
	return kind !== 'single' || (!isElision(text, at) && goesOnBelow(text, at, block));
}

/** Offsets of the opening mark and the end of the words, and how many units each mark takes. */
type Marks = {readonly open: number; readonly width: number; readonly end: number; readonly closing: number};

function quotation(text: string, {open, width, end, closing}: Marks, double: boolean): Quotation {
	const inner = trimSpan(text, {start: open + width, end});
	const words = countWords(text, inner, LONGEST_TITLE + 1);
	return {
		outer: {start: open, end: end + closing},
		inner,
		double,
		closed: closing > 0,
		said:
			text[inner.end - 1] === ',' && inner.end - inner.start > 1
				? {start: inner.start, end: inner.end - 1}
				: inner,
		ending: endingOf(text, inner),
		words,
		isTitle: words <= LONGEST_TITLE && looksLikeTitle(text, inner),
		isSmall: /\p{Ll}/u.test(text[inner.start] ?? ''),
	};
}

/** The longest title, in words. */
const LONGEST_TITLE = 8;

function looksLikeTitle(text: string, inner: Span): boolean {
	const words = findWords(text, inner);
	if (words.length === 0 || /[!?]['’,]?$/.test(text.slice(inner.end - 2, inner.end))) return false;
	let capitals = 0;
	for (const word of words) {
		const first = text[word.start]!;
		if (/[\p{Lu}\p{N}]/u.test(first)) capitals++;
		else if (word.end - word.start > 4) return false;
	}
	return capitals >= words.length / 2 && /[\p{Lu}\p{N}]/u.test(text[words[0]!.start]!);
}

/** The last sign that is no closing mark of a quotation within; any dash is "—". */
function endingOf(text: string, inner: Span): string {
	let end = inner.end;
	while (end > inner.start + 1 && /['’”"\s]/.test(text[end - 1]!)) end--;
	const sign = text[end - 1] ?? '';
	// "It is not –" breaks off as "It is not—" does
	return /[–―-]/.test(sign) ? '—' : sign;
}

/** Two apostrophes, or two backticks, typed for one double mark. */
const isDoubledApostrophe = (text: string, at: number): boolean =>
	(text[at] === "'" && text[at + 1] === "'") || (text[at] === '`' && text[at + 1] === '`');

/** An opening mark stands before a word and after white space, a bracket, a dash or another mark. */
function mayOpen(text: string, at: number, width: number, block: Span): boolean {
	const next = text[at + width];
	if (next === undefined || at + width >= block.end || FOLLOWS.test(next)) return false;
	if (at === block.start) return true;
	const before = text[at - 1]!;
	if (width === 1 && text[at] === "'" && !OPENS.test(next)) return false;
	if (before === ' ' || PRECEDES.test(before)) return true;
	return text[at] === '‘' || text[at] === '‚'
		? false
		: text[at] === '"' && /[.!?;]/.test(before) && /\p{L}/u.test(next);
}

/** What stands behind a word, and so behind no opening mark. */
const FOLLOWS = /[\s,;:)\]]/;
/** What may stand behind an opening apostrophe. */
const OPENS = /[\p{L}\p{N}“"[$£€.…]/u;
/** What may stand before an opening mark. */
const PRECEDES = /[\s([{—–\-“‘"'/:,>…]/;

/** The closing straight mark; a mark that can only open again closes the quotation before it. */
function closeStraight(text: string, from: number, limit: number, width: number): number {
	let nested = 0;
	for (let at = from; at < limit; at++) {
		if (!mayBeMark(text.charCodeAt(at))) continue;
		const sign = text[at]!;
		if (sign === '“' && /[\s(]/.test(text[at - 1]!)) nested++;
		else if (sign === '”' && nested > 0) {
			nested--;
			continue;
		}
		if (width === 1 ? sign === '"' || sign === '”' : sign === '"') {
			// "It fell out, she said. "I thought it was a nest.": a mark that opens again, where none has closed
			if (nested === 0 && opensAgain(text, at, limit)) {
				const outer = closeAround(text, at, limit);
				if (outer < 0) return endOfUnclosed(text, Math.max(from, at - LONGEST_NESTED), at);
				at = outer;
			}
			return at;
		}
		// Three in a row close an inner quotation first: ''We were told, 'Wait,'''
		if (width === 2 && isDoubledApostrophe(text, at))
			return text[at + 2] === "'" && text[at] === "'" ? at + 1 : at;
	}
	return -1;
}

/** Whether a straight mark can only open: white space before it, a letter behind it. */
const opensAgain = (text: string, at: number, limit: number): boolean =>
	text[at] === '"' && at + 1 < limit && /\s/.test(text[at - 1]!) && /[\p{L}\p{N}]/u.test(text[at + 1]!);

/** The outer mark where the one at `at` opens a quotation of the same marks within: two close in a row. */
function closeAround(text: string, at: number, limit: number): number {
	const ahead = text.slice(at + 1, Math.min(limit, at + 1 + LONGEST_NESTED));
	const inner = ahead.indexOf('"');
	const outer = inner < 0 ? -1 : ahead.indexOf('"', inner + 1);
	if (outer < 0) return -1;
	const from = at + 1;
	return opensAgain(text, from + inner, limit) || opensAgain(text, from + outer, limit) ? -1 : from + outer;
}

/** Where a quotation that was never closed ended: before the attribution, or all up to the next mark. */
function endOfUnclosed(text: string, from: number, next: number): number {
	const found =
		/[,?!] (?:he|she|they|\p{Lu}[\p{L}.’'-]+)(?: \p{Lu}[\p{L}.’'-]+){0,3} (?:said|says|added|wrote|told)\b[^"]{0,60}$/u.exec(
			text.slice(from, next),
		);
	return found ? from + found.index + 1 : next;
}

/** How far ahead the two closing marks of a quotation within another of its kind are looked for. */
const LONGEST_NESTED = 600;

/** Whether the curly mark that opens at `at` stands within another: two close before one opens. */
function closesTwice(text: string, at: number, limit: number): boolean {
	const ahead = text.slice(at + 1, Math.min(limit, at + 1 + LONGEST_NESTED));
	return /^[^“”]*”[^“”]*”/.test(ahead);
}

/** The closing mark of a curly pair; pairs of the same kind nest. */
function closeCurly(text: string, open: number, limit: number): number {
	const closers = CURLY[text[open]!]!;
	let nested = 0;
	for (let at = open + 1; at < limit; at++) {
		if (!mayBeMark(text.charCodeAt(at))) continue;
		const sign = text[at]!;
		if (sign === '“' && text[open] === '“') {
			if (!/[\s(]/.test(text[at - 1]!) || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return at;
			// “It fell out, she said. “I thought it was a nest.”
			if (closesTwice(text, at, limit)) nested++;
			else {
				const end = endOfUnclosed(text, Math.max(open + 1, at - LONGEST_NESTED), at);
				if (end < at) return end;
			}
			continue;
		}
		if (!closers.includes(sign)) continue;
		if (nested === 0) return at;
		nested--;
	}
	return -1;
}

/** Index of the first quotation that ends behind `offset`. */
export const firstEndingAfter = (quotations: readonly Quotation[], offset: number): number =>
	firstFrom(quotations.length, at => quotations[at]!.inner.end > offset);

/** The first quotation that ends behind `offset`: the one that holds it, or the next. */
export const quotationAt = (quotations: readonly Quotation[], offset: number): Quotation | undefined =>
	quotations[firstEndingAfter(quotations, offset)];
