/** The names that fit what is typed, to choose a speaker, or what a name is another name of. */

import type {EntityRow} from '../../library/rows.ts';
import {countOf} from '../../text/counts.ts';
import {fold} from '../../text/fold.ts';
import type {CorrectionAim, NameChoice} from '../correct.ts';
import {EMPTY_LINE} from '../edit-line.ts';
import type {Overlay, State} from '../state.ts';
import {startPlace} from '../state.ts';
import {wordsMatcher} from '../words-matcher.ts';
import type {World} from '../world.ts';
import {layoutOf} from './layout.ts';
import {chooserWindow} from './list-window.ts';

/** The box in which a name is chosen. */
export type ChoosingName = Extract<Overlay, {type: 'choose-name'}>;

type NameRow = {
	readonly choice: NameChoice;
	readonly name: string;
	readonly aliases?: readonly string[];
	readonly note: string;
};

/** Names offered: as many as anyone looks through before typing another letter. */
const MOST = 50;
/** Rows of the box that show names, where there is room. */
const MOST_ROWS = 10;
/** Frame, what is corrected, and the line being typed. */
const OTHER_ROWS = 4;

/**
 * Nothing typed: the names of the text, or for a merge those alike. A name that nobody has yet stands behind those
 * that hold what is typed, but before those that are only near it: `enter` on “Dilys” must not mean “Ilya Brodeur”.
 * It is never in a merge.
 */
export function nameRows(overlay: ChoosingName, world: World): readonly NameRow[] {
	const typed = overlay.line.text.trim();
	if (overlay.purpose === 'split')
		return partsOf(overlay.on, world).filter(({name}) => fold(name).includes(fold(typed)));
	const own = overlay.on.type === 'entity' || overlay.on.type === 'mention' ? overlay.on.entity : null;
	const rows = typed === '' ? likelyRows(overlay, world) : entityRows(typed, world);
	const others = rows.filter(({choice}) => choice.type !== 'entity' || choice.id !== own);
	const isNew = typed !== '' && !others.some(({name}) => fold(name) === fold(typed));
	if (overlay.purpose === 'merge' || !isNew) return others;
	const fits = wordsMatcher(typed);
	const near = others.findIndex(({name, aliases = []}) => ![name, ...aliases].some(fits));
	return others.toSpliced(near < 0 ? others.length : near, 0, {
		choice: {type: 'typed', name: typed},
		name: typed,
		note: 'a new name',
	});
}

/** The rows that the box shows, which of them is chosen (-1 when there is none), and for how many it has room. */
export function nameWindow(
	state: State,
	overlay: ChoosingName,
	world: World,
): {readonly rows: readonly NameRow[]; readonly cursor: number; readonly height: number} {
	const height = Math.max(1, Math.min(MOST_ROWS, layoutOf(state).height - OTHER_ROWS));
	const all = nameRows(overlay, world);
	return {...chooserWindow(all, Math.min(overlay.index, all.length - 1), height), height};
}

function entityRows(match: string, world: World): NameRow[] {
	const {list} = startPlace({type: 'entities'});
	return world
		.items({...list, query: EMPTY_LINE, good: match})
		.slice(0, MOST)
		.flatMap(item => (item.type === 'entity' ? [rowOf(item.entity)] : []));
}

const rowOf = ({id, name, aliases, kind, documents}: EntityRow): NameRow => ({
	choice: {type: 'entity', id},
	name,
	aliases,
	note: `${kind} · ${countOf(documents, 'document')}`,
});

/**
 * Before anything is typed: the names of the document, most mentioned first; for a merge, names with a word in
 * common.
 */
function likelyRows({on, purpose}: ChoosingName, world: World): NameRow[] {
	if (purpose === 'merge' && (on.type === 'entity' || on.type === 'mention')) {
		const words = world.library.entity(on.entity)?.name.split(/\s+/) ?? [];
		const longest = words.filter(word => /^\p{L}{2}/u.test(word)).at(-1);
		return longest === undefined ? [] : entityRows(longest, world);
	}
	const document = documentOf(on, world);
	const open = document === null ? undefined : world.open(document);
	return [...(open?.mentionCounts() ?? [])]
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST)
		.flatMap(([id]) => {
			const entity = world.library.entity(id);
			return entity ? [rowOf(entity)] : [];
		})
		.sort((a, b) => Number(b.note.startsWith('person')) - Number(a.note.startsWith('person')));
}

function documentOf(on: CorrectionAim, world: World): string | null {
	if (on.type === 'quote') return world.library.quote(on.quote)?.document ?? null;
	return on.type === 'mention' ? on.document : null;
}

/** The other names that count for an entity: short forms, and what was merged into it. */
function partsOf(on: CorrectionAim, world: World): NameRow[] {
	if (on.type !== 'entity' && on.type !== 'mention') return [];
	return world.library
		.namesOf(on.entity)
		.slice(1)
		.map(place => ({choice: {type: 'name', place}, name: place.name.name, note: place.name.kind}));
}
