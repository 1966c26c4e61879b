/** The mouse as terminals report it when asked to: presses and the wheel, in SGR form (xterm's modes 1000 and 1006). */
import type {Action} from '../../explorer/actions.ts';

/** Presses and the wheel (mode 1000), in SGR's form (1006), which also holds places beyond column 223. */
export const MOUSE_ON = '\u001B[?1000h\u001B[?1006h';
/** Back to the terminal's own selection of text. */
export const MOUSE_OFF = '\u001B[?1006l\u001B[?1000l';

/** Two presses at one place within so many ms are a double click. */
const DOUBLE_CLICK = 400;
const LEFT = 0;
const WHEEL_UP = 64;
const WHEEL_DOWN = 65;

type MouseEvent =
	| {readonly type: 'press'; readonly x: number; readonly y: number}
	| {readonly type: 'wheel'; readonly x: number; readonly y: number; readonly by: 1 | -1};

/** `ESC [ < button ; column ; row M` to an event with 0-based places; null for all other sequences and buttons. */
export function parseMouse(sequence: string): MouseEvent | null {
	const [, button, column, row, end] = /^\u001B\[<(\d{1,3});(\d{1,5});(\d{1,5})([Mm])$/.exec(sequence) ?? [];
	if (button === undefined || end === 'm') return null;
	const at = {x: Number(column) - 1, y: Number(row) - 1};
	// 4, 8 and 16 stand for shift, alt and ctrl.
	switch (Number(button) & ~28) {
		case LEFT:
			return {type: 'press', ...at};
		case WHEEL_UP:
			return {type: 'wheel', ...at, by: -1};
		case WHEEL_DOWN:
			return {type: 'wheel', ...at, by: 1};
		default:
			return null;
	}
}

/** Presses to clicks and double clicks. `now` in ms. */
export function clickCounter(now: () => number = Date.now): (event: MouseEvent) => Action {
	let last: {x: number; y: number; time: number} | null = null;
	return event => {
		if (event.type === 'wheel') return event;
		const {x, y} = event;
		const time = now();
		const isDouble = last !== null && last.x === x && last.y === y && time - last.time <= DOUBLE_CLICK;
		last = isDouble ? null : {x, y, time};
		return {type: 'click', x, y, isDouble};
	};
}

/** A report, and one that goes on in the next read. */
const REPORT = /\u001B\[<[\d;]{1,20}[Mm]/;
const BEGUN = /\u001B\[<[\d;]{0,20}$/;
const PASTE_BEGINS = '\u001B[200~';
const PASTE_ENDS = '\u001B[201~';
const REPORTS_AND_PASTES = /\u001B\[(?:<[\d;]{1,20}[Mm]|20[01]~)/g;
/** For so long, in ms, Ink holds an esc back, which may be the beginning of another key: a little less than it does. */
const ESC_IS_HELD = 15;

/**
 * The keyboard for Ink, without what the mouse sent: Ink drops every sequence that is no key before a component
 * could see it, so mouse reports are taken out here. One may come in two reads; the rest of what is read stays as
 * it is. `now` in ms.
 */
export function takeMouse(
	keyboard: Pick<NodeJS.ReadStream, 'read'>,
	onEvent: (event: MouseEvent) => void,
	now: () => number = () => performance.now(),
): NodeJS.ReadStream {
	/** What was read of a report that goes on. */
	let begun = '';
	/** One that was cut behind `ESC`, which may be a key: Ink has what was read of it. And since when, in ms. */
	let passed = '';
	let passedAt = 0;
	/** What is pasted acts as no click, whatever it looks like. */
	let isPasting = false;
	const take = (report: string) => {
		const event = parseMouse(report);
		if (event) onEvent(event);
	};
	const read = (size?: number): unknown => {
		const chunk: unknown = keyboard.read(size);
		if (typeof chunk !== 'string') return chunk;
		let keys = chunk;
		let end = '';
		const whole = passed + chunk;
		const report = passed === '' ? null : REPORT.exec(whole);
		if (report?.index === 0) {
			take(report[0]);
			keys = whole.slice(report[0].length);
			// Ink makes one sequence of both ends, and drops that, unless it took the beginning for the key meanwhile.
			if (now() - passedAt < ESC_IS_HELD) end = report[0].slice(passed.length);
		} else if (passed !== '' && /^\u001B\[(?:<[\d;]{0,20})?$/.test(whole)) {
			passed = whole;
			passedAt = now();
			return chunk;
		}
		keys = (begun + keys).replace(REPORTS_AND_PASTES, sequence => {
			if (sequence.endsWith('~')) isPasting = sequence === PASTE_BEGINS;
			if (isPasting || sequence === PASTE_ENDS) return sequence;
			take(sequence);
			return '';
		});
		begun = BEGUN.exec(keys)?.[0] ?? '';
		if (begun !== '') keys = keys.slice(0, -begun.length);
		passed = isPasting ? '' : (/\u001B\[?$/.exec(keys)?.[0] ?? '');
		passedAt = now();
		return end + keys;
	};
	return new Proxy(keyboard as NodeJS.ReadStream, {
		get(target, name) {
			if (name === 'read') return read;
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}
