import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Vocabulary} from '../../src/text/vocabulary.ts';

const spell = (vocabulary: Vocabulary<string>, text: string): string =>
	vocabulary.at(`«${text}»`, 1, 1 + text.length);

describe('a vocabulary', () => {
	it('reads a word once and knows it wherever it stands', () => {
		const read: string[] = [];
		const vocabulary = new Vocabulary(word => {
			read.push(word);
			return word.toUpperCase();
		});
		expect(vocabulary.at('the ferry', 4, 9)).toBe('FERRY');
		expect(vocabulary.at('ferry and port', 0, 5)).toBe('FERRY');
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
		for (let n = 0; n < 120_000; n++)
			if (spell(vocabulary, `word${n}`) !== `word${n}`) expect.fail(`word${n} is not known`);
		expect(spell(vocabulary, 'word7')).toBe('word7');
	});
});
