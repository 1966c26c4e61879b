/**
 * What the reducer and the selectors may ask: the library, the marks and how far the reading is, through
 * caches that forget when the library's revision grows. No choices of the reader are kept here.
 */
import type {Corrections} from '../library/corrections.ts';
import type {Hits, Library, RowList} from '../library/library.ts';
import type {Passage} from '../library/passage.ts';
import {type Copy, compareCopies, findPrintings, type Printing} from '../library/printings.ts';
import {type Anchor, reanchorIn} from '../library/reanchor.ts';
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
import {facetsOf} from './facets.ts';
import {buildItems} from './item-lists.ts';
import {arrayList, type Item, pagedList} from './items.ts';
import {type OpenDocument, openDocument} from './open-document.ts';
import type {ListState} from './state.ts';

/**
 * How far the corpus is read, in files; `total` is null while the folder is still being listed. Then, when all
 * is `indexing`, how many documents can be searched.
 */
export type Progress = {readonly done: number; readonly total: number | null; readonly isIndexing?: boolean};

/** What the world is made of. */
export type Sources = {
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
	/** Spans of `text` that make it match the filter's query. */
	readonly matchSpans: (query: string, text: string) => readonly Span[];
	/** Called when rows that were {@link RowList.pending} have been found. */
	readonly onFound?: () => void;
};

export type World = Sources & {
	/** Takes in what the library has committed since; lists and texts stay as they are until this is called. */
	readonly refresh: () => void;
	readonly counts: () => Counts;
	readonly published: () => Published;
	/** While the rows are pending, those that the list had before. */
	readonly items: (list: ListState) => RowList<Item>;
	/** What would narrow a list further. */
	readonly facets: (list: ListState) => Facets;
	/** The document with its text and annotations, or undefined when it is not (any more) in the library. */
	readonly open: (document: string) => OpenDocument | undefined;
	/** Of at most {@link MOST_MENTIONED} documents. */
	readonly mentionsOf: (entity: string) => readonly MentionRow[];
	readonly firstMention: (entity: string) => MentionRow | undefined;
	readonly profile: (entity: string) => EntityProfile | undefined;
	/** Passages that match a search, best first, {@link MOST_FOUND} at most. */
	readonly found: (query: string) => Hits;
	/** The other places that print the words of a quote. */
	readonly printings: (quote: QuoteRow) => readonly Printing[];
	/** How a near-copy differs from a document. */
	readonly compare: (document: string, copy: DocumentRow) => Copy;
	/** Marks of one document with their places in its present text. */
	readonly marksIn: (document: string) => readonly PlacedMark[];
	readonly whereIs: (mark: Mark) => MarkPlace;
};

/** `span` is null when the marked words are not in the text any more. */
export type PlacedMark = {
	readonly mark: Mark;
	readonly span: Span | null;
	readonly state: Anchor['state'];
};

/**
 * Where a mark stands now: `moved` with its words or its file, `changed` when the source was edited there, `missing`
 * when its words are gone. Without a document its file is gone.
 */
export type MarkPlace = {readonly document: DocumentRow | null; readonly state: Anchor['state']};

/** Documents kept open: the one being read, its neighbours, and those whose snippets are on the screen. */
const MOST_OPEN = 64;
const MOST_LISTS = 12;
const MOST_COPIES = 500;
/** Documents that a name's mentions are gone through in; a famous name of a large corpus has more. */
const MOST_MENTIONED = 2_000;
/** Documents looked at for the first mention while the cursor passes a name. */
const MOST_GLANCED = 30;
/** Passages that one search finds: more than anyone reads through. */
export const MOST_FOUND = 500;

const NOWHERE: Anchor = {state: 'missing', span: null};

/**
 * Keeps what was read lately until `refresh`, and lists until the marks change too: selectors ask for the same
 * in every frame.
 */
export function openWorld(sources: Sources): World {
	const {library} = sources;
	let revision = -1;
	let marksRevision = -1;
	let counts: Counts | null = null;
	let published: Published | null = null;
	const lists = new Map<string, RowList<Item>>();
	const documents = new Map<string, OpenDocument | undefined>();
	let outdated: ReadonlyMap<string, OpenDocument | undefined> = new Map();
	const mentions = new Map<string, readonly MentionRow[]>();
	const found = new Map<string, Hits>();
	/** The rows that each source's list had last. */
	const latest = new Map<string, RowList<Item>>();
	const firstMentions = new Map<string, MentionRow | undefined>();
	const profiles = new Map<string, EntityProfile | undefined>();
	const facets = new Map<string, Facets>();
	const printings = new Map<string, readonly Printing[]>();
	const copies = new Map<string, Copy>();
	const placed = new Map<string, readonly PlacedMark[]>();
	/** Of the document, or of one that is gone and had its text. */
	const isOf = ({document, textHash}: Passage, row: DocumentRow | null, id: string): boolean =>
		document === id || (row?.textHash === textHash && !library.document(document));
	const forgetMarks = () => {
		const now = sources.marksRevision();
		if (now === marksRevision) return;
		marksRevision = now;
		lists.clear();
		facets.clear();
		placed.clear();
	};
	const world: World = {
		...sources,
		refresh() {
			const now = library.revision();
			if (now === revision) return;
			revision = now;
			counts = null;
			published = null;
			lists.clear();
			outdated = new Map(documents);
			documents.clear();
			mentions.clear();
			firstMentions.clear();
			profiles.clear();
			facets.clear();
			found.clear();
			printings.clear();
			copies.clear();
			placed.clear();
		},
		counts() {
			counts ??= library.counts();
			return counts;
		},
		published() {
			if (published) return published;
			const counted = library.published();
			published = counted;
			void counted.pending?.then(() => {
				if (published === counted) published = null;
				sources.onFound?.();
			});
			return counted;
		},
		items(list) {
			forgetMarks();
			const key = JSON.stringify([list.source, list.good, list.sort, list.isUngrouped, list.unfolded]);
			return remember(lists, key, MOST_LISTS, () => {
				const source = JSON.stringify(list.source.type === 'found' ? list.source.type : list.source);
				const {pending, ...rows} = pagedList(buildItems(world, list));
				if (!pending) {
					remember(latest, source, MOST_LISTS, () => rows);
					latest.set(source, rows);
					return rows;
				}
				void pending.then(() => {
					lists.delete(key);
					if (list.source.type === 'found') found.delete(list.source.query);
					sources.onFound?.();
				});
				return {...(latest.get(source) ?? arrayList([])), pending};
			});
		},
		facets(list) {
			forgetMarks();
			const key = JSON.stringify([list.source, list.good]);
			return remember(facets, key, MOST_LISTS, () => {
				const counted = facetsOf(world, list);
				void counted.pending?.then(() => {
					facets.delete(key);
					sources.onFound?.();
				});
				return counted;
			});
		},
		open: document =>
			remember(documents, document, MOST_OPEN, () => openDocument(library, document, outdated.get(document))),
		mentionsOf: entity =>
			remember(mentions, entity, MOST_LISTS, () => library.mentionsOf(entity, MOST_MENTIONED)),
		firstMention: entity =>
			mentions.get(entity)?.[0] ??
			remember(firstMentions, entity, MOST_OPEN, () => library.firstMentionOf(entity, MOST_GLANCED)),
		profile: entity =>
			remember(profiles, entity, MOST_LISTS, () => {
				const profile = library.profile(entity);
				void profile?.pending?.then(() => profiles.delete(entity));
				return profile;
			}),
		found: query =>
			query.trim() === '' ? [] : remember(found, query, MOST_LISTS, () => library.search(query, MOST_FOUND)),
		printings: quote => remember(printings, quote.id, MOST_LISTS, () => findPrintings(library, quote)),
		compare: (document, copy) =>
			remember(copies, `${document} ${copy.id}`, MOST_COPIES, () => compareCopies(library, document, copy)),
		marksIn(document) {
			forgetMarks();
			return remember(placed, document, MOST_OPEN, () => {
				const open = world.open(document);
				return sources
					.marks()
					.filter(({passage}) => isOf(passage, open?.row ?? null, document))
					.map(mark => {
						const anchor = open ? reanchorIn(open.text, mark.passage, open.row.textHash) : NOWHERE;
						return {mark, span: anchor.span, state: anchor.state};
					});
			});
		},
		whereIs(mark) {
			const {document: id, textHash} = mark.passage;
			const document = library.document(id) ?? library.documentWithText(textHash) ?? null;
			if (!document) return {document, state: 'missing'};
			if (document.textHash === textHash) return {document, state: document.id === id ? 'same' : 'moved'};
			const place = world.marksIn(document.id).find(one => one.mark.id === mark.id);
			return {document, state: place?.state ?? 'missing'};
		},
	};
	return world;
}

/** The value kept under `key`, made when it is missing; the one not asked for longest makes room. */
function remember<Value>(kept: Map<string, Value>, key: string, most: number, make: () => Value): Value {
	const value = kept.has(key) ? kept.get(key)! : make();
	kept.delete(key);
	kept.set(key, value);
	if (kept.size > most) kept.delete(kept.keys().next().value!);
	return value;
}
