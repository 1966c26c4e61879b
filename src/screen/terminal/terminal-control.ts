/** Giving the terminal to others for a while: an editor, or the shell that started us. */
import type {SuspendTerminal} from 'ink';
import {MOUSE_OFF, MOUSE_ON} from './mouse.ts';

/** What the explorer may do with the terminal besides drawing on it. */
export type TerminalControl = {
	/** Leaves the screen while `use` runs, then draws again. */
	readonly lend: (use: () => void) => Promise<void>;
	/** Stops the process until it is continued (`fg`). False where the system knows no such thing. */
	readonly stop: () => Promise<boolean>;
	/** Asks the terminal to report the mouse or not; while it is lent it does not. */
	readonly setMouse: (isOn: boolean) => void;
	/** Keeps rows from running on into the next one, see {@link NO_WRAP}; while it is lent the terminal wraps. */
	readonly setWrap: (isOn: boolean) => void;
	/** Ink hands out its means within a component only: see `useTerminalControl`. */
	readonly connect: (suspend: SuspendTerminal) => void;
	readonly disconnect: () => void;
};

/**
 * DECAWM off: a row that a terminal takes to be longer than we do (tmux, of Devanagari and of families of emoji) ends at
 * the edge of the screen. It would run on into the next line, and all lines below stand one lower than is known.
 */
export const NO_WRAP = '\u001B[?7l';
/** As shells expect it. */
export const WRAP = '\u001B[?7h';

/** `write`: to the terminal that is given away. It does not wrap: the first frame has seen to it. */
export function makeTerminalControl(write: (sequence: string) => void): TerminalControl {
	const {setMouse, setWrap, giveAway} = trackModes(write);
	let suspend: SuspendTerminal | null = null;
	let isStopping = false;
	let isStopDue = false;
	const stop = async (): Promise<boolean> => {
		if (!suspend || isStopping || process.platform === 'win32') return false;
		isStopping = true;
		const takeBack = giveAway();
		const suspension = await suspend();
		// Input is paused now: without this timer nothing would keep the process alive.
		const alive = setInterval(() => {}, 60_000);
		// Without a listener the signal has its own effect again: it stops the process.
		process.off('SIGTSTP', onStopSignal);
		await new Promise<void>(continued => {
			process.once('SIGCONT', continued);
			process.kill(0, 'SIGTSTP');
		});
		process.on('SIGTSTP', onStopSignal);
		clearInterval(alive);
		await suspension.resume();
		takeBack();
		isStopping = false;
		return true;
	};
	// Ctrl+Z comes as a key, but as a signal too: from `kill`, or before the terminal was set to raw.
	const onStopSignal = () => {
		if (suspend) void stop();
		else isStopDue = true;
	};
	if (process.platform !== 'win32') process.on('SIGTSTP', onStopSignal);
	return {
		setMouse,
		setWrap,
		connect(means) {
			suspend = means;
			if (!isStopDue) return;
			isStopDue = false;
			setImmediate(stop);
		},
		disconnect() {
			process.off('SIGTSTP', onStopSignal);
			suspend = null;
		},
		async lend(use) {
			const takeBack = giveAway();
			await suspend?.(use);
			takeBack();
		},
		stop,
	};
}

/** The modes that the explorer sets: reports of the mouse, and rows that do not wrap. */
function trackModes(write: (sequence: string) => void) {
	let isMouse = false;
	const setMouse = (isOn: boolean) => {
		if (isOn !== isMouse) write(isOn ? MOUSE_ON : MOUSE_OFF);
		isMouse = isOn;
	};
	let isWrapping = false;
	const setWrap = (isOn: boolean) => {
		if (isOn !== isWrapping) write(isOn ? WRAP : NO_WRAP);
		isWrapping = isOn;
	};
	/** Sets the terminal as others expect it; returns what sets it as it was. */
	const giveAway = (): (() => void) => {
		const before = {isMouse, isWrapping};
		setMouse(false);
		setWrap(true);
		return () => {
			setMouse(before.isMouse);
			setWrap(before.isWrapping);
		};
	};
	return {setMouse, setWrap, giveAway};
}
