import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {editorCommand, runEditor} from './terminal/editor.ts';
import type {TerminalControl} from './terminal/terminal-control.ts';

/** Bytes of a text that is taken back; nobody writes a longer note by hand. */
const LONGEST = 1_000_000;

type Edited = {readonly text: string} | {readonly problem: string};

/**
 * Lets the reader change `text` in an editor, in a file that only they may read and that is gone afterwards, unless what was
 * written there cannot be taken. The last line end, which editors add, is not part of the text. `take` is called before the
 * terminal is taken back: where a signal came meanwhile, or the terminal is gone, the program ends over that.
 */
export async function editText(
	text: string,
	name: string,
	editor: readonly string[],
	terminal: TerminalControl,
	take: (edited: Edited) => void,
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
	const file = join(folder, name);
	const content = text === '' ? '' : `${text}\n`;
	let isKept = false;
	try {
		writeFileSync(file, content, {mode: 0o600, flag: 'wx'});
		await terminal.lend(() => {
			const failure = runEditor(editorCommand(editor, file, null));
			const edited = failure && !failure.isKilled ? failure : readBack(file);
			if ('text' in edited && !(failure && edited.text === text)) return take(edited);
			isKept = !isLeftAlone(file, content);
			const {problem} = 'problem' in edited ? edited : failure!;
			take({problem: `Nothing was changed: ${problem}${isKept ? `; what it wrote is in ${folder}` : ''}`});
		});
	} finally {
		if (!isKept) rmSync(folder, {recursive: true, force: true});
	}
}

/** An editor that a signal ended may have saved the text in another place: nano does beside the file. */
function readBack(file: string): Edited {
	const path = [`${file}.save`, file].find(path => existsSync(path));
	if (path === undefined) return {problem: 'the editor left no file'};
	if (statSync(path).size > LONGEST) return {problem: `a note has at most ${LONGEST} bytes`};
	return {text: withoutLastBreaks(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))};
}

/** Whether the file is as it was written, and alone in its folder. */
function isLeftAlone(file: string, content: string): boolean {
	if (readdirSync(dirname(file)).length !== 1 || !existsSync(file)) return false;
	return statSync(file).size <= LONGEST && readFileSync(file, 'utf8') === content;
}

/** Not by a pattern: at each of a million line breaks it would go through all that follow. */
function withoutLastBreaks(text: string): string {
	let {length} = text;
	while (text[length - 1] === '\n') length--;
	return text.slice(0, length);
}
