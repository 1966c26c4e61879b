import fc from 'fast-check';
import {expect, test} from 'vitest';
import {WordShapes} from '../../src/text/word-shapes.ts';

const SHAPES = new WordShapes(['mayor', 'minister']);

test.each(['mayor', 'Mayor', 'MINISTER', 'motor'])('%s may be in the list', word => {
	expect(SHAPES.mayHave(word)).toBe(true);
});

test.each(['', 'm', 'mayors', 'ayor', 'mayo', 'émeur', 'mr'])('“%s” is not', word => {
	expect(SHAPES.mayHave(word)).toBe(false);
});

test('a word is looked at where it stands', () => {
	const text = 'The mayor said';
	expect(SHAPES.mayHave(text, 4, 9)).toBe(true);
	expect(SHAPES.mayHave(text, 10, 14)).toBe(false);
});

test('every word of the list may be in it', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: 'binary'}), {maxLength: 5}), words => {
			const shapes = new WordShapes(words);
			for (const word of words) expect(shapes.mayHave(word)).toBe(true);
		}),
	);
});
