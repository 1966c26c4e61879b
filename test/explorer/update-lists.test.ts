import {describe, expect, it} from 'vitest';
import {detailRows} from '../../src/explorer/select/details.ts';
import {HARBOUR} from '../screen/harbour.ts';
import {Walk} from './walk.ts';

describe('lists', () => {
	it('moves and stops at the ends', () => {
		const walk = new Walk();
		expect(walk.press('j').item?.id).toBe('lawsuit');
		expect(walk.press('j j j').item?.id).toBe('opinion');
		expect(walk.press('g').item?.id).toBe('dredging');
		expect(walk.press('G').item?.id).toBe('opinion');
	});

	it('keeps the query and the cursor of each list', () => {
		const walk = new Walk();
		walk.press("j 2 / 'ro' enter 3 j 1");
		expect(walk.item?.id).toBe('lawsuit');
		expect(walk.press('2').place.list.query.text).toBe('ro');
		expect(walk.press('3').item?.id).toBe('dredging-q2');
	});

	it('filters while letters are typed and moves meanwhile', () => {
		const walk = new Walk().press("/ 'channel'");
		expect(walk.rows).toEqual(['lawsuit', 'opinion']);
		expect(walk.press('down').item?.id).toBe('opinion');
		expect(walk.press('ctrl-p').item?.id).toBe('lawsuit');
		expect(walk.press('enter').state.typing).toBe('none');
		expect(walk.press('j').item?.id).toBe('opinion');
	});

	it('stays on its row when the filter is cleared', () => {
		const walk = new Walk().press("/ 'worth' esc");
		expect(walk.rows).toHaveLength(3);
		expect(walk.item?.id).toBe('opinion');
	});

	it('stays on its row when rows come in above it', () => {
		const walk = new Walk().press('s j');
		expect(walk.item?.id).toBe('dredging');
		walk.library.add({id: 'new', parts: [['headline', 'A new ferry']]});
		walk.world.refresh();
		expect(walk.rows[0]).toBe('new');
		expect(walk.item?.id).toBe('dredging');
	});

	it('does not change while the library grows, until it is asked to', () => {
		const walk = new Walk();
		expect(walk.rows).toHaveLength(3);
		walk.library.add({id: 'new', parts: [['headline', 'A new ferry']]});
		expect(walk.rows).toHaveLength(3);
		walk.world.refresh();
		expect(walk.rows).toHaveLength(4);
	});

	it('stands on the row that takes the place of one that is gone', () => {
		const walk = new Walk().press('2 G');
		const last = walk.item?.id;
		const gone = {...walk.place.list, cursor: {id: 'gone', index: 3}};
		expect(walk.world.items(gone).slice(3, 4)[0]?.id).toBe(last);
	});

	it('goes through the orders of a list, with words also through the best match', () => {
		const walk = new Walk().press("1 / 'channel' enter");
		const seen = ['', '', '', '', '', '', ''].map(() => walk.press('s').message);
		expect(seen).toEqual([
			'Sorted by date, newest first',
			'Sorted by name',
			'Sorted by outlet',
			'Sorted by quotes',
			'Sorted by path',
			'Sorted by date, oldest first',
			'Sorted by best match',
		]);
	});

	it('says so when a list cannot be sorted otherwise', () => {
		expect(new Walk().press('s').message).toBe('Sorted by name');
		expect(new Walk().press('! s').message).toContain('one order');
	});

	it.each([
		['1', 'channel'],
		['3', 'depth'],
	])('opens list %s at the first match of a query', (tab, query) => {
		const walk = new Walk().press(`${tab} G / '${query}'`);
		expect(walk.place.list.cursor.index).toBe(0);
		expect(walk.item).not.toBeNull();
	});

	it('survives every key on an empty corpus', () => {
		const walk = new Walk({...HARBOUR, documents: [], problems: []});
		const keys = 'j k g G enter tab { } ( ) [ ] n N space v y Y x e i esc r z s ! J K ctrl-d / esc';
		for (const tab of ['1', '2', '3', '4']) walk.press(`${tab} ${keys}`);
		expect(walk.rows).toEqual([]);
	});
});

describe('the trail', () => {
	it('leads from an entity to its page, to the text, and back to where the reader was', () => {
		const walk = new Walk().press('2 j');
		const name = walk.item?.id;
		walk.press('enter');
		expect(walk.place.list.source).toEqual({type: 'entity', id: name});
		walk.press('enter');
		expect(walk.place.focus).toBe('text');
		walk.press('esc esc');
		expect(walk.item?.id).toBe(name);
		expect(walk.place.list.source).toEqual({type: 'entities'});
	});

	it('groups the page of an entity and never stands on a title', () => {
		const walk = new Walk().press("2 / 'rosa' enter enter");
		expect(walk.rows).toEqual(
			[
				'fact:role',
				'fact:also',
				'fact:first',
				'title:Said by',
				'dredging-q1',
				'dredging-q2',
				'title:Named with',
				'with:Norsea',
				'with:Oskar Velde',
				'with:Tern Bay',
				'title:Mentions',
				'dredging:326',
				'title:Documents',
				'dredging',
			].map(id => expect.stringMatching(new RegExp(`^${id.replace(/\d+$/, '\\d+')}$`))),
		);
		expect(walk.item?.type).toBe('quote');
		expect(walk.press('k').item?.type).toBe('fact');
		expect(walk.press('j j j').item?.type).toBe('companion');
		expect(walk.press('j j j').item?.type).toBe('mention');
		expect(walk.press('j').item?.type).toBe('document');
		expect(walk.press('j').item?.type).toBe('document');
	});

	it('opens the page of a name in the text', () => {
		const walk = new Walk().press('enter ) enter');
		expect(walk.place.list.source).toEqual({type: 'entity', id: 'Tern Bay'});
		expect(walk.press('esc').place.focus).toBe('text');
	});

	it('quits with q from the first list only', () => {
		const walk = new Walk().press('2 enter q');
		expect(walk.effects).toEqual([]);
		expect(walk.press('q').effects).toEqual([{type: 'quit', code: 0}]);
	});

	it('quits at once with Ctrl+C, also while typing', () => {
		expect(new Walk().press("/ 'x' ctrl-c").effects).toEqual([{type: 'quit', code: 130}]);
	});

	it('says of a paste that no line has room for that the rest is left out', () => {
		const walk = new Walk().press('/');
		const paste = (text: string) => walk.dispatch({type: 'edit-typed', edit: {type: 'insert', text}});
		expect(paste('quay').state.message).toBeNull();
		expect(paste('x'.repeat(30_000)).state.message?.text).toMatch(/20,000 characters.*left out/);
		expect(walk.place.list.query.text).toHaveLength(20_000);
	});

	it.each([
		[null, 'It is a picture, not text.', null],
		['line 12', 'The line is no valid JSON.', 12],
		['12', 'Another document of the corpus has the same name and record key.', null],
		[null, 'The file is no valid JSON (Bad control character at position 44 (line 7 column 45)).', 7],
	])(
		'opens a file that could not be read in the editor, where it is wrong: %s, %s',
		(record, reason, line) => {
			const problem = {path: 'scan.txt', record, reason, advice: '', file: '/corpus/scan.txt'};
			const walk = new Walk({...HARBOUR, problems: [problem]}).press('! e');
			expect(walk.effects).toEqual([{type: 'open-file', file: '/corpus/scan.txt', line}]);
		},
	);

	it('says why there is no file to open in the editor', () => {
		const problem = {path: 'old', record: null, reason: 'This is a named pipe.', advice: '', file: null};
		const walk = new Walk({...HARBOUR, problems: [problem]}).press('! e');
		expect(walk.effects).toEqual([]);
		expect(walk.state.message?.text).toBe('There is no file to open. This is a named pipe.');
	});

	it('lists what could not be read, and goes back', () => {
		const walk = new Walk().press('!');
		expect(walk.item).toMatchObject({type: 'problem', problem: {path: 'scan.txt'}});
		expect(walk.press('enter').state.overlay).toEqual({type: 'details', top: 0});
		expect(detailRows(walk.state, walk.world).lines.map(({label}) => label)).toContain('Advice');
		expect(walk.press('esc esc').place.list.source).toEqual({type: 'documents'});
	});
});
