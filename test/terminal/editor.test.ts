import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import {makeWorkplace, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

/** An editor that writes down how it was called, and does `script` with the file, its last argument. */
function makeEditor(name: string, script: string): string {
	const path = join(place.folder, 'my editors', name);
	mkdirSync(join(place.folder, 'my editors'), {recursive: true});
	const calls = join(place.folder, 'calls');
	writeFileSync(path, `#!/bin/sh\nprintf '%s|' "$@" > '${calls}'\nfor file; do :; done\n${script}\n`, {
		mode: 0o755,
	});
	return `"${path}" -x`;
}
const calls = () => readFileSync(join(place.folder, 'calls'), 'utf8');

async function openAt(env: Record<string, string>): Promise<void> {
	terminal = await openExplorer(place.corpus, {env: {...place.env, ...env}});
	await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
	terminal.press('3', '/');
	terminal.press(...'our wall');
	await terminal.see(/▸.*Ilse Tannhauser/);
	terminal.press('enter');
}

describe('the editor', () => {
	it('opens the file at the line of the words, by the form that it knows', async () => {
		await openAt({VISUAL: makeEditor('nvim', ''), EDITOR: '/bin/false'});
		terminal.press('e');
		// The screen is the same before and after; that it was away is seen by what the editor wrote down.
		await vi.waitFor(() => expect(calls()).toMatch(/\|$/), {timeout: 60_000});
		await terminal.see('esc back');
		const [line] = /\+\d+/.exec(calls())!;
		const file = join(place.corpus, '2024-03-14-mayor.md');
		expect(calls()).toBe(`-x|${line}|${file}|`);
		expect(readFileSync(file, 'utf8').split('\n')[Number(line) - 1]).toContain('It is not our wall');
	});

	it('that changed the file shows it as it is now', async () => {
		await openAt({VISUAL: makeEditor('nvim', `printf 'A new last line.\\n' >> "$file"`)});
		terminal.press('e');
		await terminal.see('All is as the files are now: 3 documents');
		expect(terminal.text()).toContain('A new last line.');
	});

	it('is nano where none is set and there is one, else vi', async () => {
		const folder = join(place.folder, 'bin');
		mkdirSync(folder);
		const write = (name: string) =>
			writeFileSync(join(folder, name), `#!/bin/sh\necho ${name} >> '${place.folder}/calls'\n`, {
				mode: 0o755,
			});
		const env = {VISUAL: '', EDITOR: '', PATH: `${folder}:/usr/bin:/bin`};
		write('nano');
		write('vi');
		await openAt(env);
		terminal.press('e');
		await vi.waitFor(() => expect(calls()).toBe('nano\n'), {timeout: 60_000});
	});

	it('that fails says so, with the screen as it was', async () => {
		await openAt({VISUAL: makeEditor('nano', 'exit 3')});
		terminal.press('e');
		await terminal.see('ended with status 3');
		expect(terminal.isAlternate()).toBe(true);
		expect(terminal.text()).toContain('/ our wall');
	});

	it('has ctrl-c for itself, and for what is started in it', async () => {
		await openAt({
			VISUAL: makeEditor(
				'nvim',
				`trap 'echo heard >> "$0.heard"' INT; echo ready; until read -r line; do :; done; exit 4`,
			),
		});
		terminal.press('e');
		await terminal.see('ready');
		terminal.press('ctrl-c');
		const heard = join(place.folder, 'my editors', 'nvim.heard');
		await vi.waitFor(() => expect(readFileSync(heard, 'utf8')).toBe('heard\n'), {timeout: 60_000});
		terminal.press('enter');
		await terminal.see('ended with status 4');
		terminal.press('?');
		await terminal.see('Keys and signs');
		terminal.press('ctrl-c');
		expect((await terminal.ended).exitCode).toBe(130);
	});

	it('gives the keys back to a listener, and tells where he is', async () => {
		const editor = makeEditor('nano', 'read -r line');
		const options = {args: ['--screen-reader'], columns: 200, rows: 200};
		terminal = await openExplorer(place.corpus, {...options, env: {...place.env, VISUAL: editor}});
		await terminal.see('All is read.');
		terminal.press('3');
		await terminal.see('Quote 1 of 9, ');
		terminal.press('e');
		await vi.waitFor(() => expect(calls()).toMatch(/\|$/), {timeout: 60_000});
		// What is typed meanwhile is the editor's.
		terminal.press('j', 'enter');
		await terminal.see(
			/Quote 1 of 9, (?:.*\n)+dossier, corpus corpus, 3 documents\nQuotes, 9 rows\nQuote 1 of 9, /,
		);
		terminal.press('j');
		await terminal.see('Quote 2 of 9, ');
	});

	it('that is not there says what to set', async () => {
		await openAt({VISUAL: '/nowhere/edit'});
		terminal.press('e');
		await terminal.see('could not be started');
		expect(terminal.text()).toContain('$EDITOR');
	});

	it('writes long notes, in a file that only the reader may read and that is gone afterwards', async () => {
		const temporary = join(place.folder, 'tmp');
		mkdirSync(temporary);
		const editor = makeEditor(
			'vim',
			`ls -l "$file" | cut -c1-10 >> '${place.folder}/modes'\nprintf 'and a second line\\n' >> "$file"`,
		);
		await openAt({VISUAL: editor, TMPDIR: temporary});
		terminal.press('m');
		terminal.press(...'Ask her');
		await terminal.see('Ask her');
		terminal.press('\u000F');
		await terminal.see('Noted; u takes it back');
		expect(terminal.text()).toContain('Ask her and a second line');
		expect(readFileSync(join(place.folder, 'modes'), 'utf8')).toBe('-rw-------\n');
		expect(readdirSync(temporary)).toEqual([]);
		// The lines of the note are still two.
		terminal.press('m');
		await terminal.see('─ Note ─');
		terminal.press('\u000F');
		await terminal.see(/Ask her and a second line and a second line/);
	});

	it('that fails leaves a note as it was', async () => {
		await openAt({VISUAL: makeEditor('vim', 'echo lost > "$file"; exit 1')});
		terminal.press('m');
		terminal.press(...'Ask her');
		await terminal.see('Ask her');
		terminal.press('\u000F');
		await terminal.see('Nothing was changed: ');
		terminal.press('enter');
		await terminal.see('Noted; u takes it back');
		expect(terminal.text()).toContain('Ask her');
	});
});
