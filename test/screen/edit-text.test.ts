import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {editText} from '../../src/screen/edit-text.ts';
import type {TerminalControl} from '../../src/screen/terminal/terminal-control.ts';

const TERMINAL = {lend: async (use: () => void) => use()} as TerminalControl;

/** What comes back of "Ask her." from an editor that does `script` with the file, `$1`, whose path it writes down. */
async function edit(script: string) {
	const folder = mkdtempSync(join(tmpdir(), 'dossier-editor-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
	const editor = join(folder, 'editor');
	writeFileSync(editor, `#!/bin/sh\nprintf %s "$1" > '${folder}/path'\n${script}\n`, {mode: 0o755});
	const edited = await editText('Ask her.', 'note.txt', [editor], TERMINAL);
	expect(existsSync(readFileSync(join(folder, 'path'), 'utf8'))).toBe(false);
	return edited;
}

describe('a text that is changed in an editor', () => {
	it.each([
		['as it is', ':', 'Ask her.'],
		['without the line ends that editors add', `printf 'Again.\\n\\n' >> "$1"`, 'Ask her.\nAgain.'],
		['with line ends as everywhere else', `printf 'One.\\r\\nTwo.\\r\\n' > "$1"`, 'One.\nTwo.'],
		['empty', ': > "$1"', ''],
		['as long as a note may be', `head -c 1000000 /dev/zero | tr '\\0' x > "$1"`, 'x'.repeat(1_000_000)],
	])('comes back %s', async (_, script, text) => {
		expect(await edit(script)).toEqual({text});
	});

	it.each([
		['that is longer than any note', `head -c 1000001 /dev/zero > "$1"`, /at most 1000000 bytes/],
		['of an editor that failed', 'echo lost > "$1"; exit 3', /ended with status 3/],
	])('does not come back %s', async (_, script, words) => {
		const edited = await edit(script);
		expect(edited).toEqual({problem: expect.stringMatching(words)});
		expect(edited).toEqual({problem: expect.stringMatching(/^Nothing was changed: /)});
	});
});
