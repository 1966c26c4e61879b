import {once} from 'node:events';
import {columnsOf, cutToColumns, fitColumns} from '../explorer/graphemes.ts';
import {wrapWords} from '../explorer/wrap.ts';
import {printableLine} from '../text/printable.ts';

/** Exit codes of every command, as fzf and grep have them. */
export const EXIT = {done: 0, nothing: 1, failed: 2, interrupted: 130} as const;

/**
 * A reader that went away (`dossier quotes | head -1`) is no error: the command ends quietly. Output that cannot
 * be written (a full disk) ends it too, and is said. Messages that nobody reads stop nothing.
 */
export function endQuietlyOnClosedPipe(): void {
	process.stderr.on('error', () => {});
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(EXIT.done);
		if (process.stdout.isTTY) throw error; // the explorer puts the terminal back
		process.stderr.write(
			`dossier: the output cannot be written (${printableLine(error.code ?? error.message)}).\n  Make room on the disk, or send it to another place.\n`,
		);
		process.exit(EXIT.failed);
	});
}

/** Writes each line to stdout, waiting whenever the receiver is slower than we are. */
export async function writeLines(lines: Iterable<string>): Promise<void> {
	let buffer = '';
	for (const line of lines) {
		buffer += `${line}\n`;
		if (buffer.length > 65_536) {
			if (!process.stdout.write(buffer)) await once(process.stdout, 'drain');
			buffer = '';
		}
	}
	if (buffer !== '') await new Promise<void>(done => process.stdout.write(buffer, () => done()));
}

/** Writes text to stdout and waits until it is on its way. */
export const writeText = (text: string): Promise<void> =>
	new Promise(done => process.stdout.write(text, () => done()));

/** What stands in a column; null leaves it empty. */
export type Cell = string | number | null;

/**
 * A table for people: columns aligned to the terminal on a terminal, tab-separated in a pipe so that
 * `cut` and `awk` work. Control characters of the content never reach either.
 */
export function* formatTable(rows: Iterable<readonly Cell[]>, width: number | undefined): Iterable<string> {
	if (width === undefined) {
		for (const row of rows) yield row.map(cellText).join('\t');
		return;
	}
	const all = [...rows].map(row => row.map(cellText));
	const widths: number[] = [];
	for (const row of all)
		for (const [i, cell] of row.entries())
			widths[i] = Math.min(Math.max(widths[i] ?? 0, columnsOf(cell)), 48);
	for (const row of all) {
		const last = row.length - 1;
		const line = row.map((cell, i) => (i === last ? cell : fitColumns(cell, widths[i]!))).join('  ');
		yield cutToColumns(line.trimEnd(), width);
	}
}

/** Something that was said or printed, and the facts about it. */
export type Entry = {readonly facts: readonly Cell[]; readonly words: string};

/** Before a line of facts that goes on. */
const INDENT = '    ';

/** Lines of words that an entry shows on a terminal. */
const MOST_LINES = 4;

/**
 * Entries for people: on a terminal the facts on a line and the words under it, for the words are what is looked
 * for; in a pipe a line each, tab-separated, words last.
 */
export function* formatEntries(entries: Iterable<Entry>, width: number | undefined): Iterable<string> {
	for (const {facts, words} of entries) {
		if (width === undefined) {
			yield [...facts, words].map(cellText).join('\t');
			continue;
		}
		// Whole, on more lines where it must be: the place is among the facts, and half a path opens no file.
		const place = facts.map(cellText).filter(Boolean).join(' · ');
		const lines = columnsOf(place) <= width ? [place] : wrapWords(place, width - INDENT.length);
		yield* lines.map((line, n) => (n === 0 ? line : INDENT + line));
		yield* firstLines(cellText(words), width - 2).map(line => `  ${line}`);
		yield '';
	}
}

/** `text` in lines of at most `width` columns, at most {@link MOST_LINES} of them. */
function firstLines(text: string, width: number): string[] {
	const lines = wrapWords(text, width);
	if (lines.length <= MOST_LINES) return lines;
	const last = `${cutToColumns(lines[MOST_LINES - 1]!, width - 2, '')} …`;
	return [...lines.slice(0, MOST_LINES - 1), last];
}

/** Says on stderr, also to a script, what went wrong beside the work; null is nothing. */
export function warn(what: string | null): void {
	if (what !== null) process.stderr.write(`dossier: ${printableLine(what)}\n`);
}

/**
 * Says on stderr, to a person at a terminal, what the list does not show: why it is empty, or what is not in it.
 * To a script the exit code says it.
 */
export function remark(what: string): void {
	if (process.stderr.isTTY) process.stderr.write(`dossier: ${printableLine(what)}\n`);
}

const cellText = (cell: Cell): string => printableLine(String(cell ?? ''));

/** Columns of the terminal on stdout; undefined when stdout is not a terminal. */
export const terminalWidth = (): number | undefined =>
	process.stdout.isTTY ? process.stdout.columns || 80 : undefined;
