import {describe, expect, it} from 'vitest';
import {update} from '../../src/explorer/update.ts';
import {Walk} from './walk.ts';

const resize = (walk: Walk, columns: number, rows: number) => {
	walk.state = update(walk.state, {type: 'resize', columns, rows}, walk.world).state;
};

describe('where nothing is shown', () => {
	it('nothing is marked, moved or opened by keys, nor by the mouse', () => {
		const walk = new Walk();
		walk.press('3 j');
		resize(walk, 20, 5);
		const before = walk.state;
		walk.press('space c x j enter ? : a');
		for (const action of [
			{type: 'click', x: 3, y: 4, isDouble: true},
			{type: 'wheel', x: 3, y: 4, by: 1},
		] as const)
			walk.state = update(walk.state, action, walk.world).state;
		expect({...walk.state, message: null}).toEqual({...before, message: null});
		expect(walk.effects).toEqual([]);
		resize(walk, 100, 30);
		walk.press('space');
		expect(walk.effects).toMatchObject([{type: 'mark'}]);
	});

	it('q ends the program from anywhere, but not from within a line, which it would lose', () => {
		const walk = new Walk();
		walk.press('3 enter');
		resize(walk, 20, 5);
		walk.press('q');
		expect(walk.effects).toEqual([{type: 'quit', code: 0}]);
		const typing = new Walk();
		typing.press('/ b o');
		resize(typing, 20, 5);
		typing.press('q');
		expect(typing.effects).toEqual([]);
		typing.press('ctrl-c');
		expect(typing.effects).toEqual([{type: 'quit', code: 130}]);
	});
});
