import {listenForKeys} from './line-keys.ts';
import type {TerminalControl} from './terminal-control.ts';

/** A terminal on which lines follow each other: keys are taken from it, and nothing else of it is changed. */
type LineTerminal = {
	readonly say: (line: string) => void;
	/** Takes keys until {@link give}, or a signal ends the program with the terminal as it was. */
	readonly take: () => void;
	/** The terminal is as it was before. */
	readonly give: () => void;
	readonly control: TerminalControl;
};

const PASTES_AS_A_WHOLE = '\u001B[?2004h';
const PASTES_AS_KEYS = '\u001B[?2004l';
const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

type Listener = {
	readonly onKey: (name: string) => void;
	readonly onPaste: (text: string) => void;
	/** The terminal is back after it was lent, or after the program was stopped. */
	readonly onBack: () => void;
};

/** Nothing happens to the terminal before keys are taken. */
export function openLineTerminal(
	keyboard: NodeJS.ReadStream,
	output: NodeJS.WriteStream,
	{onKey, onPaste, onBack}: Listener,
): LineTerminal {
	let stopListening = () => {};
	const onSignal = (signal: NodeJS.Signals) => {
		give();
		process.kill(process.pid, signal);
	};
	const take = () => {
		keyboard.setRawMode(true);
		output.write(PASTES_AS_A_WHOLE);
		stopListening = listenForKeys(keyboard, onKey, onPaste);
		for (const signal of SIGNALS) process.once(signal, onSignal);
	};
	const give = () => {
		for (const signal of SIGNALS) process.off(signal, onSignal);
		stopListening();
		output.write(PASTES_AS_KEYS);
		keyboard.setRawMode(false);
	};
	const takeBack = () => {
		take();
		onBack();
	};
	return {
		say: line => output.write(`${line}\r\n`),
		take,
		give,
		// Lending it needs no screen to be left: keys are handed over and taken back.
		control: {
			connect() {},
			setMouse() {},
			setWrap() {},
			disconnect() {},
			async lend(use) {
				give();
				try {
					use();
				} finally {
					takeBack();
				}
			},
			async stop() {
				if (process.platform === 'win32') return false;
				give();
				// Input is paused now: without this timer nothing would keep the process alive.
				const alive = setInterval(() => {}, 60_000);
				await new Promise<void>(continued => {
					process.once('SIGCONT', continued);
					process.kill(0, 'SIGTSTP');
				});
				clearInterval(alive);
				takeBack();
				return true;
			},
		},
	};
}
