import type {Piece} from './blocks.ts';
import type {PartKind} from './layout.ts';
import {isRelatedItem, isRelatedLabel} from './related.ts';

const LONGEST_TEASER = 250;

/**
 * Headlines below a related label become related parts, until the story's prose starts again. A teaser
 * sentence between two of them belongs to the list; a last sentence behind the list is the story's.
 */
export function fillRelated(pieces: readonly Piece[], kinds: (PartKind | null)[], from: number): void {
	for (let label = from; label < pieces.length; label++) {
		if (!(kinds[label] === 'furniture' && isRelatedLabel(pieces[label]!.text))) continue;
		let hasTeasers = false;
		let hasItems = false;
		let i = label + 1;
		for (; i < pieces.length; i++) {
			const kind = kinds[i]!;
			if (kind === 'furniture' || kind === 'related' || kind === 'metadata') continue;
			if (kind !== null && kind !== 'byline' && kind !== 'caption') break;
			if (!isRelatedItem(pieces[i]!.text)) {
				if (!hasItems || pieces[i]!.text.length > LONGEST_TEASER) break;
				const next = nextOpen(kinds, i);
				const goesOn = next > 0 && isRelatedItem(pieces[next]!.text) && pieces[next]!.text.length > 12;
				if (!goesOn && !(hasTeasers && next < 0)) break;
				if (goesOn && !listGoesOn(pieces, kinds, next)) break;
				hasTeasers = true;
			}
			kinds[i] = 'related';
			hasItems = true;
		}
		label = i - 1;
	}
}

const nextOpen = (kinds: readonly (PartKind | null)[], i: number): number => kinds.indexOf(null, i + 1);

/** Whether a headline behind a teaser is again followed by a teaser, a headline or the end, not by the story. */
function listGoesOn(pieces: readonly Piece[], kinds: readonly (PartKind | null)[], item: number): boolean {
	const next = nextOpen(kinds, item);
	if (next < 0) return true;
	const after = nextOpen(kinds, next);
	return isRelatedItem(pieces[next]!.text) || after < 0 || isRelatedItem(pieces[after]!.text);
}
