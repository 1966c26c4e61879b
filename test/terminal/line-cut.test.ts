import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, parseLines, runDossier, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';

let place: Workplace;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

/** An explorer in which something is being typed about the first quote, not yet kept. */
async function openTyped(
	key: string,
	words: string,
	{args = [], env = {}}: {args?: readonly string[]; env?: Record<string, string>} = {},
) {
	const terminal = await openExplorer(place.corpus, {env: {...place.env, ...env}, args});
	if (args.length > 0) await terminal.see('All is read.');
	else await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
	terminal.press('3');
	await terminal.see(args.length > 0 ? /Quote 1 of/ : /▸.*: /);
	terminal.press(key, ...words);
	if (args.length === 0) await terminal.see(words);
	return terminal;
}

const openNote = (how?: {args?: readonly string[]; env?: Record<string, string>}) =>
	openTyped('m', 'Ask the clerk', how);

/** What is kept of the marks. */
async function kept(what: 'note' | 'labels') {
	const args = ['export', '--marked', '--format', 'jsonl', place.corpus];
	const {stdout} = await runDossier(args, {env: place.env});
	return parseLines(stdout).map(mark => mark[what]);
}

describe('a note that is being typed', () => {
	it.each(['SIGHUP', 'SIGTERM'])('is kept where %s ends the explorer', async signal => {
		const terminal = await openNote();
		terminal.signal(signal);
		await terminal.ended;
		expect(await kept('note')).toEqual(['Ask the clerk']);
	});

	it('is kept where the terminal is gone', async () => {
		const terminal = await openNote();
		terminal.hangUp();
		await expect.poll(() => kept('note'), {timeout: 60_000}).toEqual(['Ask the clerk']);
	});

	it('is kept where the line of a listener is cut', async () => {
		const terminal = await openNote({args: ['--screen-reader']});
		await terminal.see('Ask the clerk');
		terminal.signal('SIGHUP');
		await terminal.ended;
		expect(await kept('note')).toEqual(['Ask the clerk']);
	});

	it('is kept as the editor saves it, which is waited for, where a signal comes meanwhile', async () => {
		const editor = join(place.folder, 'vim');
		const script = 'for file; do :; done; echo ready; read -r line; echo Again. >> "$file"';
		writeFileSync(editor, `#!/bin/sh\n${script}\n`, {mode: 0o755});
		const terminal = await openNote({env: {VISUAL: editor}});
		terminal.press('\u000F');
		await terminal.see('ready');
		terminal.signal('SIGTERM');
		terminal.press('enter');
		await terminal.ended;
		expect(terminal.isAlternate()).toBe(false);
		expect(await kept('note')).toEqual(['Ask the clerk\nAgain.']);
	});

	it('is kept where the editor dies with its terminal', async () => {
		const editor = join(place.folder, 'nano');
		const script = 'for file; do :; done; echo Again. >> "$file"; echo ready; read -r line; kill -HUP $$';
		writeFileSync(editor, `#!/bin/sh\n${script}\n`, {mode: 0o755});
		const terminal = await openNote({env: {VISUAL: editor}});
		terminal.press('\u000F');
		await terminal.see('ready');
		terminal.hangUp();
		await expect.poll(() => kept('note'), {timeout: 60_000}).toEqual(['Ask the clerk\nAgain.']);
	});

	it('is not kept where the reader leaves at once', async () => {
		const terminal = await openNote();
		terminal.press('ctrl-c');
		expect((await terminal.ended).exitCode).toBe(130);
		expect(await kept('note')).toEqual([]);
	});
});

describe('labels that are being typed', () => {
	it.each(['SIGHUP', 'SIGTERM'])(
		'are kept where %s ends the explorer, beside those of before',
		async signal => {
			const terminal = await openTyped('t', 'ask quay');
			terminal.press('enter');
			await terminal.see('Labelled');
			terminal.press('t', 'ctrl-u', ...'later');
			await terminal.see('later');
			terminal.signal(signal);
			await terminal.ended;
			expect(await kept('labels')).toEqual([['ask', 'quay', 'later']]);
		},
	);

	it('are kept where the terminal is gone', async () => {
		const terminal = await openTyped('t', 'ask');
		terminal.hangUp();
		await expect.poll(() => kept('labels'), {timeout: 60_000}).toEqual([['ask']]);
	});
});

it('a filter that is being typed stands in its line again', async () => {
	const terminal = await openTyped('/', 'our wall');
	terminal.signal('SIGHUP');
	await terminal.ended;
	const again = await openExplorer(place.corpus, {env: place.env});
	expect(await again.see('Here you were the last time')).toContain('/ our wall');
});
