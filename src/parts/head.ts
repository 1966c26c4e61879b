import type {Piece} from './blocks.ts';
import {isDateLine, isDateRow} from './date-line.ts';
import {fillDecks} from './deck.ts';
import {isKicker} from './kicker.ts';
import type {PartKind} from './layout.ts';
import {isOutletDate, isOutletLine} from './outlet-line.ts';
import {endsSentence} from './sentence-end.ts';
import {isTitle, looksLikeTitle, titleKey} from './title.ts';

/** Titles are repeated, and decks and bylines stand, within so many blocks. */
const REACH = 24;

/**
 * Fills in what stands above the story: the headline, as often as it is repeated, decks, lone dates and
 * datelines. Returns the index of the first block of the body. `kinds` holds what the words alone told.
 */
export function fillHead(
	pieces: readonly Piece[],
	kinds: (PartKind | null)[],
	start: number,
	title: string | null,
): number {
	const end = Math.min(pieces.length, start + REACH);
	for (let i = start; i < end; i++) {
		if (kinds[i] === null && isStamp(pieces[i]!.text)) kinds[i] = 'metadata';
	}
	for (let i = start; i < releaseLine(pieces, start); i++) kinds[i] ??= 'metadata';
	const first = findTitle(pieces, kinds, start, end, title);
	if (first < 0) return fillDecks(pieces, kinds, start, end, false);
	kinds[first] = 'headline';
	// Kickers and numbers ("No. 2024/31") above the headline.
	for (let i = start; i < Math.min(first, end); i++) if (isLine(pieces[i]!.text)) kinds[i] ??= 'metadata';
	const key = titleKey(
		title !== null && isTitle(pieces[first]!.text, titleKey(title)) ? title : pieces[first]!.text,
	);
	for (let i = start; i < end; i++) {
		if (isRepeatable(kinds[i]!) && isTitle(pieces[i]!.text, key)) kinds[i] = 'headline';
	}
	return fillDecks(pieces, kinds, first + 1, end, true);
}

const hasWord = (text: string): boolean => /\p{L}{3}|\p{Lo}{2}/u.test(text);

const isLine = (text: string): boolean => text.length <= 120 && !endsSentence(text);

const isRepeatable = (kind: PartKind | null): boolean =>
	kind === null || kind === 'related' || kind === 'deck';

const isStamp = (text: string): boolean =>
	text.length <= 120 && (isDateLine(text) || isDateRow(text) || isOutletDate(text) || isOutletLine(text));

/** Index of the headline: where the format says so, else the stated title, else a first block like one; or -1. */
function findTitle(
	pieces: readonly Piece[],
	kinds: readonly (PartKind | null)[],
	start: number,
	end: number,
	title: string | null,
): number {
	const given = kinds.indexOf('headline');
	if (given >= 0) return given;
	const key = title === null ? '' : titleKey(title);
	for (let i = start; i < end; i++) {
		if (kinds[i] === null && isTitle(pieces[i]!.text, key)) return i;
	}
	const first = kinds.findIndex((kind, i) => i >= start && kind === null && hasWord(pieces[i]!.text));
	if (first < 0 || first >= end) return -1;
	const piece = pieces[first]!;
	if (piece.role === 'heading') return first;
	if (title !== null || (piece.role !== null && piece.role !== 'other')) return -1;
	const below = pieces.findIndex((_, i) => i > first && kinds[i] !== 'furniture' && kinds[i] !== 'related');
	const next = pieces[below];
	if (
		next &&
		kinds[below] === null &&
		isKicker(piece.text, next.text) &&
		looksLikeTitle(next, pieces[below + 1])
	)
		return below;
	return looksLikeTitle(piece, next) ? first : -1;
}

/** Above "FOR IMMEDIATE RELEASE" stands who released it; the headline comes below. */
function releaseLine(pieces: readonly Piece[], start: number): number {
	for (let i = start; i < Math.min(pieces.length, start + 6); i++) {
		if (/^(?:for )?immediate release\W{0,2}$/i.test(pieces[i]!.text)) return i + 1;
	}
	return start;
}
