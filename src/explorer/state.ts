/** What the reader chose. Consequences (visible rows, wrapped lines, counts) are in `select/`, never here. */
import type {Span} from '../text/span.ts';
import type {CitationStyle} from './cite.ts';
import type {CorrectionAim, Purpose} from './correct.ts';
import type {Line} from './edit-line.ts';
import {EMPTY_LINE} from './edit-line.ts';
import type {Exported} from './exported.ts';
import {KEYMAP, type Keymap} from './keymap.ts';
import type {Order} from './list-orders.ts';
import type {Proofs} from './proof.ts';

/** The lists that `1` to `4` show. */
export type Tab = 'documents' | 'entities' | 'quotes' | 'marked';
/** In the order of their keys. */
export const TABS: readonly Tab[] = ['documents', 'entities', 'quotes', 'marked'];

/**
 * What a list shows: one of the tabs' lists, the page of one entity, the passages of all texts that hold
 * `query` (the list's own query is the line in which that is being typed), or what could not be read.
 */
export type Source =
	| {readonly type: Tab}
	| {readonly type: 'entity'; readonly id: string}
	| {readonly type: 'found'; readonly query: string /** As a concordance. */; readonly isAligned?: true}
	/** The places that print the words of a quote; the near-copies of a document. */
	| {readonly type: 'same'; readonly quote: string}
	| {readonly type: 'copies'; readonly document: string}
	| {readonly type: 'problems'}
	/** All that was corrected, and names that may be one. */
	| {readonly type: 'corrections'}
	| {readonly type: 'suggestions'};

/** The chosen row: found again by its id when rows come or go; by its index when the row itself went. */
type RowCursor = {readonly id: string | null; readonly index: number};

/** A list with its own query, order, cursor and window. */
export type ListState = {
	readonly source: Source;
	readonly query: Line;
	/** The query as it last made sense: its rows stay while what is typed does not. */
	readonly good: string;
	readonly sort: Order | null;
	/** Documents: each near-copy on a row of its own. */
	readonly isUngrouped: boolean;
	/** Ids of documents whose near-copies stand below them. */
	readonly unfolded: readonly string[];
	readonly cursor: RowCursor;
	/** Ids of the selected rows, of documents or names, in the order in which they were selected. */
	readonly selected: readonly string[];
	/** Index of the first row drawn. */
	readonly top: number;
};

/** What is emphasised in the text: a quote by id, a mention or a hit by its place. */
type Target =
	| {readonly type: 'quote'; readonly id: string}
	| {readonly type: 'mention'; readonly span: Span}
	| {readonly type: 'hit'; readonly span: Span};

/** The document in the reading pane and the place in it. Offsets are into the document's text. */
export type TextState = {
	/** Row of the list that this text belongs to. */
	readonly of: string;
	readonly document: string;
	readonly cursor: number;
	/** The line with `offset` stands at `row` of the pane (or in its middle), as far as the text's ends allow. */
	readonly scroll: {readonly offset: number; readonly row: number | 'centre'};
	readonly target: Target | null;
	/** A range being chosen: the sentence it was begun at, and the one the cursor is on. */
	readonly range: {readonly anchor: Span; readonly head: Span} | null;
};

/** Where the reader is. `text` is null while the reading pane only previews the row at the cursor. */
export type Place = {
	readonly list: ListState;
	readonly focus: 'list' | 'text';
	readonly text: TextState | null;
};

/** What labels and notes are put on: a mark, or a passage that is about to become one. */
export type Aim =
	| {readonly type: 'mark'; readonly id: string}
	| {
			readonly type: 'passage';
			readonly document: string;
			readonly span: Span;
			readonly quote: string | null;
	  };

/** What lies over the panes and takes the keys. Rows (`top`, `index`) count from 0. */
export type Overlay =
	| {readonly type: 'none'}
	| {readonly type: 'help'; readonly top: number}
	| {readonly type: 'details'; readonly top: number}
	/** Commands by name; `index` is the chosen one among those that fit what is typed. */
	| {readonly type: 'commands'; readonly line: Line; readonly index: number}
	/** What would narrow the list; `index` is the chosen one among those that fit what is typed. */
	| {readonly type: 'facets'; readonly line: Line; readonly index: number}
	| {
			readonly type: 'labels';
			readonly on: Aim;
			readonly line: Line;
			/** What was typed before Tab completed it; Tab again tries the next label that begins so. */
			readonly stem: string | null;
	  }
	/** Asks before so many rows are marked or unmarked. */
	| {readonly type: 'ask-all'; readonly how: 'mark' | 'unmark'; readonly rows: number}
	| {readonly type: 'note'; readonly on: Aim; readonly line: Line}
	/** What can be corrected of it; `index` is the chosen one. */
	| {readonly type: 'correct'; readonly on: CorrectionAim; readonly index: number}
	/** A name out of those that fit what is typed; `index` is the chosen one. */
	| {
			readonly type: 'choose-name';
			readonly on: CorrectionAim;
			readonly purpose: Purpose;
			readonly line: Line;
			readonly index: number;
	  }
	| {readonly type: 'rename'; readonly on: CorrectionAim; readonly line: Line}
	| {
			readonly type: 'export';
			readonly what: Exported;
			readonly path: Line;
			/** `exists`: a file of that name is there, and the reader is asked. */
			readonly step: 'name' | 'exists' | 'writing';
	  };

/** Stands in the footer until the reader's next action. */
export type Message = {readonly text: string; readonly tone: 'plain' | 'good' | 'bad'};

/** What the reader chose, and nothing that follows from it: that is in `select/`. */
export type State = {
	/** The keys, as the reader's settings have them. */
	readonly keymap: Keymap;
	/** For a screen reader: a paragraph is one line, and a row is a sentence. */
	readonly isLinear: boolean;
	/** Whether the terminal reports the mouse to us, instead of selecting text by it. */
	readonly isMouse: boolean;
	/** How `Y` cites. */
	readonly citation: CitationStyle;
	readonly size: {readonly columns: number; readonly rows: number};
	readonly tab: Tab;
	/** Each list's trail: the last place is where the reader is, those before it lead back. */
	readonly trails: Readonly<Record<Tab, readonly Place[]>>;
	/** The line that takes the typed letters. */
	readonly typing: 'none' | 'filter' | 'find';
	/** Tab was pressed while a filter is typed: the line before that, and which of the choices it put in. */
	readonly completing: {readonly line: Line; readonly index: number} | null;
	/** What is looked for in texts; it stays when the document changes. */
	readonly find: Line;
	/** What the last check of the marks against the files found. */
	readonly proofs: Proofs | null;
	readonly isRaw: boolean;
	/** Characters that may not reach the terminal are shown by their code points. */
	readonly isRevealed: boolean;
	readonly isEnlarged: boolean;
	readonly overlay: Overlay;
	readonly message: Message | null;
};

/** At the first row of the list, with no filter. */
export const startPlace = (source: Source): Place => ({
	list: {
		source,
		query: EMPTY_LINE,
		good: '',
		sort: null,
		isUngrouped: false,
		unfolded: [],
		cursor: {id: null, index: 0},
		selected: [],
		top: 0,
	},
	focus: 'list',
	text: null,
});

/** What settings decide about the state that the explorer starts in. */
export type Choices = Partial<Pick<State, 'keymap' | 'citation' | 'isMouse' | 'isLinear' | 'message'>>;

/** The first list, at its beginning; the size in cells of the terminal. */
export const startState = (columns: number, rows: number, choices: Choices = {}): State => ({
	keymap: KEYMAP,
	citation: 'plain',
	isMouse: false,
	isLinear: false,
	size: {columns, rows},
	tab: 'documents',
	trails: {
		documents: [startPlace({type: 'documents'})],
		entities: [startPlace({type: 'entities'})],
		quotes: [startPlace({type: 'quotes'})],
		marked: [startPlace({type: 'marked'})],
	},
	typing: 'none',
	completing: null,
	find: EMPTY_LINE,
	proofs: null,
	isRaw: false,
	isRevealed: false,
	isEnlarged: false,
	overlay: {type: 'none'},
	message: null,
	...choices,
});

/** Where the reader is now. */
export const placeOf = (state: State): Place => state.trails[state.tab].at(-1)!;

/** The state with the current place replaced. */
export const withPlace = (state: State, place: Place): State => ({
	...state,
	trails: {...state.trails, [state.tab]: [...state.trails[state.tab].slice(0, -1), place]},
});

/** The footer makes `text` safe to print: it may hold words of the corpus. */
export const say = (state: State, text: string, tone: Message['tone'] = 'plain'): State => ({
	...state,
	message: {text, tone},
});
