import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {makeWorkplace} from '../commands/run-dossier.ts';
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
