import type {Piece} from './blocks.ts';
import {isDatelineAlone, startsWithDateline} from './dateline.ts';
import type {PartKind} from './layout.ts';
import {isRelatedLabel} from './related.ts';
import {endsSentence} from './sentence-end.ts';
import {isSignature} from './signature.ts';

/** Units of the longest line that may be a deck. */
const LONGEST = 350;
/** Lines that may be decks of one story. */
const MOST = 4;

const ADVISORY =
	/^\((?:Adds?|Updates?|Updating|Recasts?|Recasting|Rewrites|Corrects?|Refiles?|Removes|Repeats?|Releads?|Clarifies|Fixes|Writes? through|Changes|Edits|New throughout|Inserts|Includes|Incorporates|With)\b/;
const BULLET = /^[*•·▪■]\s?\S/;

/** "(Adds comment, paragraph 3)": what an agency tells editors about this version. */
export const isAdvisory = (text: string): boolean => ADVISORY.test(text);

/**
 * Fills in decks, signatures and lone datelines between `from` and `end`. What lies between the headline and a
 * byline or dateline is deck; without them only lines that are no sentences are. Returns where the body begins.
 */
export function fillDecks(
	pieces: readonly Piece[],
	kinds: (PartKind | null)[],
	from: number,
	end: number,
	isBelowTitle: boolean,
): number {
	/** Lines that may be decks, or the story already. */
	let open: number[] = [];
	let sawByline = false;
	for (let i = from; i < end; i++) {
		const {text} = pieces[i]!;
		if (isBelowTitle && !sawByline && isSignature(pieces, kinds, i)) kinds[i] = 'byline';
		const kind = kinds[i]!;
		if (kind === 'byline') {
			// A byline with nothing below it signs the story above.
			const isAbove = isBelowTitle && !sawByline && kinds.indexOf(null, i + 1) >= 0;
			if (isAbove && mayBeDecks(pieces, open)) {
				for (const line of open) kinds[line] = 'deck';
				open = [];
			}
			sawByline = true;
		}
		// A byline further down belongs to a list of other stories.
		if (kind === 'furniture' && open.length > 0 && isRelatedLabel(text)) break;
		if (kind !== null) continue;
		if (startsWithDateline(text)) {
			if (isBelowTitle && mayBeDecks(pieces, open))
				for (const line of open) if (!sawByline || !endsSentence(pieces[line]!.text)) kinds[line] = 'deck';
			return open.find(line => kinds[line] === null) ?? i;
		}
		kinds[i] = kindAlone(pieces[i]!, isBelowTitle && open.length === 0);
		if (kinds[i] !== null) continue;
		if (isOfStory(pieces[i]!) || open.length >= MOST) break;
		open.push(i);
	}
	if (isBelowTitle) fillOpen(pieces, kinds, open);
	const body = kinds.findIndex((kind, i) => i >= from && kind === null);
	return body < 0 ? pieces.length : body;
}

/** What a line is by itself, whatever stands around it; null when that does not tell. `isFirst`: right below the headline. */
function kindAlone(piece: Piece, isFirst: boolean): PartKind | null {
	if (isAdvisory(piece.text)) return 'deck';
	if (isDatelineAlone(piece.text)) return 'dateline';
	return isFirst && isStandfirst(piece) ? 'deck' : null;
}

const isOfStory = ({text, role}: Piece): boolean =>
	text.length > LONGEST || role === 'paragraph' || role === 'list-item';

/** Decks are few and seldom sentences; three paragraphs above a byline are a story signed at its end. */
const mayBeDecks = (pieces: readonly Piece[], open: readonly number[]): boolean =>
	open.filter(i => endsSentence(pieces[i]!.text)).length <= 2;

/** A paragraph all in italics, or a second heading as long as a sentence, right below the headline. */
function isStandfirst({text, role, span, at}: Piece): boolean {
	if (text.length > LONGEST || text.length < 30) return false;
	return role === 'heading'
		? text.length >= 40
		: role !== null && at > span.start && at + text.length < span.end;
}

/** Lines below the headline that neither a byline nor a dateline closed off: a deck has no end mark, or is a bullet. */
function fillOpen(pieces: readonly Piece[], kinds: (PartKind | null)[], open: readonly number[]): void {
	for (const [nth, i] of open.entries()) {
		const {text, role} = pieces[i]!;
		const next = pieces[i + 1];
		const isBullet = BULLET.test(text);
		const isLine =
			nth < 2 && role === null && !endsSentence(text) && !/[,:;"”]$/.test(text) && text.length >= 25;
		if (!isBullet && !(isLine && next !== undefined && next.text.length > text.length)) return;
		kinds[i] = 'deck';
	}
}
