import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, runDossier} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';

const isRead = (screen: string) => screen.includes('3 documents') && !screen.includes('reading');

it('shows what another explorer marks, notes and corrects, and takes back', async () => {
	const place = makeWorkplace(SAMPLE, onTestFinished);
	const one = await openExplorer(place.corpus, {env: place.env});
	await one.see(isRead);
	const two = await openExplorer(place.corpus, {env: place.env});
	await two.see(isRead);
	two.press('3', 'space');
	await two.see('4 Marked 1');
	await one.see('4 Marked 1');
	one.press('4', 'm', ...'ask her', 'enter');
	await one.see('Noted');
	two.press('4');
	await two.see('◆ ask her');
	one.press('3', 'c', 'u');
	await one.see('Nobody is its speaker now');
	two.press('3');
	await two.see(/✎/);
	one.press('u');
	await two.see(screen => !screen.includes('✎'));
	two.press('4', 'space');
	await one.see('4 Marked 0');
});

it('reads what is new, changed and gone when it is asked to', async () => {
	const place = makeWorkplace(SAMPLE, onTestFinished);
	const terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see(isRead);
	place.write('2024-03-22-tide.txt', 'High tide tops the quay\n\n"We were wet," said Rosa Marin.\n');
	place.write('2024-03-12-quay.txt', 'Nothing new about the quay\n\nNobody said a word.\n');
	terminal.press('R');
	const screen = await terminal.see('All is as the files are now: 4 documents');
	for (const headline of ['High tide tops', 'Nothing new about']) expect(screen).toContain(headline);
	rmSync(join(place.corpus, '2024-03-22-tide.txt'));
	terminal.press('R');
	await terminal.see('All is as the files are now: 3 documents');
});

it('shows the documents that another command has read, where the reader is', async () => {
	const place = makeWorkplace(SAMPLE, onTestFinished);
	const terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see(isRead);
	terminal.press('j');
	await terminal.see(/▸ +Mayor wants/);
	place.write('2024-03-22-tide.txt', 'High tide tops the quay\n\n"We were wet," said Rosa Marin.\n');
	expect((await runDossier(['index', place.corpus], {env: place.env})).code).toBe(0);
	const screen = await terminal.see('4 documents');
	expect(screen).toMatch(/▸ +Mayor wants/);
	expect(screen).toContain('High tide tops the quay');
});
