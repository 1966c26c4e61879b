import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {COMMANDS} from '../../src/commands/command-names.ts';
import {HELP, USAGE} from '../../src/commands/help-texts.ts';
import {makeWorkplace, runDossier} from './run-dossier.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** A folder as the examples mean it: articles, and what the reader wrote. */
const place = makeWorkplace({}, afterAll);
beforeAll(async () => {
	for (const name of ['articles', 'corpus'])
		cpSync(join(ROOT, 'corpus'), join(place.folder, name), {recursive: true});
	cpSync(
		join(ROOT, 'corpus/harbour/agency/2024-06-18-coastline-grounding.txt'),
		join(place.folder, 'articles/news/2024-06-18-aground.txt'),
	);
	writeFileSync(
		join(place.folder, 'draft.md'),
		'“I knew on the fifth of February,” wrote Thandiwe Marrable.\n',
	);
	for (const [words, file] of [
		[['articles/', '--speaker', 'rusk'], 'notes.md'],
		[['corpus', '--speaker', 'marrable'], 'passages-corpus.md'],
	] as const)
		expect((await run('export', ...words, '-o', file)).code).toBe(0);
});

const run = (...words: string[]) => runDossier(words, {env: place.env, cwd: place.folder});

/** What stands behind "dossier" in the lines of a text that a reader may type; not what comes after in words. */
const examples = (text: string) =>
	[...text.matchAll(/^ *(?:npm run --silent dossier --|dossier) (?=\S)(.*)$/gm)]
		.map(([, line]) => line!.replace(/ {2,}.*$| >.*$/, '').trim())
		.filter(line => !line.includes('['));
/** As a shell takes them apart. */
const words = (line: string) =>
	[...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

const shells = [...README.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text]) => text!).join('\n');
const all = [USAGE, ...Object.values(HELP).map(({usage}) => usage), shells].flatMap(examples);

it('are found in the help of every command and in the README', () => {
	expect(COMMANDS.filter(command => !all.some(line => line.startsWith(command)))).toEqual([]);
	expect(examples(shells)).toContain('verify passages-corpus.md corpus');
});

it.each([...new Set(all)].filter(line => !/--(?:marked|forget)/.test(line)))('dossier %s', async line => {
	const given = words(line);
	// What is there already is written once more by one who means it.
	const {code, stdout, stderr} = await run(...given, ...(line.includes(' -o ') ? ['--force'] : []));
	expect({code, stderr}).toMatchObject({code: 0});
	if (!line.includes(' -o ')) expect(stdout).not.toBe(given[0] === 'index' ? null : '');
});
