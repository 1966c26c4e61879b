import {splitParagraphs} from '../../src/export/flow.ts';

/**
 * Whether two texts are the same words, apart from what the export cannot carry: where lines break, white space
 * at the ends, NUL and halves of surrogate pairs.
 */
export const sameWords = (a: string, b: string): boolean => flowing(a) === flowing(b);

const flowing = (text: string): string =>
	splitParagraphs(text.toWellFormed().replaceAll('\0', '\uFFFD')).join(' ');
