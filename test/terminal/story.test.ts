import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

const BUNDLED = new URL('../../corpus', import.meta.url).pathname;

let place: Workplace;
let terminal: Terminal;

describe('the main story', () => {
	it('finds a name with a typo and walks from it to a quote and to its place in the source', async () => {
		place = makeWorkplace({}, onTestFinished);
		terminal = await openExplorer(BUNDLED, {env: place.env});
		await terminal.see(/1 Documents 44/);
		terminal.press('2');
		await terminal.see('person');
		terminal.press('/');
		terminal.press(...'hun snen');
		await terminal.see(/▸ +Hun Sen /);
		terminal.press('enter');
		await terminal.see('/ hun snen');
		terminal.press('enter');
		await terminal.see(/Said by · \d+/);
		terminal.press('enter');
		// The reading pane has the focus: its cursor stands at the quote, with the evidence under it.
		await terminal.see(/┌ Hun Sen · (?:direct|mixed|indirect)/);
		await terminal.see('esc back');
		terminal.press('q', 'q', 'q');
		terminal.press('q');
		expect((await terminal.ended).exitCode).toBe(0);
	});

	it('marks two passages, exports them, and quits with the terminal as it was', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env, cwd: place.folder});
		await terminal.see('3 documents');
		terminal.press('3', '/');
		terminal.press(...'forty years');
		await terminal.see(/▸.*Rosa Marin/);
		terminal.press('enter', 'space');
		await terminal.see('4 Marked 1');
		terminal.press('/', 'ctrl-u');
		terminal.press(...'our wall');
		await terminal.see(/▸.*Ilse Tannhauser/);
		terminal.press('enter', 'space');
		await terminal.see('4 Marked 2');
		terminal.press('4');
		await terminal.see(/2 marked|Marked 2/);
		terminal.press('x');
		await terminal.see('.md');
		terminal.press('ctrl-u');
		terminal.press(...'notes.md');
		await terminal.see('notes.md');
		terminal.press('enter');
		await terminal.see(/Wrote 2 passages/);
		terminal.press('q');
		expect((await terminal.ended).exitCode).toBe(0);
		expect(terminal.isAlternate()).toBe(false);

		const markdown = readFileSync(join(place.folder, 'notes.md'), 'utf8');
		expect(markdown).toContain('> “It is not our wall,” she said, “and it was never our secret.”');
		expect(markdown).toContain(
			'> "We opened the wall and found nothing behind it," Marin told reporters. "Nobody had looked there for forty years."',
		);
		expect(markdown).toContain('**Ilse Tannhauser**');
	});

	it('keeps marks for the next start and takes them back with u', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('3');
		await terminal.see(/▸.*[“:]/);
		terminal.press('space');
		await terminal.see('4 Marked 1');
		terminal.press('q');
		expect((await terminal.ended).exitCode).toBe(0);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('4 Marked 1');
		terminal.press('3', 'space');
		await terminal.see('4 Marked 0');
		terminal.press('u');
		await terminal.see('4 Marked 1');
	});

	it('copies the exact words by the tool at hand, and says by which', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		const tools = join(place.folder, 'tools');
		const clipboard = join(place.folder, 'clipboard');
		mkdirSync(tools);
		writeFileSync(join(tools, 'xclip'), `#!/bin/sh\necho "$@" > '${clipboard}'\ncat >> '${clipboard}'\n`, {
			mode: 0o755,
		});
		const env = {...place.env, PATH: `${tools}:/usr/bin:/bin`, DISPLAY: ':9', WAYLAND_DISPLAY: '', TMUX: ''};
		terminal = await openExplorer(place.corpus, {env});
		await terminal.see('3 documents');
		terminal.press('3', '/');
		terminal.press(...'our wall');
		await terminal.see(/▸.*Ilse Tannhauser/);
		terminal.press('enter', 'y');
		await terminal.see(/Copied the quote .* by xclip/);
		expect(readFileSync(clipboard, 'utf8')).toBe(
			'-selection clipboard\n“It is not our wall,” she said, “and it was never our secret.”',
		);
	});

	it('says where a filter is wrong and keeps the rows of the last one that was right', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('3', '/');
		terminal.press(...'our wall ');
		await terminal.see(/▸.*Ilse Tannhauser/);
		terminal.press(...'speker:x');
		await terminal.see('There is no field speker:');
		terminal.press('enter');
		const screen = await terminal.see(/\/ our wall speker:x +1/);
		expect(screen).toMatch(/▸.*Ilse Tannhauser/);
		expect(screen).toContain('There is no field speker:');
		terminal.press('backspace');
		await terminal.see(screen => !screen.includes('There is no field'));
	});

	it('runs a command by its name', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press(':');
		await terminal.see('─ Commands ─');
		terminal.press(...'raw');
		await terminal.see(/▸ raw +the raw text as in the file/);
		terminal.press('enter');
		await terminal.see('Raw text, as in the file');
		terminal.press(':');
		terminal.press(...'quit at');
		await terminal.see(/▸ quit-now +quit at once/);
		terminal.press('enter');
		expect((await terminal.ended).exitCode).toBe(130);
	});

	it('marks all that a filter leaves in one step, and unmarks it from the list of marks', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('a');
		await terminal.see('space selects documents');
		terminal.press('3', '/');
		terminal.press(...'marin');
		await terminal.see('/ marin');
		terminal.press('enter');
		const filtered = await terminal.see(/\/ marin +[1-9]/);
		const count = /\/ marin +(\d+)/.exec(filtered)![1]!;
		terminal.press('a');
		await terminal.see(`Marked ${count} passage`);
		await terminal.see(`4 Marked ${count}`);
		terminal.press('u');
		await terminal.see('4 Marked 0');
		terminal.press('ctrl-r');
		await terminal.see(`4 Marked ${count}`);
		terminal.press('4', 'A');
		await terminal.see('4 Marked 0');
	});

	it('labels and notes a passage, keeps both for the next start, and takes them back', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('3');
		await terminal.see(/▸.*[“:]/);
		terminal.press('t');
		await terminal.see('─ Labels ─');
		terminal.press(...'quay, money');
		await terminal.see('quay, money');
		terminal.press('enter');
		await terminal.see('Labelled #quay #money');
		terminal.press('m');
		await terminal.see('─ Note ─');
		terminal.press(...'Ask the mayor.');
		await terminal.see('Ask the mayor.');
		terminal.press('enter');
		await terminal.see('◆ #quay #money Ask the mayor.');
		terminal.press('q');
		expect((await terminal.ended).exitCode).toBe(0);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('4 Marked 1');
		terminal.press('4');
		await terminal.see('◆ #quay #money Ask the mayor.');
		terminal.press('m', 'ctrl-u', 'enter');
		await terminal.see(screen => screen.includes('#quay #money') && !screen.includes('Ask the mayor.'));
		terminal.press('u');
		await terminal.see('◆ #quay #money Ask the mayor.');
	});

	it('loses and doubles no key that is typed fast or pasted', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('2/marin, rosa harbour');
		await terminal.see('/ marin, rosa harbour');
		terminal.press('ctrl-u');
		terminal.press('\u001B[200~qqq\nTannhauser\u001B[201~');
		await terminal.see(/\/ qqq ?Tannhauser/);
	});

	it('finds words in all texts, reads on from passage to passage, and comes back', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('2', 'f');
		terminal.press(...'north quay');
		await terminal.see(/▸.*north quay/);
		terminal.press('enter');
		await terminal.see(/find north quay +3/);
		terminal.press('enter');
		await terminal.see(/ 1\/3 /);
		terminal.press('n', 'n');
		await terminal.see(/ 3\/3 /);
		terminal.press('q', 'q');
		await terminal.see(/▸ +Rosa Marin +per/);
	});

	it('finds words in the text, counts the hits and goes on into the next document', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('1', 'enter');
		await terminal.see('/ find');
		terminal.press('/');
		terminal.press(...'wall');
		const first = await terminal.see(/\d\/\d/);
		terminal.press('enter', 'n', 'n', 'n', 'n');
		await terminal.see(screen => /\d\/\d/.test(screen) && titleOf(screen) !== titleOf(first));
	});
});

const titleOf = (screen: string): string => screen.split('\n')[2]!.split('│')[1] ?? '';
