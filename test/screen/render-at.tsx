/** Draws a component into a terminal of a given size that exists in memory only. */
import {EventEmitter} from 'node:events';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink';
import type {ReactNode} from 'react';
import {vi} from 'vitest';

class FakeOutput extends EventEmitter {
	readonly isTTY = true;
	readonly writable = true;
	columns: number;
	rows: number;
	frame = '';

	constructor(columns: number, rows: number) {
		super();
		this.columns = columns;
		this.rows = rows;
	}

	write(text: string, done?: unknown): boolean {
		// Between frames Ink writes lone mode switches; a frame holds words.
		if (stripVTControlCharacters(text).trim() !== '') this.frame = text;
		if (typeof done === 'function') queueMicrotask(done as () => void);
		return true;
	}
}

class FakeInput extends EventEmitter {
	readonly isTTY = true;
	#waiting: string | null = null;
	setEncoding() {}
	setRawMode() {}
	ref() {}
	unref() {}
	resume() {}
	pause() {}

	read(): string | null {
		const data = this.#waiting;
		this.#waiting = null;
		return data;
	}

	send(data: string) {
		this.#waiting = data;
		this.emit('readable');
	}
}

export type Screen = {
	/** The frame as lines without styles. */
	lines: () => string[];
	text: () => string;
	/** The frame as written, with its escape sequences. */
	styled: () => string;
	/** Sends each string as one read from the terminal. */
	press: (...reads: string[]) => Promise<void>;
	resize: (columns: number, rows: number) => Promise<void>;
	/** Waits until the screen holds `wanted`, and returns it. */
	see: (wanted: string | RegExp) => Promise<string>;
	/** Waits until the screen no longer holds `unwanted`. */
	miss: (unwanted: string | RegExp) => Promise<string>;
	close: () => void;
};

export function renderAt(node: ReactNode, columns: number, rows: number): Screen {
	const stdout = new FakeOutput(columns, rows);
	const stdin = new FakeInput();
	const app = render(node, {
		stdout: stdout as never,
		stdin: stdin as never,
		stderr: new FakeOutput(columns, rows) as never,
		debug: true,
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	const text = () => stripVTControlCharacters(stdout.frame);
	const holds = (wanted: string | RegExp) =>
		typeof wanted === 'string' ? text().includes(wanted) : wanted.test(text());
	const until = async (condition: () => boolean, words: string) => {
		await vi.waitFor(
			() => {
				if (!condition()) throw new Error(`${words}\n${text()}`);
			},
			{timeout: 60_000, interval: 5},
		);
		return text();
	};
	return {
		text,
		lines: () => text().split('\n'),
		styled: () => stdout.frame,
		async press(...reads) {
			for (const read of reads) {
				stdin.send(read);
				await app.waitUntilRenderFlush();
			}
		},
		async resize(wide, high) {
			stdout.columns = wide;
			stdout.rows = high;
			stdout.emit('resize');
			await app.waitUntilRenderFlush();
		},
		see: wanted => until(() => holds(wanted), `The screen does not show ${wanted}`),
		miss: unwanted => until(() => !holds(unwanted), `The screen still shows ${unwanted}`),
		close: () => app.unmount(),
	};
}
