/** The mouse as terminals report it when asked to: buttons and the wheel, in SGR form (xterm's modes 1000 and 1006). */
import type {Action} from '../../explorer/actions.ts';

/** Buttons and the wheel (mode 1000), in SGR's form (1006), which also holds places beyond column 223. */
export const MOUSE_ON = '\u001B[?1000h\u001B[?1006h';
/** Back to the terminal's own selection of text. */
export const MOUSE_OFF = '\u001B[?1006l\u001B[?1000l';

/** Two presses at one place within so many ms are a double click. */
const DOUBLE_CLICK = 400;
const LEFT = 0;
const MIDDLE = 1;
const RIGHT = 2;
const WHEEL_UP = 64;
const WHEEL_DOWN = 65;
/** Old terminals do not tell which button was let go. */
const RELEASED = 3;
const OLD = /^\u001B\[M([ -\uFFFF]{3})$/;

type Place = {readonly x: number; readonly y: number};
type MouseEvent =
	| ({readonly type: 'press' | 'release' | 'other-button'} & Place)
	| ({readonly type: 'wheel'; readonly by: 1 | -1} & Place)
	/** An old terminal's report of a place that it has no sign for. */
	| {readonly type: 'too-far'};

/**
 * One whole report to an event with 0-based places; null for all other sequences and buttons. It is
 * `ESC [ < button ; column ; row M`, or in the form of terminals that do not know it (GNU screen before 5)
 * `ESC [ M` and a sign each for button, column and row.
 */
export function parseMouse(sequence: string): MouseEvent | null {
	const [, button, column, row, end] = /^\u001B\[<(\d{1,3});(\d{1,5});(\d{1,5})([Mm])$/.exec(sequence) ?? [];
	if (button !== undefined) return eventOf(Number(button), Number(column), Number(row), end === 'm');
	const [, signs] = OLD.exec(sequence) ?? [];
	if (signs === undefined) return null;
	// The bytes behind column 95 are no UTF-8, and are read as U+FFFD.
	if (/[^ -\u007F]/.test(signs)) return {type: 'too-far'};
	const [old, x, y] = [0, 1, 2].map(at => signs.charCodeAt(at) - 32) as [number, number, number];
	return eventOf(old === RELEASED ? LEFT : old, x, y, old === RELEASED);
}

function eventOf(button: number, column: number, row: number, isRelease: boolean): MouseEvent | null {
	const at = {x: column - 1, y: row - 1};
	// 4, 8 and 16 stand for shift, alt and ctrl.
	switch (button & ~28) {
		case LEFT:
			return {type: isRelease ? 'release' : 'press', ...at};
		case MIDDLE:
		case RIGHT:
			return isRelease ? null : {type: 'other-button', ...at};
		case WHEEL_UP:
			return {type: 'wheel', ...at, by: -1};
		case WHEEL_DOWN:
			return {type: 'wheel', ...at, by: 1};
		default:
			return null;
	}
}

/** Presses to clicks and double clicks; null for what is to do nothing. `now` in ms. */
export function clickCounter(now: () => number = Date.now): (event: MouseEvent) => Action | null {
	let last: {x: number; y: number; time: number} | null = null;
	let pressed: Place | null = null;
	return event => {
		if (event.type === 'wheel') return event;
		if (event.type === 'too-far') return {type: 'mouse-in-vain', how: 'too-far'};
		if (event.type === 'other-button') return {type: 'mouse-in-vain', how: 'button'};
		const {x, y} = event;
		if (event.type === 'release') {
			// A hand that trembles by one column drags nothing.
			const isDrag = pressed !== null && (pressed.y !== y || Math.abs(pressed.x - x) > 1);
			pressed = null;
			return isDrag ? {type: 'mouse-in-vain', how: 'drag'} : null;
		}
		pressed = {x, y};
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
const REPORTS_AND_PASTES = /\u001B\[(?:<[\d;]{1,20}[Mm]|M[ -\uFFFF]{3}|20[01]~)/g;
/** For so long, in ms, Ink holds an esc back, which may be the beginning of another key: a little less than it does. */
const ESC_IS_HELD = 15;

/**
 * The keyboard for Ink, without what the mouse sent: Ink drops every sequence that is no key before a component
 * could see it, so mouse reports are taken out here. One may come in two reads; the rest of what is read stays as
 * it is. Reports in the old form count while `isOn`: `ESC [ M` is a key of some terminals. `now` in ms.
 */
export function takeMouse(
	keyboard: Pick<NodeJS.ReadStream, 'read'>,
	onEvent: (event: MouseEvent) => void,
	isOn: () => boolean,
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
			if (isPasting || sequence === PASTE_ENDS || (OLD.test(sequence) && !isOn())) return sequence;
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
