import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {normalizeName} from '../../src/entities/linking/name-key.ts';
import {blocksOf, namesOfOnePerson, type WrittenName} from '../../src/entities/linking/one-person.ts';

describe('blocksOf', () => {
	it.each<[string, string[]]>([
		['odo j bell', ['odo bell']],
		['odo hw bell', ['odo bell']],
		['odo vera lind bell', ['odo bell']],
		['odo bell', ['odo bell']],
		['odo j bell jr', ['odo bell']],
		['bill bell', ['bill bell', 'william bell']],
		['alex j bell', ['alex bell', 'alexander bell', 'alexandra bell', 'alejandro bell']],
		['bell', []],
	])('of %s are %s', (key, blocks) => expect(blocksOf(key)).toEqual(blocks));
});

/** A name in so many documents, with the forms in which they have it; the first is its own. */
const name = (documents: number, own: string, ...forms: string[]): WrittenName => ({
	key: normalizeName(own, 'person'),
	documents,
	forms: [own, ...forms],
});

/** The names that are taken for one, each with the name that they count for. */
const same = (...names: WrittenName[]): Record<string, string> => Object.fromEntries(namesOfOnePerson(names));

describe('two names are one person’s', () => {
	it.each<[string, string]>([
		['Odo J. Bell', 'Odo Bell'],
		['Bill Bell', 'William Bell'],
		['Bill Bell', 'William J. Bell'],
		['Sasha Bell', 'Oleksandr Bell'],
		['Odo Bell Jr.', 'Odo Bell'],
		['Joe Bell', 'Joseph R. Bell Jr.'],
	])('where a document calls one both: %s, %s', (a, b) => {
		expect(Object.keys(same(name(9, a, b), name(3, b)))).toHaveLength(1);
		expect(Object.keys(same(name(9, a), name(3, b, a)))).toHaveLength(1);
		expect(same(name(9, a), name(3, b))).toEqual({});
	});

	it.each([
		['Senator Odo Bell', 'Sen. Odo J. Bell'],
		['Governor Odo Bell', 'Gov. Odo J. Bell'],
		['Secretary of State Odo Bell', 'Secretary of State Odo J. Bell'],
		['Attorney General Odo Bell', 'Attorney General Odo J. Bell'],
		['Mayor Bill Bell', 'Mayor William Bell'],
	])('where they hold one high office: %s, %s', (a, b) =>
		expect(Object.keys(same(name(9, a), name(2, b)))).toHaveLength(1),
	);

	it('where one of them held it', () => {
		const joe = name(9, 'Joe Bell', 'Former Vice President Joe Bell');
		const joseph = name(2, 'Joseph R. Bell Jr.', 'Vice President Joseph R. Bell Jr.');
		expect(same(joe, joseph)).toEqual({'joseph r bell jr': 'joe bell'});
	});

	it.each([
		['Odo Bell', 'Odo J. Bell'],
		['Mr. Odo Bell', 'Mr. Odo J. Bell'],
		['Officer Odo Bell', 'Officer Odo J. Bell'],
		['Senator Odo Bell', 'Secretary Odo J. Bell'],
		['Senator Mike Bell', 'Justice Michael Bell'],
		// Father and son are both in Congress as often as not.
		['Rep. Odo Bell', 'Rep. Odo Bell Jr.'],
		['President Odo Bell Sr.', 'President Odo Bell Jr.'],
		['Mayor Joe Bell', 'Mayor John Bell'],
		['Senator Odo J. Bell', 'Senator Odo K. Bell'],
	])('but not %s and %s', (a, b) => expect(same(name(9, a), name(2, b))).toEqual({}));
});

describe('names stay apart where there are namesakes', () => {
	const plain = name(9, 'President Odo Bell');
	const son = name(20, 'President Odo W. Bell', 'Odo Bell');

	it('of one given name', () => {
		expect(same(plain, son, name(9, 'President Odo H.W. Bell'))).toEqual({});
		expect(same(plain, son, name(5, 'Odo H.W. Bell'))).toEqual({});
		// One that is hardly named does not keep all others apart.
		expect(same(plain, son, name(1, 'Odo P. Bell'))).toEqual({'odo w bell': 'odo bell'});
		expect(same(plain, son, name(1, 'Odo Wilmer Bell', 'Odo Bell'))).toEqual({
			'odo w bell': 'odo bell',
			'odo wilmer bell': 'odo bell',
		});
	});

	it('of two given names with one short form', () => {
		const alex = name(9, 'Senator Alex Bell');
		const his = name(5, 'Senator Alexander Bell');
		expect(same(alex, his)).toEqual({'alex bell': 'alexander bell'});
		expect(same(alex, his, name(5, 'Alexandra Bell'))).toEqual({});
	});

	it('of a father and his son', () => {
		expect(same(name(9, 'Odo Bell'), name(9, 'Odo Bell Jr.', 'Odo Bell'), name(5, 'Odo Bell Sr.'))).toEqual(
			{},
		);
	});
});

it('who is one does not depend on the order of the names', () => {
	const names = ['Joe Bell', 'Joseph Bell', 'Joseph R. Bell', 'Joe K. Bell', 'Joseph Bell Jr.', 'Joey Bell'];
	const written = fc.record({
		own: fc.constantFrom(...names),
		documents: fc.integer({min: 1, max: 30}),
		forms: fc.subarray([...names, 'Senator Joe Bell', 'Senator Joseph R. Bell', 'Senator Joe K. Bell']),
	});
	fc.assert(
		fc.property(
			fc
				.uniqueArray(written, {selector: ({own}) => own})
				.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))),
			([all, shuffled]) => {
				const found = (list: typeof all) =>
					same(...list.map(({own, documents, forms}) => name(documents, own, ...forms)));
				expect(found(shuffled)).toEqual(found(all));
			},
		),
	);
});
