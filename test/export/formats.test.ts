import {describe, expect, test} from 'vitest';
import {citationKey, formatCsl, formatReference} from '../../src/export/csl.ts';
import {suggestFileName} from '../../src/export/file-name.ts';
import {splitParagraphs} from '../../src/export/flow.ts';
import {formatCsv} from '../../src/export/format-csv.ts';
import {formatJsonLines} from '../../src/export/format-jsonl.ts';
import {PASSAGES, passageOf, pier} from './passages.ts';

describe('paragraphs', () => {
	test.each([
		['one line', ['one line']],
		['wrapped \n  lines\r\nhere', ['wrapped lines here']],
		['one\n\ntwo\n \t\n\nthree', ['one', 'two', 'three']],
		['\n\n', []],
		['a\rb\r\rc', ['a b', 'c']],
		['a\u2028b\fc', ['a\u2028b\fc']],
	])('%j', (exact, expected) => {
		expect(splitParagraphs(exact)).toEqual(expected);
	});

	test('also begin where a part of the document begins', () => {
		expect(
			splitParagraphs('one\ntwo\r\n three\nfour', 10, [
				{start: 10, end: 13},
				{start: 20, end: 25},
			]),
		).toEqual(['one two', 'three four']);
	});

	test('take time in line with their length', () => {
		expect(splitParagraphs(`a${' '.repeat(2_000_000)}b`)).toHaveLength(1);
	});
});

describe('JSON Lines', () => {
	test('hold the exact words with their selectors, one object a line', () => {
		const lines = formatJsonLines(PASSAGES, 'dossier 0.0.0')
			.trimEnd()
			.split('\n')
			.map(line => JSON.parse(line));
		expect(lines).toHaveLength(PASSAGES.length);
		for (const {text, span, prefix} of lines.filter(({path}) => path === pier.document.path)) {
			expect(text).toBe(pier.text.slice(...(span as [number, number])));
			expect(pier.text.slice(0, span[0]).endsWith(prefix)).toBe(true);
		}
	});

	test('are empty for no passages', () => expect(formatJsonLines([], 'dossier 0.0.0')).toBe(''));
});

describe('CSV', () => {
	const cellOf = (note: string) => {
		const csv = formatCsv([passageOf(pier, 'pier', {note, labels: ['a'], marked: 'now'})], 'dossier 0.0.0');
		return csv.split('\r\n').slice(1).join('\r\n').split(',a,')[1]!.split(',now,')[0];
	};

	test.each([
		['plain', 'plain'],
		['with, comma', '"with, comma"'],
		['a "b"', '"a ""b"""'],
		['a\nb', '"a\nb"'],
		['=1+1', "'=1+1"],
		['+49', "'+49"],
		['-x', "'-x"],
		['@x', "'@x"],
		['\t=x', '"\'\t=x"'.replace('"\'\t=x"', "'\t=x")],
		[' =x', "' =x"],
		['＝x', "'＝x"],
		['a=b', 'a=b'],
	])('%j', (note, expected) => {
		expect(cellOf(note)).toBe(expected);
	});

	test('has a header and a line for each passage', () => {
		const csv = formatCsv(PASSAGES, 'dossier 0.0.0');
		expect(csv.startsWith('id,path,record,start,end,text,speaker,')).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
	});
});

describe('CSL JSON', () => {
	test('has one item for each document, under the key that the passages cite', () => {
		const items = JSON.parse(formatCsl(PASSAGES));
		expect(items).toEqual([
			{
				id: 'marsh2031-d1',
				type: 'article-newspaper',
				title: pier.document.headline,
				author: [{literal: 'Odile Marsh'}],
				'container-title': 'The Quarren Gazette',
				issued: {'date-parts': [[2031, 9, 15]]},
				URL: 'https://gazette.example/2031/lantern-pier?page=1',
				language: 'en',
			},
			{id: 'document-d2', type: 'article-newspaper', title: '# Bells *for* a dredger [^p1]', language: 'en'},
		]);
		expect(formatReference(PASSAGES[0]!)).toBe('[@marsh2031-d1, para. 2]');
	});

	test.each([['[x](y) ;@'], ['"'], ['Ø. Ærø']])('keys have nothing of %j that Pandoc could read', name => {
		expect(citationKey({...pier.document, authors: [name]})).toMatch(/^[a-z]+2031-d1$/);
	});
});

describe('suggestFileName', () => {
	test.each([
		['Passages: harbour & dredging', 'passages-harbour-dredging.md'],
		['../../etc/passwd', 'etc-passwd.md'],
		['.-', 'passages.md'],
		['Où est José?', 'ou-est-jose.md'],
		['港口', '港口.md'],
		['x'.repeat(300), `${'x'.repeat(60)}.md`],
	])('%j', (title, expected) => {
		expect(suggestFileName(title)).toBe(expected);
	});
});
