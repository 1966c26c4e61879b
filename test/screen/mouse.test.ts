import {describe, expect, it} from 'vitest';
import {clickCounter, parseMouse} from '../../src/screen/mouse.ts';

describe('parseMouse', () => {
	it.each([
		['\u001B[<0;5;7M', {type: 'press', x: 4, y: 6}],
		['\u001B[<16;1;1M', {type: 'press', x: 0, y: 0}],
		['\u001B[<64;5;7M', {type: 'wheel', x: 4, y: 6, by: -1}],
		['\u001B[<65;500;70M', {type: 'wheel', x: 499, y: 69, by: 1}],
		['\u001B[<0;5;7m', null],
		['\u001B[<2;5;7M', null],
		['\u001B[<35;5;7M', null],
		['\u001B[A', null],
		['j', null],
		['\u001B[<0;999999;1M', null],
	])('%j', (sequence, event) => {
		expect(parseMouse(sequence)).toEqual(event);
	});
});

it('takes two presses at one place soon after another for a double click, and a third for a new one', () => {
	let time = 1000;
	const toAction = clickCounter(() => time);
	const press = (x: number, after: number) => {
		time += after;
		const action = toAction({type: 'press', x, y: 3});
		return action.type === 'click' && action.isDouble;
	};
	expect([press(1, 0), press(1, 200), press(1, 200), press(2, 100), press(2, 900)]).toEqual([
		false,
		true,
		false,
		false,
		false,
	]);
});
