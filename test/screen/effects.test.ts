import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import type {Action} from '../../src/explorer/actions.ts';
import type {Effect, Markable} from '../../src/explorer/effects.ts';
import type {Mark} from '../../src/notebook/mark.ts';
import {NotebookError} from '../../src/notebook/notebook-error.ts';
import {runEffect, type Surroundings} from '../../src/screen/effects.ts';
import {fakeLibrary} from './fake-library.ts';
import {HARBOUR} from './harbour.ts';
import {makeEditor} from './make-editor.ts';

/** All that is marked, under its documents. */
const ALL_MARKS = {type: 'marks', ids: null, groupBy: 'document'} as const;

const NOTEBOOK: Surroundings['notebook'] = {
	mark: () => ({id: 'new'}) as Mark,
	unmark() {},
	markAll: () => [],
	unmarkAll() {},
	label() {},
	note() {},
	correct() {},
	undo: () => null,
	redo: () => null,
};

/** Carries out one effect and tells what it did. */
async function carryOut(effect: Effect, changes: Partial<Surroundings> = {}) {
	const actions: Action[] = [];
	const marked: unknown[] = [];
	let written = '';
	await runEffect(effect, {
		library: fakeLibrary(HARBOUR),
		notebook: {
			...NOTEBOOK,
			mark(passage, quote) {
				marked.push({exact: passage.exact, quote});
				return {id: 'new'} as Mark;
			},
			label: (id, labels) => marked.push({id, labels}),
			note: (id, note) => marked.push({id, note}),
			unmark: id => marked.push({unmark: id}),
			markAll: passages => {
				for (const {passage, quote} of passages) marked.push({exact: passage.exact, quote});
				return [];
			},
			unmarkAll: ids => marked.push({unmark: ids}),
			correct: correction => marked.push(correction),
			redo: () => ({type: 'mark', marks: 3}),
		},
		exportMarks: (_what, {path}) => ({path: `/home/${path}`, passages: 2}),
		readAgain: async () => {},
		verifyMarks: async () => new Map(),
		sourcePath: () => null,
		editor: null,
		terminal: {
			lend: async use => use(),
			stop: async () => true,
			connect() {},
			setMouse() {},
			setWrap() {},
			disconnect() {},
		},
		searchSoon: () => actions.push({type: 'search'}),
		waysToCopy: [{type: 'terminal'}],
		write: text => {
			written += text;
		},
		dispatch: action => actions.push(action),
		quit() {},
		...changes,
	});
	const said = actions.flatMap(action => ('message' in action ? [action.message.text] : []));
	return {actions, marked, said: said.join(' '), types: actions.map(({type}) => type), written};
}

describe('runEffect', () => {
	it('marks the exact words', async () => {
		const text = fakeLibrary(HARBOUR).text('lawsuit');
		const start = text.indexOf('“They');
		const effect: Effect = {
			type: 'mark',
			document: 'lawsuit',
			span: {start, end: start + 5},
			quote: 'lawsuit-q1',
		};
		expect((await carryOut(effect)).marked).toEqual([{exact: '“They', quote: 'lawsuit-q1'}]);
	});

	it('marks many passages in one step, quotes with their quotation marks', async () => {
		const library = fakeLibrary(HARBOUR);
		const [quote] = library.quotesIn('lawsuit');
		const passages: Markable[] = [
			{type: 'quote', quote: quote!},
			{type: 'span', document: 'dredging', span: {start: 0, end: 4}},
			{type: 'span', document: 'gone', span: {start: 0, end: 4}},
		];
		expect((await carryOut({type: 'mark-all', passages})).marked).toEqual([
			{exact: '“They promised us depth, and we got paper,”', quote: 'lawsuit-q1'},
			{exact: 'Port', quote: null},
		]);
	});

	const passage = {type: 'passage', document: 'lawsuit', span: {start: 0, end: 7}, quote: null} as const;
	it.each<[Effect, unknown[]]>([
		[
			{type: 'label', on: passage, labels: ['court']},
			[
				{exact: 'Fishing', quote: null},
				{id: 'new', labels: ['court']},
			],
		],
		[{type: 'note', on: {type: 'mark', id: 'm1'}, note: 'Ask.'}, [{id: 'm1', note: 'Ask.'}]],
	])('%j marks first what is not marked', async (effect, expected) => {
		expect((await carryOut(effect)).marked).toEqual(expected);
	});

	it('says what went wrong and goes on', async () => {
		const effect: Effect = {type: 'mark', document: 'gone', span: {start: 0, end: 1}, quote: null};
		expect((await carryOut(effect)).said).toContain('not in the library');
	});

	it.each<[Effect, string]>([
		[{type: 'undo'}, 'There is nothing to undo'],
		[{type: 'redo'}, 'Done again: mark, 3 marks'],
		[{type: 'copy', text: 'words', what: 'the quote'}, 'Copied the quote (5 characters) by the terminal'],
		[{type: 'copy', text: 'w'.repeat(60_000), what: 'the range'}, 'too long'],
		[{type: 'open-editor', document: 'lawsuit', offset: 0}, 'is not there any more'],
		[{type: 'open-file', file: '/no/such/scan.txt', line: null}, 'scan.txt is not there any more'],
	])('%j: %s', async (effect, words) => {
		expect((await carryOut(effect)).said).toContain(words);
	});

	it('tells where the export went', async () => {
		const {said, types} = await carryOut({
			type: 'export',
			path: 'notes.md',
			overwrite: false,
			what: ALL_MARKS,
		});
		expect(said).toBe('Wrote 2 passages to /home/notes.md');
		expect(types).toEqual(['export-done']);
	});

	it('asks before it writes over a file', async () => {
		const effect: Effect = {type: 'export', path: 'notes.md', overwrite: false, what: ALL_MARKS};
		expect((await carryOut(effect, {exportMarks: () => 'exists'})).types).toEqual(['export-exists']);
	});

	it('reads files again that were changed since, and then exports what is in them', async () => {
		const calls: unknown[] = [];
		const readAgain = async () => void calls.push('read');
		const exportMarks: Surroundings['exportMarks'] = (what, to) => {
			calls.push([what, to]);
			return to.isFresh ? {path: to.path, passages: 1, lost: 1} : 'behind';
		};
		const effect: Effect = {type: 'export', path: 'notes.md', overwrite: true, what: ALL_MARKS};
		const {said} = await carryOut(effect, {exportMarks, readAgain});
		const to = {path: 'notes.md', overwrite: true};
		expect(calls).toEqual([
			[ALL_MARKS, {...to, isFresh: false}],
			'read',
			[ALL_MARKS, {...to, isFresh: true}],
		]);
		expect(said).toBe('Wrote 1 passage to notes.md; 1 mark no longer in the corpus left out');
	});

	it('goes back to the name when the file cannot be written', async () => {
		const exportMarks = () => {
			throw new Error('no/such/folder cannot be written');
		};
		const {types, said} = await carryOut(
			{type: 'export', path: 'no/such/folder', overwrite: false, what: ALL_MARKS},
			{exportMarks},
		);
		expect(types).toEqual(['rename-export', 'show-message']);
		expect(said).toContain('cannot be written');
	});

	it.each<[Effect, string]>([
		[{type: 'note', on: {type: 'mark', id: 'one'}, note: 'ask her\nagain'}, 'ask her\nagain'],
		[{type: 'label', on: {type: 'mark', id: 'one'}, labels: ['ask', 'money']}, 'ask money'],
	])('gives back what was typed when the notebook cannot be written: %j', async (effect, text) => {
		const fail = () => {
			throw new NotebookError('This was not kept.', 'Make room on the disk.');
		};
		const notebook = {...NOTEBOOK, note: fail, label: fail};
		const {actions, said} = await carryOut(effect, {notebook});
		expect(actions[0]).toMatchObject({type: 'annotate-again', on: {type: 'mark', id: 'one'}, text});
		expect(said).toBe('This was not kept. Make room on the disk.');
	});

	it('says why an editor could not be started', async () => {
		vi.stubEnv('VISUAL', '/no/such/editor');
		const {said} = await carryOut(
			{type: 'open-editor', document: 'lawsuit', offset: 0},
			{sourcePath: () => 'lawsuit.txt'},
		);
		expect(said).toContain('could not be started');
	});
});

describe('the editor', () => {
	const on = {type: 'mark', id: 'm1'} as const;
	const edit: Effect = {type: 'edit-note', on, note: 'Ask her.'};

	it('has its note kept, taken away when it is empty, and left when it is the same', async () => {
		const kept = await carryOut(edit, {editor: makeEditor('echo Again. >> "$file"').editor});
		expect(kept.marked).toEqual([{id: 'm1', note: 'Ask her.\nAgain.'}]);
		expect(kept.actions).toEqual([{type: 'note-edited', outcome: 'kept'}]);
		const emptied = await carryOut(edit, {editor: makeEditor(': > "$file"').editor});
		expect(emptied.marked).toEqual([{id: 'm1', note: ''}]);
		expect(emptied.actions).toEqual([{type: 'note-edited', outcome: 'gone'}]);
		const same = await carryOut(edit, {editor: makeEditor(':').editor});
		expect(same.marked).toEqual([]);
		expect(same.actions).toEqual([{type: 'note-edited', outcome: 'same'}]);
	});

	it('loses no note that cannot be kept', async () => {
		const note = () => {
			throw new NotebookError('This was not kept.', 'Make room on the disk.');
		};
		const {editor} = makeEditor('echo Again. >> "$file"');
		const {actions} = await carryOut(edit, {editor, notebook: {...NOTEBOOK, note}});
		expect(actions[0]).toEqual({type: 'annotate-again', what: 'note', on, text: 'Ask her.\nAgain.'});
	});

	it.each([
		['that changed the file has it read again', 'echo Again. >> "$file"', 1],
		['that left the file alone has nothing read', ':', 0],
	])('%s', async (_, script, times) => {
		const {editor, folder} = makeEditor(script);
		const file = join(folder, 'scan.json');
		writeFileSync(file, '{');
		const readAgain = vi.fn(async () => {});
		await carryOut({type: 'open-file', file, line: 3}, {editor, readAgain});
		expect(readAgain).toHaveBeenCalledTimes(times);
	});

	it.each([
		['goes to the line of what cannot be read', {type: 'open-file', line: 3}, 'text', ['+3']],
		['goes to no line where none is known', {type: 'open-file', line: null}, 'text', []],
		['goes to the line of the text', {type: 'open-editor', document: 'a', offset: 6}, 'text', ['+3']],
		[
			'goes to no line of a page, whose lines are others',
			{type: 'open-editor', document: 'a', offset: 6},
			'html',
			[],
		],
	] as const)('%s', async (_, what, format, line) => {
		const {editor, calls, folder} = makeEditor(':');
		const file = join(folder, 'story');
		writeFileSync(file, 'As it is.');
		const corpus = {
			documents: [
				{
					id: 'a',
					format,
					parts: [
						['headline', 'One'],
						['paragraph', 'Two and three.'],
					],
				},
			],
			names: {},
		} as const;
		const effect: Effect = what.type === 'open-file' ? {...what, file} : what;
		await carryOut(effect, {editor, library: fakeLibrary(corpus), sourcePath: () => file});
		expect(calls()).toEqual([...line, file]);
	});

	it('goes to no line of a dump, in which the text is one of many', async () => {
		const {editor, calls, folder} = makeEditor(':');
		const file = join(folder, 'dump.jsonl');
		writeFileSync(file, '{}');
		const library = fakeLibrary(HARBOUR);
		const document = (id: string) => ({...library.document(id)!, format: 'text' as const, record: 'r1'});
		await carryOut(
			{type: 'open-editor', document: 'lawsuit', offset: 40},
			{editor, library: {...library, document}, sourcePath: () => file},
		);
		expect(calls()).toEqual([file]);
	});
});
