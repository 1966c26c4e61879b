import {describe, expect, it} from 'vitest';
import {actionFor} from '../../src/explorer/action-for.ts';
import {KEYMAP, type Mode} from '../../src/explorer/keymap.ts';
import {placeOf, type State, startState, withPlace} from '../../src/explorer/state.ts';

const MODES: readonly Mode[] = [
	'list',
	'text',
	'filter',
	'find',
	'help',
	'details',
	'labels',
	'note',
	'ask-all',
	'correct',
	'choose-name',
	'rename',
	'commands',
	'export',
	'export-exists',
];
const start = startState(100, 30);

describe('the keymap', () => {
	it.each(MODES)('binds no key twice in %s', mode => {
		const keys = KEYMAP.filter(({modes}) => modes.includes(mode)).flatMap(({keys}) => keys);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});

	it('names every row once, in plain words', () => {
		const names = KEYMAP.map(({name}) => name);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
	});

	it('says of every key what it does, shortly', () => {
		for (const {help} of KEYMAP) {
			expect(help).toMatch(/^\S.{3,79}$/);
			expect(help).not.toMatch(/\.$/);
		}
	});

	it.each(MODES)('has a way out of %s', mode => {
		const out = KEYMAP.filter(
			({modes, keys}) => modes.includes(mode) && (keys.includes('esc') || keys.includes('q')),
		);
		expect(out.length).toBeGreaterThan(0);
	});

	it('leaves flow control and Alt alone', () => {
		const keys = KEYMAP.flatMap(({keys}) => keys);
		expect(keys).not.toContain('ctrl-s');
		expect(keys).not.toContain('ctrl-q');
	});
});

describe('actionFor', () => {
	const typing: State = {...start, typing: 'filter'};

	it('moves in the list', () => {
		expect(actionFor(start, 'j')).toEqual({type: 'move-cursor', by: 1});
	});

	it.each(['j', 'q', '?', '1', 'é', '港', '👍🏽'])('takes %s as a letter while typing', sign => {
		expect(actionFor(typing, sign)).toEqual({type: 'edit-typed', edit: {type: 'insert', text: sign}});
	});

	it('takes the space bar as a space while typing', () => {
		expect(actionFor(typing, 'space')).toEqual({type: 'edit-typed', edit: {type: 'insert', text: ' '}});
	});

	it.each(['ctrl-y', 'ctrl-g', 'f1'])('never types the name of the key %s', key => {
		expect(actionFor(typing, key)).toBeNull();
	});

	it('says where a key works that does nothing here', () => {
		const reading = withPlace(start, {...placeOf(start), focus: 'text'});
		const action = actionFor(reading, 's');
		expect(action).toMatchObject({
			type: 'show-message',
			message: {text: expect.stringContaining('in the list')},
		});
	});

	it.each(['X', 'w', 'ctrl-x', 'ß'])('says that %s does nothing, and where all keys are', key => {
		expect(actionFor(start, key)).toMatchObject({
			type: 'show-message',
			message: {text: `${key} does nothing here; / filters, ? shows all keys`},
		});
	});
});
