import type {Piece} from './blocks.ts';
import {isPhotoCredit} from './caption.ts';
import {isCorrectionLabel} from './correction.ts';
import {isAboutWriter} from './credit-line.ts';
import type {PartKind} from './layout.ts';

/** Paragraphs that may follow what is said of the writer. */
const AFTERWORDS = 3;

/** Settles the kinds that the block before or those behind decide. */
export function settleNeighbours(pieces: readonly Piece[], kinds: (PartKind | null)[]): void {
	openWriters(pieces, kinds);
	fillCaptions(pieces, kinds);
	fillCorrections(pieces, kinds);
}

/** What is said of a writer far above the end is the story's own: "Tom Arkell is a reporter who saw it happen." */
function openWriters(pieces: readonly Piece[], kinds: (PartKind | null)[]): void {
	let below = 0;
	for (let i = pieces.length - 1; i >= 0; i--) {
		if (kinds[i] === 'credit-line' && below > AFTERWORDS && isAboutWriter(pieces[i]!.text)) kinds[i] = null;
		if (kinds[i] === null) below++;
	}
}

/** The line right above a photo credit is its caption: "A diver rests.\nPhoto: Lena Voss". */
function fillCaptions(pieces: readonly Piece[], kinds: (PartKind | null)[]): void {
	for (let i = 1; i < pieces.length; i++) {
		if (kinds[i] !== 'caption' || kinds[i - 1] !== null || pieces[i]!.afterBlank) continue;
		if (pieces[i - 1]!.afterBlank && isPhotoCredit(pieces[i]!.text)) kinds[i - 1] = 'caption';
	}
}

/** Below a lone "CORRECTION:" stands the correction itself. */
function fillCorrections(pieces: readonly Piece[], kinds: (PartKind | null)[]): void {
	for (let i = 0; i + 1 < pieces.length; i++) {
		if (kinds[i] === 'correction' && kinds[i + 1] === null && isCorrectionLabel(pieces[i]!.text))
			kinds[i + 1] = 'correction';
	}
}
