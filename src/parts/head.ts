import {findAgency} from '../corpus/agencies.ts';
import {parseAuthors} from '../corpus/parse-authors.ts';
import type {Piece} from './blocks.ts';
import {isDateLine, isDateRow} from './date-line.ts';
import {isDatelineAlone, startsWithDateline} from './dateline.ts';
import type {PartKind} from './layout.ts';
import {isOutletDate, isOutletLine} from './outlet-line.ts';
import {isRelatedLabel} from './related.ts';
import {endsSentence} from './sentence-end.ts';
import {isTitle, looksLikeTitle, titleKey} from './title.ts';
import {DATELINE_CITIES} from './words/dateline-cities.ts';
import {SECTION_WORDS} from './words/section-words.ts';

/** Titles are repeated, and decks and bylines stand, within so many blocks. */
const REACH = 24;
const LONGEST_DECK = 350;
const MOST_DECKS = 4;

const ADVISORY =
	/^\((?:Adds?|Updates?|Updating|Recasts?|Recasting|Rewrites|Corrects?|Refiles?|Removes|Repeats?|Releads?|Clarifies|Fixes|Writes? through|Changes|Edits|New throughout|Inserts|Includes|Incorporates|With)\b/;
const NAMES =
	/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*| de| la| van| von| der| bin| al){1,3}(?:(?:,| and| &) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})?(?: in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?$/u;
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
		if (kinds[i] === null && isStamp(pieces[i]!.text)) kinds[i] = 'metadata';
	}
	for (let i = start; i < releaseLine(pieces, start); i++) kinds[i] ??= 'metadata';
	const first = findTitle(pieces, kinds, start, end, title);
	if (first < 0) return fillDecks(pieces, kinds, start, end, false);
	kinds[first] = 'headline';
	// Kickers and numbers ("No. 2024/31") above the headline.
	for (let i = start; i < first; i++) if (isLine(pieces[i]!.text)) kinds[i] ??= 'metadata';
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
	const first = kinds.findIndex((kind, i) => i >= start && kind === null && hasWord(pieces[i]!.text));
	if (first < 0 || first >= end) return -1;
	const piece = pieces[first]!;
	if (piece.role === 'heading') return first;
	if (title !== null || (piece.role !== null && piece.role !== 'other')) return -1;
	const next = pieces.find((_, i) => i > first && kinds[i] !== 'furniture' && kinds[i] !== 'related');
	return looksLikeTitle(piece, next) ? first : -1;
}

/** Above "FOR IMMEDIATE RELEASE" stands who released it; the headline comes below. */
function releaseLine(pieces: readonly Piece[], start: number): number {
	for (let i = start; i < Math.min(pieces.length, start + 6); i++) {
		if (/^(?:for )?immediate release\W{0,2}$/i.test(pieces[i]!.text)) return i + 1;
	}
	return start;
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
		if (isBelowTitle && !sawByline && isSigned(pieces, kinds, i)) kinds[i] = 'byline';
		const kind = kinds[i]!;
		if (kind === 'byline') {
			if (isBelowTitle && !sawByline && mayBeDecks(pieces, open)) {
				for (const j of open) kinds[j] = 'deck';
				open = [];
			}
			sawByline = true;
		}
		// A byline further down belongs to a list of other stories.
		if (kind === 'furniture' && open.length > 0 && isRelatedLabel(text)) break;
		if (kind !== null) continue;
		if (startsWithDateline(text)) {
			if (isBelowTitle && mayBeDecks(pieces, open)) {
				for (const j of open) if (!sawByline || !endsSentence(pieces[j]!.text)) kinds[j] = 'deck';
			}
			return open.find(j => kinds[j] === null) ?? i;
		}
		if (isAdvisory(text)) kinds[i] = 'deck';
		else if (isDatelineAlone(text)) kinds[i] = 'dateline';
		else if (isBelowTitle && open.length === 0 && isStandfirst(pieces[i]!)) kinds[i] = 'deck';
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

/** Decks are few and seldom sentences; three paragraphs above a byline are a story signed at its end. */
const mayBeDecks = (pieces: readonly Piece[], open: readonly number[]): boolean =>
	open.filter(i => endsSentence(pieces[i]!.text)).length <= 2;

/** A paragraph all in italics, or a second heading as long as a sentence, right below the headline. */
function isStandfirst({text, role, span, at}: Piece): boolean {
	if (text.length > LONGEST_DECK || text.length < 30) return false;
	return role === 'heading'
		? text.length >= 40
		: role !== null && at > span.start && at + text.length < span.end;
}

/** "Reuters" alone, or a name with a date or the share buttons behind it: bylines that do not say "By". */
function isSigned(pieces: readonly Piece[], kinds: readonly (PartKind | null)[], i: number): boolean {
	const {text, role} = pieces[i]!;
	if (text.length > 60) return false;
	if (kinds[i] === 'credit-line') return findAgency(text) !== null;
	const next = kinds[i + 1];
	if (
		kinds[i] !== null ||
		role === 'heading' ||
		(next !== 'metadata' && next !== 'furniture' && next !== 'byline')
	)
		return false;
	const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
	if (!NAMES.test(text) || text.endsWith('.') || words.some(word => SECTION_WORDS.has(word))) return false;
	return !DATELINE_CITIES.has(text.toLowerCase()) && parseAuthors(text).authors.length > 0;
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
