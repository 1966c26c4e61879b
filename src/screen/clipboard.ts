import {Buffer} from 'node:buffer';

/** What terminals take at least; a longer sequence is dropped by some, in silence. */
const LONGEST = 74_994;

/**
 * The sequence that sets the terminal's clipboard, also over ssh (OSC 52 of xterm's control sequences);
 * null when the text is longer than terminals take.
 */
export function clipboardSequence(text: string): string | null {
	const data = Buffer.from(text.toWellFormed(), 'utf8').toString('base64');
	return data.length > LONGEST ? null : `\u001B]52;c;${data}\u0007`;
}
