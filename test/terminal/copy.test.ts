import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';
import type {Terminal} from './terminal.ts';

let place: Workplace;
let terminal: Terminal;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

const BARE = {DISPLAY: '', WAYLAND_DISPLAY: '', TMUX: '', PATH: '/usr/bin:/bin'};
const copied = (raw: string): string[] =>
	[...raw.matchAll(/\u001B\]52;c;([\w+/=]*)\u0007/g)].map(([, data]) =>
		Buffer.from(data!, 'base64').toString(),
	);

async function openAt(words: string, env: Record<string, string>): Promise<void> {
	terminal = await openExplorer(place.corpus, {env: {...place.env, ...BARE, ...env}});
	await terminal.see(screen => screen.includes('document') && !screen.includes('reading'));
	terminal.press('3', '/');
	terminal.press(...words);
	await terminal.see(screen => screen.includes(`/ ${words}`) && /▸/.test(screen));
	terminal.press('enter');
	await terminal.see('y copy');
}

describe('copying', () => {
	it('asks the terminal where there is no tool, with the exact words, and with their source', async () => {
		await openAt('our wall', {});
		terminal.press('y');
		await terminal.see(/Copied the quote \(\d+ characters\) by the terminal/);
		terminal.press('Y');
		await terminal.see(() => copied(terminal.raw()).length === 2);
		const [exact, cited] = copied(terminal.raw());
		expect(exact).toBe('“It is not our wall,” she said, “and it was never our secret.”');
		expect(cited).toContain('— Ilse Tannhauser, “');
	});

	it('goes through the tools until one takes the words', async () => {
		const tools = join(place.folder, 'tools');
		mkdirSync(tools);
		writeFileSync(join(tools, 'wl-copy'), '#!/bin/sh\nexit 1\n', {mode: 0o755});
		writeFileSync(join(tools, 'tmux'), '#!/bin/sh\n[ "$1" = load-buffer ] && cat > /dev/null\n', {
			mode: 0o755,
		});
		await openAt('our wall', {PATH: `${tools}:/usr/bin:/bin`, WAYLAND_DISPLAY: 'w', TMUX: '/tmp/none,1,0'});
		terminal.press('y');
		await terminal.see(/Copied the quote .* by tmux/);
		expect(copied(terminal.raw())).toEqual([]);
	});

	it('says that words too long for the terminal were not copied', async () => {
		const long = 'the sea took it and gave it back again '.repeat(1700);
		place.write('long.txt', `A long word\n\n"We saw how ${long}there," said Rosa Marin.\n`);
		terminal = await openExplorer(place.corpus, {env: {...place.env, ...BARE}});
		await terminal.see(screen => screen.includes('4 documents') && !screen.includes('reading'));
		terminal.press('/');
		terminal.press(...'long word');
		await terminal.see(/▸.*A long word/);
		terminal.press('enter', 'enter', 'G', 'y');
		await terminal.see('too long for the terminal');
		expect(copied(terminal.raw())).toEqual([]);
	});
});
