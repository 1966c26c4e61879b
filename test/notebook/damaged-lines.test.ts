import {appendFileSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, test} from 'vitest';
import type {NameReference} from '../../src/library/corrections.ts';
import {buildPassage} from '../../src/notebook/build-passage.ts';
import {type Action, formatEntry, formatHeader, parseLine} from '../../src/notebook/entry.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';

const TEXT = 'The ferry stays in, said Ada Lund. It has no crew.';
const DOCUMENT = {id: 'd', path: 'ferry.txt', record: 'r', sourceHash: 's', textHash: 't'};
const passage = buildPassage(DOCUMENT, TEXT, {start: 4, end: 9});
const ada: NameReference = {
	key: 'ada lund',
	short: false,
	name: 'Ada Lund',
	kind: 'person',
	witness: passage,
};
const kept = [{id: 'm', passage, quote: 'q'}];

const ACTIONS: readonly Action[] = [
	{type: 'mark', marks: kept},
	{type: 'unmark', marks: ['m']},
	{type: 'label', mark: 'm', labels: ['ask']},
	{type: 'note', mark: 'm', note: 'Ask again.'},
	{type: 'attribute', quotes: kept, speaker: ada},
	{type: 'confirm', quotes: kept, speaker: ada},
	{type: 'not-quote', quotes: kept},
	{type: 'merge', names: [ada], into: ada},
	{type: 'set-apart', id: 'a', name: ada, passage, as: ada},
	{type: 'split', name: ada},
	{type: 'rename', name: ada, to: 'Ada'},
	{type: 'retype', name: ada, kind: 'place'},
	{type: 'hide', name: ada},
	{type: 'dismiss', names: [ada, ada]},
	{type: 'restore', corrections: ['c']},
];

/** What may be nothing at all. */
const NULLABLE = ['quote', 'record', 'witness', 'speaker', 'as', 'note'];

type Path = readonly (string | number)[];

function pathsOf(value: unknown): Path[] {
	if (typeof value !== 'object' || value === null) return [[]];
	const within = Object.entries(value).flatMap(([key, inner]) => pathsOf(inner).map(path => [key, ...path]));
	return [[], ...within];
}

/** A copy in which `path` leads to `other`; without it, to nothing. */
function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
	if (key === undefined) return other;
	const copy = (Array.isArray(value) ? [...value] : {...(value as object)}) as Record<
		string | number,
		unknown
	>;
	copy[key] = replaced(copy[key], rest, other);
	return copy;
}

const at = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);

describe('a line of which one value is of another type', () => {
	it.each(ACTIONS.map(action => [action.type, action] as const))('keeps nothing: %s', (_, action) => {
		const entry = {id: 'a-1', counter: 4, time: 't', action, undoes: 'a-0'};
		expect(parseLine(JSON.stringify(entry))).toEqual({kind: 'entry', entry});
		for (const path of pathsOf(entry).filter(({length}) => length > 0))
			for (const other of [undefined, null, true, 7.5, -1, 'x', [7], {x: 7}]) {
				const isFree =
					['string', 'boolean'].includes(typeof other) && typeof other === typeof at(entry, path);
				const mayBeNull = other === null && NULLABLE.includes(String(path.at(-1)));
				const isAllowed = isFree || mayBeNull || (path[0] === 'undoes' && other === undefined);
				if (isAllowed && path.at(-1) !== 'kind' && path.at(-1) !== 'type') continue;
				const {kind} = parseLine(JSON.stringify(replaced(entry, path, other)));
				expect([path.join('.'), other, kind]).toEqual([path.join('.'), other, 'unknown']);
			}
	});

	it.each([
		{start: 9, end: 4},
		{start: 4, end: 2 ** 60},
	])('or whose span is none, %j', span => {
		const marks = [{...kept[0]!, passage: {...passage, span}}];
		const entry = {id: 'a-1', counter: 4, time: 't', action: {type: 'mark', marks} as const};
		expect(parseLine(formatEntry(entry)).kind).toBe('unknown');
	});

	it('or of a header', () => {
		const header = {notebook: 'n', corpus: 'c', samples: ['s'], time: 't'};
		expect(parseLine(formatHeader(header))).toEqual({kind: 'header', header});
		for (const path of pathsOf(header).filter(({length}) => length > 0))
			for (const other of [undefined, null, 7, [7]]) {
				const line = JSON.stringify({dossier: 'notebook', ...(replaced(header, path, other) as object)});
				expect([path.join('.'), other, parseLine(line).kind]).toEqual([path.join('.'), other, 'unknown']);
			}
	});
});

test('lines that nobody understands are told by their places, but not the one that was being written', () => {
	const folder = mkdtempSync(join(tmpdir(), 'notebook-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
	const [one, other] = [0, 1].map(() => openNotebook(folder, {label: 'ferry', samples: []}));
	one!.mark(passage, null);
	const [name] = readdirSync(folder);
	expect(other!.refresh()).toBe(true);
	appendFileSync(join(folder, name!), '{"id":"x-1",\n\n{"id":"x-2"}\n{"id":"x-3","cou');
	other!.refresh();
	expect(other!.unread()).toEqual([
		{name, line: 3},
		{name, line: 5},
	]);
	// Read once more, it is the same lines.
	appendFileSync(join(folder, name!), '\n');
	other!.refresh();
	expect(other!.unread().map(({line}) => line)).toEqual([3, 5, 6]);
	expect(other!.marks()).toHaveLength(1);
});
