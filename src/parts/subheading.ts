import type {Piece} from './blocks.ts';
import type {PartKind} from './layout.ts';
import {endsSentence} from './sentence-end.ts';

const LONGEST = 80;
const MOST_WORDS = 12;
/** "9:40 p.m." heads an entry of a live report. */
const TIME = /^\d{1,2}(?:[:.]\d\d ?(?:[ap]\.?m\.?)?| ?[ap]\.?m\.?)(?: [A-Z]{2,4})?:?$/;

/** Short lines that head the paragraphs below them become subheadings; runs of short lines are lists and stay. */
export function fillSubheadings(pieces: readonly Piece[], kinds: (PartKind | null)[], from: number): void {
	for (let i = from; i < pieces.length; i++) {
		if (kinds[i] !== null) continue;
		const {text, role} = pieces[i]!;
		if (role === 'heading') kinds[i] = 'subheading';
		else if (TIME.test(text)) kinds[i] = 'subheading';
		else if (
			role !== 'list-item' &&
			isHeadingLike(text) &&
			isProse(pieces[i + 1], kinds[i + 1]) &&
			!isShort(pieces[i - 1], kinds[i - 1])
		)
			kinds[i] = 'subheading';
	}
}

function isHeadingLike(text: string): boolean {
	if (text.length > LONGEST || text.includes('\n') || !/^[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(text)) return false;
	if (
		endsSentence(text) ||
		/[,:;"”’»—–-]$/.test(text) ||
		/^(?:[QA][.:]\s|\p{Lu}[\p{L} .]{1,30}: )/u.test(text)
	)
		return false;
	return text.split(/\s+/).length <= MOST_WORDS;
}

const isProse = (piece: Piece | undefined, kind: PartKind | null | undefined): boolean =>
	piece !== undefined && kind === null && (piece.text.length > LONGEST || endsSentence(piece.text));

const isShort = (piece: Piece | undefined, kind: PartKind | null | undefined): boolean =>
	piece !== undefined &&
	(kind === null || kind === 'subheading') &&
	piece.text.length <= LONGEST &&
	!endsSentence(piece.text);
