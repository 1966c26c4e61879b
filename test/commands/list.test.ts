import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

const place = makeWorkplace(SAMPLE);
const run = (...args: string[]) => runDossier([args[0]!, place.corpus, ...args.slice(1)], {env: place.env});
const lines = async (...args: string[]) => parseLines((await run(...args, '--json')).stdout);

beforeAll(async () => {
	expect((await run('index')).code).toBe(0);
});
afterAll(place.remove);

describe('dossier documents', () => {
	it('prints the promised fields', async () => {
		const documents = await lines('documents');
		expect(documents).toHaveLength(3);
		expect(documents.find(one => one.path === '2024-03-14-mayor.md')).toMatchObject({
			record: null,
			headline: 'Mayor wants the ministry to share the bill',
			authors: ['Joost Verhoeven'],
			publication: 'The Aven Ledger',
			published: '2024-03-14',
		});
		expect(documents.find(one => one.path === '2024-03-12-quay.txt')).toMatchObject({
			headline: 'Quay repairs will cost twice as much, says Marin',
			authors: ['Odile Fenwick'],
			agency: 'Coastline News',
			dateline: {place: 'Port Aven', agency: 'Coastline News'},
		});
	});

	it('gives text and parts with --full, spans holding in the file', async () => {
		for (const document of await lines('documents', '--full')) {
			const text = document.text as string;
			expect(text).toBe(SAMPLE[document.path as keyof typeof SAMPLE]);
			const parts = document.parts as {kind: string; span: [number, number]; text: string}[];
			expect(parts.length).toBeGreaterThan(3);
			for (const part of parts) expect(text.slice(...part.span)).toBe(part.text);
		}
	});
});

describe('dossier entities', () => {
	it('prints people, organizations and places with their occurrences', async () => {
		const entities = await lines('entities', '--mentions');
		const marin = entities.find(one => one.name === 'Rosa Marin');
		expect(marin).toMatchObject({kind: 'person', documents: 2});
		for (const {path, span, text} of marin!.occurrences as {
			path: keyof typeof SAMPLE;
			span: [number, number];
			text: string;
		}[])
			expect(SAMPLE[path].slice(...span)).toBe(text);
		expect(entities.map(one => one.name)).not.toContain('Odile Fenwick');
	});

	it('finds a name with a slip of the finger', async () => {
		expect((await lines('entities', '--match', 'rosa mrain'))[0]).toMatchObject({name: 'Rosa Marin'});
	});

	it('keeps to the kind asked for', async () => {
		const kinds = new Set((await lines('entities', '--kind', 'place')).map(one => one.kind));
		expect([...kinds]).toEqual(['place']);
	});
});

describe('dossier quotes', () => {
	it('prints what one speaker said, an interrupted quote as one', async () => {
		const [quote, ...others] = await lines('quotes', '--speaker', 'Ilse Tannhauser', '--kind', 'direct');
		expect(others).toEqual([]);
		expect(quote).toMatchObject({
			kind: 'direct',
			cue: {text: 'said'},
			source: {text: 'she'},
			speaker: {name: 'Ilse Tannhauser'},
			published: '2024-03-14',
		});
		const text = SAMPLE['2024-03-14-mayor.md'];
		expect((quote!.content as [number, number][]).map(span => text.slice(...span))).toEqual([
			'It is not our wall',
			'and it was never our secret.',
		]);
	});

	it('leaves an unnamed source unnamed', async () => {
		const quote = (await lines('quotes')).find(one => (one.text as string).includes('any winter'));
		expect(quote).toMatchObject({speaker: null, source: {text: 'A harbour official'}, strength: 'none'});
	});

	it('narrows by date, inclusively', async () => {
		const dates = (await lines('quotes', '--from', '2024-03-14', '--to', '2024-03-19')).map(
			one => one.published,
		);
		expect(new Set(dates)).toEqual(new Set(['2024-03-14']));
	});
});

describe('exit codes and messages', () => {
	it('no kind in the help of documents, which have none, and those of the list in that of others', async () => {
		const help = async (command: string) => (await run(command, '--help')).stdout;
		expect(await help('documents')).not.toContain('--kind');
		expect(await help('entities')).toMatch(/--kind .*\s.*"person", "organization", "place"/);
		expect(await help('quotes')).toMatch(/--kind .*\s.*"direct", "mixed", "indirect"/);
	});

	it('1 when nothing was found', async () => {
		expect(await run('quotes', '--speaker', 'Nobody Atall')).toMatchObject({code: 1, stdout: ''});
	});

	it.each([
		[['quotes', '--speker', 'x'], '--speaker'],
		[['entities', '--kind', 'planet'], 'person, organization, place'],
		[['quotes', '--from', '12 March'], '2024-03-12'],
		[['documents', '--limit', 'many'], 'whole number'],
		[['quotes', '--speaker', 'x', '--speaker', 'y'], '--speaker was given 2 times'],
		[['export', '--format', 'pdf'], '--format takes md, jsonl, csv'],
		[['search'], 'needs the words to search'],
		[['verify'], 'For example: dossier verify notes.md articles/'],
		[['check'], 'the file with your draft'],
		[['same'], 'words in quotation marks'],
		[['completion', 'tcsh'], 'The shell is one of bash, zsh, fish, not "tcsh".'],
		[['quotes', '--from', '2024-04', '--to', '2024-03'], '--from 2024-04 is after --to 2024-03.'],
		[['index', '--forget', '--rebuild'], 'exclude each other'],
		[['export', '--format', 'csv', '--flavor', 'pandoc'], '--flavor pandoc shapes Markdown'],
		[['export', '--format', 'jsonl', '--title', 'x'], '--title shapes Markdown'],
		[['export', '-o', 'x.md', '--append', '--force'], '--append and --force exclude each other'],
		[['search', './notes'], 'The words come first'],
		[['search', ''], 'No words are given'],
		[['search', 'date:2024-03'], 'No words are given'],
		[['search', '!quay "?"'], 'No words are given'],
		[['.', 'quotes'], 'dossier quotes articles/'],
		[['documents', 'no/such/folder'], 'There is no file or folder "no/such/folder"'],
	])('2 and what to do: %j', async (args, advice) => {
		const {code, stdout, stderr} = await runDossier(args, {env: place.env, cwd: place.corpus});
		expect(code).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain(advice);
		expect(stderr).not.toMatch(/ {4}at /);
	});

	it('ends quietly when the pipe is closed', async () => {
		const {code, stderr} = await runDossier(['quotes', place.corpus, '--json'], {
			env: place.env,
			closeStdout: true,
		});
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
	});

	it('reads every folder and file that is named', async () => {
		const {stdout} = await runDossier(['documents', '2024-03-12-quay.txt', 'notes', '--json'], {
			env: place.env,
			cwd: place.corpus,
		});
		expect(parseLines(stdout).map(one => one.path)).toEqual(
			expect.arrayContaining(['2024-03-12-quay.txt', '2024-03-20-council.txt']),
		);
		const wrong = await runDossier(['documents', 'nowhere', 'notes'], {env: place.env, cwd: place.corpus});
		expect(wrong).toMatchObject({code: 2, stdout: ''});
		expect(wrong.stderr).toContain('"nowhere"');
	});

	it.each([
		['a line each', '2024-03-12-quay.txt\nnotes\n'],
		['with NULs between them, as of find -print0', '2024-03-12-quay.txt\0notes\0'],
	])('reads a list of paths from stdin: %s', async (_, input) => {
		const {stdout} = await runDossier(['documents', '-', '--json'], {
			env: place.env,
			cwd: place.corpus,
			input,
		});
		expect(parseLines(stdout).map(one => one.headline)).toHaveLength(2);
	});

	it('reads what is there of a list of paths, and says what is not', async () => {
		const run = (input: string) =>
			runDossier(['documents', '-', '--json'], {env: place.env, cwd: place.corpus, input});
		const {code, stdout, stderr} = await run('gone.txt\0notes\0gone too.txt\0');
		expect({code, rows: parseLines(stdout).length}).toEqual({code: 0, rows: 1});
		expect(stderr).toBe('dossier: of the list on stdin, "gone.txt" is not there, and 1 more: left out.\n');
		expect(await run('gone.txt\n')).toMatchObject({code: 2, stdout: ''});
	});
});
