import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import {lockBeside, whileNobodyAdds} from '../../src/commands/append-lock.ts';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

describe('two machines that share a folder', () => {
	const place = makeWorkplace(SAMPLE);
	afterAll(place.remove);

	it('add to one file together, and nothing of either is left out or left behind', async () => {
		const run = (machine: number, ...args: string[]) =>
			runDossier(['export', place.corpus, ...args], {
				env: {...place.env, XDG_CACHE_HOME: join(place.folder, `cache-${machine}`)},
				cwd: place.folder,
			});
		const [first] = await Promise.all([run(0, '--format', 'jsonl'), run(1, '--format', 'jsonl')]);
		const quotes = parseLines(first!.stdout);
		const documents = [...new Set(quotes.map(({path}) => String(path)))];
		writeFileSync(join(place.folder, 'shared.jsonl'), '');
		await Promise.all(
			documents.map((path, n) => run(n % 2, '--document', path, '-o', 'shared.jsonl', '--append')),
		);
		expect(parseLines(readFileSync(join(place.folder, 'shared.jsonl'), 'utf8'))).toHaveLength(quotes.length);
		expect(readdirSync(place.folder).filter(name => name.includes('.lock'))).toEqual([]);
	});
});

describe('the lock beside a file that is added to', () => {
	const NOBODY = 2 ** 31 - 1; // larger than any process id
	let file = '';
	let lock = '';
	beforeEach(() => {
		const folder = mkdtempSync(join(tmpdir(), 'dossier-append-'));
		onTestFinished(() => {
			vi.unstubAllEnvs();
			rmSync(folder, {recursive: true});
		});
		vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
		file = join(folder, 'notes.md');
		lock = lockBeside(file);
	});
	const ageLock = () => utimesSync(lock, 1_600_000_000, 1_600_000_000);

	it('is there while the file is written, and gone afterwards, also when that fails', async () => {
		expect(await whileNobodyAdds(file, () => existsSync(lock))).toBe(true);
		expect(existsSync(lock)).toBe(false);
		const failing = whileNobodyAdds(file, () => {
			throw new Error('disk full');
		});
		await expect(failing).rejects.toThrow('disk full');
		expect(existsSync(lock)).toBe(false);
	});

	it.each([
		['another machine', () => `elsewhere-${hostname()} 1\n`],
		['a process that is at work', () => `${hostname()} ${process.pid}\n`],
		['somebody who has not said yet who', () => ''],
	])('of %s is waited for, however old', async (_, words) => {
		writeFileSync(lock, words());
		ageLock();
		let isDone = false;
		const added = whileNobodyAdds(file, () => {
			isDone = true;
		});
		expect(isDone).toBe(false);
		rmSync(lock);
		await added;
		expect(isDone).toBe(true);
	});

	it('is named when it stays, and is left where it is', async () => {
		writeFileSync(lock, `elsewhere-${hostname()} 1\n`);
		const refused = whileNobodyAdds(file, () => expect.unreachable(), {patience: 0});
		await expect(refused).rejects.toMatchObject({
			message: expect.stringContaining('nothing was written'),
			advice: expect.stringContaining(lock),
		});
		expect(existsSync(lock)).toBe(true);
	});

	it('of a process of this machine that was killed is taken away', async () => {
		writeFileSync(lock, `${hostname()} ${NOBODY}\n`);
		ageLock();
		expect(await whileNobodyAdds(file, () => 'added')).toBe('added');
		expect(existsSync(lock)).toBe(false);
	});

	it('keeps nobody from being told that a folder is not there', async () => {
		const inside = join(file, 'of-no-folder.md');
		expect(await whileNobodyAdds(inside, () => 'told')).toBe('told');
	});
});
