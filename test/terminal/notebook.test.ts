import {appendFileSync, readdirSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {notebookFolder} from '../../src/notebook/notebook-folder.ts';
import {makeWorkplace, runDossier} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

const place = makeWorkplace(SAMPLE, afterAll);
let terminal: Terminal;

it('tells where the marks of a folder are that was moved', async () => {
	terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see('3 documents');
	terminal.press('3', 'space');
	await terminal.see('4 Marked 1');
	terminal.press('q');
	await terminal.ended;
	const moved = join(place.folder, 'archive');
	renameSync(place.corpus, moved);
	terminal = await openExplorer(moved, {env: place.env, columns: 160});
	await terminal.see('Marks of the same documents, once in “corpus”: dossier --notebook');
	expect(terminal.text()).toContain('4 Marked 0');
});

it('tells of lines that nobody understands, also in a list, and shows all that others keep', async () => {
	const other = makeWorkplace(SAMPLE, afterAll);
	terminal = await openExplorer(other.corpus, {env: other.env});
	await terminal.see('3 documents');
	terminal.press('3', 'space');
	await terminal.see('4 Marked 1');
	terminal.press('q');
	await terminal.ended;
	const folder = notebookFolder([other.corpus], other.env);
	const [name] = readdirSync(folder);
	appendFileSync(join(folder, name!), '{"id":"a-2","cou\u001B[31mer":\n');
	const told = `A line of the notebook is damaged or of a later version; what it kept is missing: ${join(folder, name!)}:3`;
	terminal = await openExplorer(other.corpus, {env: other.env, columns: 240});
	await terminal.see(told);
	expect(terminal.text()).toContain('4 Marked 1');
	const run = (...args: string[]) => runDossier([args[0]!, other.corpus, ...args.slice(1)], {env: other.env});
	for (const args of [['quotes'], ['export', '--marked'], ['export', '--marked', '--no-corrections']])
		expect(await run(...args)).toMatchObject({code: 0, stderr: `dossier: ${told}\n`});
	expect(await run('quotes', '--no-corrections')).toMatchObject({code: 0, stderr: ''});
});
