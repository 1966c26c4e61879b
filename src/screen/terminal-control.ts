/** Giving the terminal to others for a while: an editor, or the shell that started us. */
import {type SuspendTerminal, useApp} from 'ink';
import {useEffect} from 'react';

export type TerminalControl = {
	/** Leaves the screen while `use` runs, then draws again. */
	readonly lend: (use: () => void) => Promise<void>;
	/** Stops the process until it is continued (`fg`). False where the system knows no such thing. */
	readonly stop: () => Promise<boolean>;
	/** Ink hands out its means within a component only: see {@link useTerminalControl}. */
	readonly connect: (suspend: SuspendTerminal) => void;
	readonly disconnect: () => void;
};

export function makeTerminalControl(): TerminalControl {
	let suspend: SuspendTerminal | null = null;
	let isStopping = false;
	const stop = async (): Promise<boolean> => {
		if (!suspend || isStopping || process.platform === 'win32') return false;
		isStopping = true;
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
		isStopping = false;
		return true;
	};
	// Ctrl+Z comes as a key, but as a signal too: from `kill`, or before the terminal was set to raw.
	const onStopSignal = () => void stop();
	return {
		connect(means) {
			suspend = means;
			if (process.platform !== 'win32') process.on('SIGTSTP', onStopSignal);
		},
		disconnect() {
			process.off('SIGTSTP', onStopSignal);
			suspend = null;
		},
		async lend(use) {
			await suspend?.(use);
		},
		stop,
	};
}

export function useTerminalControl(control: TerminalControl | undefined): void {
	const {suspendTerminal} = useApp();
	useEffect(() => {
		control?.connect(suspendTerminal);
		return () => control?.disconnect();
	}, [control, suspendTerminal]);
}
