import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findRows} from '../../../src/library/filter/find-rows.ts';
import {FoldedLines} from '../../../src/library/filter/folded-lines.ts';
import {NameIndex} from '../../../src/library/filter/name-index.ts';
import {foldLine, parseQuery} from '../../../src/library/filter/parse-query.ts';
import {WordIndex} from '../../../src/library/filter/word-index.ts';

const NAMES = [
	['Cambodia'],
	['Hun Sen'],
	["Cambodian People's Party", 'CPP'],
	['Rosa Marin', 'Marin', 'Director Marin'],
	['Marina Rossi'],
	['José Ruiz'],
	['Harbour Board of Port Hollow'],
	['Shanghai'],
	['Saint-Malo'],
	['ប្រទេសកម្ពុជា'],
];

const namesFor = (query: string): string[] => {
	const lines = FoldedLines.of(NAMES);
	return [...(findRows(lines, NameIndex.of(lines), parseQuery(query)) ?? [])].map(row => NAMES[row]![0]!);
};

describe('names that a filter finds', () => {
	it.each([
		['hun snen', ['Hun Sen']],
		['sen hun', ['Hun Sen']],
		['cambodian pepole', ["Cambodian People's Party"]],
		['jose', ['José Ruiz']],
		['RUÍZ', ['José Ruiz']],
		['cpp', ["Cambodian People's Party"]],
		['hbph', ['Harbour Board of Port Hollow']],
		['malo', ['Saint-Malo']],
		['ម្ពុជា', ['ប្រទេសកម្ពុជា']],
		["'camb", ['Cambodia', "Cambodian People's Party"]],
		['^ros', ['Rosa Marin']],
		['marin$', ['Rosa Marin']],
		['^marin$', ['Rosa Marin']],
		['!o', ['Hun Sen', 'Shanghai', 'ប្រទេសកម្ពុជា']],
		["mar !'rossi", ['Rosa Marin']],
		['^hun | ^shang', ['Hun Sen', 'Shanghai']],
		['xyzzy', []],
		['hun zebra', []],
	])('%j finds %j', (query, expected) => {
		expect(namesFor(query)).toEqual(expected);
	});

	it('come exact before near, and the more mentioned first', () => {
		expect(namesFor('cambodia')).toEqual(['Cambodia', "Cambodian People's Party"]);
		expect(namesFor('marin')).toEqual(['Rosa Marin', 'Marina Rossi']);
		expect(namesFor('mar')).toEqual(['Marina Rossi', 'Rosa Marin']);
	});

	it.each(['m', 'ma', 'mar', 'mari'])(
		'that begin with %j come before those that hold it further in',
		query => {
			const names = ['Zamarin', 'Rosa Marin', 'Marin Dole', query];
			const lines = FoldedLines.of(names.map(name => [name]));
			expect([...NameIndex.of(lines).rank(query)].map(row => names[row])).toEqual(
				query === 'm' ? [query, 'Marin Dole', 'Rosa Marin'] : names.toReversed(),
			);
		},
	);

	it('come the nearer the fewer letters are wrong', () => {
		const lines = FoldedLines.of([['Hartborne Qay'], ['Hatborne Quay'], ['Harborne Quays']]);
		expect(findRows(lines, NameIndex.of(lines), parseQuery('harborne quay'))?.[0]).toBe(2);
		expect(findRows(lines, NameIndex.of(lines), parseQuery('hatbornee quay'))?.[0]).toBe(1);
	});

	it('of three letters are all that hold them, wherever', () => {
		const lines = FoldedLines.of([['abc'], ['x abc'], ['xabcx'], ['ab bc'], ['abxbc'], ['abc abc']]);
		const found = [...NameIndex.of(lines).rank('abc')];
		expect(found.sort()).toEqual([0, 1, 2, 5]);
	});

	it('are fewer with each word, all without those that a word is kept from, and both of two ways', () => {
		const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3});
		const name = fc.array(word, {minLength: 1, maxLength: 3}).map(words => words.join(' '));
		const sorted = (rows: Iterable<number>) => [...rows].sort((a, b) => a - b);
		fc.assert(
			fc.property(fc.array(name, {minLength: 1, maxLength: 20}), word, word, (names, one, other) => {
				const lines = FoldedLines.of(names.map(text => [text]));
				const index = NameIndex.of(lines);
				const find = (query: string) => {
					const rows = [...(findRows(lines, index, parseQuery(query)) ?? [])];
					expect(new Set(rows).size).toBe(rows.length);
					return new Set(rows);
				};
				const [a, b] = [find(`'${one}`), find(`'${other}`)];
				const rowsThat = (fits: (row: number) => boolean) => [...names.keys()].filter(fits);
				expect(sorted(a)).toEqual(rowsThat(row => names[row]!.includes(one)));
				expect(sorted(find(`'${one} '${other}`))).toEqual(rowsThat(row => a.has(row) && b.has(row)));
				expect(sorted(find(`'${one} | '${other}`))).toEqual(rowsThat(row => a.has(row) || b.has(row)));
				expect(sorted(find(`'${one} !'${other}`))).toEqual(rowsThat(row => a.has(row) && !b.has(row)));
				expect(sorted(find(`!'${one}`))).toEqual(rowsThat(row => !a.has(row)));
			}),
		);
	});

	it('are those that hold the words, whatever the words', () => {
		const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 4});
		const name = fc.array(word, {minLength: 1, maxLength: 3}).map(words => words.join(' '));
		fc.assert(
			fc.property(fc.array(name, {minLength: 1, maxLength: 20}), word, (names, query) => {
				const lines = FoldedLines.of(names.map(text => [text]));
				const found = new Set(NameIndex.of(lines).rank(foldLine(query)));
				names.forEach((text, row) => {
					if (` ${foldLine(text)}`.includes(` ${foldLine(query)}`)) expect(found).toContain(row);
				});
			}),
		);
	});
});

const QUOTES = [
	['The second survey was never shown to the council.', 'Rosa Marin'],
	['We dredge what we are paid to dredge.', 'Tomas Bell'],
	['Nobody asked the fishermen about the survey.', 'Gil Farr'],
	['Es war nie geplant.', 'Jörg Weiß'],
];

describe('quotes that a filter finds', () => {
	it.each([
		['survey', [0, 2]],
		['survey council', [0]],
		['survye concil', [0]],
		['surv', [0, 2]],
		['marin', [0]],
		['weiss', [3]],
		['"paid to"', [1]],
		['survey !fisher', [0]],
		['^we', [1]],
		['dredge | geplant', [1, 3]],
		['harbour', []],
	])('%j finds %j', (query, expected) => {
		const lines = FoldedLines.of(QUOTES);
		const found = findRows(lines, WordIndex.of(lines), parseQuery(query)) ?? [];
		expect([...found].sort()).toEqual(expected);
	});
});
