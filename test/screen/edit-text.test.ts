import {existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {editText} from '../../src/screen/edit-text.ts';
import type {TerminalControl} from '../../src/screen/terminal/terminal-control.ts';
import {makeEditor} from './make-editor.ts';

const TERMINAL = {lend: async (use: () => void) => use()} as TerminalControl;

/** What comes back of "Ask her." from an editor that does `script` with the file, `$file`. */
async function edit(script: string) {
	const {editor, calls} = makeEditor(script);
	const edited = await editText('Ask her.', 'note.txt', editor, TERMINAL);
	expect(existsSync(calls()[0]!)).toBe(false);
	return edited;
}

describe('a text that is changed in an editor', () => {
	it.each([
		['as it is', ':', 'Ask her.'],
		['without the line ends that editors add', `printf 'Again.\\n\\n' >> "$file"`, 'Ask her.\nAgain.'],
		['with line ends as everywhere else', `printf 'One.\\r\\nTwo.\\r\\n' > "$file"`, 'One.\nTwo.'],
		['empty', ': > "$file"', ''],
		['as long as a note may be', `head -c 1000000 /dev/zero | tr '\\0' x > "$file"`, 'x'.repeat(1_000_000)],
	])('comes back %s', async (_, script, text) => {
		expect(await edit(script)).toEqual({text});
	});

	it.each([
		['that is longer than any note', `head -c 1000001 /dev/zero > "$file"`, /at most 1000000 bytes/],
		['of an editor that failed', 'echo lost > "$file"; exit 3', /ended with status 3/],
	])('does not come back %s', async (_, script, words) => {
		const edited = await edit(script);
		expect(edited).toEqual({problem: expect.stringMatching(words)});
		expect(edited).toEqual({problem: expect.stringMatching(/^Nothing was changed: /)});
	});
});
