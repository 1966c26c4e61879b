import type {CorrectionKind} from './correct.ts';
import type {Edit} from './edit-line.ts';
import type {Order} from './list-orders.ts';
import type {Proofs} from './proof.ts';
import type {Aim, Message, Tab} from './state.ts';

/** What came of a note that was open in the reader's editor. */
export type NoteOutcome = 'kept' | 'gone' | 'same';

/** Everything that can happen in the explorer, in plain phrases. Keys and finished effects make these. */
export type Action =
	| {readonly type: 'move-cursor'; readonly by: number}
	| {readonly type: 'move-page'; readonly by: 1 | -1; readonly size: 'half' | 'whole'}
	| {readonly type: 'go-to-end'; readonly end: 'first' | 'last'}
	| {readonly type: 'scroll-text'; readonly by: number}
	| {readonly type: 'open'}
	| {readonly type: 'go-back'}
	/** Back; at the start of the trail, out. */
	| {readonly type: 'leave'}
	| {readonly type: 'switch-pane'}
	| {readonly type: 'show-list'; readonly tab: Tab}
	| {readonly type: 'show-problems'}
	| {readonly type: 'show-side-list'; readonly list: 'corrections' | 'suggestions'}
	| {readonly type: 'step-document'; readonly by: 1 | -1}
	| {readonly type: 'step-quote'; readonly by: 1 | -1}
	| {readonly type: 'step-entity'; readonly by: 1 | -1}
	| {readonly type: 'step-hit'; readonly by: 1 | -1}
	| {readonly type: 'start-typing'}
	| {readonly type: 'find-everywhere'}
	/** Looks for what was typed to be found everywhere. */
	| {readonly type: 'search'}
	| {readonly type: 'edit-typed'; readonly edit: Edit}
	/** The word at the cursor of a filter becomes the next thing it may be. */
	| {readonly type: 'complete-filter'; readonly by: 1 | -1}
	| {readonly type: 'keep-typed'}
	| {readonly type: 'clear-typed'}
	| {readonly type: 'toggle-mark'}
	/** All rows of the list, also those out of view. */
	| {readonly type: 'mark-all'; readonly how: 'mark' | 'unmark'}
	| {readonly type: 'confirm-all'}
	| {readonly type: 'show-labels'}
	| {readonly type: 'show-note'}
	| {readonly type: 'complete-label'}
	/** `isCut`: the line to the reader was cut, who did not ask for it; nothing is taken away. */
	| {readonly type: 'keep-annotation'; readonly isCut?: true}
	/** The note in the reader's editor, instead of in one line. */
	| {readonly type: 'edit-note'}
	| {readonly type: 'note-edited'; readonly outcome: NoteOutcome}
	/** Labels or a note that could not be kept are in their line again. */
	| {
			readonly type: 'annotate-again';
			readonly what: 'labels' | 'note';
			readonly on: Aim;
			readonly text: string;
	  }
	| {readonly type: 'toggle-range'}
	| {readonly type: 'show-corrections'}
	| {readonly type: 'move-choice'; readonly by: 1 | -1}
	/** `kind` null: the one at the cursor. */
	| {readonly type: 'choose-correction'; readonly kind: CorrectionKind | null}
	| {readonly type: 'choose-name'}
	| {readonly type: 'keep-name'}
	| {readonly type: 'undo'}
	| {readonly type: 'redo'}
	| {readonly type: 'copy'; readonly withCitation: boolean}
	| {readonly type: 'open-editor'}
	| {readonly type: 'cycle-sort'}
	/** Found passages as a concordance, or as passages again. */
	| {readonly type: 'toggle-concordance'}
	| {readonly type: 'show-same'}
	/** Of the row at the cursor. */
	| {readonly type: 'toggle-copies'}
	/** In the whole list. */
	| {readonly type: 'toggle-grouped'}
	| {readonly type: 'toggle-raw'}
	| {readonly type: 'toggle-revealed'}
	| {readonly type: 'toggle-enlarged'}
	/** With `line` typed already. */
	| {readonly type: 'show-commands'; readonly line?: string}
	| {readonly type: 'choose-command'; readonly by: 1 | -1}
	| {readonly type: 'run-command'}
	/** One after the other; none after a first one that could not do its part. */
	| {readonly type: 'in-turn'; readonly actions: readonly Action[]}
	| {readonly type: 'go-to-line'; readonly line: number}
	| {readonly type: 'sort-by'; readonly order: Order}
	| {readonly type: 'show-facets'}
	| {readonly type: 'choose-facet'; readonly by: 1 | -1}
	/** By the chosen facet; a field less. */
	| {readonly type: 'narrow'}
	| {readonly type: 'widen'}
	| {readonly type: 'show-help'}
	| {readonly type: 'show-details'}
	| {readonly type: 'scroll-overlay'; readonly by: number}
	| {readonly type: 'close-overlay'}
	| {readonly type: 'show-export'}
	/** To what else there is to export. */
	| {readonly type: 'switch-export'}
	| {readonly type: 'confirm-export'; readonly overwrite: boolean}
	| {readonly type: 'rename-export'}
	| {readonly type: 'export-exists'}
	| {readonly type: 'export-done'; readonly message: Message}
	/** Are the marked passages in the files as they are now? */
	| {readonly type: 'verify'}
	| {readonly type: 'read-again'}
	| {readonly type: 'verified'; readonly proofs: Proofs}
	| {readonly type: 'quit'; readonly code: number}
	/** Columns and rows of the screen, from 0. */
	| {readonly type: 'click'; readonly x: number; readonly y: number; readonly isDouble: boolean}
	| {readonly type: 'wheel'; readonly x: number; readonly y: number; readonly by: 1 | -1}
	/** The mouse did what does nothing here. */
	| {readonly type: 'mouse-in-vain'; readonly how: 'drag' | 'button' | 'too-far'}
	| {readonly type: 'toggle-mouse'}
	| {readonly type: 'suspend'}
	| {readonly type: 'redraw'}
	| {readonly type: 'resize'; readonly columns: number; readonly rows: number}
	| {readonly type: 'show-message'; readonly message: Message}
	| {readonly type: 'clear-message'};

type ByType = {readonly [One in Action as One['type']]: One};

/** The actions of a type; by way of a map, so that the compiler takes a table with a row a type for all of them. */
export type ActionOf<Type extends Action['type']> = {
	readonly [One in Type]: {readonly type: One} & Omit<ByType[One], 'type'>;
}[Type];
