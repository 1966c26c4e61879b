import {mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, expect, it, onTestFinished, vi} from 'vitest';
import {makeWorkplace, runDossier, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;
const folder = () => join(place.env.XDG_STATE_HOME, 'dossier');
/** The file with the place of the last time; a half-written one has another ending. */
function keptFile(): string {
	const name = readdirSync(folder()).find(name => name.endsWith('.json'));
	if (name === undefined) throw new Error(`No place is kept in ${folder()}`);
	return name;
}
beforeEach(async () => {
	place = makeWorkplace(SAMPLE, onTestFinished);
	terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
	terminal.press('3', '/');
	terminal.press(...'our wall');
	await terminal.see(/▸.*Ilse Tannhauser/);
	terminal.press('enter', 'enter');
	await terminal.see('esc back');
});

async function leave(): Promise<void> {
	terminal.press('ctrl-c');
	await terminal.ended;
}

it('opens where the reader was, says so, and starts anew with --fresh', async () => {
	await leave();
	terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see('Here you were the last time; dossier --fresh starts at the beginning');
	expect(terminal.text()).toContain('/ our wall');
	expect(terminal.text()).toContain('┌ Ilse Tannhauser');
	terminal.press('q');
	await terminal.see(/▸.*Ilse Tannhauser/);
	await leave();
	terminal = await openExplorer(place.corpus, {env: place.env, args: ['--fresh']});
	await terminal.see('/ filters');
	expect(terminal.text()).not.toContain('last time');
});

it('keeps the place for its reader alone, and also when the program is killed', async () => {
	// Nothing on the screen tells that it was written down.
	await vi.waitFor(keptFile, {timeout: 60_000});
	terminal.signal('SIGKILL');
	await terminal.ended;
	expect(statSync(join(folder(), keptFile())).mode & 0o777).toBe(0o600);
	terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see('Here you were the last time');
});

it('starts anew from a damaged file, and forgets with index --forget', async () => {
	await leave();
	const file = keptFile();
	writeFileSync(join(folder(), file), '{"version": 1, "tab": "quo');
	terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see('/ filters');
	await leave();
	expect(readdirSync(folder())).toEqual([file]);
	const {stdout} = await runDossier(['index', '--forget', place.corpus], {env: place.env});
	expect(stdout).toContain('Marks and notes are kept');
	expect(readdirSync(folder())).toEqual([]);
});

it('goes on without a word where no place can be kept', async () => {
	await leave();
	rmSync(place.env.XDG_STATE_HOME, {recursive: true});
	mkdirSync(join(place.folder, 'in the way'));
	writeFileSync(place.env.XDG_STATE_HOME, '');
	terminal = await openExplorer(place.corpus, {env: place.env});
	await terminal.see('/ filters');
	terminal.press('j', 'q');
	expect((await terminal.ended).exitCode).toBe(0);
});
