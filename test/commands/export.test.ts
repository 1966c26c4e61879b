import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {buildPassage} from '../../src/notebook/build-passage.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

const place = makeWorkplace(SAMPLE);
afterAll(place.remove);

const run = (...args: string[]) =>
	runDossier(['export', place.corpus, ...args], {env: place.env, cwd: place.folder});
const read = (name: string) => readFileSync(join(place.folder, name), 'utf8');

describe('dossier export', () => {
	it('writes the same bytes twice, and to stdout what it writes to a file', async () => {
		const first = await run('--speaker', 'Rosa Marin');
		const second = await run('--speaker', 'Rosa Marin', '-o', '-');
		expect(first.code).toBe(0);
		expect(second.stdout).toBe(first.stdout);
		expect((await run('--speaker', 'Rosa Marin', '-o', 'marin.md')).stderr).toContain('marin.md');
		expect(read('marin.md')).toBe(first.stdout);
		expect(first.stdout).toContain(
			'> "We opened the wall and found nothing behind it," Marin told reporters.',
		);
		expect(first.stdout.endsWith('\n')).toBe(true);
	});

	it('never writes over a file without --force', async () => {
		writeFileSync(join(place.folder, 'mine.md'), 'my own notes\n');
		const refused = await run('-o', 'mine.md');
		expect(refused.code).toBe(2);
		expect(refused.stderr).toContain('--force');
		expect(read('mine.md')).toBe('my own notes\n');
		expect((await run('-o', 'mine.md', '--force')).code).toBe(0);
		expect(read('mine.md')).toContain('# Passages');
	});

	it.each([
		['a file that is there', 'mine.md', /exists already/],
		['a folder that is not', 'nowhere/mine.md', /its folder does not exist/],
		['a folder', '.', /is a folder: name a file in it/],
	])('refuses %s before it reads the corpus', async (_, name, words) => {
		const {folder, corpus, env, remove} = makeWorkplace(SAMPLE);
		try {
			writeFileSync(join(folder, 'mine.md'), 'my own notes\n');
			const refused = await runDossier(['export', corpus, '-o', name], {env, cwd: folder});
			expect(refused).toMatchObject({code: 2, stderr: expect.stringMatching(words)});
			const made = existsSync(join(env.XDG_CACHE_HOME, 'dossier'))
				? readdirSync(join(env.XDG_CACHE_HOME, 'dossier'))
				: [];
			expect(made.filter(file => file.includes('.sqlite'))).toEqual([]);
		} finally {
			remove();
		}
	});

	it('adds with --append only what is new, and keeps what the reader wrote', async () => {
		await run('--speaker', 'Rosa Marin', '-o', 'notes.md');
		const before = read('notes.md').replace('# Passages', 'Ask her again.\n\n# Passages');
		writeFileSync(join(place.folder, 'notes.md'), before);
		expect((await run('--speaker', 'Rosa Marin', '-o', 'notes.md', '--append')).stderr).toContain(
			'0 passages added',
		);
		expect(read('notes.md')).toBe(before);
		await run('--speaker', 'Ilse Tannhauser', '-o', 'notes.md', '--append');
		expect(read('notes.md')).toContain('Ask her again.');
		expect(read('notes.md')).toContain('“It is not our wall,” she said');
	});

	it('adds all when several add at once', async () => {
		const quotes = parseLines((await run('--format', 'jsonl')).stdout);
		const documents = [...new Set(quotes.map(({path}) => String(path)))];
		expect(documents.length).toBeGreaterThan(1);
		for (const name of ['together.md', 'together.jsonl']) {
			writeFileSync(join(place.folder, name), '');
			await Promise.all(documents.map(path => run('--document', path, '-o', name, '--append')));
		}
		expect(read('together.md').match(/^\[\^\w+\]: /gm)).toHaveLength(quotes.length);
		expect(parseLines(read('together.jsonl'))).toHaveLength(quotes.length);
	});

	it('writes JSON Lines and CSV with the same passages', async () => {
		const lines = parseLines((await run('--format', 'jsonl')).stdout);
		const csv = (await run('--format', 'csv')).stdout.trimEnd().split('\n');
		expect(lines.length).toBeGreaterThan(5);
		expect(csv).toHaveLength(lines.length + 1);
	});

	it('writes the form that the name of the file asks for, unless told', async () => {
		await run('-o', 'quotes.csv');
		expect(read('quotes.csv')).toBe((await run('--format', 'csv')).stdout);
		await run('-o', 'quotes.JSONL');
		expect(read('quotes.JSONL')).toBe((await run('--format', 'jsonl')).stdout);
		await run('-o', 'quotes-2.csv', '--format', 'md');
		expect(read('quotes-2.csv')).toBe((await run()).stdout);
	});

	it('writes a bibliography beside Markdown for Pandoc', async () => {
		expect((await run('--flavor', 'pandoc', '-o', 'paper.md')).code).toBe(0);
		const keys = (JSON.parse(read('paper.csl.json')) as {id: string}[]).map(one => one.id);
		expect(keys.length).toBeGreaterThan(1);
		for (const key of keys) expect(read('paper.md')).toContain(`@${key}`);
	});

	it('knows the lines of JSON that are there, also when an editor ended them as Windows does', async () => {
		await run('--format', 'jsonl', '-o', 'lines.jsonl');
		writeFileSync(join(place.folder, 'lines.jsonl'), read('lines.jsonl').replaceAll('\n', '\r\n'));
		const before = read('lines.jsonl');
		const {stderr} = await run('--format', 'jsonl', '-o', 'lines.jsonl', '--append');
		expect(stderr).toContain('0 passages added');
		expect(read('lines.jsonl')).toBe(before);
	});

	it('says by which rules the speakers were found, and adds nothing again that other rules found the same', async () => {
		const program = /dossier \d+\.\d+\.\d+ \(rules [0-9a-f]{12}\)/;
		await run('-o', 'program.md');
		expect(read('program.md')).toMatch(new RegExp(`^generator: "${program.source}"$`, 'm'));
		await run('-o', 'program.csv');
		const [head, first] = read('program.csv').split('\r\n');
		expect(head).toMatch(/,generator$/);
		expect(first).toMatch(new RegExp(`,${program.source}$`));
		await run('-o', 'program.jsonl');
		const before = read('program.jsonl').replace(/\(rules \w+\)/g, '(rules 000000000000)');
		writeFileSync(join(place.folder, 'program.jsonl'), before);
		expect((await run('-o', 'program.jsonl', '--append')).stderr).toContain('0 passages added');
		expect(read('program.jsonl')).toBe(before);
	});

	it('is no document where it is written into the corpus, nor a problem', async () => {
		const counts = async () => (await runDossier(['index', place.corpus], {env: place.env})).stdout;
		const before = await counts();
		for (const name of ['a.md', 'b.jsonl', 'c.csv']) await run('-o', join(place.corpus, name));
		await run('--flavor', 'pandoc', '-o', join(place.corpus, 'd.md'));
		await run('--flavor', 'obsidian', '-o', join(place.corpus, 'e.md'));
		expect(await counts()).toBe(before);
		expect(before).toContain('0 problems');
	});

	it('does not mix forms in one file', async () => {
		await run('-o', 'plain.md');
		const refused = await run('--format', 'jsonl', '--append', '-o', 'plain.md');
		expect(refused).toMatchObject({code: 2});
		expect(refused.stderr).toContain('does not hold JSON Lines');
	});

	it('says why a file cannot be written', async () => {
		const {code, stderr} = await run('-o', 'no/such/folder/notes.md');
		expect(code).toBe(2);
		expect(stderr).toContain('its folder does not exist');
	});

	it('says that nothing is marked, or nothing matches, with exit code 1', async () => {
		expect(await run('--marked', '-o', 'none.md')).toMatchObject({code: 1, stdout: ''});
		expect(existsSync(join(place.folder, 'none.md'))).toBe(false);
		expect((await run('--speaker', 'Nobody Atall')).code).toBe(1);
	});
});

describe('a marked passage whose source was edited', () => {
	it('is written with the words of now and of then', async () => {
		const edited = makeWorkplace(SAMPLE);
		const path = '2024-03-12-quay.txt';
		const text = SAMPLE[path];
		const start = text.indexOf('"We opened');
		const notebook = openNotebook(join(edited.folder, 'notes'), {label: 'corpus', samples: []});
		const [document] = parseLines(
			(await runDossier(['documents', edited.corpus, '--document', path, '--json'], {env: edited.env}))
				.stdout,
		);
		const {id, source, textHash} = document as {id: string; source: string; textHash: string};
		notebook.mark(
			buildPassage({id, path, record: null, sourceHash: source, textHash}, text, {
				start,
				end: text.indexOf('\n', start),
			}),
			null,
		);
		notebook.close();
		edited.write(path, text.replace('found nothing behind it', 'saw nothing behind it'));
		const {code, stdout, stderr} = await runDossier(
			['export', edited.corpus, '--marked', '--notebook', join(edited.folder, 'notes')],
			{env: edited.env},
		);
		edited.remove();
		expect(code).toBe(0);
		expect(stdout).toContain('> "We opened the wall and saw nothing behind it,"');
		expect(stdout).toMatch(/The source was changed since this was marked.*found nothing behind it/);
		expect(stderr).toContain('was edited');
	});
});
