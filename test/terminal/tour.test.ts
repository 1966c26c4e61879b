import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {makeWorkplace} from '../commands/run-dossier.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

const BUNDLED = new URL('../../corpus', import.meta.url).pathname;
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const place = makeWorkplace({}, afterAll);
let terminal: Terminal;

/** Exactly the keys of the README, one after the other; what they show is looked at where the README says so. */
it('answers the question of the README by the keys of the README', async () => {
	terminal = await openExplorer(BUNDLED, {env: place.env, cwd: place.folder});
	await terminal.see(screen => /1 Documents 44/.test(screen) && !screen.includes('reading'));
	let pressed = 0;
	const press = (...keys: string[]) => {
		pressed += keys.length;
		terminal.press(...keys);
	};
	press('f', ...'dipper', 'enter');
	await terminal.see(/find dipper +11/);
	await terminal.see(/SALCEDO: I've said that I hadn't\./);
	press('j', 'j', 'j', 'j');
	await terminal.see('“never heard of a boat called the Dipper” and would be asking');
	press('space');
	await terminal.see('4 Marked 1');
	press('j', 'j', 'j', 'j');
	const screen = await terminal.see('All aboard: Mayor Ingrid Salcedo tries the wheel of');
	expect(screen.replace(/\s*\n[^│]*│\s*/g, ' ')).toContain(
		'the survey launch Dipper during a visit on January 25',
	);
	press('space');
	await terminal.see('4 Marked 2');
	expect(pressed).toBe(18);
	expect(README).toContain(`That was ${pressed} keys`);
	press('x');
	await terminal.see('passages-corpus.md');
	press('enter');
	await terminal.see('Wrote 2 passages');
	const file = join(place.folder, 'passages-corpus.md');
	expect(existsSync(file)).toBe(true);
	expect(readFileSync(file, 'utf8')).toContain(
		'tries the wheel of the survey launch Dipper during a visit on January 25',
	);
});
