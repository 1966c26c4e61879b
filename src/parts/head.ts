import type {Piece} from './blocks.ts';
import {isDateLine} from './date-line.ts';
import {isDatelineAlone, startsWithDateline} from './dateline.ts';
import type {PartKind} from './layout.ts';
import {isRelatedLabel} from './related.ts';
import {endsSentence} from './sentence-end.ts';
import {isTitle, looksLikeTitle, titleKey} from './title.ts';

/** Titles are repeated, and decks and bylines stand, within so many blocks. */
const REACH = 24;
const LONGEST_DECK = 350;
const MOST_DECKS = 4;

const ADVISORY =
	/^\((?:Adds?|Updates?|Updating|Recasts?|Recasting|Rewrites|Corrects?|Refiles?|Removes|Repeats?|Releads?|Clarifies|Fixes|Writes? through|Changes|Edits|New throughout|Inserts|Includes|Incorporates|With)\b/;
const BULLET = /^[*•·▪■]\s?\S/;

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
		if (kinds[i] === null && isDateLine(pieces[i]!.text)) kinds[i] = 'metadata';
	}
	const first = findTitle(pieces, kinds, start, end, title);
	if (first < 0) return fillDecks(pieces, kinds, start, end, false);
	kinds[first] = 'headline';
	const key = titleKey(
		title !== null && isTitle(pieces[first]!.text, titleKey(title)) ? title : pieces[first]!.text,
	);
	for (let i = start; i < end; i++) {
		if (isRepeatable(kinds[i]!) && isTitle(pieces[i]!.text, key)) kinds[i] = 'headline';
	}
	return fillDecks(pieces, kinds, first + 1, end, true);
}

const isRepeatable = (kind: PartKind | null): boolean =>
	kind === null || kind === 'related' || kind === 'deck';

/** "(Adds comment, paragraph 3)": what an agency tells editors about this version. */
export const isAdvisory = (text: string): boolean => ADVISORY.test(text);

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
	const first = kinds.findIndex((kind, i) => i >= start && kind === null);
	if (first < 0 || first >= end) return -1;
	const piece = pieces[first]!;
	if (piece.role === 'heading') return first;
	if (title !== null || (piece.role !== null && piece.role !== 'other')) return -1;
	const next = pieces.find((_, i) => i > first && kinds[i] !== 'furniture' && kinds[i] !== 'related');
	return looksLikeTitle(piece, next) ? first : -1;
}

function fillDecks(
	pieces: readonly Piece[],
	kinds: (PartKind | null)[],
	from: number,
	end: number,
	isBelowTitle: boolean,
): number {
	let open: number[] = [];
	let sawByline = false;
	for (let i = from; i < end; i++) {
		const {text, role} = pieces[i]!;
		const kind = kinds[i];
		if (kind === 'byline') {
			if (isBelowTitle && !sawByline) for (const j of open) kinds[j] = 'deck';
			if (isBelowTitle && !sawByline) open = [];
			sawByline = true;
		}
		// A byline further down belongs to a list of other stories.
		if (kind === 'furniture' && open.length > 0 && isRelatedLabel(text)) break;
		if (kind !== null) continue;
		if (startsWithDateline(text)) {
			for (const j of open)
				if (isBelowTitle && (!sawByline || !endsSentence(pieces[j]!.text))) kinds[j] = 'deck';
			return kinds[open[0] ?? i] === null ? (open[0] ?? i) : i;
		}
		if (isAdvisory(text)) kinds[i] = 'deck';
		else if (isDatelineAlone(text)) kinds[i] = 'dateline';
		else if (
			text.length > LONGEST_DECK ||
			role === 'paragraph' ||
			role === 'list-item' ||
			open.length >= MOST_DECKS
		)
			break;
		else open.push(i);
	}
	if (isBelowTitle) fillOpen(pieces, kinds, open);
	const body = kinds.findIndex((kind, i) => i >= from && kind === null);
	return body < 0 ? pieces.length : body;
}

/** Lines below the headline that neither a byline nor a dateline closed off: a deck has no end mark, or is a bullet. */
function fillOpen(pieces: readonly Piece[], kinds: (PartKind | null)[], open: readonly number[]): void {
	for (const [nth, i] of open.entries()) {
		const {text, role} = pieces[i]!;
		const next = pieces[i + 1];
		const isBullet = BULLET.test(text) && nth < open.length;
		const isLine =
			nth < 2 && role === null && !endsSentence(text) && !/[,:;"”]$/.test(text) && text.length >= 25;
		if (!isBullet && !(isLine && next !== undefined && next.text.length > text.length)) return;
		kinds[i] = 'deck';
	}
}
