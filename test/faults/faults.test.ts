import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {libraryFile} from '../../src/library/places.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {makeWorkplace, PROGRAM, parseLines, runDossier, type Workplace} from '../commands/run-dossier.ts';
import {SAMPLE} from '../commands/sample.ts';
import {makeCorpus, read, stories, tellAll} from '../library/corpora.ts';
import {randomNumbers, runs, SEED} from '../runs.ts';
import {openExplorer} from '../terminal/open-explorer.ts';
import {change, tell} from './changes.ts';

let place: Workplace;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

const CORPUS = {label: 'faults', samples: []};
const open = (folder: string) => openNotebook(folder, CORPUS);
const WORK = join(import.meta.dirname, 'work-forever.ts');

describe('a disk that is full', () => {
	/** In blocks of 512 bytes; what a process may write to one file stands for what the disk has left. */
	const workWith = (blocks: number, what: string, path: string) =>
		spawnSync('/bin/sh', ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', process.execPath, WORK, what, path], {
			encoding: 'utf8',
		});

	it.each([1, 3, 7, 20, 41])('at %i blocks costs no change that was acknowledged, and says so', blocks => {
		const folder = join(place.folder, 'notebook');
		const {stdout, stderr} = workWith(blocks, 'changes', folder);
		const done = stdout.split('\n').length - 1;
		expect(stderr).toContain('This was not kept');
		const expected = open(join(place.folder, 'expected'));
		for (let n = 0; n < done; n++) change(expected, n);
		expect(tell(open(folder))).toBe(tell(expected));
		// Nor is half of what was not kept left over, which the next start would call damaged.
		expect(open(folder).unread()).toEqual([]);
	});

	it.runIf(existsSync('/usr/bin/prlimit'))(
		'that has room again costs only what was said not to be kept',
		() => {
			const folder = join(place.folder, 'notebook');
			const script = 'ulimit -S -f 9; exec "$@"';
			const work = join(import.meta.dirname, 'room-again.ts');
			const {stdout} = spawnSync('/bin/sh', ['-c', script, 'sh', process.execPath, work, folder, '40'], {
				encoding: 'utf8',
			});
			expect(stdout).toBe('1\n');
			const expected = open(join(place.folder, 'expected'));
			for (let n = 0; n < 40; n++) change(expected, n);
			expect(tell(open(folder))).toBe(tell(expected));
			expect(open(folder).unread()).toEqual([]);
		},
	);

	it('leaves no half of an export, and the one before it whole', () => {
		const file = join(place.folder, 'out.md');
		const {stderr} = workWith(300, 'export', file);
		expect(stderr).toMatch(/cannot be written/);
		if (existsSync(file)) expect(readFileSync(file, 'utf8')).toMatch(/^begin (\d+)\n[\s\S]*\nend \1\n$/);
		expect(readdirSync(place.folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
	});
});

describe('a home that cannot be used', () => {
	const quotes = ['quotes', '--json'];
	const inTheWay = () => {
		const file = join(place.folder, 'file');
		writeFileSync(file, '');
		return file;
	};

	it.each<[string, () => Record<string, string>]>([
		['without a cache folder', () => ({XDG_CACHE_HOME: join(place.folder, 'not', 'made', 'yet')})],
		['without a data folder', () => ({XDG_DATA_HOME: join(place.folder, 'not', 'made', 'yet')})],
		['with a settings folder that is a file', () => ({XDG_CONFIG_HOME: inTheWay()})],
		['with a state folder that is a file', () => ({XDG_STATE_HOME: inTheWay()})],
	])('%s is worked with', async (_, env) => {
		const {code, stdout, stderr} = await runDossier([...quotes, place.corpus], {
			env: {...place.env, ...env()},
		});
		expect(stderr).toBe('');
		expect({code, count: parseLines(stdout).length}).toEqual({code: 0, count: 9});
	});

	// Without the notebook, corrections would be left out of a list in silence.
	it.each([
		['XDG_CACHE_HOME', 'cannot be written'],
		['XDG_DATA_HOME', 'The notebook cannot be read'],
	])('in the way of %s is named, with what to do', async (variable, words) => {
		const {code, stdout, stderr} = await runDossier([...quotes, place.corpus], {
			env: {...place.env, [variable]: inTheWay()},
		});
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toMatch(new RegExp(`^dossier: [^\\n]*${words}[^\\n]*\\n {2}[^\\n]+\\n$`));
	});

	it.runIf(existsSync('/proc'))(
		'for the marks is told when one is made, and no mark is shown that was not kept',
		async () => {
			const at = await openExplorer(place.corpus, {
				env: {...place.env, XDG_DATA_HOME: '/proc/dossier-test'},
				columns: 160,
			});
			await at.see('3 documents');
			at.press('3', 'space');
			await at.see('This was not kept');
			expect(at.text()).toContain('4 Marked 0');
			at.press('ctrl-c');
			await at.ended;
		},
	);
});

describe('what is kept', () => {
	it('is for its reader alone, whatever the umask says', () => {
		const folder = join(place.folder, 'notebook');
		const script = `umask 0; exec "$@"`;
		spawnSync('/bin/sh', ['-c', `ulimit -f 9; ${script}`, 'sh', process.execPath, WORK, 'changes', folder]);
		spawnSync('/bin/sh', ['-c', script, 'sh', process.execPath, PROGRAM, 'documents', place.corpus], {
			env: {...process.env, ...place.env},
		});
		const modes = (path: string): string[] =>
			statSync(path).isDirectory()
				? [
						`d${(statSync(path).mode & 0o777).toString(8)}`,
						...readdirSync(path).flatMap(name => modes(join(path, name))),
					]
				: [(statSync(path).mode & 0o777).toString(8)];
		expect(new Set(modes(folder))).toEqual(new Set(['d700', '600']));
		const cache = join(place.env.XDG_CACHE_HOME, 'dossier');
		for (const name of readdirSync(cache).filter(name => name !== 'compiled'))
			expect([name, ...modes(join(cache, name))]).toEqual([name, '600']);
		expect(modes(cache)[0]).toBe('d700');
	});
});

describe(`files that were cut off (seed ${SEED})`, () => {
	it('a library cut at any byte is made anew', async () => {
		const random = randomNumbers();
		const corpus = makeCorpus(stories(4));
		const expected = tellAll((await read(corpus)).library);
		const file = libraryFile([corpus.root], corpus.cache);
		const whole = readFileSync(file);
		for (let n = 0; n < runs(5); n++) {
			const size = Math.floor(random() * whole.length);
			for (const ending of ['-wal', '-shm']) rmSync(file + ending, {force: true});
			writeFileSync(file, whole.subarray(0, size));
			const opened = corpus.open();
			await opened.startReading().done;
			expect([size, tellAll(opened.library)]).toEqual([size, expected]);
		}
	});

	it('a notebook cut at any byte keeps every change whose line is whole, and goes on', () => {
		const folder = join(place.folder, 'notebook');
		const notebook = open(folder);
		const states = [tell(notebook)];
		const ends = [0];
		const file = () => join(folder, readdirSync(folder).find(name => name.endsWith('.jsonl'))!);
		for (let n = 0; n < 18; n++) {
			change(notebook, n);
			states.push(tell(notebook));
			ends.push(statSync(file()).size);
		}
		notebook.close();
		const path = file();
		const whole = readFileSync(path);
		for (let size = whole.length; size >= 0; size--) {
			truncateSync(path, size);
			const kept = ends.findLastIndex(end => end <= size);
			// A line without its break is whole all the same.
			expect([states[Math.max(0, kept)], states[kept + 1]]).toContain(tell(open(folder)));
		}
		const anew = open(folder);
		change(anew, 0);
		expect(tell(open(folder))).toBe(states[1]);
	});
});

it('a clock that goes back changes the order of nothing', () => {
	const folder = join(place.folder, 'notebook');
	let hour = 23;
	const backwards = openNotebook(folder, CORPUS, () => new Date(Date.UTC(2024, 0, 1, hour--)));
	const forwards = open(join(place.folder, 'other'));
	for (let n = 0; n < 18; n++) {
		change(backwards, n);
		change(forwards, n);
	}
	expect(tell(open(folder))).toBe(tell(forwards));
});

it('a cache that is emptied under the explorer takes nothing off the screen, and is made again', async () => {
	const at = await openExplorer(place.corpus, {env: place.env});
	await at.see('3 documents');
	at.press('3');
	await at.see('3 Quotes 9');
	at.press('space');
	await at.see('4 Marked 1');
	rmSync(join(place.env.XDG_CACHE_HOME!, 'dossier'), {recursive: true});
	// A correction has the library looked at anew.
	at.press('c');
	await at.see('right: ');
	at.press('c');
	await at.see('takes it back');
	await at.see('3 Quotes 9');
	at.press('4');
	await at.see('4 Marked 1');
	const stillReading = 'still being read';
	do {
		at.press('j');
		await at.see(screen => !screen.includes(stillReading));
		at.press('V');
	} while (
		(await at.see(/1 mark checked against the files: 1 same|still being read/)).includes(stillReading)
	);
	await at.see('3 Quotes 9');
});

describe('two at once', () => {
	it('explorers on one corpus both keep their marks', async () => {
		const [one, other] = await Promise.all([0, 1].map(() => openExplorer(place.corpus, {env: place.env})));
		await Promise.all([one!.see('3 documents'), other!.see('3 documents')]);
		one!.press('3', 'space', 'j');
		other!.press('3', 'G', 'space');
		// Each shows what the other marked too.
		await Promise.all([one!.see('4 Marked 2'), other!.see('4 Marked 2')]);
		one!.press('space');
		await one!.see('4 Marked 3');
		other!.press('ctrl-c');
		one!.press('ctrl-c');
		await Promise.all([one!.ended, other!.ended]);
		const third = await openExplorer(place.corpus, {env: place.env});
		await third.see('4 Marked 3');
	});

	it('commands on a corpus that nobody has read yet both read all of it', async () => {
		const both = await Promise.all(
			[0, 1, 2].map(() => runDossier(['documents', place.corpus, '--json'], {env: place.env})),
		);
		for (const {code, stdout} of both)
			expect({code, count: parseLines(stdout).length}).toEqual({code: 0, count: 3});
	});
});

it(`an explorer that is killed while it reads and marks keeps what it showed as marked (seed ${SEED})`, async () => {
	for (let n = 0; n < runs(3); n++) {
		const before = n === 0 ? 0 : Math.min(n, 5);
		const at = await openExplorer(place.corpus, {env: place.env});
		at.press('3');
		await at.see('Pavel Oru: ');
		// The rows that are counted off are all there, and none comes in above.
		if (before > 0) await at.see('3 Quotes 9');
		at.press('g');
		for (let row = 0; row < before && row < 4; row++) at.press('j');
		if (before < 5) at.press('space');
		await at.see(`4 Marked ${Math.min(before + 1, 5)}`);
		at.signal('SIGKILL');
		await at.ended;
	}
	const last = await openExplorer(place.corpus, {env: place.env});
	await last.see(`4 Marked ${Math.min(runs(3), 5)}`);
});
