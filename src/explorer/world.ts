/**
 * What the reducer and the selectors may ask: the library, the marks and how far the reading is, through
 * caches that forget when the library's revision grows. No choices of the reader are kept here.
 */
import type {Corrections} from '../library/corrections.ts';
import type {Hits, Library, RowList} from '../library/library.ts';
import type {Copy, Printing} from '../library/printings.ts';
import type {
	Counts,
	DocumentRow,
	EntityProfile,
	Facets,
	MentionRow,
	Published,
	QuoteRow,
} from '../library/rows.ts';
import type {Mark} from '../notebook/mark.ts';
import type {Span} from '../text/span.ts';
import {Answers} from './answers.ts';
import type {Item} from './items.ts';
import {KeptLists} from './kept-lists.ts';
import {type MarkPlace, MarkPlaces, type PlacedMark} from './mark-places.ts';
import {type OpenDocument, openDocument} from './open-document.ts';
import {Remembered} from './remembered.ts';
import type {ListState} from './state.ts';

/**
 * How far the corpus is read, in files; `total` is null while the folder is still being listed. Then, when all
 * is `indexing`, how many documents can be searched.
 */
export type Progress = {readonly done: number; readonly total: number | null; readonly isIndexing?: boolean};

/** What the world is made of. */
type Sources = {
	readonly library: Library;
	/** The corpus as its reader calls it: a folder's name. */
	readonly corpus: string;
	/** By document path, then span. */
	readonly marks: () => readonly Mark[];
	/** Grows with every change of the marks. */
	readonly marksRevision: () => number;
	readonly corrections: () => Corrections;
	/** What a new export is called, until the reader gives another name. */
	readonly exportName: () => string;
	/** Null when all is read. */
	readonly progress: () => Progress | null;
	/** Why the corpus could not be read at all, and what to do about it. */
	readonly failure?: () => string | null;
	/** Whether files changed that could not be read again, as the library cannot be written. */
	readonly isOutdated?: () => boolean;
	/** Spans of `text` that make it match the filter's query. */
	readonly matchSpans: (query: string, text: string) => readonly Span[];
	/** Called when rows that were {@link RowList.pending} have been found. */
	readonly onFound?: () => void;
};

/** All that selectors and reducers may ask: what is in the library and the notebook, as it was at the last refresh. */
export type World = Sources & {
	/** Takes in what the library has committed since; lists and texts stay as they are until this is called. */
	readonly refresh: () => void;
	/** Whether the library has committed something since the last refresh. */
	readonly isBehind: () => boolean;
	readonly counts: () => Counts;
	readonly published: () => Published;
	/** While the rows are pending, those that the list had before. */
	readonly items: (list: ListState) => RowList<Item>;
	/** What would narrow a list further. */
	readonly facets: (list: ListState) => Facets;
	/** The document with its text and annotations, or undefined when it is not (any more) in the library. */
	readonly open: (document: string) => OpenDocument | undefined;
	/** Of the 2,000 documents read last. */
	readonly mentionsOf: (entity: string) => readonly MentionRow[];
	readonly firstMention: (entity: string) => MentionRow | undefined;
	readonly profile: (entity: string) => EntityProfile | undefined;
	/** Passages that match a search, best first, 500 at most. */
	readonly found: (query: string) => Hits;
	/** The other places that print the words of a quote. */
	readonly printings: (quote: QuoteRow) => readonly Printing[];
	/** How a near-copy differs from a document. */
	readonly compare: (document: string, copy: DocumentRow) => Copy;
	/** Marks of one document with their places in its present text. */
	readonly marksIn: (document: string) => readonly PlacedMark[];
	readonly whereIs: (mark: Mark) => MarkPlace;
};

/** Documents kept open: the one being read, its neighbours, and those whose snippets are on the screen. */
const MOST_OPEN = 64;

/** Keeps what was read lately until `refresh`, and lists until the marks change too. */
export function openWorld(sources: Sources): World {
	const {library} = sources;
	let revision = -1;
	let marksRevision = -1;
	let documents = new Remembered<OpenDocument | undefined>(MOST_OPEN);
	/** Those of before the last refresh. */
	let outdated = documents;
	const answers = new Answers(library, () => sources.onFound?.());
	const forgetMarks = () => {
		const now = sources.marksRevision();
		if (now === marksRevision) return;
		marksRevision = now;
		lists.forget();
		places.forget();
	};
	const world: World = {
		...sources,
		refresh() {
			const now = library.revision();
			if (now === revision) return;
			revision = now;
			outdated = documents;
			documents = new Remembered(MOST_OPEN);
			answers.forget();
			lists.forget();
			places.forget();
		},
		isBehind: () => library.revision() !== revision,
		counts: () => answers.counts(),
		published: () => answers.published(),
		items(list) {
			forgetMarks();
			return lists.items(list);
		},
		facets(list) {
			forgetMarks();
			return lists.facets(list);
		},
		open: document => documents.get(document, () => openDocument(library, document, outdated.peek(document))),
		mentionsOf: entity => answers.mentionsOf(entity),
		firstMention: entity => answers.firstMention(entity),
		profile: entity => answers.profile(entity),
		found: query => answers.found(query),
		printings: quote => answers.printings(quote),
		compare: (document, copy) => answers.compare(document, copy),
		marksIn(document) {
			forgetMarks();
			return places.marksIn(document);
		},
		whereIs(mark) {
			forgetMarks();
			return places.whereIs(mark);
		},
	};
	const lists = new KeptLists(world, ({source}) => {
		if (source.type === 'found') answers.forgetFound(source.query);
		sources.onFound?.();
	});
	const places = new MarkPlaces(world);
	return world;
}
