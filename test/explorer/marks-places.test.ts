import {describe, expect, it} from 'vitest';
import {lostWords, placeWords} from '../../src/explorer/select/mark-words.ts';
import type {Mark} from '../../src/notebook/mark.ts';
import {Walk} from './walk.ts';

/** A walk with one mark, whose passage was something else when it was made. */
function walkWith(changes: Partial<Mark['passage']>): Walk {
	const walk = new Walk().keep('dredging', 'the contract stands');
	const [mark] = walk.marks;
	walk.marks = [{...mark!, passage: {...mark!.passage, ...changes}}];
	return walk;
}
const wordsOf = (walk: Walk): string | null => lostWords(walk.world.whereIs(walk.marks[0]!));

describe('a mark', () => {
	it('says nothing of its place while its words are there', () => {
		expect(wordsOf(walkWith({}))).toBeNull();
	});

	it('follows a file that was moved', () => {
		const walk = walkWith({document: 'older', path: 'old/dredging.txt'});
		expect(wordsOf(walk)).toBeNull();
		const place = walk.world.whereIs(walk.marks[0]!);
		expect(placeWords(place, 'old/dredging.txt')).toMatch(/^moved to .*dredging/);
		walk.press('4');
		expect(walk.text).toMatchObject({document: 'dredging'});
		expect(walk.world.marksIn('dredging')).toHaveLength(1);
	});

	it('whose source was edited says so', () => {
		const edited = walkWith({textHash: 'then', exact: 'She added that the contract will stand, of course.'});
		expect(wordsOf(edited)).toBe('edited');
	});

	it('whose words are gone says so, and whose file is gone', () => {
		const gone = walkWith({textHash: 'then', exact: 'Nothing like this is in it', span: {start: 0, end: 26}});
		expect(wordsOf(gone)).toBe('words gone');
		expect(wordsOf(walkWith({document: 'older', textHash: 'then'}))).toBe('file gone');
	});
});
