import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Block, blockAt, buildBlocks, buildRawBlocks} from '../../src/explorer/blocks.ts';
import type {PartRow} from '../../src/library/rows.ts';
import type {PartKind} from '../../src/parts/layout.ts';

/** Parts given as `kind: words`, with `between` from one to the next. */
function lay(parts: readonly (readonly [PartKind, string])[], between = '\n\n') {
	let text = '';
	const rows: PartRow[] = parts.map(([kind, words]) => {
		if (text) text += between;
		const start = text.length;
		text += words;
		return {kind, span: {start, end: text.length}};
	});
	return {text, rows};
}
const show = (text: string, blocks: readonly Block[]) =>
	blocks.map(
		({kind, before, span}) => `${kind} ${before} ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`,
	);

describe('buildBlocks', () => {
	it('folds what is not the story, neighbours together', () => {
		const {text, rows} = lay([
			['metadata', 'title: x'],
			['headline', 'Port waits'],
			['byline', 'By Ada'],
			['furniture', 'Share'],
			['related', 'More news'],
			['paragraph', 'It waits.'],
			['credit-line', '(Editing by Eve)'],
		]);
		expect(show(text, buildBlocks(text, rows))).toEqual([
			'folded 0 title: x',
			'headline 1 Port waits',
			'byline 0 By Ada',
			'folded 1 Share More news',
			'paragraph 1 It waits.',
			'credit-line 1 (Editing by Eve)',
		]);
	});

	it('keeps a dateline on the first line of its paragraph', () => {
		const {text, rows} = lay(
			[
				['dateline', 'TERN BAY (Gazette) —'],
				['paragraph', 'It waits.'],
			],
			' ',
		);
		expect(show(text, buildBlocks(text, rows))).toEqual(['paragraph 0 TERN BAY (Gazette) — It waits.']);
	});

	it('leaves a dateline alone that has a line of its own', () => {
		const {text, rows} = lay([
			['dateline', 'TERN BAY'],
			['paragraph', 'It waits.'],
		]);
		expect(show(text, buildBlocks(text, rows))).toHaveLength(2);
	});

	it.each([['words of it '.repeat(9000)], ['港'.repeat(50_000)], ['👍'.repeat(30_000)]])(
		'cuts a huge paragraph into stretches that hold all of it',
		words => {
			const {text, rows} = lay([['paragraph', words]]);
			for (const blocks of [buildBlocks(text, rows), buildRawBlocks(text)]) {
				expect(blocks.length).toBeGreaterThan(3);
				expect(blocks.map(({span}) => text.slice(span.start, span.end)).join('')).toBe(text);
				for (const {span} of blocks) {
					expect(span.end - span.start).toBeLessThan(40_000);
					expect(text.slice(span.start, span.end).isWellFormed()).toBe(true);
				}
			}
		},
	);
});

describe('blockAt', () => {
	it('finds the block that holds an offset, or the next one', () => {
		const {text, rows} = lay([
			['paragraph', 'one'],
			['paragraph', 'two'],
			['paragraph', 'three'],
		]);
		const blocks = buildBlocks(text, rows);
		fc.assert(
			fc.property(fc.integer({min: 0, max: text.length + 5}), offset => {
				const expected = blocks.findIndex(({span}) => span.end > offset);
				expect(blockAt(blocks, offset)).toBe(expected < 0 ? blocks.length - 1 : expected);
			}),
		);
	});
});
