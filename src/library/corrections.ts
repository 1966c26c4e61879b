import type {Kind} from '../entities/entity.ts';
import type {Passage} from './passage.ts';

/**
 * A name of the corpus as the reader's corrections refer to it: not by an entity's id, which is derived and may
 * change, but by what is written. `key` is the normalized name; `short` tells a short form that its documents
 * never expand ("Trump") from a full name written the same. `witness` is one passage that holds the name: should
 * another version normalize names otherwise, it is found again there. A name that a reader typed has none.
 */
export type NameReference = {
	readonly key: string;
	readonly short: boolean;
	/** As it was shown when the correction was made. */
	readonly name: string;
	readonly kind: Kind;
	readonly witness: Passage | null;
};

/** What the reader said of one quote. A confirmation is of one speaker, and does not hold for another found later. */
export type Verdict =
	| {readonly type: 'speaker' | 'confirmed'; readonly speaker: NameReference | null}
	| {readonly type: 'not-quote'};

/** What the reader said of one quote. It is found by its id where the text is the same, else by its passage. */
export type QuoteCorrection = {
	readonly id: string;
	readonly passage: Passage;
	/** Id of the quote when it was corrected. */
	readonly quote: string | null;
	readonly verdict: Verdict;
};

/** What the reader said of one name; of each kind of correction the last one holds. */
export type NameCorrection = {
	readonly id: string;
	readonly name: NameReference;
	/** The name it is another form of. Following these never leads in a circle. */
	readonly into: NameReference | null;
	/** What it is to be called. */
	readonly to: string | null;
	readonly kind: Kind | null;
	/** It names nobody and nothing. */
	readonly isHidden: boolean;
	/** It stands for itself, not for the full name that the program took it for. */
	readonly isApart: boolean;
};

/** In the document of this passage the name stands for somebody else: `as`, or, when null, for one of its own. */
export type DocumentCorrection = {
	readonly id: string;
	readonly name: NameReference;
	readonly passage: Passage;
	readonly as: NameReference | null;
};

/** Two names that are not one, whatever a suggestion says. */
export type Dismissal = {readonly id: string; readonly names: readonly [NameReference, NameReference]};

/** Everything that the reader corrected, each by its id: a value, whatever way it came about. */
export type Corrections = {
	readonly quotes: ReadonlyMap<string, QuoteCorrection>;
	readonly names: ReadonlyMap<string, NameCorrection>;
	readonly documents: ReadonlyMap<string, DocumentCorrection>;
	readonly dismissals: ReadonlyMap<string, Dismissal>;
};

/** The id of a name's correction: what tells names apart. */
export const nameId = ({key, short}: Pick<NameReference, 'key' | 'short'>): string =>
	`n${short ? 1 : 0}${key}`;

/** The id of a dismissed suggestion, whichever name comes first. */
export const pairId = (
	a: Pick<NameReference, 'key' | 'short'>,
	b: Pick<NameReference, 'key' | 'short'>,
): string => `p${[nameId(a), nameId(b)].sort().join('\0')}`;
