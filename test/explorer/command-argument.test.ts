import {describe, expect, it} from 'vitest';
import {chosenCommand, commandWindow} from '../../src/explorer/select/commands.ts';
import {Walk} from './walk.ts';

const chosenIn = ({state, world}: Walk) => chosenCommand(state, world);

/** What the rows that carry an argument say. */
const helps = ({state, world}: Walk): string[] =>
	commandWindow(state, world)
		.rows.map(({help}) => help)
		.filter(help => /^[a-z-]+: /.test(help));

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
		expect(chosenCommand(walk.state, walk.world)).toMatchObject({name: 'sort name'});
		walk.press('enter');
		expect(walk.place.list.sort).toBe('name');
		expect(walk.message).toBe('Sorted by name');
	});

	it('offer what the argument may become, as the filter does', () => {
		const walk = new Walk().press("3 : 'filter spe'");
		expect(helps(walk)).toEqual(['filter: spe', 'filter: speaker: …']);
		walk.press('tab enter');
		expect(walk.state.overlay).toMatchObject({type: 'commands', line: {text: 'filter speaker:'}});
		expect(helps(walk)).toContain('filter: speaker:"Rosa Marin"');
		walk.press("'mar' tab enter");
		expect(walk.place.list.query.text).toBe('speaker:"Rosa Marin"');
		expect(walk.state.overlay.type).toBe('none');
	});

	it('offer only fields that the list has', () => {
		expect(helps(new Walk().press("3 : 'filter la'"))).toEqual(['filter: la']);
		expect(helps(new Walk().press(": 'find-everywhere quay in:hea'"))).toContain(
			'find-everywhere: quay in:headline',
		);
	});

	it('offer the labels in use, also behind others, and the file of an export', () => {
		const walk = new Walk();
		const {id} = walk.library.documents().slice(0, 1)[0]!;
		walk.keep(id, walk.library.text(id).slice(0, 5), {labels: ['water', 'wages']});
		expect(helps(walk.press("3 : 'label quay wa'"))).toEqual([
			'label: quay wa',
			'label: quay wages',
			'label: quay water',
		]);
		expect(helps(walk.press("esc : 'export '"))[0]).toBe('export: passages-harbour.md');
	});

	it('leave words alone that are the reader’s own', () => {
		expect(helps(new Walk().press("3 : 'note spe'"))).toEqual(['note: spe']);
	});

	it('are found by their words as before where none is meant', () => {
		expect(chosenIn(new Walk().press(": 'find words'"))?.name).toBe('find-everywhere');
		expect(chosenIn(new Walk().press(": 'filter'"))?.name).toBe('filter');
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
