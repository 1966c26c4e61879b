import {spawnSync} from 'node:child_process';
import {afterAll, describe, expect, it} from 'vitest';
import {makeWorkplace, PROGRAM, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

const place = makeWorkplace(SAMPLE);
afterAll(place.remove);

const hasBash = spawnSync('bash', ['--version']).status === 0;

/** What bash offers for the line of `words`, with its cursor behind the last of them. */
async function offered(...words: string[]): Promise<string[]> {
	const {stdout: script} = await runDossier(['completion', 'bash'], {env: place.env});
	const asked = `
		dossier() { "$node" "$program" "$@"; }
		${script}
		COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _dossier; printf '%s\\n' "\${COMPREPLY[@]}"`;
	const {stdout} = spawnSync('bash', ['--norc', '-c', asked, 'bash', 'dossier', ...words], {
		encoding: 'utf8',
		cwd: place.corpus,
		env: {...process.env, ...place.env, node: process.execPath, program: PROGRAM},
	});
	return stdout.split('\n').filter(Boolean);
}

describe.skipIf(!hasBash)('completion in bash', () => {
	it('offers the commands', async () => {
		expect(await offered('')).toEqual(expect.arrayContaining(['quotes', 'export', 'completion']));
		expect(await offered('qu')).toEqual(['quotes']);
	});

	it('offers options behind two hyphens, also of the explorer, and files where nothing is typed', async () => {
		expect(await offered('quotes', '--')).toEqual(expect.arrayContaining(['--speaker', '--count-by']));
		expect(await offered('--')).toEqual(expect.arrayContaining(['--theme', '--screen-reader', '--help']));
		expect(await offered('--th')).toEqual(['--theme']);
		expect(await offered('quotes', '')).toEqual([]);
	});

	it('offers what an option takes', async () => {
		expect(await offered('--theme', '')).toEqual(['dark', 'light', 'mono']);
		expect(await offered('quotes', '--kind', '')).toEqual(['direct', 'mixed', 'indirect']);
		expect(await offered('export', '--flavor', 'o')).toEqual(['obsidian']);
	});
});
