import {describe, expect, it} from 'vitest';
import type {Kind} from '../../src/entities/entity.ts';
import {
	declaredExpansions,
	normalizeName,
	resolveShortForms,
	shortKey,
	titledSurname,
} from '../../src/entities/linking/link.ts';

describe('normalizeName', () => {
	it.each<[string, string, Kind]>([
		['U.S.', 'US', 'place'],
		['José Ruiz', 'Jose Ruiz', 'person'],
		['President Donald Trump', 'Donald Trump', 'person'],
		['The Ellery Times', 'Ellery Times', 'organization'],
		['Halden Shipping Inc.', 'Halden Shipping', 'organization'],
		['O’Brien', "O'Brien", 'person'],
		['Department of Justice', 'Justice Department', 'organization'],
		['Department for Education', 'Education Department', 'organization'],
		['U.S. Department of the Treasury', 'United States Treasury Department', 'organization'],
		['Ministry of Foreign Affairs', 'Foreign Affairs Ministry', 'organization'],
		['United States Senate', 'U.S. Senate', 'organization'],
		['UN Security Council', 'United Nations Security Council', 'organization'],
	])('%s is %s', (a, b, kind) => expect(normalizeName(a, kind)).toBe(normalizeName(b, kind)));

	it.each<[string, string, Kind]>([
		['Hugo Marin', 'Rosa Marin', 'person'],
		['Trump', 'Donald Trump', 'person'],
		['Cambodia', 'Cameroon', 'place'],
		['University of Chicago', 'Chicago University', 'organization'],
		['U.S. Department of Justice', 'Justice Department', 'organization'],
		['Department of Justice', 'Ministry of Justice', 'organization'],
		['United States Senate', 'Senate', 'organization'],
		['United Nations', 'United', 'organization'],
	])('%s is not %s', (a, b, kind) => expect(normalizeName(a, kind)).not.toBe(normalizeName(b, kind)));
});

it.each([
	['Mr. Calder', 'mr calder'],
	['Mr Calder', 'mr calder'],
	['MRS. CALDER', 'ms calder'],
	['Miss Calder', 'ms calder'],
	['Dr. Calder', null],
	['Calder', null],
	['Mr. Odo Calder', null],
	['Mrs.', null],
])('%s is %s', (name, key) => expect(titledSurname(name)).toBe(key));

it.each<[string[], string]>([
	[['Mr. Calder', 'President Calder'], 'mr calder'],
	[['Ms. Calder', 'Mrs. Calder'], 'ms calder'],
	// Husband and wife in one sentence: whose the surname is, nobody knows.
	[['Mr. Calder', 'Mrs. Calder'], 'calder'],
	[['Captain Calder'], 'calder'],
	[[], 'calder'],
])('Calder, also %j, has the key %s', (aliases, key) =>
	expect(shortKey('Calder', 'person', aliases)).toBe(key),
);

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
