import fc from 'fast-check';
import {expect, it} from 'vitest';
import {arrayList, documentItem, type Item} from '../../src/explorer/items.ts';
import {unfoldCopies} from '../../src/explorer/unfolded-copies.ts';
import type {DocumentRow} from '../../src/library/rows.ts';
import {fakeLibrary} from '../screen/fake-library.ts';
import {HARBOUR} from '../screen/harbour.ts';

const library = fakeLibrary(HARBOUR);
const rowOf = (id: string): DocumentRow => ({...library.documents().slice(0, 1)[0]!, id});
const withCopies = (copies: Readonly<Record<string, readonly string[]>>) => ({
	...library,
	document: rowOf,
	copiesOf: (id: string) => copies[id] ?? [],
});

const ids = (items: readonly Item[]): string[] => items.map(({id}) => id);

it('puts the copies of a document below its row, and leaves all other rows', () => {
	const rows = arrayList(['a', 'b', 'c'].map(id => documentItem(rowOf(id))));
	const list = unfoldCopies(rows, ['c', 'a', 'gone'], withCopies({a: ['a1', 'a2'], c: ['c1']}), {});
	expect(ids(list.slice(0, list.length))).toEqual(['a', 'a1', 'a2', 'b', 'c', 'c1']);
	expect(list.slice(1, 2)[0]).toMatchObject({copyOf: 'a', isBelow: true});
	expect(list.members).toBe(3);
});

it('finds each row where a window shows it, whatever is unfolded', () => {
	const rowIds = [...'abcdefgh'];
	fc.assert(
		fc.property(
			fc.dictionary(fc.constantFrom(...rowIds), fc.integer({min: 0, max: 4})),
			fc.subarray([...rowIds, 'gone'], {minLength: 0}),
			fc.nat(20),
			fc.nat(20),
			(counts, unfolded, from, size) => {
				const copies = Object.fromEntries(
					Object.entries(counts).map(([id, count]) => [
						id,
						Array.from({length: count}, (_, n) => `${id}${n}`),
					]),
				);
				const rows = arrayList(rowIds.map(id => documentItem(rowOf(id))));
				const list = unfoldCopies(rows, unfolded, withCopies(copies), {});
				const wanted = rowIds.flatMap(id => [id, ...(unfolded.includes(id) ? (copies[id] ?? []) : [])]);
				expect(list.length).toBe(wanted.length);
				expect(ids(list.slice(from, from + size))).toEqual(wanted.slice(from, from + size));
				for (const [index, id] of wanted.entries()) expect(list.indexOf(id)).toBe(index);
				expect(list.indexOf('nowhere')).toBe(-1);
			},
		),
	);
});
