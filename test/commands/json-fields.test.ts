import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const QUAY = '2024-03-12-quay.txt';

const place = makeWorkplace({...SAMPLE, 'again/quay.txt': SAMPLE[QUAY]}, afterAll);
const run = (...words: string[]) => runDossier(words, {env: place.env, cwd: place.folder});

beforeAll(async () => {
	expect((await run('export', 'corpus', '-o', 'notes.md')).code).toBe(0);
	place.write('../draft.md', '"Nobody had looked there for forty years," Marin said.\n');
});

/**
 * The fields that the README's table gives for a command: what it writes as code, without what is inside braces and
 * brackets. A row may tell of several outputs, with a semicolon between them;
 * where it names another command, whose fields are there, too, that is none of them.
 */
function promised(command: string, output = 0): string[] {
	const table = README.slice(README.indexOf('### JSON'));
	const row = new RegExp(`^\\| ${command} \\| (.+) \\|$`, 'm').exec(table)![1]!;
	const fields = [...row.split('; of ')[output]!.matchAll(/`([^`]+)`/g)].map(([, code]) => code!).join(' ');
	let flat = fields;
	for (let before = ''; before !== flat; ) [before, flat] = [flat, flat.replace(/[{[][^{}[\]]*[}\]]/g, '')];
	const names = flat.split(' ').filter(name => !name.startsWith('--'));
	return command === '`same`' ? names.filter(name => !['quotes', 'documents'].includes(name)) : names;
}

it.each([
	['`documents`', 0, ['documents', 'corpus', '--full']],
	['`entities`', 0, ['entities', 'corpus', '--mentions']],
	['`quotes`', 0, ['quotes', 'corpus', '--variants']],
	['any list with `--count-by`', 0, ['quotes', 'corpus', '--count-by', 'speaker']],
	['`same`', 0, ['same', 'Nobody had looked there for forty years.', 'corpus']],
	['`same`', 1, ['same', QUAY, 'corpus']],
	['`verify`', 0, ['verify', 'notes.md', 'corpus']],
	['`check`', 0, ['check', 'draft.md', 'corpus']],
	['`search`', 0, ['search', 'quay', 'corpus']],
] as const)('the fields of %s, output %i, are there', async (command, output, words) => {
	const lines = parseLines((await run(...words, '--json')).stdout);
	expect(lines.length).toBeGreaterThan(0);
	const fields = promised(command, output);
	expect(fields.length).toBeGreaterThan(2);
	for (const line of lines) expect(Object.keys(line)).toEqual(expect.arrayContaining(fields));
});
