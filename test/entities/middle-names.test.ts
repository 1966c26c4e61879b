import {describe, expect, it} from 'vitest';
import {
	namesOfOnePerson,
	type WrittenName,
	withoutMiddleName,
} from '../../src/entities/linking/middle-names.ts';

describe('withoutMiddleName', () => {
	it.each([
		['odo j bell', 'odo bell'],
		['odo hw bell', 'odo bell'],
		['odo vera lind bell', 'odo bell'],
		['odo bell', null],
		['bell', null],
		// His father is another man.
		['odo j bell jr', null],
	])('of %s is %s', (key, plain) => expect(withoutMiddleName(key)).toBe(plain));
});

describe('a person with and without a middle name', () => {
	const name = (key: string, documents: number, ...forms: string[]): WrittenName => ({
		key,
		documents,
		forms,
	});
	const same = (plain: WrittenName, ...fuller: WrittenName[]) =>
		namesOfOnePerson(plain, fuller).map(({key}) => key);

	it('is one where a document calls one both', () => {
		expect(same(name('odo bell', 9, 'Odo Bell'), name('odo j bell', 2, 'Odo J. Bell', 'Odo Bell'))).toEqual([
			'odo j bell',
		]);
		expect(
			same(name('odo bell', 9, 'Odo Bell', 'Odo J. Bell'), name('odo j bell', 2, 'Odo J. Bell')),
		).toEqual(['odo j bell']);
	});

	it.each([
		['Senator Odo Bell', 'Sen. Odo J. Bell'],
		['Governor Odo Bell', 'Gov. Odo J. Bell'],
		['Secretary of State Odo Bell', 'Secretary of State Odo J. Bell'],
		['Attorney General Odo Bell', 'Attorney General Odo J. Bell'],
	])('is one as %s and %s', (plain, fuller) =>
		expect(same(name('odo bell', 9, plain), name('odo j bell', 2, fuller))).toEqual(['odo j bell']),
	);

	it.each([
		['Odo Bell', 'Odo J. Bell'],
		['Mr. Odo Bell', 'Mr. Odo J. Bell'],
		['Officer Odo Bell', 'Officer Odo J. Bell'],
		['Senator Odo Bell', 'Secretary Odo J. Bell'],
		['Senator Odo Bell', 'Senator Bell'],
	])('stays two as %s and %s', (plain, fuller) =>
		expect(same(name('odo bell', 9, plain), name('odo j bell', 2, fuller))).toEqual([]),
	);

	it('stays apart where there are namesakes', () => {
		const plain = name('odo bell', 9, 'President Odo Bell');
		const son = name('odo w bell', 20, 'President Odo W. Bell', 'Odo Bell');
		expect(same(plain, son, name('odo hw bell', 9, 'President Odo H.W. Bell'))).toEqual([]);
		expect(same(plain, son, name('odo hw bell', 5, 'Odo H.W. Bell'))).toEqual([]);
		// One that is hardly named does not keep all others apart.
		expect(same(plain, son, name('odo p bell', 1, 'Odo P. Bell'))).toEqual(['odo w bell']);
		expect(same(plain, son, name('odo wilmer bell', 1, 'Odo Wilmer Bell', 'Odo Bell'))).toEqual([
			'odo w bell',
			'odo wilmer bell',
		]);
	});
});
