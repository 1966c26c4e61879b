/** What the word at the cursor of a filter may be going to be: fields, and the values that a field has here. */
import {KIND_OF_FIELD} from '../../library/filter/kind-fields.ts';
import type {Field} from '../../library/filter/parse-query.ts';
import type {EntityRow} from '../../library/rows.ts';
import {fold} from '../../text/fold.ts';
import type {Line} from '../edit-line.ts';
import {fieldsOf, kindsOf} from '../filter-fields.ts';
import {placeOf, type Source, type State} from '../state.ts';
import type {World} from '../world.ts';
import {labelsInUse} from './labels.ts';

/** Completions that are offered; more than the hint line holds and Tab is pressed for. */
const MOST = 12;
/** Names looked at for those of one kind. */
const MOST_NAMES = 200;

/** What Tab offers at the cursor of a line. */
export type Completions = {
	/** What stands at the cursor becomes one of these: "speaker:", "Rosa Marin". */
	readonly words: readonly string[];
	/** The one that Tab has put there; -1 before. */
	readonly chosen: number;
	/** Whether anything stands at the cursor yet. */
	readonly isBegun: boolean;
};

/** Null where nothing is being filtered or nothing begins so. */
export function completions(state: State, world: World): Completions | null {
	const {list} = placeOf(state);
	if (state.typing !== 'filter' || state.overlay.type !== 'none') return null;
	const {line, index} = state.completing ?? {line: list.query, index: -1};
	const {field, stem} = wordAt(line);
	const words = completionsOf(line, list.source, world);
	return words.length > 0 ? {words, chosen: index, isBegun: field !== null || stem !== ''} : null;
}

/** What the word at the cursor of `line`, a filter of a list of `source`, may become. */
export function completionsOf(line: Line, source: Source, world: World): readonly string[] {
	const {field, stem} = wordAt(line);
	return choices(source, world, field, stem);
}

/** The line with its word at the cursor completed as the `index`th choice. */
export function complete(line: Line, choice: string): Line {
	const {field, from} = wordAt(line);
	const value = field !== null && /[\s|]/.test(choice) ? `"${choice}"` : choice;
	const text = line.text.slice(0, from) + value;
	const rest = line.text.slice(line.cursor).replace(/^"/, '');
	return {text: text + rest, cursor: text.length};
}

type Word = {readonly field: Field | null; readonly stem: string; readonly from: number};

const FIELD_AT = /(?:^|\s)!?([a-z]+):((?:"[^"]*"|[^\s"|])*\s*\|\s*)*("?)([^"|]*)$/i;

/** The word before the cursor: of which field it is a value, and where it begins in the line. */
function wordAt({text, cursor}: Line): Word {
	const before = text.slice(Math.max(0, cursor - 500), cursor);
	const match = FIELD_AT.exec(before);
	const value = match?.[4] ?? '';
	if (match && (match[3] === '"' || !/\s/.test(value))) {
		const field = match[1]!.toLowerCase() as Field;
		// Of "2024-03..2024", the second date is being typed.
		const stem = field === 'date' ? value.replace(/^.*\.\./, '') : value;
		return {field, stem, from: cursor - stem.length - (field === 'date' ? 0 : match[3]!.length)};
	}
	const stem = /[^\s!|]*$/.exec(before)![0];
	return {field: null, stem, from: cursor - stem.length};
}

function choices(source: Source, world: World, field: Field | null, stem: string): readonly string[] {
	const wanted = fold(stem);
	const begins = (words: readonly string[]) => words.filter(word => fold(word).startsWith(wanted));
	const holds = (words: readonly string[]) => [
		...begins(words),
		...words.filter(word => !fold(word).startsWith(wanted) && fold(word).includes(wanted)),
	];
	const fields = fieldsOf(source);
	if (field === null) {
		const names = begins(fields.map(name => `${name}:`));
		return stem.length === 1 && names.length > 3 ? [] : names;
	}
	if (!fields.includes(field)) return [];
	switch (field) {
		case 'speaker':
			return names(world, stem, ({quotes}) => quotes > 0);
		case 'about':
			return names(world, stem, () => true);
		case 'person':
		case 'org':
		case 'place':
			return names(world, stem, ({kind}) => kind === KIND_OF_FIELD[field]);
		case 'kind':
			return begins(kindsOf(source));
		case 'date':
			return begins(world.published().months.map(({value}) => value)).slice(0, MOST);
		case 'in':
			return holds([...world.published().outlets.map(({value}) => value), 'headline']).slice(0, MOST);
		case 'label':
			return holds(labelsInUse(world)).slice(0, MOST);
		case 'file':
			return files(world, stem);
	}
}

/** Folders and files whose path holds `stem`: those of the documents that the filter finds by it. */
function files(world: World, stem: string): string[] {
	const plain = stem.replace(/["|]/g, '');
	const rows = world.library.documents(plain === '' ? {} : {match: `file:"${plain}"`}).slice(0, MOST_NAMES);
	const folders = rows.flatMap(({path}) => (path.includes('/') ? [path.replace(/[^/]*$/, '')] : []));
	const wanted = fold(plain);
	const fitting = [...new Set([...folders, ...rows.map(({path}) => path)])];
	return fitting.filter(path => path !== plain && fold(path).includes(wanted)).slice(0, MOST);
}

/** Names that the filter of entities finds by `stem`, best first. */
function names(world: World, stem: string, fits: (row: EntityRow) => boolean): string[] {
	// Plain words: what is a sign of the filter elsewhere is part of a name here.
	const match = stem.replace(/["'^$!|:]/g, ' ').trim();
	const rows = world.library.entities(match === '' ? {} : {match}).slice(0, MOST_NAMES);
	return [...new Set(rows.filter(fits).map(({name}) => name))].slice(0, MOST);
}
