import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {hashWords, isPlain} from '../../src/text/word-hashes.ts';
import {findWords} from '../../src/text/words.ts';
import {tried} from '../runs.ts';

const hashOf = (text: string): number => {
	const [hash, ...others] = hashWords(text);
	expect(others).toEqual([]);
	return hash!;
};

describe('word hashes', () => {
	it.each([
		['José', 'jose'],
		['didn’t', "didn't"],
		['Straße', 'STRASSE'],
		['co‑operate', 'co-operate'],
		['min\u00adistry', 'ministry'],
		['U.S', 'u.s'],
	])('%s is %s', (one, other) => expect(hashOf(one)).toBe(hashOf(other)));

	it.each([
		['quay', 'quays'],
		['its', "it's"],
		['10', '100'],
	])('%s is not %s', (one, other) => expect(hashOf(one)).not.toBe(hashOf(other)));

	it.each(['the', 'The', 'didn’t', 'comment', 'prayers'])('%s is plain', word =>
		expect(isPlain(hashOf(word))).toBe(true),
	);

	it.each(['survey', 'Marrable', 'February', '1,000'.slice(2), 'thee'])('%s is not plain', word =>
		expect(isPlain(hashOf(word))).toBe(false),
	);

	it('is one for each word that is found, whatever stands around it', () => {
		const unit = fc.constantFrom(..."aZ09 .-'&’‘“”–—…\u00a0é\u0301ß日𝒜\ud83d\ude00\ud800\u2011\u00ad,");
		fc.assert(
			fc.property(fc.string({unit, maxLength: 40}), text => {
				const words = findWords(text);
				expect([...hashWords(text)]).toEqual(words.map(({start, end}) => hashOf(text.slice(start, end))));
			}),
			tried(2000),
		);
	});
});
