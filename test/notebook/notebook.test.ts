import {
	appendFileSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {buildPassage} from '../../src/notebook/build-passage.ts';
import {NotebookError} from '../../src/notebook/notebook-error.ts';
import {notebookFolder, notebookName} from '../../src/notebook/notebook-folder.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {tried} from '../runs.ts';

const TEXT =
	'The pier stays shut, the mayor said. “We will not open it twice,” she added.\n\nNobody asked why.';
const DOCUMENT = {id: 'd1', path: 'pier.txt', record: null, sourceHash: 's', textHash: 't'};
const CORPUS = {label: 'harbour', samples: ['s']};
const at = (start: number, end: number) => buildPassage(DOCUMENT, TEXT, {start, end});

let folder: string;
beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'notebook-')), 'inner');
});
afterEach(() => rmSync(join(folder, '..'), {recursive: true, force: true}));

const open = () => openNotebook(folder, CORPUS);
const files = () => readdirSync(folder).map(name => join(folder, name));

describe('a notebook', () => {
	test.each([
		['folder is removed', () => rmSync(folder, {recursive: true})],
		['folder is moved', () => renameSync(folder, `${folder}-${readdirSync(join(folder, '..')).length}`)],
		['file is removed', () => rmSync(files()[0]!)],
		[
			'file is brought to an older version',
			() => {
				const [file] = files();
				const older = readFileSync(file!, 'utf8').split('\n').slice(0, 2).join('\n');
				writeFileSync(`${file}.new`, `${older}\n`);
				renameSync(`${file}.new`, file!);
			},
		],
	])('keeps all that it acknowledged when its %s meanwhile', (_, harm) => {
		const notebook = open();
		const first = notebook.mark(at(0, 8), null);
		const second = notebook.mark(at(9, 14), null);
		harm();
		notebook.note(first.id, 'Ask her');
		harm();
		notebook.label(second.id, ['ask']);
		notebook.refresh();
		const again = open();
		expect(again.marks()).toEqual(notebook.marks());
		expect(again.marks().map(({note, labels}) => ({note, labels}))).toEqual([
			{note: 'Ask her', labels: []},
			{note: null, labels: ['ask']},
		]);
		expect(again.unread()).toEqual([]);
		again.close();
		notebook.close();
	});

	test('leaves nothing on the disk until something is kept', () => {
		open().close();
		expect(() => statSync(folder)).toThrow();
	});

	test.each([Number.MAX_SAFE_INTEGER, 2 ** 60, 2 ** 50 + 1])(
		'keeps what is marked behind a line with the counter %d',
		counter => {
			const [first] = [open()];
			first!.mark(at(0, 8), null);
			first!.close();
			const [file] = files();
			appendFileSync(
				file!,
				`${JSON.stringify({id: 'x-1', counter, time: 'now', action: {type: 'paint'}})}\n`,
			);
			const second = open();
			second.mark(at(9, 14), null);
			second.unmark(second.marks()[0]!.id);
			second.close();
			const third = open();
			expect(third.marks().map(mark => mark.passage.span.start)).toEqual([9]);
			third.close();
		},
	);

	test('keeps nothing that it could not number', () => {
		const first = open();
		first.mark(at(0, 8), null);
		first.close();
		const [file] = files();
		appendFileSync(
			file!,
			`${JSON.stringify({id: 'x-1', counter: 2 ** 50, time: 'now', action: {type: 'undo'}})}\n`,
		);
		const second = open();
		expect(() => second.mark(at(9, 14), null)).toThrow(NotebookError);
		expect(second.marks()).toHaveLength(1);
		second.close();
	});

	test('keeps marks, labels and notes for the next start, private to the reader', () => {
		const first = open();
		const mark = first.mark(at(0, 36), null);
		first.label(mark.id, [' pier ', 'pier', '', 'town hall']);
		first.note(mark.id, 'Ask again.');
		first.close();
		expect(open().marks()).toEqual([{...mark, labels: ['pier', 'town hall'], note: 'Ask again.'}]);
		for (const file of files()) expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(statSync(folder).mode & 0o777).toBe(0o700);
	});

	test('lists marks by path and place, not by time', () => {
		const notebook = open();
		notebook.mark(at(40, 50), null);
		notebook.mark({...at(0, 10), document: 'd0', path: 'a.txt'}, null);
		notebook.mark(at(4, 20), 'q1');
		expect(notebook.marks().map(({passage}) => [passage.path, passage.span.start])).toEqual([
			['a.txt', 0],
			['pier.txt', 4],
			['pier.txt', 40],
		]);
	});

	test('keeps one mark when a passage is marked twice', () => {
		const notebook = open();
		const mark = notebook.mark(at(0, 10), null);
		expect(notebook.mark(at(0, 10), null)).toEqual(mark);
		expect(notebook.marks()).toHaveLength(1);
		notebook.undo();
		expect(notebook.marks()).toHaveLength(0);
	});

	test('undoes and redoes step by step, and says what', () => {
		const notebook = open();
		const [first] = notebook.markAll(
			[0, 10, 20].map(start => ({passage: at(start, start + 5), quote: null})),
		);
		notebook.label(first!.id, ['x']);
		expect(notebook.undo()).toEqual({type: 'label', marks: 1});
		expect(notebook.undo()).toEqual({type: 'mark', marks: 3});
		expect(notebook.undo()).toBeNull();
		expect(notebook.marks()).toEqual([]);
		expect(notebook.redo()).toEqual({type: 'mark', marks: 3});
		expect(notebook.redo()).toEqual({type: 'label', marks: 1});
		expect(notebook.redo()).toBeNull();
		expect(notebook.get(first!.id)!.labels).toEqual(['x']);
		notebook.undo();
		notebook.note(first!.id, 'something new');
		expect(notebook.redo()).toBeNull();
		notebook.close();
		expect(open().get(first!.id)).toMatchObject({labels: [], note: 'something new'});
	});

	test('brings an unmarked passage back with its labels and note', () => {
		const notebook = open();
		const {id} = notebook.mark(at(0, 10), null);
		notebook.label(id, ['x']);
		notebook.unmark(id);
		expect(notebook.marks()).toEqual([]);
		notebook.undo();
		expect(notebook.get(id)!.labels).toEqual(['x']);
	});

	test('lets two explorers keep their marks at once', () => {
		const one = open();
		const two = open();
		const {id} = one.mark(at(0, 10), null);
		one.label(id, ['x']);
		for (const start of [20, 30, 40]) two.mark(at(start, start + 5), null);
		two.mark(at(0, 10), null);
		one.refresh();
		two.refresh();
		expect(one.marks()).toHaveLength(4);
		// What the second one marked anew, later than the first labelled it, is the same mark.
		expect(two.get(id)!.labels).toEqual(['x']);
		expect(two.marks()).toEqual(one.marks());
		expect(open().marks()).toEqual(one.marks());
		expect(files()).toHaveLength(2);
	});

	test('tells whether others have written something', () => {
		const one = open();
		const two = open();
		expect(one.refresh()).toBe(false);
		const {id} = two.mark(at(0, 10), null);
		expect([one.refresh(), one.refresh()]).toEqual([true, false]);
		one.label(id, ['x']);
		expect(one.refresh()).toBe(false);
		two.note(id, 'ask');
		expect([one.refresh(), two.refresh()]).toEqual([true, true]);
		expect(one.get(id)).toMatchObject({labels: ['x'], note: 'ask'});
		expect(two.marks()).toEqual(one.marks());
		expect([one.refresh(), two.refresh()]).toEqual([false, false]);
	});

	test('numbers its entries after all it has seen, also those of a file that is gone since', () => {
		const other = open();
		for (const start of [0, 10, 20]) other.mark(at(start, start + 5), null);
		const notebook = open();
		const [mark] = notebook.marks();
		other.close();
		rmSync(files()[0]!);
		notebook.refresh();
		notebook.unmark(mark!.id);
		notebook.label(notebook.marks()[0]!.id, ['x']);
		// Builds the state anew from all entries, in the order of their numbers.
		notebook.undo();
		expect(notebook.marks().map(({passage, labels}) => [passage.span.start, labels])).toEqual([
			[10, []],
			[20, []],
		]);
	});

	test('says so when it cannot write, and changes nothing', () => {
		const notebook = open();
		writeFileSync(folder, 'in the way');
		expect(() => notebook.mark(at(0, 10), null)).toThrow(NotebookError);
		expect(notebook.marks()).toEqual([]);
		expect(notebook.undo()).toBeNull();
		try {
			notebook.mark(at(0, 10), null);
		} catch (error) {
			expect((error as NotebookError).advice).toContain('--notebook');
		}
	});

	test('refuses labels and notes for a mark that is not there', () => {
		expect(() => open().label('m0', ['x'])).toThrow(RangeError);
		expect(() => open().note('m0', 'x')).toThrow(RangeError);
	});

	test('ignores what it does not understand, and numbers its own entries after it', () => {
		const first = open();
		first.mark(at(0, 10), null);
		first.close();
		const other = join(folder, 'other.jsonl');
		writeFileSync(
			other,
			['[1,2', '{"id":"z-1","counter":90,"time":"","action":{"type":"merge"}}', 'null', '{}', ''].join('\n'),
		);
		const second = open();
		expect(second.marks()).toHaveLength(1);
		second.mark(at(12, 20), null);
		const mine = files()
			.map(file => readFileSync(file, 'utf8'))
			.find(text => text.includes('"start":12'))!;
		expect(JSON.parse(mine.split('\n')[1]!).counter).toBe(91);
	});

	test('goes on after a line that was cut off', () => {
		const first = open();
		first.mark(at(0, 10), null);
		first.close();
		appendFileSync(files()[0]!, '{"id":"x-9","counter":9,"ti');
		const second = open();
		second.mark(at(12, 20), null);
		expect(second.marks()).toHaveLength(2);
		expect(open().marks()).toHaveLength(2);
	});
});

test('a notebook cut at any byte loses at most the last change', () => {
	const first = open();
	const states: number[] = [];
	const sizes: number[] = [];
	for (const start of [0, 10, 20, 30]) {
		first.mark(at(start, start + 5), null);
		states.push(first.marks().length);
		sizes.push(statSync(files()[0]!).size);
	}
	first.close();
	const file = files()[0]!;
	const whole = readFileSync(file);
	for (let size = 0; size <= whole.length; size++) {
		writeFileSync(file, whole.subarray(0, size));
		const kept = open().marks().length;
		const acknowledged = sizes.filter(end => end <= size).length;
		expect(kept).toBeGreaterThanOrEqual(acknowledged);
		expect(kept).toBeLessThanOrEqual(acknowledged + 1);
	}
});

describe('the name of a notebook', () => {
	test('is that of the set of roots', () => {
		expect(notebookName(['/b', '/a'])).toBe(notebookName(['/a', '/b', '/a']));
		expect(notebookName(['/a'])).not.toBe(notebookName(['/b']));
	});

	test.each([
		[{XDG_DATA_HOME: '/data'}, '/data/dossier/'],
		[{XDG_DATA_HOME: 'relative'}, '/.local/share/dossier/'],
		[{}, '/.local/share/dossier/'],
	])('%j', (environment, expected) => {
		expect(notebookFolder(['/a'], environment)).toContain(expected);
	});
});

test('an undo and its redo leave every state as it was', () => {
	const step = fc.oneof(
		fc.record({do: fc.constant('mark'), start: fc.nat(20)}),
		fc.record({do: fc.constant('unmark'), start: fc.nat(20)}),
		fc.record({do: fc.constant('label'), start: fc.nat(20)}),
		fc.record({do: fc.constant('undo'), start: fc.constant(0)}),
		fc.record({do: fc.constant('redo'), start: fc.constant(0)}),
	);
	fc.assert(
		fc.property(fc.array(step, {maxLength: 12}), steps => {
			const notebook = open();
			for (const {do: what, start} of steps) {
				const before = notebook.marks();
				const mark = before[start % Math.max(1, before.length)];
				if (what === 'mark') notebook.mark(at(start, start + 3), null);
				else if (what === 'undo') notebook.undo();
				else if (what === 'redo') notebook.redo();
				else if (mark && what === 'unmark') notebook.unmark(mark.id);
				else if (mark) notebook.label(mark.id, [`${start}`]);
			}
			const state = notebook.marks();
			if (notebook.undo()) {
				notebook.redo();
				expect(notebook.marks()).toEqual(state);
			}
			if (notebook.redo()) {
				notebook.undo();
				expect(notebook.marks()).toEqual(state);
			}
			notebook.close();
			expect(open().marks()).toEqual(state);
			rmSync(folder, {recursive: true, force: true});
		}),
		tried(30),
	);
});

describe('corrections', () => {
	const passage = at(0, 8);
	const quotes = [{id: 'm1', passage, quote: 'q1'}];
	const ada = {key: 'ada lund', short: false, name: 'Ada Lund', kind: 'person', witness: passage} as const;
	const lund = {...ada, key: 'lund', short: true, name: 'Lund'};

	test('are there for the next who opens the notebook, marks beside them', () => {
		const first = open();
		first.mark(passage, null);
		first.correct({type: 'attribute', quotes, speaker: ada});
		first.correct({type: 'merge', names: [lund], into: ada});
		first.close();
		const second = open();
		expect(second.marks()).toHaveLength(1);
		expect(second.corrections()).toEqual(first.corrections());
		expect([...second.corrections().quotes.values()]).toMatchObject([
			{verdict: {type: 'speaker', speaker: ada}},
		]);
		second.close();
	});

	test('are undone step by step, among marks, and done again', () => {
		const notebook = open();
		notebook.correct({type: 'confirm', quotes, speaker: ada});
		notebook.mark(passage, null);
		notebook.correct({type: 'hide', name: lund});
		const all = notebook.corrections();
		expect(notebook.undo()).toEqual({type: 'hide', name: lund});
		expect(notebook.undo()).toEqual({type: 'mark', marks: 1});
		expect(notebook.undo()).toMatchObject({type: 'confirm'});
		expect(notebook.corrections().quotes.size + notebook.corrections().names.size).toBe(0);
		expect(notebook.undo()).toBeNull();
		for (let step = 0; step < 3; step++) notebook.redo();
		expect(notebook.corrections()).toEqual(all);
		notebook.close();
	});

	test('are values: another one after each correction, and none that changes', () => {
		const notebook = open();
		const before = notebook.corrections();
		expect(notebook.corrections()).toBe(before);
		notebook.mark(passage, null);
		expect(notebook.corrections()).toBe(before);
		notebook.correct({type: 'not-quote', quotes});
		expect(before.quotes.size).toBe(0);
		expect(notebook.corrections().quotes.size).toBe(1);
		notebook.close();
	});

	test('of two who correct at once are all kept', () => {
		const [one, two] = [open(), open()];
		one.correct({type: 'hide', name: ada});
		two.correct({type: 'rename', name: lund, to: 'A. Lund'});
		one.correct({type: 'not-quote', quotes});
		one.refresh();
		two.refresh();
		expect(one.corrections()).toEqual(two.corrections());
		expect(one.corrections()).toMatchObject({quotes: {size: 1}, names: {size: 2}});
		one.close();
		two.close();
	});
});
