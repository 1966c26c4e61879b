import type {Span} from '../text/span.ts';

/**
 * What a block is. `related` leads to other stories, `furniture` is the page's own ("Share this"), `metadata`
 * states what a field would ("Section: Harbour").
 */
export type PartKind =
	| 'headline'
	| 'deck'
	| 'byline'
	| 'dateline'
	| 'caption'
	| 'paragraph'
	| 'subheading'
	| 'credit-line'
	| 'correction'
	| 'related'
	| 'furniture'
	| 'metadata';

/** One block of a document. Parts are in order, disjoint, trimmed, and cover all text that is not blank. */
export type Part = {readonly kind: PartKind; readonly span: Span};

/** "(Writing by Odile Fenwick; Editing by …)", "Photo: …": who did what for the document. */
export type Credit = {
	readonly role: 'reporting' | 'writing' | 'editing' | 'photo';
	readonly name: string;
	readonly span: Span;
};

/** Where a document says that it was written, and for which agency. */
export type Dateline = {
	/** As a reader would write it ("Phnom Penh" for "PHNOM PENH"). */
	readonly place: string;
	readonly agency: string | null;
};

/** A document taken apart. Metadata wins over what the text suggests when both name a thing. */
export type Layout = {
	readonly parts: readonly Part[];
	readonly headline: string | null;
	readonly deck: string | null;
	readonly authors: readonly string[];
	readonly agency: string | null;
	/** Who printed it, also where a record of an archive states it as words. */
	readonly publication: string | null;
	readonly dateline: Dateline | null;
	/** ISO date of the metadata, else found in the text, else the day that the file's name begins with. */
	readonly published: string | null;
	readonly credits: readonly Credit[];
};

/** Parts whose words are the story's own: names and quotes are looked for in these only. */
export const STORY_PARTS: ReadonlySet<PartKind> = new Set<PartKind>([
	'headline',
	'deck',
	'dateline',
	'caption',
	'paragraph',
	'subheading',
	'correction',
]);
