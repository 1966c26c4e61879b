import {describe, expect, it} from 'vitest';
import {clickCounter, parseMouse, takeMouse} from '../../src/screen/terminal/mouse.ts';

describe('parseMouse', () => {
	it.each([
		['\u001B[<0;5;7M', {type: 'press', x: 4, y: 6}],
		['\u001B[<16;1;1M', {type: 'press', x: 0, y: 0}],
		['\u001B[<64;5;7M', {type: 'wheel', x: 4, y: 6, by: -1}],
		['\u001B[<65;500;70M', {type: 'wheel', x: 499, y: 69, by: 1}],
		['\u001B[<0;5;7m', {type: 'release', x: 4, y: 6}],
		['\u001B[<2;5;7M', {type: 'other-button', x: 4, y: 6}],
		['\u001B[<2;5;7m', null],
		['\u001B[<66;5;7M', null],
		["\u001B[M %'", {type: 'press', x: 4, y: 6}],
		["\u001B[M#%'", {type: 'release', x: 4, y: 6}],
		["\u001B[M`%'", {type: 'wheel', x: 4, y: 6, by: -1}],
		["\u001B[M \uFFFD'", {type: 'too-far'}],
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
		return action?.type === 'click' && action.isDouble;
	};
	expect([press(1, 0), press(1, 200), press(1, 200), press(2, 100), press(2, 900)]).toEqual([
		false,
		true,
		false,
		false,
		false,
	]);
});

it('takes a button let go elsewhere for a drag, but for one column', () => {
	const toAction = clickCounter(() => 1000);
	const drag = (x: number, y: number) => {
		toAction({type: 'press', x: 5, y: 5});
		return toAction({type: 'release', x, y});
	};
	const inVain = {type: 'mouse-in-vain', how: 'drag'};
	expect([drag(5, 5), drag(6, 5), drag(7, 5), drag(5, 6)]).toEqual([null, null, inVain, inVain]);
	expect(toAction({type: 'release', x: 40, y: 20})).toBeNull();
	expect(toAction({type: 'other-button', x: 1, y: 1})).toEqual({type: 'mouse-in-vain', how: 'button'});
});

describe('the keyboard without the mouse', () => {
	/** What Ink gets of these reads, so many ms apart, and what the mouse did. */
	const readAll = (reads: readonly string[], apart: number, isOn = true) => {
		const left = [...reads];
		let time = 0;
		const events: unknown[] = [];
		const keyboard = takeMouse(
			{read: () => left.shift() ?? null},
			event => events.push(event),
			() => isOn,
			() => time,
		);
		const keys = reads.map(() => {
			time += apart;
			return keyboard.read() as string;
		});
		return {keys: keys.join('|'), events};
	};
	const press = {type: 'press', x: 9, y: 5};

	it('puts a report together that comes in two or three reads, wherever it is cut', () => {
		const report = '\u001B[<0;10;6M';
		for (let first = 1; first < report.length; first++)
			for (let second = first; second < report.length; second++) {
				const pieces = [report.slice(0, first), report.slice(first, second), report.slice(second)];
				const {keys, events} = readAll(['j', ...pieces.filter(Boolean), 'k'], 1);
				expect(events).toEqual([press]);
				// All of it or nothing: Ink drops a whole report, and takes half of one for keys.
				expect(keys.replaceAll('|', '').replace(report, '')).toBe('jk');
			}
	});

	it('takes the rest of a report out when its esc counted as a key meanwhile', () => {
		expect(readAll(['\u001B', '[<0;10;6Mj'], 50)).toEqual({keys: '\u001B|j', events: [press]});
	});

	it('takes nothing that is pasted for a report', () => {
		const paste = '\u001B[200~words \u001B[<0;10;6M words\u001B[201~';
		expect(readAll([paste], 1)).toEqual({keys: paste, events: []});
		const reads = ['\u001B[200~words ', '\u001B[<0;10;6M', '\u001B[201~\u001B[<0;10;6Mj'];
		expect(readAll(reads, 1)).toEqual({
			keys: '\u001B[200~words |\u001B[<0;10;6M|\u001B[201~j',
			events: [press],
		});
		// Nor where the report is cut.
		const cut = ['\u001B[200~words \u001B', '[<0;10;6M\u001B[201~'];
		expect(readAll(cut, 1)).toEqual({keys: cut.join('|'), events: []});
	});

	it('takes no sign of an old terminal’s report for a key, and F1 of some for no report', () => {
		const report = '\u001B[M *&';
		expect(readAll([`j${report}k`], 1)).toEqual({keys: 'jk', events: [press]});
		expect(readAll([`j${report}k`], 1, false)).toEqual({keys: `j${report}k`, events: []});
	});

	it('leaves keys alone that begin like a report', () => {
		const reads = ['\u001B', '[A', '\u001B[', 'B', '\u001B', 'j', '\u001B', '\u001B'];
		expect(readAll(reads, 1)).toEqual({keys: reads.join('|'), events: []});
	});
});
