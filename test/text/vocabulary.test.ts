import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Vocabulary} from '../../src/text/vocabulary.ts';

const spell = (vocabulary: Vocabulary<string>, text: string): string =>
	vocabulary.at(`«${text}»`, {start: 1, end: 1 + text.length, hash: text.length});

describe('a vocabulary', () => {
	it('reads a word once and knows it wherever it stands', () => {
		const read: string[] = [];
		const vocabulary = new Vocabulary(word => {
			read.push(word);
			return word.toUpperCase();
		});
		expect(vocabulary.at('the ferry', {start: 4, end: 9, hash: 1})).toBe('FERRY');
		expect(vocabulary.at('ferry and port', {start: 0, end: 5, hash: 1})).toBe('FERRY');
		expect(read).toEqual(['ferry']);
	});

	it('never takes one word for another', () => {
		const vocabulary = new Vocabulary(word => word);
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'binary', maxLength: 20})), words => {
				for (const word of words) expect(spell(vocabulary, word)).toBe(word);
			}),
		);
	});

	it('goes on when it is full', () => {
		const vocabulary = new Vocabulary(word => word);
		for (let n = 0; n < 120_000; n++) {
			const word = `word${n}`;
			if (vocabulary.at(word, {start: 0, end: word.length, hash: n}) !== word)
				expect.fail(`${word} is not known`);
		}
		expect(spell(vocabulary, 'word7')).toBe('word7');
	});
});
