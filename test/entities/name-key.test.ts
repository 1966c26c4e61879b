import {describe, expect, it} from 'vitest';
import type {Kind} from '../../src/entities/entity.ts';
import {normalizeName, shortKey, titledSurname} from '../../src/entities/linking/name-key.ts';

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
		['U.S. Department of State', 'State Department', 'organization'],
		['Harbour Safety Organisation', 'Harbour Safety Organization', 'organization'],
		['Ministry of Defence', 'Defense Ministry', 'organization'],
		['Kenyan Ministry of Health', 'Kenyan Health Ministry', 'organization'],
		['Halden Shipping, Inc.', 'Halden Shipping', 'organization'],
		['Odo Bell, Jr.', 'Odo Bell Jr', 'person'],
		['Kim Jong-un', 'Kim Jong Un', 'person'],
		['Abdel-Fattah al-Sahli', 'Abdel Fattah El Sahli', 'person'],
		['Omar Al - Sahli', 'Omar al-Sahli', 'person'],
		['St. Brenda', 'Saint Brenda', 'place'],
		['Mt Aven', 'Mount Aven', 'place'],
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
		['HSL, Inc.', 'HSL', 'organization'],
		['Harbour Ministry of Defence', 'Harbour Defence Ministry', 'organization'],
		['Kenyan Health Ministry', 'Ghanaian Health Ministry', 'organization'],
		['Odo Bell Jr.', 'Odo Bell', 'person'],
		['Al Sahli', 'al-Sahli', 'person'],
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
