import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, runDossier, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;

const type = (words: string) => {
	terminal.press(...words);
};

describe('correcting', () => {
	it('gives a quote another speaker, in lists, on pages and in the export, and takes it back', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env, cwd: place.folder});
		await terminal.see('3 documents');
		terminal.press('3', '/');
		type('forty years');
		await terminal.see(/▸.*Rosa Marin/);
		terminal.press('enter', 'c');
		await terminal.see('right: Rosa Marin said it');
		terminal.press('s');
		await terminal.see('Who said it?');
		type('tannh');
		await terminal.see(/▸ Ilse Tannhauser/);
		terminal.press('enter');
		await terminal.see(/▸ +✎ Ilse Tannhauser/);
		await terminal.see(/┌ Ilse Tannhauser · corrected by you · found: Rosa Marin/);
		terminal.press('space');
		await terminal.see('4 Marked 1');
		terminal.press('x', 'ctrl-u');
		type('notes.md');
		terminal.press('enter');
		await terminal.see(/Wrote 1 passage /);
		expect(readFileSync(join(place.folder, 'notes.md'), 'utf8')).toMatch(
			/\*\*Ilse Tannhauser\*\*.*corrected by the reader; found: Rosa Marin/,
		);
		terminal.press('u', 'u');
		await terminal.see('Undone: “Ilse Tannhauser” as speaker');
		await terminal.see(/▸ +Rosa Marin/);
		terminal.press('ctrl-r');
		await terminal.see(/▸ +✎ Ilse Tannhauser/);
		terminal.press('q');
		await terminal.ended;
		const {stdout} = await runDossier(['quotes', place.corpus, '--match', 'forty years', '--json'], place);
		expect(JSON.parse(stdout)).toMatchObject({
			speaker: {name: 'Ilse Tannhauser'},
			corrected: true,
			found: 'Rosa Marin',
		});
	});

	it('accepts one suggested merge and dismisses another, for good', async () => {
		place = makeWorkplace({
			'a.txt': '"The quay is safe," said Samir Kowalczyk, an engineer, in Port Aven on Monday.',
			'b.txt': '"The quay is old," said Samir Kowalcyzk, an engineer, in Port Aven on Monday.',
			'c.txt': '"We wait," said Thandiwe Lindahl, a pilot, in Port Aven on Monday.',
			'd.txt': '"We sail," said Thandiwe Lyndahl, a cook, in Port Aven on Monday.',
		});
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('1 Documents 4');
		terminal.press('2', 'S');
		await terminal.see(/▸ +Samir Kowal\w+ = Samir Kowal\w+/);
		await terminal.see(/Thandiwe L\w+ = Thandiwe L\w+/);
		terminal.press('c');
		await terminal.see('one and the same: Samir');
		terminal.press('enter');
		await terminal.see(/2 Entities \d+/);
		await terminal.see(/▸ +Thandiwe L\w+ = Thandiwe L\w+/);
		terminal.press('c', 'i');
		await terminal.see('No two names look like one');
		terminal.press('C');
		await terminal.see(/Two names · 1/);
		terminal.press('q', 'q');
		await terminal.see(/Samir Kowal\w+ ✎/);
		terminal.press('q');
		await terminal.ended;
		// Both were kept: the next start suggests nothing.
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('1 Documents 4');
		terminal.press('2', 'S');
		await terminal.see('No two names look like one');
		terminal.press('q');
		await terminal.see(/Samir Kowal\w+ ✎/);
		terminal.press('q');
		await terminal.ended;
	});

	it('lists a correction whose words are gone, and takes it back', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('3', '/');
		type('forty years');
		await terminal.see(/▸.*Rosa Marin/);
		terminal.press('enter', 'c', 'x');
		await terminal.see('No quote any more');
		terminal.press('q', 'q');
		await terminal.ended;
		place.write('2024-03-12-quay.txt', 'Another story altogether.');
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('C');
		await terminal.see(/No longer found · 1/);
		await terminal.see(/no quote: "We opened the wall/);
		terminal.press('c', 'enter');
		await terminal.see('Nothing is corrected');
		terminal.press('q', 'q');
		await terminal.ended;
	});

	it('merges two names, of which one is left', async () => {
		place = makeWorkplace(SAMPLE, onTestFinished);
		terminal = await openExplorer(place.corpus, {env: place.env});
		await terminal.see('3 documents');
		terminal.press('2', '/');
		type('tannh');
		await terminal.see(/▸ +Ilse Tannhauser/);
		terminal.press('enter', 'c', 'm');
		await terminal.see('Another name of whom or what?');
		type('rosa');
		await terminal.see(/▸ Rosa Marin/);
		terminal.press('enter');
		await terminal.see(/▸ +Rosa Marin ✎/);
		terminal.press('i');
		await terminal.see(/Also named.*Ilse Tannhauser/);
		terminal.press('q');
		await terminal.see('all keys');
		terminal.press('c', 'b');
		await terminal.see(/▸ +Ilse Tannhauser/);
		terminal.press('q');
		await terminal.ended;
	});
});
