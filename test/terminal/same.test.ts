import {afterAll, describe, expect, it} from 'vitest';
import {makeWorkplace} from '../commands/run-dossier.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

/** The bundled corpus: three of an agency's stories were printed by a paper, cut and reworded. */
const CORPUS = new URL('../../corpus', import.meta.url).pathname;

const place = makeWorkplace({}, afterAll);
let terminal: Terminal;

async function open(columns = 160, rows = 40): Promise<Terminal> {
	terminal = await openExplorer(CORPUS, {
		env: place.env,
		cwd: place.folder,
		args: ['--fresh'],
		columns,
		rows,
	});
	await terminal.see('44 documents');
	await terminal.see(/Lestrian harbour.*\+1 /);
	return terminal;
}

const type = (words: string) => {
	for (const letter of words) terminal.press(letter === ' ' ? 'space' : letter);
};

describe('near-copies', () => {
	it('are one row with +1, each a row of its own after O, and none is lost from the counts', async () => {
		const {see, press} = await open();
		await see(/1 Documents 44/);
		press('/');
		type('lestrian harbour chief');
		press('enter');
		await see(/▸.*Lestrian harbour/);
		press('escape');
		await see('/ filters');
		press('O');
		await see('near-copies apart');
		await see('Every near-copy has its own row');
		press('O');
		await see('stands for four more');
		press('/');
		type("'survey in may");
		press('enter');
		await see(/'survey in may +2 in 1 row/);
	});

	it('are shown below their row with o, and folded again from there', async () => {
		const {see, press} = await open();
		press('/');
		type('lestrian harbour chief');
		press('enter', 'escape');
		await see(/▸.*Lestrian harbour.*\+1 /);
		press('o');
		await see(/▸.*Lestrian harbour.*\n {5}\S.* \d\d% +-\d+ +\+\d+/);
		press('j');
		await see(/▸ {4}\S.* \d\d% +-\d+ +\+\d+/);
		press('o');
		const screen = await see(/▸.*Lestrian harbour.*\+1 /);
		expect(screen).not.toMatch(/\d\d% +-\d+ +\+\d+/);
	});

	it('open with = and say what they share and lack', async () => {
		const {see, press} = await open();
		press('/');
		type('coaster runs aground');
		press('enter');
		await see(/▸.*Coaster runs/);
		press('=');
		await see(/Near-copies · 1/);
		await see(/▸.*Ship hits.* \d\d% +-\d+ +\+\d+/);
		press('i');
		await see('[-48.6-]{+46.8+}');
		// In one read, as over a slow line: the second is no alt-=.
		press('\u001B=');
		await see(/▸.*Coaster runs.* \d\d% /);
		press('escape');
		await see(/▸.*Ship hits.* \d\d% /);
	});
});

/** The places that print what the mayor said of deep water. */
async function openDeepWater(...size: Parameters<typeof open>): Promise<Terminal> {
	const opened = await open(...size);
	const {see, press} = opened;
	press('3', '/');
	type("'deep water, and it will not");
	press('enter');
	await see(/▸.*Ingrid Salcedo/);
	press('=');
	await see('With other words · 1');
	return opened;
}

describe('the same words', () => {
	it('of a quote are listed with what each paper printed otherwise', async () => {
		const {see, press} = await openDeepWater();
		await see(/▸.*Ingrid Salcedo: /);
		press('z');
		await see(/\[-.*-\]\{\+.*\+\}/);
		press('z', 'enter');
		await see(/┌.*Ingrid Salcedo/);
	});

	it('name outlet and day of each on 80 columns', async () => {
		const {see, press} = await openDeepWater(80, 24);
		press('j');
		await see(/▸ .*deep water.* Port Ave… 2024-03-09/);
		press('1', '/');
		type('coaster runs aground');
		press('enter');
		await see(/▸.*Coaster runs/);
		press('=');
		await see(/▸ +The Lestrian.* \d\d% 2024-06-19/);
	});

	it('are asked for in the text too; what few or none have is said', async () => {
		const {see, press} = await open();
		press('3', '/');
		type("'the sea gave me five");
		press('enter');
		await see(/▸.*Ewa Strand/);
		press('enter', '=');
		await see('Word for word · 2');
		press('1', '/');
		type('ice-house');
		press('enter');
		await see(/▸.*What was in/);
		press('=');
		await see('This document has no near-copies here');
	});
});
