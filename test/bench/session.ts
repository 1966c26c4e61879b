import {readFileSync} from 'node:fs';
import {spawn} from '@lydell/node-pty';
import {benchEnv} from './ready-corpus.ts';

const SILENCE = 60; // ms without output after which a frame, and what comes behind it, is over
const OPENING = 400; // ms without output after which a program is taken to be loaded: its first frame may come before
const LONGEST = 120_000; // ms

export type Frame = {
	/** Milliseconds from the key to its last byte of output. */
	readonly took: number;
	/** Everything written because of it. */
	readonly written: string;
};

export type Session = {
	/** Writes keys and waits until their output is over. */
	readonly press: (keys: string) => Promise<Frame>;
	/** Waits until nothing was written for so many ms. */
	readonly silence: (ms: number) => Promise<void>;
	/** Gives the terminal another size and waits in the same way. */
	readonly resize: (columns: number, rows: number) => Promise<Frame>;
	/** CPU time of the whole process so far, in ms. */
	readonly cpu: () => number;
	/** Resident memory now, in MB; `own` without the pages of mapped files, which the system takes back at need. */
	readonly memory: () => {readonly resident: number; readonly own: number};
	readonly close: () => void;
};

/** Runs a program in a pseudo-terminal until `sign` is on its screen. */
export async function openSession(
	args: readonly string[],
	{columns, rows, sign}: {columns: number; rows: number; sign: string},
): Promise<Session> {
	const program = spawn(process.execPath, [...args], {
		cols: columns,
		rows,
		name: 'xterm-256color',
		env: benchEnv(),
	});
	let written = '';
	let last = performance.now();
	let hasEnded = false;
	program.onData(data => {
		written += data;
		last = performance.now();
	});
	program.onExit(() => {
		hasEnded = true;
	});
	const settle = async (since: number, until: () => boolean, silence = SILENCE): Promise<void> => {
		for (;;) {
			await new Promise(resolve => setTimeout(resolve, 5));
			const now = performance.now();
			if (hasEnded) throw new Error(`the program ended:\n${written.slice(-1000)}`);
			if (until() && now - last > silence) return;
			if (now - since > LONGEST) throw new Error(`no "${sign}":\n${written.slice(-1000)}`);
		}
	};
	await settle(performance.now(), () => written.includes(sign), OPENING);
	const timed = async (act: () => void): Promise<Frame> => {
		written = '';
		const began = performance.now();
		last = began;
		act();
		await settle(began, () => written !== '');
		return {took: last - began, written};
	};
	return {
		silence: ms => settle(performance.now(), () => true, ms),
		press: keys => timed(() => program.write(keys)),
		resize: (columns, rows) => timed(() => program.resize(columns, rows)),
		cpu: () => cpuOf(program.pid),
		memory: () => memoryOf(program.pid),
		close: () => {
			if (!hasEnded) program.kill('SIGKILL');
		},
	};
}

const TICK = 10; // ms: the kernel counts CPU time in hundredths of a second

/** User and system time of a process and its threads, from proc(5). */
function cpuOf(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return TICK * (Number(fields[11]) + Number(fields[12]));
}

function memoryOf(pid: number): {resident: number; own: number} {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	const megabytes = (field: string) =>
		Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
	return {resident: megabytes('VmRSS'), own: megabytes('RssAnon')};
}
