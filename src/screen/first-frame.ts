/**
 * The first frame, on the terminal before what draws all others is loaded: Ink, React and their layout engine take
 * longer to load than everything else that the frame needs. Until they take over, putting the terminal back is up to
 * this file.
 */
import {rowsOf} from './frame.ts';
import {NO_WRAP, WRAP} from './terminal/terminal-control.ts';
import type {Size, View} from './view.ts';

type FirstFrame = {
	/** Ends this file's part; what takes over finds the cursor at the top left of the frame, or of an empty screen. */
	readonly handOver: () => void;
	/** Puts the terminal back, unless it was handed over. */
	readonly leave: () => void;
};

/** Alternate screen, no cursor, pastes as a whole: as Ink has them; and rows that end where the screen does. */
const ENTER = `\u001B[?1049h${NO_WRAP}\u001B[?25l\u001B[?2004h`;
const LEAVE = `\u001B[?2004l${WRAP}\u001B[?1049l\u001B[?25h`;
const EMPTY = '\u001B[2J\u001B[H';
/** What is written in between, a terminal shows at once. */
const TOGETHER = ['\u001B[?2026h', '\u001B[?2026l'] as const;
const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

/** Shows a view on the terminal. Keys that are pressed meanwhile wait in the terminal for who takes over. */
export function showFirstFrame(
	view: View,
	{output, keyboard}: {readonly output: NodeJS.WriteStream; readonly keyboard: NodeJS.ReadStream},
): FirstFrame {
	const rows = rowsAt(view, sizeOf(output));
	let isResized = false;
	let isOurs = true;
	const leave = () => {
		if (isOurs) output.write(LEAVE);
		letGo();
	};
	const onSignal = (signal: NodeJS.Signals) => {
		leave();
		keyboard.setRawMode(false);
		process.kill(process.pid, signal);
	};
	const onResize = () => {
		isResized = true;
	};
	const letGo = () => {
		isOurs = false;
		for (const signal of SIGNALS) process.off(signal, onSignal);
		process.off('SIGWINCH', onResize);
		process.off('exit', leave);
	};
	for (const signal of SIGNALS) process.once(signal, onSignal);
	process.on('SIGWINCH', onResize);
	process.once('exit', leave);
	const [begin, end] = TOGETHER;
	output.write(`${begin}${ENTER}${EMPTY}${rows.join('\r\n')}\u001B[H${end}`);
	return {
		handOver() {
			letGo();
			// Who takes over writes the same rows again, unless the terminal or the library changed meanwhile.
			const now = rowsAt(view, sizeOf(output));
			if (isResized || now.join('\n') !== rows.join('\n')) output.write(EMPTY);
		},
		leave,
	};
}

/** Without the spaces at their ends, which an empty screen has anyway. */
const rowsAt = (view: View, size: Size): string[] =>
	(rowsOf(view.frame(size)) ?? []).map(row => row.trimEnd());

const sizeOf = ({columns = 80, rows = 24}: NodeJS.WriteStream): Size => ({columns, rows});
