import fc from 'fast-check';
import {expect, it} from 'vitest';
import {CopyKeys} from '../../src/library/writing/copy-keys.ts';

it('keys come by their hashes, those of one hash by their places', () => {
	const hash = fc.oneof(fc.nat(3), fc.constantFrom(0xffff_fffe, 0xffff_ffff), fc.nat(0xffff_ffff));
	const places = fc.uniqueArray(fc.nat(2 ** 48 - 1), {maxLength: 40});
	fc.assert(
		fc.property(fc.array(hash, {maxLength: 40}), places, (hashes, unique) => {
			const added = hashes
				.slice(0, unique.length)
				.map((of, n) => ({hash: of, place: unique[n]!, document: n + 1}));
			const keys = new CopyKeys();
			for (const {hash: of, place, document} of added) keys.add(of, place, document);
			const runs = [...keys.runs()];
			expect(new Set(runs.map(run => run.hash)).size).toBe(runs.length);
			expect(
				runs.flatMap(run =>
					run.places.map((place, n) => ({hash: run.hash, place, document: run.documents[n]!})),
				),
			).toEqual(added.toSorted((a, b) => a.hash - b.hash || a.place - b.place));
		}),
	);
});

it('more keys than there was room for at first are all there', () => {
	const keys = new CopyKeys();
	for (let n = 0; n < 5_000; n++) keys.add(4_999 - n, n, n);
	expect(keys.size).toBe(5_000);
	expect(Array.from(keys.runs(), ({hash, documents}) => hash + documents[0]!)).toEqual(
		Array(5_000).fill(4_999),
	);
});
