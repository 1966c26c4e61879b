import {describe, expect, it} from 'vitest';
import {KEYMAP} from '../../src/explorer/keymap.ts';
import {chosenCommand, commandWindow} from '../../src/explorer/select/commands.ts';
import {Walk} from './walk.ts';

const chosenIn = ({state, world}: Walk) => chosenCommand(state, world);

const chosen = (words: string, keys = ''): string | undefined =>
	chosenIn(new Walk().press(`${keys} : '${words}'`))?.action.type;

describe('commands by name', () => {
	it.each([
		['export', 'show-export'],
		['exprt', 'show-export'],
		['citation', undefined],
		['who said', 'copy'],
		['editor', 'open-editor'],
		['raw', 'toggle-raw'],
		['problems', 'show-problems'],
		['undo', 'undo'],
		['next quote', 'step-quote'],
		['previous-hit', 'step-hit'],
		['open', 'open'],
		['last', 'go-to-end'],
		['QUIT', 'leave'],
		['xyzzy', undefined],
		['ofrm', undefined],
	])('%s', (words, action) => {
		expect(chosen(words)).toBe(action);
	});

	it('offers what works here: ranges in the text, orders in the list', () => {
		expect(chosen('range by sentences')).toBeUndefined();
		expect(chosen('range by sentences', 'enter')).toBe('toggle-range');
		expect(chosen('another order', 'enter')).toBeUndefined();
		expect(chosen('sort', 'enter')).toBeUndefined();
	});

	it('carries out the chosen one as its key would', () => {
		expect(new Walk().press(": 'quotes 3' enter").state.tab).toBe('quotes');
		expect(new Walk().press(": 'export' enter").message).toContain('Nothing is marked');
		expect(new Walk().press(": 'at once' enter").effects).toEqual([{type: 'quit', code: 130}]);
	});

	it('shows what does more than a step first, until something is typed', () => {
		const {state, world} = new Walk().press(':');
		expect(commandWindow(state, world).rows.map(({group}) => group)).not.toContain('Move');
		expect(chosen('page down')).toBe('move-page');
	});

	it('goes through them around the ends', () => {
		const walk = new Walk().press(':');
		const first = chosenCommand(walk.state, walk.world);
		expect(chosenIn(walk.press('up'))).not.toBe(first);
		expect(chosenIn(walk.press('tab'))).toBe(first);
		expect(walk.press('esc').state.overlay.type).toBe('none');
	});

	it('keeps the chosen one in view', () => {
		const walk = new Walk(undefined, 60, 12).press(`: ${'down '.repeat(30)}`);
		const {rows, cursor, height} = commandWindow(walk.state, walk.world);
		expect(rows).toHaveLength(height);
		expect(rows[cursor]).toBe(chosenCommand(walk.state, walk.world));
	});

	it('reaches every key of the panes', () => {
		const walk = new Walk().press(':');
		const seen = new Set(KEYMAP.map(() => chosenIn(walk.press('down'))));
		expect(seen.size).toBe(KEYMAP.filter(({modes}) => modes.includes('list')).length - 1);
	});
});
