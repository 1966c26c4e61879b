import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	type Edit,
	EMPTY_LINE,
	editLine,
	type Line,
	LONGEST_LINE,
	lineOf,
} from '../../src/explorer/edit-line.ts';

const at = (marked: string): Line => ({text: marked.replace('|', ''), cursor: marked.indexOf('|')});
const show = ({text, cursor}: Line): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

describe('editLine', () => {
	it.each<[string, Edit, string]>([
		['ab|', {type: 'insert', text: 'c'}, 'abc|'],
		['a|b', {type: 'insert', text: 'x'}, 'ax|b'],
		['|', {type: 'insert', text: 'two\nlines\r\nand\ttab'}, 'two lines and tab|'],
		['|', {type: 'insert', text: 'red\u001B[31m\u0007'}, 'red[31m|'],
		['ab|', {type: 'delete-back'}, 'a|'],
		['|ab', {type: 'delete-back'}, '|ab'],
		['a👍🏽|b', {type: 'delete-back'}, 'a|b'],
		['👨‍👩‍👧|', {type: 'delete-back'}, '|'],
		['cafe\u0301|', {type: 'delete-back'}, 'caf|'],
		['|👍🏽b', {type: 'delete-forward'}, '|b'],
		['ab|', {type: 'delete-forward'}, 'ab|'],
		['hun sen|', {type: 'delete-word'}, 'hun |'],
		['hun sen  |x', {type: 'delete-word'}, 'hun |x'],
		['  |', {type: 'delete-word'}, '|'],
		['hun| sen', {type: 'delete-to-start'}, '| sen'],
		['hun| sen', {type: 'delete-to-end'}, 'hun|'],
		['a👍🏽|', {type: 'left'}, 'a|👍🏽'],
		['a|👍🏽', {type: 'right'}, 'a👍🏽|'],
		['|a', {type: 'left'}, '|a'],
		['a|', {type: 'right'}, 'a|'],
		['a|b', {type: 'start'}, '|ab'],
		['a|b', {type: 'end'}, 'ab|'],
		['e|', {type: 'insert', text: '\u0301'}, 'e\u0301|'],
		// A letter put before a lone accent takes it: the cursor goes behind both.
		['|\u0301', {type: 'insert', text: 'e'}, 'e\u0301|'],
	])('%s with %j is %s', (before, edit, after) => {
		expect(show(editLine(at(before), edit))).toBe(after);
	});

	const text = fc.string({
		unit: fc.constantFrom('a', 'é', 'e', '\u0301', ' ', '👍', '🏽', '\u200D', '港', '🇰', '🇭', '\n'),
	});
	const edit = fc.oneof(
		text.map((text): Edit => ({type: 'insert', text})),
		fc
			.constantFrom(
				...([
					'delete-back',
					'delete-forward',
					'delete-word',
					'delete-to-start',
					'delete-to-end',
					'left',
					'right',
					'start',
					'end',
				] as const),
			)
			.map((type): Edit => ({type})),
	);

	it('goes behind a flag whose halves meet', () => {
		const line = editLine({text: '🇰a🇭', cursor: 3}, {type: 'delete-back'});
		expect(line).toEqual({text: '🇰🇭', cursor: 4});
	});

	it('keeps the cursor between graphemes, and the text in one well-formed line', () => {
		fc.assert(
			fc.property(fc.array(edit, {maxLength: 30}), edits => {
				const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
				let line = EMPTY_LINE;
				for (const one of edits) {
					line = editLine(line, one);
					const stops = [...segmenter.segment(line.text)].map(({index}) => index);
					expect([...stops, line.text.length]).toContain(line.cursor);
					expect(line.text).not.toMatch(/[\n\r\t\u0000-\u001F]/);
					expect(line.text.isWellFormed()).toBe(true);
				}
			}),
		);
	});

	it('takes of a paste what it has room for, and no half of a sign', () => {
		const full = editLine(lineOf('quay '), {type: 'insert', text: '🚢'.repeat(LONGEST_LINE)});
		expect(full).toEqual(lineOf(`quay ${'🚢'.repeat((LONGEST_LINE - 5) >> 1)}`));
		expect(editLine(lineOf('x'.repeat(2 * LONGEST_LINE)), {type: 'insert', text: 'y'}).text).not.toContain(
			'y',
		);
	});

	it('takes back what was typed with as many deletions as graphemes', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z ]*$/), typed => {
				let line = lineOf('x');
				for (const sign of typed) line = editLine(line, {type: 'insert', text: sign});
				for (const _ of typed) line = editLine(line, {type: 'delete-back'});
				expect(line).toEqual(lineOf('x'));
			}),
		);
	});
});
