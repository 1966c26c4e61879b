import {wrapWords} from '../explorer/wrap.ts';
import {printableLine} from '../text/printable.ts';
import {formatTable, terminalWidth} from './output.ts';

/** What `verify` and `check` found out about one passage, for people. */
export type Finding = {
	readonly state: string;
	/** File and line. */
	readonly at: string;
	/** Where its source stands. */
	readonly where: string;
	/** The words, with their difference where there is one. */
	readonly words: string;
	readonly note: string;
};

const INDENT = '    ';

/** In a pipe a line each, its columns parted by tabs; on a terminal a short block each, nothing cut off. */
export function* formatFindings(findings: Iterable<Finding>): Iterable<string> {
	const width = terminalWidth();
	for (const {state, at, where, words, note} of findings) {
		if (width === undefined) {
			yield* formatTable([[state, at, where, words, note]], width);
			continue;
		}
		yield* wrapped(`${state}  ${at}  ${where}`, width, '');
		yield* wrapped(words, width, INDENT);
		yield* wrapped(note, width, INDENT);
		yield '';
	}
}

/** Words on as many rows as they need, each behind `indent`; further rows of the first line behind it too. */
function wrapped(words: string, width: number, indent: string): string[] {
	return wrapWords(printableLine(words), width - INDENT.length).map(
		(line, row) => (row === 0 ? indent : INDENT) + line,
	);
}
