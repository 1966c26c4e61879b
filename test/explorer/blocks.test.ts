import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Block, type Blocks, buildBlocks, buildRawBlocks} from '../../src/explorer/blocks.ts';
import {PartPlaces} from '../../src/library/part-places.ts';
import type {PartRow} from '../../src/library/rows.ts';
import type {PartKind} from '../../src/parts/layout.ts';
import {tried} from '../runs.ts';

/** Parts given as `kind: words`, with `between` from one to the next. */
function lay(parts: readonly (readonly [PartKind, string])[], between = '\n\n') {
	let text = '';
	const rows: PartRow[] = parts.map(([kind, words]) => {
		if (text) text += between;
		const start = text.length;
		text += words;
		return {kind, span: {start, end: text.length}};
	});
	return {text, rows: PartPlaces.of(rows)};
}
/** Those that have rows. */
const listed = (blocks: Blocks): Block[] =>
	Array.from({length: blocks.length}, (_, index) => blocks.at(index)!).filter(
		({span}) => span.start < span.end,
	);
const show = (text: string, blocks: Blocks) =>
	listed(blocks).map(
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
				expect(
					listed(blocks)
						.map(({span}) => text.slice(span.start, span.end))
						.join(''),
				).toBe(text);
				for (const {span} of listed(blocks)) {
					expect(span.end - span.start).toBeLessThan(40_000);
					expect(text.slice(span.start, span.end).isWellFormed()).toBe(true);
				}
			}
		},
	);
});

describe('find', () => {
	const kind = fc.constantFrom<PartKind>('headline', 'dateline', 'paragraph', 'furniture');
	const words = fc.oneof(
		fc.lorem({maxCount: 5}),
		fc.integer({min: 1, max: 9000}).map(count => 'words '.repeat(count)),
		fc.integer({min: 8000, max: 20_000}).map(count => '港'.repeat(count)),
		fc.integer({min: 8180, max: 8200}).map(count => `${'w'.repeat(count)} end`),
	);

	it('finds the block that holds an offset, or the next one, in any text', () => {
		const parts = fc.array(fc.tuple(kind, words), {minLength: 1, maxLength: 6});
		fc.assert(
			fc.property(parts, fc.constantFrom(' ', '\n\n'), fc.nat(), (all, between, n) => {
				const {text, rows} = lay(all, between);
				for (const blocks of [buildBlocks(text, rows), buildRawBlocks(text)]) {
					const every = Array.from({length: blocks.length}, (_, index) => blocks.at(index)!);
					for (const [index, {span}] of every.entries())
						expect(span.start).toBeGreaterThanOrEqual(every[index - 1]?.span.end ?? 0);
					const some = every.flatMap(({span}) => [span.start - 1, span.start, span.end - 1, span.end]);
					for (const offset of [n % (text.length + 5), ...some]) {
						const expected = every.findIndex(({span}) => span.end > offset && span.end > span.start);
						const last = every.findLastIndex(({span}) => span.end > span.start);
						expect(blocks.find(offset)).toBe(expected < 0 ? last : expected);
					}
				}
			}),
		);
	});

	it('gives the same blocks whatever was asked for first', () => {
		const parts = fc.array(
			fc.tuple(kind, fc.oneof({weight: 9, arbitrary: fc.constantFrom('w', 'w w')}, words)),
			{
				minLength: 1,
				maxLength: 900,
			},
		);
		fc.assert(
			fc.property(parts, fc.constantFrom(' ', '\n\n'), fc.nat(), (all, between, n) => {
				const {text, rows} = lay(all, between);
				const blocks = buildBlocks(text, rows);
				const every = Array.from({length: blocks.length}, (_, index) => blocks.at(index)!);
				const index = n % every.length;
				const {span} = every[index]!;
				expect(buildBlocks(text, rows).at(index)).toEqual(every[index]);
				expect(buildBlocks(text, rows).at(every.length)).toBeUndefined();
				for (const offset of [span.start, span.end])
					expect(buildBlocks(text, rows).find(offset)).toBe(blocks.find(offset));
			}),
			tried(50),
		);
	});

	it('parts no word at the end of a stretch', () => {
		const {text, rows} = lay([['paragraph', `${'w '.repeat(4095)}closing`]]);
		expect(show(text, buildBlocks(text, rows))).toHaveLength(1);
	});
});
