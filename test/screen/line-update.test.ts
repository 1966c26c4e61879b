import xterm from '@xterm/headless';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import inksUpdate from '../../node_modules/ink/build/line-update.js';
import {lineUpdateOver, shortened} from '../../src/screen/terminal/line-update.ts';
import {tried} from '../runs.ts';

const COLUMNS = 60;
const lineUpdate = lineUpdateOver(inksUpdate);
const styled = (codes: string, text: string) => (codes === '' ? text : `\u001B[${codes}m${text}\u001B[0m`);

/** What a terminal holds on its first line, sign by sign with all that can be seen of its style. */
async function cellsAfter(output: string): Promise<string[]> {
	const terminal = new xterm.Terminal({cols: COLUMNS, rows: 3, allowProposedApi: true});
	await new Promise<void>(resolve => terminal.write(output, resolve));
	const line = terminal.buffer.active.getLine(0)!;
	const cells = Array.from({length: COLUMNS}, (_, column) => {
		const cell = line.getCell(column)!;
		const sign = cell.getChars() || ' ';
		const always = [cell.isUnderline(), cell.isInverse(), cell.isStrikethrough(), cell.getBgColor()];
		const ink = [cell.isBold(), cell.isDim(), cell.isItalic(), cell.getFgColor()];
		return [sign, always, sign === ' ' && !cell.isInverse() ? '' : ink].join(' ');
	});
	expect(terminal.buffer.active.getLine(1)!.translateToString(true)).toBe('');
	// What was never written is not copied from the screen.
	cells.push(String(line.translateToString(true).length));
	terminal.dispose();
	return cells;
}

const codes = fc.constantFrom('', '', '1', '2', '7', '1;7', '4', '32', '1;35', '1;4', '94', '2;36');
const words = fc.oneof(
	fc.string({unit: fc.constantFrom(...'abc é│▸❝…'), maxLength: 12}),
	fc.integer({min: 1, max: 40}).map(count => ' '.repeat(count)),
);
const pieces = fc.array(fc.tuple(codes, words), {maxLength: 8}).map(all => {
	let left = COLUMNS;
	return all.map(([style, text]): [string, string] => {
		const shown = text.slice(0, left);
		left -= shown.length;
		return [style, shown];
	});
});
const lineOf = (all: readonly (readonly [string, string])[]) =>
	all.map(([style, text]) => (text === '' ? '' : styled(style, text))).join('');
/** Two lines that have pieces in common. */
const two = fc.tuple(pieces, pieces, fc.nat(8)).map(([some, others, from]): [string, string] => {
	let left = COLUMNS;
	const mixed = [...others.slice(0, from), ...some.slice(from)].map(([style, text]): [string, string] => {
		const shown = text.slice(0, left);
		left -= shown.length;
		return [style, shown];
	});
	return [lineOf(some), lineOf(mixed)];
});

describe('a line that is updated', () => {
	it('is the line as it should be, whatever stood there', async () => {
		await fc.assert(
			fc.asyncProperty(two, async ([before, after]) => {
				expect(await cellsAfter(`${before}\r${lineUpdate(before, after, COLUMNS)}`)).toEqual(
					await cellsAfter(after),
				);
			}),
			tried(400),
		);
	});

	it('costs no more than to write it anew', () => {
		fc.assert(
			fc.property(two, ([before, after]) => {
				expect(lineUpdate(before, after, COLUMNS).length).toBeLessThanOrEqual(
					`\u001B[G\u001B[K${after}`.length,
				);
			}),
		);
	});

	it.each([
		['wide signs', '東京の港', 'Tokyo'],
		['combined signs', 'Zoe', 'Zoe\u0308'],
		['a style that stays on', 'one', '\u001B[1mone'],
		['more signs than columns', 'one', 'o'.repeat(COLUMNS + 1)],
		['a style of another kind', 'one', styled('38;5;208', 'two')],
		['another sequence', 'one', '\u001B]8;;https://example.org\u0007one\u001B]8;;\u0007'],
	])('is left to Ink where it holds %s', (_, before, after) => {
		expect(lineUpdate(before, after, COLUMNS)).toBe(inksUpdate(before, after, COLUMNS));
	});

	it('writes a cursor that moved in few bytes', () => {
		const row = (style: string) => styled(style, `${'Ada Berg'.padEnd(40)}12 docs   `);
		expect(lineUpdate(row('7'), row('').trimEnd(), COLUMNS)).toBe(
			'\u001B[GAda Berg\u001B[32X\u001B[32C12 docs\u001B[K',
		);
	});
});

it('steps over lines that stay are one step', () => {
	expect(shortened('\u001B[2A\u001B[E\u001B[E\u001B[Eab\r\n\u001B[Ecd\u001B[E\u001B[E')).toBe(
		'\u001B[2A\u001B[3Eab\r\n\u001B[Ecd\u001B[2E',
	);
});
