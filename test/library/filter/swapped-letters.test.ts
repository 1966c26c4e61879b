import {expect, it} from 'vitest';
import {swapNeighbours} from '../../../src/library/filter/swapped-letters.ts';

it.each<[string, string[]]>([
	['trmup', ['rtmup', 'tmrup', 'trump', 'trmpu']],
	['hun snen', ['hun nsen', 'hun senn', 'hun snne']],
	['otto', ['toto', 'otot']],
	['sen', []],
	['', []],
	['a'.repeat(5), []],
	['abcd '.repeat(8).trim(), []],
])('two neighbouring letters of a word of %j change places', (query, expected) => {
	expect(swapNeighbours(query)).toEqual(expected);
});
