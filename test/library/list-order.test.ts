import {expect, it} from 'vitest';
import {ENTITY_ORDERS} from '../../src/library/stored/select-rows.ts';
import {openMemoryLibrary, packTexts} from './memory-library.ts';

const texts = [
	'PORT AVEN – The singer Marion sang.\n',
	'PORT AVEN – The boat sailed to Marion, a town in Ohio.\n',
];

it.each(Object.entries(ENTITY_ORDERS))(
	'lists two of one name by %s, whichever was read first',
	async (_, order) => {
		const packed = await packTexts(texts);
		const listed = [
			[0, 1],
			[1, 0],
		].map(numbers => {
			const library = openMemoryLibrary(packed);
			for (const n of numbers) library.add(n);
			library.commit();
			const rows = library.db.all<{kind: number}>(
				`SELECT e.kind AS kind FROM names e WHERE e.name = 'Marion' AND e.listed = 1 ORDER BY ${order}`,
			);
			library.close();
			return rows.map(({kind}) => kind);
		});
		expect(new Set(listed[0]).size).toBe(2);
		expect(listed[1]).toEqual(listed[0]);
	},
);
