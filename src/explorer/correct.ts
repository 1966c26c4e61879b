/** What can be corrected, and how: the choices that `c` offers, and what they ask of the notebook. */

import type {Kind} from '../entities/entity.ts';
import type {NamePlace} from '../library/rows.ts';
import type {Span} from '../text/span.ts';

/** What a correction is of: by ids, as they are now. */
export type CorrectionAim =
	| {readonly type: 'quote'; readonly quote: string}
	| {readonly type: 'entity'; readonly entity: string}
	| {readonly type: 'mention'; readonly entity: string; readonly document: string; readonly span: Span}
	/** A correction in the list of all of them. */
	| {readonly type: 'correction'; readonly id: string}
	/** Two names that may be one; the first is the one that the other would be merged into. */
	| {readonly type: 'suggestion'; readonly entities: readonly [string, string]};

/** The choices of the box; each has a key of its own. */
export type CorrectionKind =
	| 'confirm'
	| 'speaker'
	| 'nobody'
	| 'not-quote'
	| 'name'
	| 'accept'
	| 'accept-reversed'
	| 'dismiss'
	| 'other-here'
	| 'own-here'
	| 'merge'
	| 'rename'
	| Kind
	| 'split'
	| 'hide'
	| 'as-found';

/** A kind in a sentence: "a person", "an organization". */
export const oneOf = (kind: Kind): string => (kind === 'organization' ? `an ${kind}` : `a ${kind}`);

/** A name out of the list: an entity, one that was typed, or one of several that count for an entity. */
export type NameChoice =
	| {readonly type: 'entity'; readonly id: string}
	| {readonly type: 'typed'; readonly name: string}
	| {readonly type: 'name'; readonly place: NamePlace};

/** What a name is chosen for. */
export type Purpose = 'speaker' | 'merge' | 'other-here' | 'split';

/** What is to be written into the notebook. */
export type Change =
	| {readonly type: 'speaker'; readonly quote: string; readonly speaker: NameChoice | null}
	| {readonly type: 'confirm'; readonly quote: string}
	| {readonly type: 'not-quote'; readonly quote: string}
	| {readonly type: 'merge'; readonly entity: string; readonly into: NameChoice}
	| {readonly type: 'rename'; readonly entity: string; readonly to: string}
	| {readonly type: 'retype'; readonly entity: string; readonly kind: Kind}
	| {readonly type: 'hide'; readonly entity: string}
	| {readonly type: 'split'; readonly name: NamePlace}
	| {
			readonly type: 'set-apart';
			readonly document: string;
			readonly span: Span;
			readonly as: NameChoice | null;
	  }
	| {readonly type: 'dismiss'; readonly entities: readonly [string, string]}
	| {readonly type: 'restore'; readonly ids: readonly string[]};
