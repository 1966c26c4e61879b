import {describe, expect, it} from 'vitest';
import {selectionWords} from '../../src/explorer/select/selection.ts';
import {Walk} from './walk.ts';

const words = (walk: Walk): string => selectionWords(walk.state, walk.world);

describe('selected rows', () => {
	it('are counted with their quotes, and let go with esc', () => {
		const walk = new Walk().press('space');
		expect(words(walk)).toBe('1 document selected, 3 quotes');
		expect(walk.message).toContain('a marks, y copies, x exports');
		walk.press('j space');
		expect(words(walk)).toBe('2 documents selected, 5 quotes');
		expect(walk.press('space').message).toContain('1 document selected');
		expect(walk.press('esc').message).toBe('Nothing is selected now');
		expect(words(walk)).toBe('');
		expect(walk.effects).toEqual([]);
	});

	it('have their quotes marked and unmarked with a and A', () => {
		const walk = new Walk().press("2 / 'velde' enter space a");
		const marked = walk.effects.flatMap(effect => (effect.type === 'mark-all' ? effect.passages : []));
		expect(marked.map(passage => passage.type === 'quote' && passage.quote.id)).toEqual([
			'dredging-q3',
			'lawsuit-q1',
		]);
		walk.keep('lawsuit', 'They promised us depth, and we got paper,', {quote: 'lawsuit-q1'}).press('A');
		expect(walk.effects.at(-1)).toEqual({type: 'unmark-all', ids: ['mark-1']});
	});

	it('have their quotes copied with y, with their sources with Y', () => {
		const walk = new Walk().press("2 / 'velde' enter space y");
		expect(walk.effects.at(-1)).toEqual({
			type: 'copy',
			text: '“a gift to nobody but the lawyers”\n“They promised us depth, and we got paper,”',
			what: '2 quotes',
		});
		walk.press('Y');
		expect(walk.effects.at(-1)).toMatchObject({text: expect.stringContaining('— Oskar Velde, ')});
	});

	it('have their quotes exported with x, without any mark', () => {
		const walk = new Walk().press('space x enter');
		expect(walk.effects.at(-1)).toEqual({
			type: 'export',
			path: 'passages-harbour.md',
			overwrite: false,
			what: {
				type: 'passages',
				of: 'selection',
				passages: [{quote: 'dredging-q1'}, {quote: 'dredging-q2'}, {quote: 'dredging-q3'}],
				groupBy: 'document',
			},
		});
	});

	it('stay selected while the list is filtered and left', () => {
		const walk = new Walk().press("space / 'worth' enter");
		expect(walk.rows).toEqual(['opinion']);
		expect(words(walk)).toBe('1 document selected, 3 quotes');
		expect(words(walk.press('2 1'))).toBe('1 document selected, 3 quotes');
	});

	it('say so when they have no quotes', () => {
		const walk = new Walk().press('G space');
		expect(walk.press('x').message).toBe('What is selected has no quotes to export');
		expect(walk.press('y').message).toBe('What is selected has no quotes to copy');
		expect(walk.press('a').message).toBe('What is selected has no quotes to mark');
	});
});
