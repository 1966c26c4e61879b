import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {actionFor} from '../../src/explorer/action-for.ts';
import {KEYMAP, LINES} from '../../src/explorer/keymap.ts';
import {type KeySettings, remapKeys} from '../../src/explorer/remap-keys.ts';
import {chosenCommand} from '../../src/explorer/select/commands.ts';
import {footerHints} from '../../src/explorer/select/footer-hints.ts';
import {emptyListWords} from '../../src/explorer/select/list-words.ts';
import {tabWords} from '../../src/explorer/select/status.ts';
import {startState} from '../../src/explorer/state.ts';
import {Walk} from './walk.ts';

const keysOf = (settings: KeySettings, name: string) =>
	remapKeys(settings).keymap.find(row => row.name === name)!.keys;
const told = (settings: KeySettings) => remapKeys(settings).problems.map(({text}) => text);

describe('remapKeys', () => {
	it('gives a row the keys of the settings and no others', () => {
		expect(keysOf({mark: ['M', 'ctrl+T']}, 'mark')).toEqual(['M', 'ctrl-t']);
		expect(told({mark: ['M']})).toEqual([]);
	});

	it.each([
		['Ctrl-T', 'ctrl-t'],
		['C-t', 'ctrl-t'],
		['^t', 'ctrl-t'],
		['PgDn', 'page-down'],
		['Return', 'enter'],
		['ESCAPE', 'esc'],
		[' ', 'space'],
		['é', 'é'],
		['c', 'c'],
		['^', '^'],
	])('reads %j as %s', (written, key) => {
		expect(keysOf({range: [written]}, 'range')).toEqual([key]);
	});

	it.each(['f1', 'jj', '', 'ctrl-1', 'alt-x', '\u001B', 'ctrl-i', 'ctrl-s', 'ctrl-c'])(
		'has no key %j',
		written => {
			expect(keysOf({range: [written]}, 'range')).toEqual([]);
			expect(told({range: [written]})).toHaveLength(1);
		},
	);

	it('takes a key from the row that has it without settings, and says so', () => {
		expect(keysOf({mark: ['m']}, 'note')).toEqual([]);
		expect(told({mark: ['m']})).toEqual(['m is mark now; note has no key left, : runs it']);
		expect(keysOf({mark: ['j']}, 'move-down')).toEqual(['down']);
		expect(told({mark: ['j']})).toEqual(['j is mark now; move-down keeps down']);
	});

	it('gives a key that two rows want to the first', () => {
		const settings = {mark: ['X'], note: ['X']};
		expect(keysOf(settings, 'mark')).toEqual(['X']);
		expect(keysOf(settings, 'note')).toEqual([]);
		expect(told(settings)).toEqual(['note: X was given to mark already']);
	});

	it('lets two rows swap their keys', () => {
		const settings = {'move-down': ['k'], 'move-up': ['j']};
		expect(keysOf(settings, 'move-down')).toEqual(['k']);
		expect(keysOf(settings, 'move-up')).toEqual(['j']);
		expect(told(settings)).toEqual([]);
	});

	it('leaves the signs to where they are typed', () => {
		expect(told({'filter-keep': ['k']})).toEqual([expect.stringContaining('typed there')]);
		expect(keysOf({'filter-keep': ['ctrl-o']}, 'filter-keep')).toEqual(['ctrl-o']);
	});

	it('names the action that was meant', () => {
		expect(told({'quote-next': ['Q']})).toEqual([
			'there is no action “quote-next”; did you mean next-quote?',
		]);
	});

	it('keeps a way out and a way to what has no key', () => {
		expect(keysOf({'quit-now': []}, 'quit-now')).toEqual(['ctrl-c']);
		expect(keysOf({commands: []}, 'commands')).toEqual([':']);
	});

	it('never gives one key to two rows of a mode, nor a sign to a row where signs are typed', () => {
		const names = fc.constantFrom(...KEYMAP.map(({name}) => name));
		const keys = fc.array(fc.constantFrom('j', 'k', 'X', 'enter', 'esc', 'ctrl-t', 'tab', ':', 'ctrl-c'), {
			maxLength: 3,
		});
		fc.assert(
			fc.property(fc.dictionary(names, keys), settings => {
				const {keymap} = remapKeys(settings);
				for (const mode of new Set(keymap.flatMap(({modes}) => modes))) {
					const here = keymap.filter(({modes}) => modes.includes(mode)).flatMap(({keys}) => keys);
					expect(new Set(here).size).toBe(here.length);
					expect(here).toContain('ctrl-c');
					if (LINES.includes(mode)) expect(here.filter(key => key.length === 1)).toEqual([]);
				}
			}),
		);
	});
});

describe('remapped keys', () => {
	const {keymap} = remapKeys({mark: ['M'], raw: []});

	it('act, and are shown in the footer', () => {
		const {world} = new Walk();
		const state = startState(120, 30, {keymap});
		expect(actionFor(state, 'M')).toEqual({type: 'toggle-mark'});
		expect(actionFor(state, 'space')).toMatchObject({
			message: {text: expect.stringMatching(/^space does nothing/)},
		});
		expect(footerHints(state, world, 120)).toContainEqual({key: 'M', words: 'select'});
	});

	it('are shown in the footer and at the top, or left out where there are none', () => {
		const walk = new Walk();
		const settings = {mark: [], help: ['ctrl-o'], 'move-down': ['d'], quotes: ['Q']};
		walk.state = {...walk.state, keymap: remapKeys(settings).keymap};
		const hints = footerHints(walk.state, walk.world, 60);
		expect(hints[0]).toMatchObject({key: 'd/k', words: 'move'});
		expect(hints.at(-1)).toMatchObject({key: 'ctrl-o', words: 'all keys'});
		expect(hints.map(({words}) => words)).not.toContain('mark');
		expect(tabWords(walk.state, walk.world).map(({key}) => key)).toEqual(['1', '2', 'Q', '4']);
		expect(walk.press('enter 4').message).toBe('');
		expect(emptyListWords(walk.state, walk.world).join(' ')).toContain(':mark marks');
	});

	it('leave what has none to the commands', () => {
		const walk = new Walk();
		walk.state = {...walk.state, keymap};
		expect(walk.press('r').state.isRaw).toBe(false);
		walk.press(": 'raw'");
		expect(chosenCommand(walk.state, walk.world)).toMatchObject({name: 'raw', keys: []});
		expect(walk.press('enter').state.isRaw).toBe(true);
	});
});
