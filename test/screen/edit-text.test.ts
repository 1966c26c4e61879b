import {existsSync, rmSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {editText} from '../../src/screen/edit-text.ts';
import type {TerminalControl} from '../../src/screen/terminal/terminal-control.ts';
import {makeEditor} from './make-editor.ts';

const TERMINAL = {lend: async (use: () => void) => use()} as TerminalControl;

/** What comes back of "Ask her." from an editor that does `script` with the file, `$file`. */
async function edit(script: string) {
	const {editor, calls} = makeEditor(script);
	const taken: Parameters<Parameters<typeof editText>[4]>[0][] = [];
	await editText('Ask her.', 'note.txt', editor, TERMINAL, edited => taken.push(edited));
	expect(taken).toHaveLength(1);
	const folder = dirname(calls()[0]!);
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return {edited: taken[0]!, folder, isGone: !existsSync(folder)};
}

describe('a text that is changed in an editor', () => {
	it.each([
		['as it is', ':', 'Ask her.'],
		['without the line ends that editors add', `printf 'Again.\\n\\n' >> "$file"`, 'Ask her.\nAgain.'],
		['with line ends as everywhere else', `printf 'One.\\r\\nTwo.\\r\\n' > "$file"`, 'One.\nTwo.'],
		['empty', ': > "$file"', ''],
		['as long as a note may be', `head -c 1000000 /dev/zero | tr '\\0' x > "$file"`, 'x'.repeat(1_000_000)],
	])('comes back %s', async (_, script, text) => {
		expect(await edit(script)).toMatchObject({edited: {text}, isGone: true});
	});

	it.each([
		['of an editor that failed', 'exit 3', /^Nothing was changed: .* ended with status 3$/],
		['of an editor that was killed', 'kill -TERM $$', /^Nothing was changed: .* was ended by SIGTERM$/],
	])('does not come back %s', async (_, script, problem) => {
		expect(await edit(script)).toMatchObject({
			edited: {problem: expect.stringMatching(problem)},
			isGone: true,
		});
	});

	it.each([
		['that is longer than any note', `head -c 1000001 /dev/zero > "$file"`, 'at most 1000000 bytes'],
		['of an editor that failed', 'echo more >> "$file"; exit 3', 'ended with status 3'],
		['that vi keeps when it is killed', ': > "$(dirname "$file")/.note.txt.swp"; kill -HUP $$', 'SIGHUP'],
		['that was moved', 'mv "$file" "$file.moved"', 'left no file'],
	])('is not thrown away %s', async (_, script, words) => {
		const {edited, folder, isGone} = await edit(script);
		expect(edited).toEqual({problem: expect.stringContaining(`${words}; what it wrote is in ${folder}`)});
		expect(isGone).toBe(false);
	});

	it.each([
		['what was saved', `echo Again. >> "$file"; kill -TERM $$`],
		['what nano saves then', `printf 'Ask her.\\nAgain.\\n' > "$file.save"; kill -HUP $$`],
	])('is %s, of an editor that was killed', async (_, script) => {
		expect(await edit(script)).toMatchObject({edited: {text: 'Ask her.\nAgain.'}, isGone: true});
	});
});
