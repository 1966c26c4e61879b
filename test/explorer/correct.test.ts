import {describe, expect, it} from 'vitest';
import {correctionChoices} from '../../src/explorer/select/correction-choices.ts';
import {nameRows} from '../../src/explorer/select/name-choices.ts';
import {Walk} from './walk.ts';

const kinds = ({state: {overlay}, world}: Walk): string[] =>
	overlay.type === 'correct' ? correctionChoices(overlay.on, world).map(({kind}) => kind) : [];
const names = ({state: {overlay}, world}: Walk): string[] =>
	overlay.type === 'choose-name' ? nameRows(overlay, world).map(({name}) => name) : [];
const changes = ({effects}: Walk): unknown[] =>
	effects.map(effect => (effect.type === 'correct' ? effect.change : effect.type));

describe('c', () => {
	it('offers for a quote what fits it', () => {
		expect(kinds(new Walk().press('3 c'))).toEqual(['confirm', 'speaker', 'nobody', 'not-quote', 'name']);
	});

	it('offers for a name what fits it, and for a mention what holds in its document', () => {
		const ofName = ['merge', 'rename', 'organization', 'place', 'hide'];
		expect(kinds(new Walk().press("2 / 'rosa' enter c"))).toEqual(ofName);
		expect(kinds(new Walk().press('enter ) c'))).toEqual(expect.arrayContaining(['other-here', 'own-here']));
	});

	it.each([
		['c', 'enter'],
		['! c', 'enter'],
		['enter g c', '{ }'],
	])('says why it does nothing after %s', (keys, words) => {
		const walk = new Walk().press(keys);
		expect(walk.state.overlay.type).toBe('none');
		expect(walk.message).toContain(words);
	});

	it('says that an empty list has nothing to correct', () => {
		expect(new Walk().press('S c').message).toBe('There is nothing to correct here');
	});

	it('goes through the choices, around the ends', () => {
		const walk = new Walk().press('3 c j');
		expect(walk.state.overlay).toMatchObject({index: 1});
		expect(walk.press('k k').state.overlay).toMatchObject({index: 4});
		expect(walk.press('enter').state.overlay).toMatchObject({type: 'correct', on: {type: 'entity'}});
	});

	it('says that a letter does not fit', () => {
		expect(new Walk().press('3 c m').message).toContain('does not fit');
	});
});

describe('a name that is typed', () => {
	it.each<[string, string]>([
		['velde', 'Oskar Velde'],
		['Vel', 'Oskar Velde'],
		['Rosie Marine', 'Rosie Marine'],
		['Olver', 'Olver'],
	])('%s: enter takes %s, never one that is only near it', (typed, first) => {
		expect(names(new Walk().press(`3 c s '${typed}'`))[0]).toBe(first);
	});
});

describe('a quote', () => {
	it('is confirmed with two keys', () => {
		const walk = new Walk().press('3 c enter');
		expect(changes(walk)).toEqual([{type: 'confirm', quote: 'dredging-q1'}]);
		expect(walk.message).toContain('Rosa Marin');
		expect(walk.state.overlay.type).toBe('none');
	});

	it('is given a speaker out of the names of its document', () => {
		const walk = new Walk().press('3 c s');
		expect(names(walk).slice(0, 2).sort()).toEqual(['Oskar Velde', 'Rosa Marin']);
		walk.press("'velde' enter");
		expect(changes(walk)).toEqual([
			{type: 'speaker', quote: 'dredging-q1', speaker: {type: 'entity', id: 'Oskar Velde'}},
		]);
	});

	it('is given a speaker whom no document names', () => {
		const walk = new Walk().press("3 c s 'Orla Quist'");
		expect(names(walk)).toEqual(['Orla Quist']);
		expect(changes(walk.press('enter'))).toEqual([
			{type: 'speaker', quote: 'dredging-q1', speaker: {type: 'typed', name: 'Orla Quist'}},
		]);
	});

	it('in the text is the one at the cursor', () => {
		expect(changes(new Walk().press('enter } } c x'))).toEqual([{type: 'not-quote', quote: 'dredging-q2'}]);
	});
});

describe('a name', () => {
	it('is merged into another, not into itself', () => {
		const walk = new Walk().press("2 / 'rosa' enter c m ctrl-u 'rosa'");
		expect(names(walk)).toEqual([]);
		expect(walk.press('enter').message).toContain('No name');
		walk.press("ctrl-u 'velde' enter");
		expect(changes(walk)).toEqual([
			{type: 'merge', entity: 'Rosa Marin', into: {type: 'entity', id: 'Oskar Velde'}},
		]);
	});

	it('is renamed in a line that holds what it is called', () => {
		const walk = new Walk().press("2 / 'rosa' enter c r");
		expect(walk.state.overlay).toMatchObject({type: 'rename', line: {text: 'Rosa Marin'}});
		expect(walk.press('ctrl-u enter').message).toContain('letter');
		expect(changes(walk.press("'R. Marin' enter"))).toEqual([
			{type: 'rename', entity: 'Rosa Marin', to: 'R. Marin'},
		]);
	});

	it('is of another kind, or no name', () => {
		expect(changes(new Walk().press("2 / 'rosa' enter c l c h"))).toEqual([
			{type: 'retype', entity: 'Rosa Marin', kind: 'place'},
			{type: 'hide', entity: 'Rosa Marin'},
		]);
	});

	it('stands for another in one document', () => {
		const walk = new Walk().press('enter ) c a');
		expect(changes(walk)).toEqual([
			{type: 'set-apart', document: 'dredging', span: expect.anything(), as: null},
		]);
	});
});

it('esc closes and changes nothing', () => {
	const walk = new Walk().press("3 c s 'velde' esc");
	expect([walk.state.overlay.type, walk.effects]).toEqual(['none', []]);
});
