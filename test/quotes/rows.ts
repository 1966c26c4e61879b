import {describe, expect, it} from 'vitest';
import {linesIn} from './reading.ts';

/** Tests each text of a table against the lines of its quotes, in order. */
export const rows = (title: string, table: readonly (readonly [text: string, ...lines: string[]])[]) =>
	describe(title, () => {
		it.each(table.map(row => [row[0], row.slice(1)] as const))('%s', (text, lines) =>
			expect(linesIn(text)).toEqual(lines),
		);
	});
