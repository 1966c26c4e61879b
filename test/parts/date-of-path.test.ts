import {expect, it} from 'vitest';
import {findDateOfPath} from '../../src/parts/date-of-path.ts';

it.each([
	['archive/2024-06-18-grounding.txt', '2024-06-18'],
	['20240618_grounding.html', '2024-06-18'],
	['2024-06-18.md', '2024-06-18'],
	['2024-06-18/grounding.txt', null],
	['grounding-2024-06-18.txt', null],
	['2024-13-18-grounding.txt', null],
	['2024-06-189.txt', null],
	['00012_20240618.txt', null],
	['3000-06-18.txt', null],
	['', null],
])('%s → %s', (path, expected) => {
	expect(findDateOfPath(path)).toBe(expected);
});
