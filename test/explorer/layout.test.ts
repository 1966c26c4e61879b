import {expect, it} from 'vitest';
import {layoutOf} from '../../src/explorer/select/layout.ts';
import {startState} from '../../src/explorer/state.ts';

it.each<[columns: number, list: number, textColumns: number]>([
	[60, 60, 56],
	[80, 40, 35],
	[120, 48, 67],
	[160, 67, 88],
	[200, 107, 88],
	[300, 110, 88],
])('%i columns: a list of %i, beside lines of %i', (columns, list, textColumns) => {
	const layout = layoutOf(startState(columns, 40));
	expect([layout.list.width, layout.textColumns]).toEqual([list, textColumns]);
});
