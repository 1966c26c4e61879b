import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, runDossier, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openExplorer} from './open-explorer.ts';

let place: Workplace;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

/** An explorer with a note being typed, not yet kept. */
async function openNote(args: readonly string[] = []) {
	const terminal = await openExplorer(place.corpus, {env: place.env, args});
	if (args.length > 0) await terminal.see('All is read.');
	else await terminal.see(screen => screen.includes('3 documents') && !screen.includes('reading'));
	terminal.press('3');
	await terminal.see(args.length > 0 ? /Quote 1 of/ : /▸.*: /);
	terminal.press('m', ...'Ask the clerk');
	if (args.length === 0) await terminal.see('Ask the clerk');
	return terminal;
}

const notes = async () => {
	const {stdout} = await runDossier(['export', '--marked', place.corpus], {env: place.env});
	return stdout.match(/^Note: .*$/gm) ?? [];
};

describe('a note that is being typed', () => {
	it.each(['SIGHUP', 'SIGTERM'])('is kept where %s ends the explorer', async signal => {
		const terminal = await openNote();
		terminal.signal(signal);
		await terminal.ended;
		expect(await notes()).toEqual(['Note: Ask the clerk']);
	});

	it('is kept where the terminal is gone', async () => {
		const terminal = await openNote();
		terminal.hangUp();
		await expect.poll(notes, {timeout: 60_000}).toEqual(['Note: Ask the clerk']);
	});

	it('is kept where the line of a listener is cut', async () => {
		const terminal = await openNote(['--screen-reader']);
		await terminal.see('Ask the clerk');
		terminal.signal('SIGHUP');
		await terminal.ended;
		expect(await notes()).toEqual(['Note: Ask the clerk']);
	});

	it('is not kept where the reader leaves at once', async () => {
		const terminal = await openNote();
		terminal.press('ctrl-c');
		expect((await terminal.ended).exitCode).toBe(130);
		expect(await notes()).toEqual([]);
	});
});
