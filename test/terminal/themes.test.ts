import {beforeEach, expect, it} from 'vitest';
import {makeWorkplace, type Workplace} from '../commands/run-dossier.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;
beforeEach(() => {
	place = makeWorkplace({
		'quay.txt': `The quay is closed\n\n"We closed it," said Rosa Marin. ${'A long line about nothing. '.repeat(20)}\n`,
		'notes.pdf': '%PDF-1.4',
	});
});

/** Colours that were asked for: 0 to 15. */
const colors = (raw: string): Set<number> =>
	new Set(
		[...raw.matchAll(/\u001B\[([\d;]*)m/g)]
			.flatMap(([, codes]) => codes!.split(';').map(Number))
			.flatMap(code => (code >= 30 && code <= 37 ? code - 30 : code >= 90 && code <= 97 ? code - 82 : [])),
	);

it.each([
	['the flag', {}, ['--theme', 'light']],
	['the ground that the terminal tells', {COLORFGBG: '0;15'}, []],
])('draws for a light ground by %s', async (_, env, args) => {
	terminal = await openExplorer(place.corpus, {env: {...place.env, ...env}, args});
	await terminal.see('1 document');
	terminal.press('3', 'enter');
	await terminal.see(/Rosa Marin · direct/);
	const used = colors(terminal.raw());
	expect(used).toContain(4);
	expect(used).not.toContain(12);
	expect(used).not.toContain(6);
});

it('names the themes when there is none of that name', async () => {
	terminal = await openExplorer(place.corpus, {env: place.env, args: ['--theme', 'pink']});
	await terminal.see('dark, light, mono');
	expect((await terminal.ended).exitCode).toBe(2);
});

it.each([
	['--ascii', {}, ['--ascii']],
	['a locale without UTF-8', {LC_ALL: 'C'}, []],
])('draws with ASCII alone by %s, in every overlay', async (_, env, args) => {
	terminal = await openExplorer(place.corpus, {env: {...place.env, ...env}, args});
	await terminal.see('1 document');
	for (const [key, shown] of [
		['?', /- Keys and signs -/],
		['q', 'j/k move'],
		['3', 'Rosa'],
		['i', /- Quote -/],
		['q', 'j/k move'],
		[':', /- Commands -/],
		['\u001B', 'j/k move'],
		['m', /- Note -/],
		['\u001B', 'j/k move'],
		[' ', 'Marked the quote'],
		['x', /- Export -/],
		['\u001B', 'j/k move'],
		['\r', 'name'],
		['!', 'notes.pdf'],
	] as const) {
		terminal.press(key);
		await terminal.see(shown);
	}
	expect(terminal.raw().replace(/\u001B\[[\d;?]*[A-Za-z]/g, '')).toMatch(/^[\r\n\u001B -~]*$/);
});
