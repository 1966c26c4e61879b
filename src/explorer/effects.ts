import type {QuoteRow} from '../library/rows.ts';
import type {Span} from '../text/span.ts';
import type {Change} from './correct.ts';
import type {Exported} from './exported.ts';
import type {Aim} from './state.ts';

/** A passage to be marked: a quote with the marks around it, or exactly a span. */
export type Markable =
	| {readonly type: 'quote'; readonly quote: QuoteRow}
	| {readonly type: 'span'; readonly document: string; readonly span: Span};

/** What an action asks of the world outside; `screen/effects.ts` carries it out. */
export type Effect =
	| {readonly type: 'mark'; readonly document: string; readonly span: Span; readonly quote: string | null}
	| {readonly type: 'unmark'; readonly id: string}
	| {readonly type: 'mark-all'; readonly passages: readonly Markable[]}
	| {readonly type: 'unmark-all'; readonly ids: readonly string[]}
	/** On a passage that is not marked yet: marks it too. */
	| {readonly type: 'label'; readonly on: Aim; readonly labels: readonly string[]}
	| {readonly type: 'note'; readonly on: Aim; readonly note: string}
	| {readonly type: 'correct'; readonly change: Change}
	/** Opens the note's text in the reader's editor, and keeps what comes back. */
	| {readonly type: 'edit-note'; readonly on: Aim; readonly note: string}
	| {readonly type: 'undo'}
	| {readonly type: 'redo'}
	/** A search of all texts may take longer than letters come: asks for `search` when they pause. */
	| {readonly type: 'search-soon'}
	| {readonly type: 'copy'; readonly text: string; readonly what: string}
	| {readonly type: 'open-editor'; readonly document: string; readonly offset: number}
	/** A file that could not be read, at the line (1-based) where it is wrong if that is known. */
	| {readonly type: 'open-file'; readonly file: string; readonly line: number | null}
	| {readonly type: 'verify'}
	/** Brings the library up to date with the files. */
	| {readonly type: 'read-again'}
	| {
			readonly type: 'export';
			readonly path: string;
			readonly overwrite: boolean;
			readonly what: Exported;
	  }
	| {readonly type: 'suspend'}
	| {readonly type: 'redraw'}
	| {readonly type: 'quit'; readonly code: number};
