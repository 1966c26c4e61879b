/** What became of a mark's words. */
import type {MarkPlace} from '../mark-places.ts';

/** In a word or two; null when they are where they were, or were only moved. */
export function lostWords({document, state}: MarkPlace): string | null {
	if (!document) return 'file gone';
	if (state === 'missing') return 'words gone';
	return state === 'changed' ? 'edited' : null;
}

/** In full: what the reader can expect of the mark now. */
export function placeWords({document, state}: MarkPlace, path: string): string | null {
	if (!document) return `${path} is not in this corpus any more; the words are kept here`;
	switch (state) {
		case 'same':
			return null;
		case 'moved':
			return document.path === path
				? 'the same words elsewhere in the document'
				: `moved to ${document.path}`;
		case 'changed':
			return 'the source was edited: other words stand there now';
		case 'missing':
			return 'the source was edited: the words are gone; they are kept here';
	}
}
