import type {Piece} from './blocks.ts';
import type {PartKind} from './layout.ts';
import {isRelatedItem} from './related.ts';

/** Prose that must stand above the list: a poem or a table of results has none. */
const LEAST_PROSE = 4;
const LONGEST_LABEL = 40;
const LONGEST_ITEM = 120;

/**
 * Links at the very end under a label of the paper's own ("Read more in the Courier", "Also on the quay
 * today"): two headlines or more without a full stop, behind a short line, behind prose. The label becomes
 * furniture, the headlines related.
 */
export function fillTailList(pieces: readonly Piece[], kinds: (PartKind | null)[]): void {
	let first = pieces.length;
	let last = pieces.length;
	for (let i = pieces.length - 1; i >= 0; i--) {
		if (kinds[i] === 'furniture' || kinds[i] === 'credit-line') {
			if (first < last) break;
			last = first = i;
			continue;
		}
		if (kinds[i] !== null || !isHeadline(pieces[i]!.text)) break;
		first = i;
	}
	const label = first;
	if (last - label < 3 || !isLabel(pieces[label]!.text)) return;
	const prose = pieces.filter(
		(piece, i) => i < label && kinds[i] === null && !isRelatedItem(piece.text),
	).length;
	if (prose < LEAST_PROSE) return;
	kinds[label] = 'furniture';
	for (let i = label + 1; i < last; i++) kinds[i] = 'related';
}

/** "MARIN: Whose?", "- a list item", "2. Sediment volumes" and "― Ana Ruiz, chair" are lines of the story. */
const isHeadline = (text: string): boolean =>
	text.length <= LONGEST_ITEM &&
	isRelatedItem(text) &&
	/^["'“‘]?[\p{Lu}\p{N}]/u.test(text) &&
	!/^\d+[.)]|^\p{Lu}[\p{Lu} .]{1,30}:\s|[:;,]$|["”’]$/u.test(text);

const isLabel = (text: string): boolean =>
	text.length <= LONGEST_LABEL && !/[.?!]$/.test(text) && /\s/.test(text);
