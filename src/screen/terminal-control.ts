/** Giving the terminal to others for a while: an editor, or the shell that started us. */
import {type SuspendTerminal, useApp} from 'ink';
import {useEffect} from 'react';

export type TerminalControl = {
	/** Leaves the screen while `use` runs, then draws again. */
	readonly lend: (use: () => void) => Promise<void>;
	/** Stops the process until it is continued (`fg`). False where the system knows no such thing. */
	readonly stop: () => Promise<boolean>;
	/** Ink hands out its means within a component only: see {@link useTerminalControl}. */
	connect: (suspend: SuspendTerminal) => void;
};

export function makeTerminalControl(): TerminalControl {
	let suspend: SuspendTerminal | null = null;
	return {
		connect(means) {
			suspend = means;
		},
		async lend(use) {
			await suspend?.(use);
		},
		async stop() {
			if (!suspend || process.platform === 'win32') return false;
			const suspension = await suspend();
			// Input is paused now: without this timer nothing would keep the process alive.
			const alive = setInterval(() => {}, 60_000);
			await new Promise<void>(continued => {
				process.once('SIGCONT', continued);
				process.kill(0, 'SIGTSTP');
			});
			clearInterval(alive);
			await suspension.resume();
			return true;
		},
	};
}

export function useTerminalControl(control: TerminalControl | undefined): void {
	const {suspendTerminal} = useApp();
	useEffect(() => control?.connect(suspendTerminal), [control, suspendTerminal]);
}
