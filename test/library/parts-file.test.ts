import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, describe, expect, it} from 'vitest';
import type {Part, PartsReader} from '../../src/library/filter/index-parts.ts';
import {readParts, writeParts} from '../../src/library/stored/parts-file.ts';
import {tried} from '../runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const file = join(folder, 'parts');

const ABOUT = {of: 'a test', revision: 7};
const SOME: readonly Part[] = [
	Int32Array.of(1, -2, 2 ** 31 - 1),
	'Marín',
	new Int32Array(0),
	'',
	'ប្រទេស \ud800',
];

function write(parts: Iterable<Part>): void {
	rmSync(file, {force: true});
	for (const _ of writeParts(file, ABOUT, parts));
}

/** What a file holds when it is read in the order in which these were written. */
const readAs = (parts: readonly Part[]) =>
	readParts(file, (about, from: PartsReader) => ({
		about,
		parts: parts.map(part => (typeof part === 'string' ? from.text() : from.ints())),
	}));

describe('a file of parts', () => {
	it('gives what was written, whatever the integers and texts', () => {
		const part = fc.oneof(
			fc.string({unit: 'binary'}),
			fc.string({unit: 'grapheme-ascii'}),
			fc.int32Array({maxLength: 40}),
		);
		fc.assert(
			fc.property(fc.array(part, {maxLength: 8}), parts => {
				write(parts);
				expect(readAs(parts)).toEqual({about: ABOUT, parts});
			}),
			tried(60),
		);
	});

	it('is its owner’s alone', () => {
		write(SOME);
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	it('gives nothing once a unit of it is another, or it is longer or shorter', () => {
		write(SOME);
		const whole = readFileSync(file);
		const first = whole.indexOf('\n') + 1;
		for (let at = first; at < whole.length; at++) {
			writeFileSync(file, whole.with(at, whole[at]! ^ 1));
			expect(readAs(SOME), `unit ${at}`).toBeUndefined();
			writeFileSync(file, whole.subarray(0, at));
			expect(readAs(SOME), `cut at ${at}`).toBeUndefined();
		}
		writeFileSync(file, Buffer.concat([whole, Buffer.from('x')]));
		expect(readAs(SOME)).toBeUndefined();
	});

	it.each([
		['parts of another kind', (): void => write(['text', ...SOME.slice(1)])],
		[
			'a length beyond all files',
			() => writeFileSync(file, `${JSON.stringify(ABOUT)}\n${'\xff'.repeat(40)}`),
		],
		['no first line', () => writeFileSync(file, 'x'.repeat(4_000))],
		['nothing', () => writeFileSync(file, '')],
	])('gives nothing where there is %s', (_, make) => {
		make();
		expect(readAs(SOME)).toBeUndefined();
	});

	it('is gone when its writer ends early', () => {
		write([]);
		rmSync(file);
		const writing = writeParts(file, ABOUT, SOME);
		writing.next();
		expect(existsSync(file)).toBe(true);
		writing.return(undefined);
		expect(existsSync(file)).toBe(false);
	});
});
