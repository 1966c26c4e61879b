import type {Passage} from '../../src/library/passage.ts';

/** A passage of one sign, where only its place matters. */
export const passageAt = (start: number): Passage => ({
	document: 'd',
	path: 'a.txt',
	record: null,
	sourceHash: 's',
	textHash: 't',
	span: {start, end: start + 1},
	exact: 'x',
	prefix: '',
	suffix: '',
});
