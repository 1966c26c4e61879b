import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {editorCommand, runEditor} from './terminal/editor.ts';
import type {TerminalControl} from './terminal/terminal-control.ts';

/** Bytes of a text that is taken back; nobody writes a longer note by hand. */
const LONGEST = 1_000_000;

type Edited = {readonly text: string} | {readonly problem: string};

/**
 * Lets the reader change `text` in an editor, in a file that only they may read and that is gone afterwards. The last
 * line end, which editors add, is not part of the text.
 */
export async function editText(
	text: string,
	name: string,
	editor: readonly string[],
	terminal: TerminalControl,
): Promise<Edited> {
	const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
	const file = join(folder, name);
	try {
		writeFileSync(file, text === '' ? '' : `${text}\n`, {mode: 0o600, flag: 'wx'});
		let problem: string | null = null;
		await terminal.lend(() => {
			problem = runEditor(editorCommand(editor, file, null));
		});
		if (problem !== null) return {problem: `Nothing was changed: ${problem}`};
		if (statSync(file).size > LONGEST)
			return {problem: `Nothing was changed: a note has at most ${LONGEST} bytes`};
		return {text: withoutLastBreaks(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))};
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** Not by a pattern: at each of a million line breaks it would go through all that follow. */
function withoutLastBreaks(text: string): string {
	let {length} = text;
	while (text[length - 1] === '\n') length--;
	return text.slice(0, length);
}
