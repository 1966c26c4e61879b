import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import InkOutput from '../../node_modules/ink/build/output.js';
import {outputOver} from '../../src/screen/terminal/row-output.ts';

const [WIDTH, HEIGHT] = [24, 6];
const AS_IT_IS = {transformers: []};

const RowOutput = outputOver(InkOutput);

type Output = InstanceType<typeof RowOutput>;

/** What stands in each cell, and how: Ink writes every line in one form. */
function cellsOf(output: Output): string {
	const drawn = new InkOutput({width: WIDTH, height: HEIGHT});
	drawn.write(0, 0, output.get().output, AS_IT_IS);
	return drawn.get().output;
}

/** The same drawn by us and by Ink. */
function both(draw: (output: Output) => void): [ours: string, inks: string] {
	const outputs = [
		new RowOutput({width: WIDTH, height: HEIGHT}),
		new InkOutput({width: WIDTH, height: HEIGHT}),
	];
	for (const output of outputs) draw(output);
	return outputs.map(cellsOf) as [string, string];
}

const styled = (codes: string, text: string) => `\u001B[${codes}m${text}\u001B[0m`;

describe('the rows of a frame', () => {
	it('side by side are the line as they are', () => {
		const output = new RowOutput({width: WIDTH, height: 2});
		output.write(0, 0, `${styled('1;36', 'Ada')}  \nBex  `, AS_IT_IS);
		output.write(8, 0, `│\n${styled('7', '│')}`, AS_IT_IS);
		expect(output.get()).toEqual({
			output: `${styled('1;36', 'Ada')}     │\nBex     ${styled('7', '│')}`,
			height: 2,
		});
	});

	it.each<[string, (output: Output) => void]>([
		[
			'a box over a pane',
			output => {
				output.write(0, 0, `${'.'.repeat(WIDTH)}\n${styled('2', '.'.repeat(WIDTH))}`, AS_IT_IS);
				output.write(5, 1, styled('1', ' box '), AS_IT_IS);
			},
		],
		[
			'a box over half a wide sign',
			output => {
				output.write(0, 0, '東京の港', AS_IT_IS);
				output.write(3, 0, 'box', AS_IT_IS);
			},
		],
		[
			'a style that goes on in the next line',
			output => output.write(1, 1, '\u001B[1mone\ntwo\u001B[22m\nthree', AS_IT_IS),
		],
		['words that end in combined signs', output => output.write(0, 0, 'Zoe\u0308 👍🏽 a\u2060b', AS_IT_IS)],
		['a row beyond the edge', output => output.write(WIDTH - 2, 0, 'edge', AS_IT_IS)],
		[
			'a field that is cut',
			output => {
				output.clip({x1: 2, x2: 6, y1: 1, y2: 2});
				output.write(2, 1, 'harbour\nbelow', AS_IT_IS);
				output.unclip();
				output.write(8, 1, 'beside', AS_IT_IS);
			},
		],
		[
			'a transformed row',
			output => output.write(0, 0, 'one\ntwo', {transformers: [(row, n) => `${n}${row}`]}),
		],
		['nothing', () => {}],
	])('%s is drawn as Ink draws it', (_, draw) => {
		const [ours, inks] = both(draw);
		expect(ours).toBe(inks);
	});

	it('are drawn as Ink draws them, whatever lies beside and over what', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', 'é', ' ', '—', '港', 'e\u0301', '👍🏽'),
			maxLength: 12,
		});
		const row = fc
			.array(fc.tuple(fc.constantFrom('', '1', '2', '7', '36', '1;94'), text), {maxLength: 3})
			.map(pieces =>
				pieces.map(([codes, words]) => (codes && words ? styled(codes, words) : words)).join(''),
			);
		const write = fc.record({
			x: fc.integer({min: 0, max: WIDTH - 1}),
			y: fc.integer({min: 0, max: HEIGHT - 1}),
			rows: fc.array(row, {minLength: 1, maxLength: 3}),
			cut: fc.option(fc.integer({min: 1, max: 8})),
		});
		fc.assert(
			fc.property(fc.array(write, {maxLength: 5}), writes => {
				const [ours, inks] = both(output => {
					for (const {x, y, rows, cut} of writes) {
						if (cut !== null) output.clip({x1: x, x2: x + cut, y1: y, y2: y + cut});
						output.write(x, y, rows.join('\n'), AS_IT_IS);
						if (cut !== null) output.unclip();
					}
				});
				expect(ours).toBe(inks);
			}),
		);
	});
});
