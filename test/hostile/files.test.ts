import {execFileSync} from 'node:child_process';
import {readFileSync, renameSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findFiles, resolveRoots} from '../../src/corpus/find-files.ts';
import {isProblem, type Problem} from '../../src/corpus/problem.ts';
import {readFile} from '../../src/corpus/read-file.ts';
import {printableLine} from '../../src/text/printable.ts';
import {makeWorkplace, parseLines, runDossier} from '../commands/run-dossier.ts';
import {makeFolder} from '../corpus/reading.ts';
import {openExplorer} from '../terminal/open-explorer.ts';
import {HOSTILE_FILES, MOST_PROBLEMS, makeSocket, mixedDump, pathOf} from './files.ts';

const place = makeWorkplace({'good.txt': 'The good text.', 'zz/good.txt': 'Another good text.'});
const peakFile = join(place.folder, 'peak');
let close: () => void = () => {};
/** What the program says about each file it cannot read. */
let said: string[];
let paths: unknown[];

beforeAll(async () => {
	for (const {name, make} of HOSTILE_FILES) make(pathOf(place.corpus, name), place.corpus);
	place.write('dump.jsonl', mixedDump(20_000));
	const server = await makeSocket(place.corpus);
	close = () => server.close();
	const preload = join(place.folder, 'peak.cjs');
	writeFileSync(
		preload,
		`const {writeFileSync} = require('node:fs');
		process.on('exit', () => writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)));`,
	);
	const node = ['--require', preload];
	const {code, stdout, stderr} = await runDossier(['index', place.corpus], {env: place.env, node});
	expect({code, stdout}).toEqual({code: 0, stdout: expect.stringMatching(/^\d+ documents/)});
	said = stderr.trimEnd().split('\n');
	const listed = await runDossier(['documents', place.corpus, '--json'], {env: place.env});
	paths = parseLines(listed.stdout).map(({path}) => path);
}, 120_000);
afterAll(() => {
	close();
	place.remove();
});

describe('a folder of hostile files', () => {
	it.each(HOSTILE_FILES.map(({name, fate}) => [String(name), fate] as const))(
		'%j becomes %s',
		(name, fate) => {
			const about = said.filter(line =>
				[`${name}: `, `${name}#line`].some(start => line.startsWith(printableLine(start))),
			);
			if (typeof fate === 'number') {
				expect(about).toEqual([]);
				expect(paths.filter(path => path === name)).toHaveLength(fate);
			} else {
				expect(
					about.some(line => fate.test(line)),
					about.join('\n'),
				).toBe(true);
				// What is wrong, and what to do about it.
				for (const line of about) expect(line).toMatch(/\. \S.*\.$/);
			}
		},
	);

	it('is no reason not to read the rest', () => {
		expect(paths).toEqual(expect.arrayContaining(['good.txt', 'zz/good.txt']));
		expect(said.filter(line => line.startsWith('socket.txt: This is a socket'))).toHaveLength(1);
	});

	it('gives the good records of a dump and counts the bad ones', () => {
		expect(paths.filter(path => path === 'dump.jsonl')).toHaveLength(20);
		const about = said.filter(line => line.startsWith('dump.jsonl'));
		expect(about).toHaveLength(MOST_PROBLEMS);
		expect(about.at(-1)).toMatch(/19,930 more of its records cannot be read/);
	});

	it('takes no more memory than the limits of files and threads allow', () => {
		const kilobytes = Number(readFileSync(peakFile, 'utf8'));
		expect(kilobytes).toBeGreaterThan(50_000);
		expect(kilobytes).toBeLessThan(1_600_000);
	});

	it('leaves no trace in the objects of the program', () => {
		expect(({} as {text?: string}).text).toBeUndefined();
	});

	it('is explored like any other', async () => {
		const at = await openExplorer(place.corpus, {env: place.env});
		await at.see(/\d+ problems/);
		at.press('!');
		await at.see('bomb.txt.gz');
		at.press('q', 'q');
	});
});

/** What reading `name` gives when something happens to the file after it was found. */
async function readAfter(name: string, content: string, happens: (path: string, folder: string) => void) {
	const folder = makeFolder({[name]: content});
	const [file] = [...findFiles(resolveRoots([folder]).roots)];
	if (file === undefined || isProblem(file)) throw new Error('not found');
	happens(file.absolute, folder);
	const items: (Problem | {text: string})[] = [];
	for await (const item of readFile(file)) items.push(item);
	return items;
}

const LINES = `${JSON.stringify({text: 'A record of a dump.'})}\n`.repeat(9000);

describe.each([
	['a.txt', 'The text.'],
	['a.md', '# The text'],
	['a.html', '<p>The text.</p>'],
	['a.json', '{"text": "The text."}'],
	['a.jsonl', LINES],
])('%s that changes after it was found', (name, content) => {
	it('is a problem when it is gone', async () => {
		expect(await readAfter(name, content, path => rmSync(path))).toEqual([
			expect.objectContaining({reason: 'There is no such file or folder.'}),
		]);
	});

	it('is a problem, and waits for nobody, when it is a pipe now', async () => {
		const items = await readAfter(name, content, path => {
			rmSync(path);
			execFileSync('mkfifo', [path]);
		});
		expect(items).toEqual([expect.objectContaining({reason: 'This is no longer a file.'})]);
	});

	it('is read as far as it goes when it became shorter or another', async () => {
		const cut = await readAfter(name, content, path => truncateSync(path, 5));
		const other = await readAfter(name, content, (path, folder) => {
			writeFileSync(join(folder, 'b'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]));
			renameSync(join(folder, 'b'), path);
		});
		expect(cut).toHaveLength(1);
		expect(other).toEqual([expect.objectContaining({reason: 'The file is binary (a PNG image).'})]);
	});
});

it('a dump that becomes a pipe or goes away between two looks stops nothing', async () => {
	const folder = makeFolder({'a.jsonl': LINES, 'b.txt': 'The good text.'});
	const [file, good] = [...findFiles(resolveRoots([folder]).roots)];
	if (!file || !good || isProblem(file) || isProblem(good)) throw new Error('not found');
	const reading = readFile(file);
	expect(await reading.next()).toMatchObject({value: {text: 'A record of a dump.'}});
	rmSync(file.absolute);
	const rest: unknown[] = [];
	for await (const item of reading) rest.push(item);
	expect(rest.length).toBe(8999);
	for await (const item of readFile(good)) expect(item).toMatchObject({text: 'The good text.'});
});
