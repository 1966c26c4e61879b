import {describe, expect, test} from 'vitest';
import {at, inFolder} from './in-folder.ts';

const {open} = inFolder();

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
