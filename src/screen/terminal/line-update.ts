import {isOneColumnEach} from '../../text/one-column.ts';
import {blankIn, type Cells, changeStyle, PLAIN, readCells} from './line-cells.ts';

/** What turns a line of the terminal into another one; the cursor is on that line and may be left anywhere on it. */
type LineUpdate = (previous: string, next: string, columns: number | undefined) => string;

/** So many cells that are right already are gone over; fewer are cheaper written. */
const LONG_SAME = 8;
/** So many blanks are erased and gone over. */
const LONG_BLANK = 14;

/**
 * Takes the place of Ink's way to update a line in the bundle (see {@link lineUpdateOver}), which keeps what two
 * lines begin with and writes all the rest: of a list of 200 columns mostly blanks, and each piece of a row with a
 * style of its own. Here a line is cells, and only those are written that are others; over ssh each of a few bytes
 * counts. Lines that hold wide or combined signs are left to Ink. Besides SGR it uses CHA, CUF, ECH and EL
 * (ECMA-48), which xterm, tmux, screen, mosh, the Linux console and Windows have.
 */
export const lineUpdateOver =
	(inks: LineUpdate): LineUpdate =>
	(previous, next, columns) => {
		const before = readCells(previous);
		const after = readCells(next);
		if (!before || !after || !columns) return inks(previous, next, columns);
		const fits = before.signs.length <= columns && after.signs.length <= columns;
		if (!fits || !isOneColumnEach(before.signs) || !isOneColumnEach(after.signs))
			return inks(previous, next, columns);
		const changed = update(before, after);
		const whole = `\u001B[G\u001B[K${next}`;
		return changed.length < whole.length ? changed : whole;
	};

function update(before: Cells, after: Cells): string {
	const end = Math.max(before.signs.length, after.signs.length);
	let written = '';
	let style = PLAIN;
	/** Where the terminal's cursor is; -1 for anywhere. */
	let cursor = -1;
	const goTo = (at: number) => {
		if (cursor < 0) written += at === 0 ? '\u001B[G' : `\u001B[${at + 1}G`;
		else if (at > cursor) written += at === cursor + 1 ? '\u001B[C' : `\u001B[${at - cursor}C`;
		cursor = at;
	};
	const setStyle = (to: number) => {
		if (to !== style) written += changeStyle(style, to);
		style = to;
	};
	for (let at = 0; at < end; ) {
		const same = sameFrom(before, after, at);
		if (same === end) break;
		if (same - at >= LONG_SAME || cursor < 0) at = same;
		goTo(at);
		if (at >= after.signs.length) {
			setStyle(PLAIN);
			written += '\u001B[K';
			break;
		}
		const blank = blankFrom(after, at);
		if (blank - at >= LONG_BLANK && blank < after.signs.length) {
			setStyle(PLAIN);
			written += `\u001B[${blank - at}X`;
			at = blank;
			continue;
		}
		const sign = after.signAt(at);
		const wanted = after.styleAt(at);
		// A blank between two green words is written green.
		if (sign !== ' ' || blankIn(style) !== wanted) setStyle(wanted);
		written += sign;
		cursor = ++at;
	}
	setStyle(PLAIN);
	return written;
}

/**
 * The first cell from `at` on that is another one, or where the shorter line ends. A blank at the end of a line is
 * another one than nothing: who copies from the screen gets it.
 */
function sameFrom(before: Cells, after: Cells, at: number): number {
	const shared = Math.min(before.signs.length, after.signs.length);
	let to = at;
	while (to < shared && before.signAt(to) === after.signAt(to) && before.styleAt(to) === after.styleAt(to))
		to++;
	return to;
}

/** The first cell from `at` on that is not blank. */
function blankFrom(after: Cells, at: number): number {
	let to = at;
	while (to < after.signs.length && after.signAt(to) === ' ' && after.styleAt(to) === PLAIN) to++;
	return to;
}

/** The same output with the steps from line to line in one. */
export const shortened = (output: string): string =>
	output.replace(/(?:\u001B\[E){2,}/g, steps => `\u001B[${steps.length / 3}E`);
