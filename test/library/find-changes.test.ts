import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {FoundFile} from '../../src/corpus/find-files.ts';
import {ChangeFinder, stampOf} from '../../src/library/reading/find-changes.ts';
import {openForWriting} from '../../src/library/store.ts';
import {LibraryWriter} from '../../src/library/writing/write-library.ts';
import {tried} from '../runs.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'dossier-changes-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const fileOf = (n: number, change: Partial<FoundFile> = {}): FoundFile => {
	// In UTF-16 the second half of these comes before the first, in the library behind it.
	const path = `${n % 7 === 0 ? '\u{FF01}' : n % 7 === 1 ? '\u{1F4F0}' : 'news'} ${n}.txt`;
	return {
		root: 'a',
		path,
		absolute: `/a/${path}`,
		size: 100,
		mtimeMs: 1.5 + n,
		ctimeMs: 2.25,
		ino: n,
		...change,
	};
};

let libraries = 0;
/** A library in which files were read, or begun to be read. */
function libraryOf(read: readonly number[], begun: readonly number[] = []) {
	const db = openForWriting(join(folder, `${libraries++}.sqlite`));
	const writer = new LibraryWriter(db);
	for (const n of read)
		writer.finishSource(writer.startSource(fileOf(n).absolute, stampOf(fileOf(n))), 'read');
	for (const n of begun) writer.startSource(fileOf(n).absolute, stampOf(fileOf(n)));
	writer.commit();
	return {writer, close: () => db.close()};
}

describe('a file', () => {
	it.each([
		['as it was read', {}, false],
		['of another size', {size: 101}, true],
		['written a quarter of a millisecond later', {mtimeMs: 8.75}, true],
		['changed a quarter of a millisecond later', {ctimeMs: 2.5}, true],
		['put in the place of another', {ino: 8}, true],
	])('%s', (_, change, isChanged) => {
		const {writer, close} = libraryOf([3, 7, 11]);
		const finder = new ChangeFinder(writer.sources);
		expect(finder.isChanged(fileOf(7, change))).toBe(isChanged);
		expect(finder.vanished()).toHaveLength(2);
		close();
	});

	it('whose reading did not end is read again, and so is every file when all is to be', () => {
		const {writer, close} = libraryOf([3], [7]);
		expect(new ChangeFinder(writer.sources).isChanged(fileOf(7))).toBe(true);
		expect(new ChangeFinder(writer.sources, {rebuild: true}).isChanged(fileOf(3))).toBe(true);
		close();
	});
});

it('finds what looking up each file alone finds, in whatever order they come', () => {
	const numbers = [...Array(120).keys()];
	fc.assert(
		fc.property(
			fc.subarray(numbers),
			fc.oneof(fc.subarray(numbers), fc.shuffledSubarray(numbers)),
			fc.array(fc.nat(119), {maxLength: 5}),
			(read, met, edited) => {
				const {writer, close} = libraryOf(read);
				const finder = new ChangeFinder(writer.sources);
				const changed = met.filter(n => finder.isChanged(fileOf(n, edited.includes(n) ? {size: 5} : {})));
				expect(changed).toEqual(met.filter(n => !read.includes(n) || edited.includes(n)));
				const ids = read.filter(n => !met.includes(n)).map(n => writer.sources.find(fileOf(n).absolute)!.id);
				expect(finder.vanished().sort((a, b) => a - b)).toEqual(ids.sort((a, b) => a - b));
				close();
			},
		),
		tried(60),
	);
});

it('goes on when what it finds is stored meanwhile', () => {
	const numbers = [...Array(600).keys()];
	const {writer, close} = libraryOf(numbers.filter(n => n % 3 !== 0));
	const finder = new ChangeFinder(writer.sources);
	const changed = numbers.filter(n => {
		const isChanged = finder.isChanged(fileOf(n));
		if (isChanged) writer.startSource(fileOf(n).absolute, stampOf(fileOf(n)));
		return isChanged;
	});
	expect(changed).toEqual(numbers.filter(n => n % 3 === 0));
	expect(finder.vanished()).toEqual([]);
	close();
});
