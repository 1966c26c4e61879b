import {expect, it} from 'vitest';
import {detailRows} from '../../src/explorer/select/details.ts';
import {Walk} from './walk.ts';

const detailsOf = (keys: string): Record<string, string> => {
	const {state, world} = new Walk().press(keys);
	return Object.fromEntries(detailRows(state, world).lines.map(({label, value}) => [label, value]));
};

it('of a document tell who and what it names, the most mentioned first', () => {
	const {People, Organizations, Places} = detailsOf('1 i');
	expect(People).toMatch(/^Rosa Marin \d+, Oskar Velde \d+$/);
	expect([Organizations, Places]).toEqual(['Norsea 1', 'Tern Bay 2']);
});
