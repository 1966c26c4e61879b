/** Where the reader was when dossier ended: what is kept of the state, and the state made from it again. */
import {isObject} from '../text/is-object.ts';
import {lineOf} from './edit-line.ts';
import {understood} from './filter-problems.ts';
import {type Place, type Source, type State, startPlace, TABS, type Tab, type TextState} from './state.ts';
import type {World} from './world.ts';

/** Pages of a trail that are kept. */
const LONGEST_TRAIL = 8;

/** What is kept, as JSON. Offsets are UTF-16 units of the document's text. */
export type KeptPlace = {
	readonly version: 1;
	readonly tab: Tab;
	readonly trail: readonly {
		readonly source: Source;
		readonly query: string;
		readonly row: string | null;
		readonly index: number;
		readonly isReading: boolean;
		readonly text: {readonly of: string; readonly document: string; readonly cursor: number} | null;
	}[];
};

/** Of the current list only; its order and its selected rows are not kept. */
export const keepPlace = ({tab, trails}: State): KeptPlace => ({
	version: 1,
	tab,
	trail: trails[tab].slice(0, LONGEST_TRAIL).map(({list, focus, text}) => ({
		source: list.source,
		query: list.query.text,
		row: list.cursor.id,
		index: list.cursor.index,
		isReading: focus === 'text',
		text: text && focus === 'text' ? {of: text.of, document: text.document, cursor: text.cursor} : null,
	})),
});

/**
 * The state at the place that was kept, as far as it is still there: a row that is gone leaves the cursor on the row
 * now in its place, a text that is gone leaves the list, a page that is gone the one before. What makes no sense
 * (a damaged file, one of another version) changes nothing.
 */
export function resumePlace(state: State, kept: unknown, world: World): State {
	if (!isObject(kept) || kept.version !== 1 || !Array.isArray(kept.trail)) return state;
	const tab = TABS.find(tab => tab === kept.tab);
	if (tab === undefined) return state;
	const trail: Place[] = [];
	for (const part of kept.trail.slice(0, LONGEST_TRAIL)) {
		const place = placeFrom(part, world);
		const isRoot = place?.list.source.type === tab;
		if (!place || isRoot !== (trail.length === 0)) break;
		trail.push(place);
	}
	return trail.length === 0 ? state : {...state, tab, trails: {...state.trails, [tab]: trail}};
}

/** Whether the reader would see another place than that of a first start. */
export const isElsewhere = ({tab, trails}: State): boolean => {
	const [first, ...others] = trails[tab];
	return (
		tab !== 'documents' ||
		others.length > 0 ||
		first!.focus === 'text' ||
		first!.list.query.text !== '' ||
		first!.list.cursor.index > 0
	);
};

function placeFrom(part: unknown, world: World): Place | null {
	if (!isObject(part) || typeof part.query !== 'string' || !Number.isSafeInteger(part.index)) return null;
	const source = sourceFrom(part.source, world);
	if (!source) return null;
	const start = startPlace(source);
	const good = understood(source, part.query, '');
	const cursor = {id: typeof part.row === 'string' ? part.row : null, index: Math.max(0, Number(part.index))};
	const text = part.isReading === true ? textFrom(part.text, world) : null;
	return {
		list: {...start.list, query: lineOf(part.query), good, cursor},
		focus: text ? 'text' : 'list',
		text,
	};
}

function sourceFrom(source: unknown, world: World): Source | null {
	if (!isObject(source)) return null;
	const tab = TABS.find(tab => tab === source.type);
	if (tab) return {type: tab};
	const {type, id, query} = source;
	if (type === 'entity' && typeof id === 'string' && world.library.entity(id)) return {type, id};
	return type === 'found' && typeof query === 'string' ? {type, query} : null;
}

function textFrom(text: unknown, world: World): TextState | null {
	if (!isObject(text) || typeof text.of !== 'string' || typeof text.document !== 'string') return null;
	const open = world.open(text.document);
	if (!open || !Number.isSafeInteger(text.cursor)) return null;
	const cursor = Math.max(0, Math.min(Number(text.cursor), open.text.length - 1));
	return {
		of: text.of,
		document: text.document,
		cursor,
		scroll: {offset: cursor, row: 'centre'},
		target: null,
		range: null,
	};
}
