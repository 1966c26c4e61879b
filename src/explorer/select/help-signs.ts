/** What the signs of rows and texts mean: they are told nowhere else on the screen. */

/** Signs by what they are called in the theme, which draws them. */
export type SignName =
	| 'cursor'
	| 'mark'
	| 'note'
	| 'selected'
	| 'quote'
	| 'confirmed'
	| 'corrected'
	| 'bar'
	| 'fold';

/** The signs of lists and texts, each with what it means, for the help. */
export const SIGN_WORDS: readonly (readonly [signs: readonly SignName[], help: string])[] = [
	[['cursor'], 'the row or line that keys act on'],
	[['mark'], 'marked'],
	[['note'], 'marked, with a label or a note'],
	[['selected'], 'a selected document or name'],
	[['quote'], 'quotes: of a document, or with this speaker'],
	[['confirmed', 'corrected'], 'confirmed, or corrected, by you'],
	[['bar'], 'lines of the current quote; below them who said it, and why'],
	[['fold'], 'page furniture and the like, folded away'],
];
