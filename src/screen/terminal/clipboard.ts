import {Buffer} from 'node:buffer';
import {spawn} from 'node:child_process';
import type {Way} from './ways-to-copy.ts';

/** What terminals take at least, in bytes of base64; a longer sequence is dropped by some, in silence. */
const LONGEST = 74_994;
/** A clipboard tool that has not taken the words after so long, in ms, waits for a display that is gone. */
const PATIENCE = 1500;

/**
 * The sequence that sets the terminal's clipboard, also over ssh (OSC 52 of xterm's control sequences);
 * null when the text is longer than terminals take.
 */
function clipboardSequence(text: string): string | null {
	const data = Buffer.from(text.toWellFormed(), 'utf8').toString('base64');
	return data.length > LONGEST ? null : `\u001B]52;c;${data}\u0007`;
}

/** What took the words ("xclip", "tmux", "the terminal"); null when none could. */
export async function copyText(
	text: string,
	ways: readonly Way[],
	write: (sequence: string) => void,
): Promise<string | null> {
	for (const way of ways) {
		if (way.type === 'program') {
			if (await feed(way, text)) return way.name;
			continue;
		}
		const sequence = clipboardSequence(text);
		if (sequence === null) continue;
		write(sequence);
		return 'the terminal';
	}
	return null;
}

/** Whether the program took the words. It may stay behind to serve them (xclip does): its end is what counts. */
function feed({program, args, encoding}: Extract<Way, {type: 'program'}>, text: string): Promise<boolean> {
	return new Promise(done => {
		const child = startQuietly(program, args);
		if (child === null) return done(false);
		child.on('error', () => done(false));
		child.on('exit', code => done(code === 0));
		// It may end before it has read all.
		child.stdin.on('error', () => {});
		child.stdin.end(Buffer.from(text.toWellFormed(), encoding));
	});
}

/** Node tells of a missing program by an event, but throws where, for instance, a folder of its path is a file. */
function startQuietly(program: string, args: readonly string[]) {
	try {
		return spawn(program, args, {
			stdio: ['pipe', 'ignore', 'ignore'],
			timeout: PATIENCE,
			windowsHide: true,
		});
	} catch {
		return null;
	}
}
