/** Reads what was written to a terminal byte by byte, and finds what no program of ours has written. */

/** The sequences that the explorer and its libraries use; all others are somebody else's. */
const OWN =
	/\u001B\[(?:[0-9]*[ABCDEGJKX]|[0-9]*;?[0-9]*H|\?(?:7|25|1049|2004|2026)[hl]|(?:(?:[01247]|2[2-79]|3[0-79]|9[0-7]|49)(?:;(?:[1247]|3[0-7]|9[0-7]))*)?m)/y;

/** What acts on a terminal; `\t` and `\n` are apart. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** What hides or reorders words: invisible signs, bidi, noncharacters, halves of pairs, joiners where nothing joins. */
const HIDING =
	/\u034F|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|\p{Noncharacter_Code_Point}|\p{Cs}|(?:[\p{L} ]|[\uFE0E\uFE0F])[\uFE0E\uFE0F\u200C\u200D]/gu;

/** A lone return puts the cursor back to write over words. */
const OVERWRITING = /\r(?!\r?\n)/g;

/** Stands for a sequence of ours. */
const OURS = '\uE000';

/** What reads the words: a screen that the program draws, a terminal that it writes lines to, or another program. */
type Sink = 'screen' | 'terminal' | 'pipe';

/** The first places in `written` that no text of ours or theirs may hold, each with what stands around it. */
export function findStrangers(written: string, sink: Sink): string[] {
	let words = '';
	for (let at = 0; at < written.length; ) {
		OWN.lastIndex = at;
		const own = sink === 'screen' ? OWN.exec(written) : null;
		words += own ? OURS : written[at];
		at += own ? own[0].length : 1;
	}
	if (sink !== 'screen') words = words.replaceAll(PROGRESS, OURS);
	const wrong = [CONTROL, HIDING];
	if (sink !== 'screen') wrong.push(OVERWRITING);
	if (sink !== 'pipe') wrong.push(/\t/g);
	const places = wrong.flatMap(pattern => [...words.matchAll(pattern)].map(({index}) => index));
	return places.slice(0, 10).map(at => JSON.stringify(words.slice(Math.max(0, at - 30), at + 20)));
}

/** The one line that a command draws over and over, on stderr. */
const PROGRESS = /\r\u001B\[K(?:reading [\d,]+ of [\d,]+)?/g;
