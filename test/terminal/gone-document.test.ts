import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {makeWorkplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';

it('says that the text one was reading is gone, and how to go on', async () => {
	const place = makeWorkplace(SAMPLE, onTestFinished);
	const terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
	terminal.press('3', '/');
	terminal.press(...'our wall');
	await terminal.see(/▸.*Ilse Tannhauser/);
	terminal.press('enter');
	await terminal.see('enter read');
	terminal.press('enter');
	await terminal.see('{ } quote');
	renameSync(join(place.corpus, '2024-03-14-mayor.md'), join(place.corpus, 'renamed.md'));
	// What is read first may still be going on.
	const stillReading = 'still being read';
	do {
		terminal.press('j');
		await terminal.see(screen => !screen.includes(stillReading));
		terminal.press('R');
	} while (
		(await terminal.see(/This document is gone from the corpus|still being read/)).includes(stillReading)
	);
	expect(terminal.text()).toContain('esc goes back');
	terminal.press('}');
	await terminal.see('There is no text here');
	terminal.press('?');
	await terminal.see('─ Keys');
	terminal.press('q');
	await terminal.see(screen => /\n esc back {2}f find all {2}q quit {2}\? all keys *$/.test(screen));
	terminal.press('j');
	await terminal.see('There is no text here');
	terminal.press('escape');
	await terminal.see(screen => !screen.includes('is gone from') && screen.includes('It is not our wall'));
});
