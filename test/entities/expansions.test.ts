import {describe, expect, it} from 'vitest';
import {declaredExpansions, resolveShortForms} from '../../src/entities/linking/expansions.ts';

describe('declaredExpansions', () => {
	it('gives one-word aliases of a longer name, also with their title', () => {
		const cluster = {
			name: 'Donald Trump',
			kind: 'person',
			aliases: ['Trump', 'President Donald Trump', 'Mr. Trump'],
			short: false,
		} as const;
		expect(declaredExpansions(cluster)).toEqual([
			{short: 'trump', kind: 'person', full: 'donald trump'},
			{short: 'mr trump', kind: 'person', full: 'donald trump'},
		]);
	});

	it('gives none for a name that is short itself', () => {
		expect(declaredExpansions({name: 'Trump', kind: 'person', aliases: ['TRUMP'], short: true})).toEqual([]);
	});
});

describe('resolveShortForms', () => {
	const count = (short: string, full: string, documents: number) => ({
		short,
		kind: 'person' as const,
		full,
		documents,
	});

	it('needs two documents and nearly all of them', () => {
		expect(
			resolveShortForms([
				count('trump', 'donald trump', 8),
				count('trump', 'melania trump', 2),
				count('marin', 'rosa marin', 1),
				count('ruiz', 'ana ruiz', 3),
				count('ruiz', 'tom ruiz', 2),
			]),
		).toEqual([{short: 'trump', kind: 'person', full: 'donald trump', share: 0.8, documents: 8}]);
	});

	it('keeps kinds apart', () => {
		const rows = resolveShortForms([
			count('vale', 'ana vale', 2),
			{...count('vale', 'vale group', 9), kind: 'organization'},
		]);
		expect(rows.map(row => row.full)).toEqual(['vale group', 'ana vale']);
	});
});
