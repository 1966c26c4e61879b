import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {joinBrokenWords} from '../../src/text/broken-words.ts';
import {sliceSpan} from '../../src/text/span.ts';
import {findWords} from '../../src/text/words.ts';
import {tried} from '../runs.ts';

/** The words of the joined text, each behind it as the source has it. */
function wordsOf(text: string, spans = [{start: 0, end: text.length}]): [string, string][] {
	const joined = joinBrokenWords(text, spans);
	return findWords(joined.text).map(word => [
		sliceSpan(joined.text, word),
		sliceSpan(text, joined.toSource(word)),
	]);
}

describe('a word that a line breaks', () => {
	it.each<[text: string, word: string, printed: string]>([
		['the infrastruc-\nture held', 'infrastructure', 'infrastruc-\nture'],
		['said Tann-\r\n   hauser, who', 'Tannhauser', 'Tann-\r\n   hauser'],
		['in-\nfra-\nstruc-\nture', 'infrastructure', 'in-\nfra-\nstruc-\nture'],
		['a soft hyphen: engi\u00AD\nneers', 'engineers', 'engi\u00AD\nneers'],
		['a real one: engi\u2010 \nneers', 'engineers', 'engi\u2010 \nneers'],
		['“We saw the engi-\nneers,” he said', 'engineers', 'engi-\nneers'],
		['Khalid Al-\nMasri', 'Al-Masri', 'Al-\nMasri'],
		['a long-\nterm plan', 'long-term', 'long-\nterm'],
		['the sea-wall, and the sea-\nwall', 'sea-wall', 'sea-\nwall'],
		['the Longbottoms and Long-\nbottoms', 'Longbottoms', 'Long-\nbottoms'],
	])('%j has %s', (text, word, printed) => {
		expect(wordsOf(text)).toContainEqual([word, printed]);
	});

	it.each([
		'pre-\nand post-war',
		'a list:\n-\none',
		'one --\ntwo',
		'the dash -\nwas late',
		'F-\nsixteen',
		'COVID-\n19',
		'the quay-\n\nThe next paragraph',
	])('is not one in %j', text => {
		expect(joinBrokenWords(text).text).toBe(text);
	});

	it('is whole within one part only', () => {
		const text = 'the infra-\nstructure';
		const spans = [
			{start: 0, end: 10},
			{start: 11, end: text.length},
		];
		expect(joinBrokenWords(text, spans).text).toBe(text);
	});

	it('leads back to its characters, whatever stands around it', () => {
		const piece = fc.constantFrom(
			'a',
			'Rosa',
			'engi-\nneers',
			'in-\nfra-\nred',
			'“we',
			'it,”',
			'-\n',
			' ',
			'\n',
			'\t',
			'x-\n',
			'.',
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 20}), pieces => {
				const text = pieces.join('');
				const joined = joinBrokenWords(text);
				expect(joined.text).toHaveLength(text.length);
				const bare = (words: string) => words.replace(/[-\s]/g, '');
				expect(bare(joined.text)).toBe(bare(text));
				let before = 0;
				for (const word of findWords(joined.text)) {
					const source = joined.toSource(word);
					expect(bare(sliceSpan(text, source))).toBe(bare(sliceSpan(joined.text, word)));
					expect(source.start).toBeGreaterThanOrEqual(before);
					expect(joined.fromSource(source)).toEqual(word);
					before = source.end;
				}
			}),
			tried(500),
		);
	});
});
