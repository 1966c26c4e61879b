import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

const place = makeWorkplace(SAMPLE, afterAll);
mkdirSync(join(place.folder, 'elsewhere'));
writeFileSync(join(place.folder, 'elsewhere', 'letter.txt'), 'Not in the corpus.\n');
symlinkSync('corpus', join(place.folder, 'link'));

/** Of which document the quotes are that are listed, from a shell in the folder around the corpus. */
async function named(document: string, ...corpus: string[]) {
	const {stdout} = await runDossier(['quotes', ...corpus, '--document', document, '--json'], {
		env: place.env,
		cwd: place.folder,
	});
	return [...new Set(parseLines(stdout).map(({path}) => path))];
}

it.each([
	['corpus/notes/2024-03-20-council.txt', ['corpus'], ['notes/2024-03-20-council.txt']],
	['./corpus/notes/../notes/2024-03-20-council.txt', ['corpus/'], ['notes/2024-03-20-council.txt']],
	['link/notes/2024-03-20-council.txt', ['corpus'], ['notes/2024-03-20-council.txt']],
	['corpus/2024-03-12-quay.txt', ['corpus/2024-03-12-quay.txt'], ['2024-03-12-quay.txt']],
	['notes/2024-03-20-council.txt', ['corpus'], ['notes/2024-03-20-council.txt']],
	['2024-03-20-council.txt', ['corpus/notes', 'corpus/2024-03-12-quay.txt'], ['2024-03-20-council.txt']],
	['elsewhere/letter.txt', ['corpus'], []],
	['corpus', ['corpus'], []],
	['', ['corpus'], []],
])('%s of %j is %j', async (document, corpus, expected) => {
	expect(await named(document, ...corpus)).toEqual(expected);
});

it('a path in the corpus goes before one on the disk', async () => {
	const twice = makeWorkplace(
		{
			'a.txt': '"It is the outer one," said Rosa Marin.',
			'corpus/a.txt': '"It is the inner one," said Rosa Marin.',
		},
		afterAll,
	);
	const {stdout} = await runDossier(['quotes', 'corpus', '--document', 'corpus/a.txt', '--json'], {
		env: twice.env,
		cwd: twice.folder,
	});
	expect(parseLines(stdout).map(({path}) => path)).toEqual(['corpus/a.txt']);
});

it('is what "same" takes, too', async () => {
	const {stderr} = await runDossier(['same', 'corpus/2024-03-12-quay.txt', 'corpus'], {
		env: place.env,
		cwd: place.folder,
	});
	expect(stderr).not.toContain('fewer than');
});
