import {describe, expect, it} from 'vitest';
import {chosenCommand} from '../../src/explorer/select/commands.ts';
import {Walk} from './walk.ts';

const run = (line: string, keys = '') => new Walk().press(`${keys} : '${line}' enter`);

describe('commands with an argument', () => {
	it('filter the list', () => {
		const walk = run('filter marin', '3');
		expect(walk.place.list.query.text).toBe('marin');
		expect(walk.state.typing).toBe('none');
		expect(walk.rows).toEqual(new Walk().press("3 / 'marin' enter").rows);
	});

	it('find words in the text, and everywhere', () => {
		expect(run('find quay', 'enter').state.find.text).toBe('quay');
		expect(run('find-everywhere harbour').place.list.source).toEqual({type: 'found', query: 'harbour'});
	});

	it('label and note what is at the cursor', () => {
		expect(run('label water quay', '3').effects).toContainEqual(
			expect.objectContaining({type: 'label', labels: ['water', 'quay']}),
		);
		expect(run('note Ask the clerk', '3').effects).toContainEqual(
			expect.objectContaining({type: 'note', note: 'Ask the clerk'}),
		);
	});

	it('export to a file', () => {
		const walk = new Walk();
		const {id} = walk.library.documents().slice(0, 1)[0]!;
		walk.keep(id, walk.library.text(id).slice(0, 5));
		walk.press(": 'export mine.md' enter");
		expect(walk.effects).toContainEqual(
			expect.objectContaining({type: 'export', path: 'mine.md', overwrite: false}),
		);
	});

	it('say why they cannot act, and leave nothing open', () => {
		const walk = run('export mine.md');
		expect(walk.message).toContain('Nothing is marked');
		expect(walk.effects).toEqual([]);
		expect(walk.state.overlay.type).toBe('none');
	});

	it('offer the orders of the list', () => {
		const walk = new Walk().press(": 'sort n'");
		expect(chosenCommand(walk.state)).toMatchObject({name: 'sort name'});
		walk.press('enter');
		expect(walk.place.list.sort).toBe('name');
		expect(walk.message).toBe('Sorted by name');
	});

	it('are found by their words as before where none is meant', () => {
		expect(chosenCommand(new Walk().press(": 'find words'").state)?.name).toBe('find-everywhere');
		expect(chosenCommand(new Walk().press(": 'filter'").state)?.name).toBe('filter');
	});
});

describe(':123', () => {
	it('goes to a line of the text, also from the list', () => {
		const walk = run('3');
		expect(walk.place.focus).toBe('text');
		const text = walk.reading!.open.text.whole();
		const start = text.split('\n').slice(0, 2).join('\n').length + 1;
		const line = walk.reading!.line!;
		expect(line.start <= start || text.slice(start, line.start).trim() === '').toBe(true);
		expect(line.end).toBeGreaterThan(start);
	});

	it('stops at the last line, and says how many there are', () => {
		const walk = run('9999');
		expect(walk.message).toMatch(/^The text has \d+ lines$/);
		expect(walk.reading!.text.cursor).toBeGreaterThan(0);
	});

	it('says when there is no text', () => {
		expect(run('3', '4').message).toContain('no text');
	});
});
