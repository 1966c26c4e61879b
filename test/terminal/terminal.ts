import {stripVTControlCharacters} from 'node:util';
import {spawn} from '@lydell/node-pty';
import graphemes from '@xterm/addon-unicode-graphemes';
import headless from '@xterm/headless';
import {onTestFinished} from 'vitest';

export type TerminalOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
	/** Which Unicode the terminal takes the widths of signs from: by default graphemes count as one. */
	readonly unicode?: '6' | '15-graphemes';
	/** The test's own `onTestFinished`, where tests run side by side. */
	readonly atEnd?: (cleanUp: () => Promise<void>) => void;
};

export type Terminal = Awaited<ReturnType<typeof openTerminal>>;

/** Milliseconds until a screen that does not come is a failure: long, as a machine may be busy with much else. */
const PATIENCE = 60_000;
/** Between these two a frame is being drawn: half of it may be on the screen. */
const FRAME_BEGINS = '\u001B[?2026h';
const FRAME_ENDS = '\u001B[?2026l';

/**
 * Runs a program in a real pseudo-terminal with an emulated screen. Nothing in here waits for a fixed
 * time: `see` looks at the screen after each frame until it shows what is expected. What still runs when the
 * test is finished is ended, before the folders that the test made for it are removed.
 */
export async function openTerminal(
	command: string,
	args: readonly string[],
	{
		columns = 120,
		rows = 36,
		env = {},
		cwd,
		unicode = '15-graphemes',
		atEnd = onTestFinished,
	}: TerminalOptions = {},
) {
	const screen = new headless.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
	screen.loadAddon(new graphemes.UnicodeGraphemesAddon());
	screen.unicode.activeVersion = unicode;
	const program = spawn(command, [...args], {
		cols: columns,
		rows,
		name: 'xterm-256color',
		...(cwd === undefined ? {} : {cwd}),
		env: terminalEnv(env),
	});
	let raw = '';
	/** Units of `raw` that are on the screen by now. */
	let shown = 0;
	let drawn: () => void = () => {};
	program.onData(data => {
		raw += data;
		screen.write(data, () => {
			shown += data.length;
			drawn();
		});
	});
	screen.onData(answer => program.write(answer));
	// Not before the last words of the program are on the screen.
	const ended = new Promise<{exitCode: number; signal?: number | undefined}>(done =>
		program.onExit(end => screen.write('', () => done(end))),
	);
	let hasEnded = false;
	void ended.then(() => {
		hasEnded = true;
		drawn();
	});

	const close = () => {
		if (!hasEnded) program.kill('SIGKILL');
	};
	atEnd(async () => {
		close();
		await ended;
	});

	const lines = (): string[] =>
		Array.from(
			{length: screen.rows},
			(_, y) =>
				screen.buffer.active.getLine(screen.buffer.active.viewportY + y)?.translateToString(true) ?? '',
		);
	const text = () => lines().join('\n');
	const isWholeFrame = () => raw.lastIndexOf(FRAME_BEGINS, shown) <= raw.lastIndexOf(FRAME_ENDS, shown);

	/** Waits until the screen shows `expected`; fails with the screen as it is. Returns the screen's text. */
	async function see(expected: string | RegExp | ((screen: string) => boolean)): Promise<string> {
		const shows = (screen: string) =>
			typeof expected === 'string'
				? screen.includes(expected)
				: expected instanceof RegExp
					? expected.test(screen)
					: expected(screen);
		const end = Date.now() + PATIENCE;
		for (;;) {
			const now = text();
			if ((isWholeFrame() || hasEnded) && shows(now)) return now;
			const left = end - Date.now();
			if (left <= 0 || hasEnded)
				throw new Error(
					`the screen never showed ${expected}${hasEnded ? ' (the program ended)' : ''}; it was:\n${now}\n${hasEnded ? stripVTControlCharacters(raw).slice(-2000) : ''}`,
				);
			await new Promise<void>(done => {
				const timer = setTimeout(done, left);
				drawn = () => {
					clearTimeout(timer);
					done();
				};
			});
		}
	}

	/** Presses a key and waits until something is drawn, or for `most` ms: a key may change nothing on the screen. */
	async function pressAndSee(key: string, most = 200): Promise<void> {
		const before = raw.length;
		program.write(KEYS[key] ?? key);
		const end = Date.now() + most;
		while (raw.length === before && Date.now() < end && !hasEnded)
			await new Promise<void>(done => {
				const timer = setTimeout(done, end - Date.now());
				drawn = () => {
					clearTimeout(timer);
					done();
				};
			});
	}

	return {
		see,
		pressAndSee,
		text,
		lines,
		ended,
		/** Everything the program wrote, with its escape sequences. */
		raw: () => raw,
		press: (...keys: string[]) => {
			for (const key of keys) program.write(KEYS[key] ?? key);
		},
		resize(columns: number, rows: number) {
			screen.resize(columns, rows);
			program.resize(columns, rows);
		},
		isAlternate: () => screen.buffer.active.type === 'alternate',
		cell: (x: number, y: number) => screen.buffer.active.getLine(y)?.getCell(x),
		cursor: () => ({x: screen.buffer.active.cursorX, y: screen.buffer.active.cursorY}),
		signal: (name: string) => program.kill(name),
		close,
		/** The window is closed: the program's terminal is gone. */
		hangUp: () => (program as unknown as {destroy(): void}).destroy(),
	};
}

const KEYS: Record<string, string> = {
	enter: '\r',
	escape: '\u001B',
	tab: '\t',
	space: ' ',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	backspace: '\u007F',
	'ctrl-c': '\u0003',
	'ctrl-l': '\f',
	'ctrl-z': '\u001A',
	'ctrl-u': '\u0015',
	'ctrl-a': '\u0001',
	'ctrl-d': '\u0004',
	'ctrl-r': '\u0012',
};

/** The test runner's own colour and mode settings must not reach the program. */
function terminalEnv(env: Readonly<Record<string, string>>): Record<string, string> {
	const {NODE_ENV, FORCE_COLOR, NO_COLOR, ...inherited} = process.env as Record<string, string>;
	return {...inherited, ...env};
}
