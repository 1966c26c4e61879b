import {describe, expect, it} from 'vitest';
import {parseLabels} from '../../src/explorer/select/labels.ts';
import {update} from '../../src/explorer/update.ts';
import {Walk} from './walk.ts';

const lineOf = ({state: {overlay}}: Walk): string =>
	overlay.type === 'labels' || overlay.type === 'note' ? overlay.line.text : 'closed';

describe('parseLabels', () => {
	it.each<[string, string[]]>([
		['water', ['water']],
		[' water, quay  money,', ['water', 'quay', 'money']],
		['#water ##quay', ['water', 'quay']],
		['water water', ['water']],
		['# ,', []],
	])('%j', (text, labels) => {
		expect(parseLabels(text)).toEqual(labels);
	});
});

describe('labels', () => {
	it('are put on the quote of the row, which is marked first', () => {
		const walk = new Walk().press("3 t 'water, quay' enter");
		expect(walk.effects).toEqual([
			{
				type: 'label',
				on: {type: 'passage', document: 'dredging', span: expect.anything(), quote: 'dredging-q1'},
				labels: ['water', 'quay'],
			},
		]);
		expect(walk.message).toContain('#water #quay');
		expect(lineOf(walk)).toBe('closed');
	});

	it('are those of the smallest mark around the cursor, and may be taken away', () => {
		const walk = new Walk();
		const paragraph = 'The union of Oskar Velde went to court on Friday over the north channel of Tern Bay.';
		walk.keep('lawsuit', paragraph, {labels: ['all']});
		walk.keep('lawsuit', 'The union of Oskar Velde', {labels: ['part']});
		walk.press('j enter j t');
		// The paragraph itself is what `space` would mark: its own mark comes first.
		expect(lineOf(walk)).toBe('all ');
		walk.marks = walk.marks.slice(1);
		walk.press('esc t');
		expect(lineOf(walk)).toBe('part ');
		expect(walk.press('ctrl-u enter').effects).toEqual([
			{type: 'label', on: {type: 'mark', id: 'mark-2'}, labels: []},
		]);
	});

	it('are completed with Tab from those in use, the most used first, and around again', () => {
		const walk = new Walk();
		walk.keep('dredging', 'Port', {labels: ['water', 'wall']});
		walk.keep('dredging', 'delays', {labels: ['wall', 'Quay']});
		walk.press("3 t 'w' tab");
		expect(lineOf(walk)).toBe('wall');
		expect(lineOf(walk.press('tab'))).toBe('water');
		expect(lineOf(walk.press('tab'))).toBe('wall');
		expect(lineOf(walk.press("space 'q' tab"))).toBe('wall Quay');
		expect(walk.press("space 'zz' tab").message).toContain('No label');
	});

	it('change nothing with escape', () => {
		const walk = new Walk().press("3 t 'water' esc");
		expect(walk.effects).toEqual([]);
		expect(lineOf(walk)).toBe('closed');
	});

	it.each(['t', 'm'])('%s says why it does nothing on documents and entities', key => {
		expect(new Walk().press(key).message).toContain('enter');
		expect(new Walk().press(`2 ${key}`).message).toContain('enter');
	});
});

it('that could not be kept is in its line again', () => {
	const walk = new Walk();
	const on = {type: 'mark', id: 'mark-1'} as const;
	const again = (what: 'labels' | 'note', text: string) => {
		walk.state = update(walk.state, {type: 'annotate-again', what, on, text}, walk.world).state;
		return lineOf(walk);
	};
	expect(again('note', 'Ask\nher')).toBe('Ask her');
	expect(again('labels', 'ask money')).toBe('ask money');
	expect(walk.press('enter').effects).toEqual([{type: 'label', on, labels: ['ask', 'money']}]);
});

it('that are cut off take nothing away', () => {
	const cut = (press: string) => {
		const walk = new Walk().keep('dredging', 'Port delays', {note: 'Ask', labels: ['water']}).press(press);
		return update(walk.state, {type: 'keep-annotation', isCut: true}, walk.world).effects;
	};
	const on = {type: 'mark', id: 'mark-1'};
	expect(cut("4 t ctrl-u 'quay'")).toEqual([{type: 'label', on, labels: ['water', 'quay']}]);
	expect(cut('4 t ctrl-u')).toEqual([]);
	expect(cut('4 m ctrl-u')).toEqual([]);
	expect(cut("4 m ' her'")).toEqual([{type: 'note', on, note: 'Ask her'}]);
	expect(cut("4 / 'port'")).toEqual([]);
});

describe('a note', () => {
	it('is put on a range, which is marked', () => {
		const walk = new Walk().press("enter } v j m 'Ask.' enter");
		const [effect] = walk.effects;
		expect(effect).toMatchObject({type: 'note', on: {type: 'passage', quote: null}, note: 'Ask.'});
		expect(walk.text?.range).toBeNull();
	});

	it('is typed on from what is there, and may be emptied', () => {
		const walk = new Walk().keep('dredging', 'Port delays', {note: 'Ask'}).press("4 m ' her' enter");
		expect(walk.effects).toEqual([{type: 'note', on: {type: 'mark', id: 'mark-1'}, note: 'Ask her'}]);
		expect(walk.press('m ctrl-u enter').effects.at(-1)).toMatchObject({note: ''});
	});

	it('of several lines keeps them unless it is changed', () => {
		const walk = new Walk().keep('dredging', 'Port delays', {note: 'One\ntwo'}).press('4 m');
		expect(lineOf(walk)).toBe('One two');
		expect(walk.press('enter').effects).toEqual([]);
	});

	it('that was typed before an editor which changed nothing is still there to be kept', () => {
		const walk = new Walk().press("3 m 'Ask.' ctrl-o");
		const edited = () => {
			walk.state = update(walk.state, {type: 'note-edited', outcome: 'same'}, walk.world).state;
			return lineOf(walk);
		};
		expect(edited()).toBe('Ask.');
		expect(walk.message).toContain('enter keeps the note');
		walk.press('ctrl-u');
		expect(edited()).toBe('closed');
	});

	it('stands below its passage while the cursor is in it', () => {
		const walk = new Walk().keep('dredging', 'Port delays', {note: 'Ask her', labels: ['water']});
		expect(walk.press('4').reading?.evidence).toEqual([{sign: 'note', words: '#water Ask her'}]);
	});
});
