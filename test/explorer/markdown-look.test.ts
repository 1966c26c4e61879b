import {describe, expect, it} from 'vitest';
import {isBreak, lookOf, PLAIN} from '../../src/explorer/markdown-look.ts';

describe('a block of Markdown', () => {
	it.each([
		'| Year | Spent |\n|------|------:|\n| 2023 | 1,150 |',
		'Year | Spent\n--- | ---\n2023 | 1,150',
		'| 2023 | 1,150 |\n| 2024 | 1,349 |\n| 2025 | 1,400 |',
		'```js\nconst a = 1;\n```',
		'~~~\nas it is\n~~~',
	])('stays as it is in the file: %j', source => {
		expect(lookOf(source).isVerbatim).toBe(true);
	});

	it.each(['- one', '* one', '+ one'])('is an item: %j', source => {
		expect(lookOf(source)).toEqual({...PLAIN, isItem: true});
	});

	it.each([
		['- below', '  ', 2],
		['- below', '\t', 4],
		['1. below', '   ', 3],
		['- far below', ' '.repeat(30), 8],
		['more of an item', '    ', 4],
		['the rest of a line', '  so begins ', 0],
		['| a | b |\n|---|---|', '  ', 0],
	])('%j behind %j is moved in by %i', (source, before, indent) => {
		expect(lookOf(source, before).indent).toBe(indent);
	});

	it('is a quote', () => {
		expect(lookOf('> said so')).toEqual({...PLAIN, isBlockQuote: true});
	});

	it.each([
		'A sentence.',
		'Either | or\nneither',
		'“Yes,” she said.\n---',
		'-5 degrees',
		'*Dipper* came in',
		'5 > 3',
		'| one bar at the start',
		'',
	])('is plain: %j', source => {
		expect(lookOf(source)).toEqual(PLAIN);
	});
});

describe('a line between two parts', () => {
	it.each(['---', ' - - - ', '***\n', '___', '* * *', '-'.repeat(80)])('is %j', source => {
		expect(isBreak(source)).toBe(true);
	});

	it.each(['--', '- item', '**', 'a\n---', '---\ntitle: x\n---', `---${' '.repeat(100_000)}x`])(
		'is not %j',
		source => {
			expect(isBreak(source)).toBe(false);
		},
	);

	it('is not looked for in runs of signs and spaces without end', () => {
		const spaces = ' '.repeat(100_000);
		for (const source of [
			`a|\n---${spaces}x`,
			`|a|\n|${'-'.repeat(100_000)}x`,
			`|a${spaces}|\n|b${spaces}|x`,
		])
			expect(lookOf(source).isVerbatim).toBe(false);
	});
});
