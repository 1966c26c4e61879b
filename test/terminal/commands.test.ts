import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {makeWorkplace, PROGRAM, runDossier} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {openTerminal} from './terminal.ts';

const place = makeWorkplace(SAMPLE, afterAll);

it('shows the words of each quote on a narrow terminal', async () => {
	const terminal = await openTerminal(
		process.execPath,
		[PROGRAM, 'quotes', place.corpus, '--speaker', 'Rosa Marin', '--kind', 'direct'],
		{columns: 60, rows: 20, env: place.env},
	);
	expect((await terminal.ended).exitCode).toBe(0);
	const screen = terminal.text();
	expect(screen).toContain('Rosa Marin · direct');
	expect(screen.replace(/\s+/g, ' ')).toContain('We opened the wall and found nothing behind it');
	expect(terminal.lines().every(line => line.length <= 60)).toBe(true);
});

it('breaks what check finds between words, a blank line after each', async () => {
	const draft = join(place.folder, 'a-draft-with-a-long-name-of-its-own.md');
	writeFileSync(
		draft,
		'“We opened the wall and found nothing behind it,” said Rosa Marin.\n\n“Nobody has ever said any of these words here,” she added.\n',
	);
	const terminal = await openTerminal(process.execPath, [PROGRAM, 'check', draft, place.corpus], {
		columns: 40,
		rows: 30,
		env: place.env,
	});
	expect((await terminal.ended).exitCode).toBe(1);
	const lines = terminal.lines().map(line => line.trimEnd());
	expect(lines.filter(line => line === '').length).toBeGreaterThanOrEqual(2);
	const words = lines.filter(line => line.startsWith('    ')).join(' ');
	expect(words.replace(/ +/g, ' ')).toContain('We opened the wall and found nothing behind it');
	for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
});

it.each([
	[
		'of a corpus without articles, why',
		{'report.pdf': '%PDF-1.4'},
		/There are no articles here\. report\.pdf: The file is binary \(a PDF.*pdftotext/,
	],
	[
		'that the words may be in a file that could not be read',
		{...SAMPLE, 'report.pdf': '%PDF-1.4', 'empty.txt': ''},
		/nothing matches\. dossier: 2 files or records could not be read.*"dossier index" lists/,
	],
])('says %s', async (_, files, words) => {
	const {corpus, env} = makeWorkplace(files, afterAll);
	const terminal = await openTerminal(process.execPath, [PROGRAM, 'quotes', corpus, '--match', "'zeppelin"], {
		columns: 200,
		rows: 20,
		env,
	});
	expect((await terminal.ended).exitCode).toBe(1);
	expect(terminal.text().replace(/\s+/g, ' ')).toMatch(words);
});

it('says below its rows that they are of an older state, where a reading could not be written', async () => {
	const {corpus, env, write} = makeWorkplace(SAMPLE, afterAll);
	await runDossier(['index', corpus], {env});
	write('new.txt', '“The wall is new,” said Rosa Marin.\n');
	// In blocks of 512 bytes: enough to begin with, not for what is new.
	const words = ['-c', 'ulimit -f 100; exec "$@"', 'sh', process.execPath, PROGRAM, 'quotes', corpus];
	const terminal = await openTerminal('/bin/sh', words, {columns: 240, env});
	expect((await terminal.ended).exitCode).toBe(0);
	expect(terminal.raw()).toContain('reading ');
	expect(terminal.lines().findLast(line => line !== '')).toMatch(
		/^dossier: These rows are of an older state: 1 file is new or changed since\./,
	);
});
