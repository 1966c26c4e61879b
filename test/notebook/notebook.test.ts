import {rmSync, statSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {tried} from '../runs.ts';
import {at, inFolder} from './in-folder.ts';

const {files, folder, open} = inFolder();

describe('a notebook', () => {
	test('keeps marks, labels and notes for the next start, private to the reader', () => {
		const first = open();
		const mark = first.mark(at(0, 36), null);
		first.label(mark.id, [' pier ', 'pier', '', 'town hall']);
		first.note(mark.id, 'Ask again.');
		first.close();
		expect(open().marks()).toEqual([{...mark, labels: ['pier', 'town hall'], note: 'Ask again.'}]);
		for (const file of files()) expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(statSync(folder()).mode & 0o777).toBe(0o700);
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

	test('refuses labels and notes for a mark that is not there', () => {
		expect(() => open().label('m0', ['x'])).toThrow(RangeError);
		expect(() => open().note('m0', 'x')).toThrow(RangeError);
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
			rmSync(folder(), {recursive: true, force: true});
		}),
		tried(30),
	);
});
