import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {setTimeout as wait} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {InventedNames} from './corpus/invented-names.ts';
import {percentile} from './percentile.ts';
import {benchEnv, DOSSIER, inventedCorpus, scaled} from './ready-corpus.ts';

const FRAME = 1000 / 60; // ms
const PAUSE = 150; // ms between two letters of a fast typist
const START = 4_000; // ms after which the reading is under way
const READ_FOR = 18_000; // ms of which the speed is taken
const LONGEST = 2_000; // ms to wait for a letter

/** Filter keys while a corpus of files is read for the first time, and how much they slow the reading down. */
export async function run(): Promise<void> {
	const corpus = inventedCorpus(scaled(100_000), 'files');
	const {people} = new InventedNames(Math.round(scaled(100_000) * 0.3));
	const queries = people.slice(0, 40).map(({last}) => last.slice(0, 6).toLowerCase());
	const idle = await whileReading(corpus, async () => wait(READ_FOR));
	for (const [key, list] of [
		['2', 'names'],
		['3', 'quotes'],
		['1', 'headlines'],
	] as const) {
		const times: number[] = [];
		const typed = await whileReading(corpus, async press => {
			const end = performance.now() + READ_FOR;
			await press(key, '');
			await press('/', '/');
			for (const query of queries) {
				for (const [n, letter] of [...query].entries()) {
					times.push(await press(letter, `/ ${query.slice(0, n + 1)}`));
					await wait(PAUSE);
				}
				await press('\u0015', '/   '); // ctrl-u
				if (performance.now() > end) return;
			}
		});
		const worst = percentile(times, 99);
		console.log(
			`  ${list.padEnd(10)} ${times.length} letters seen: median ${percentile(times, 50).toFixed(1)} ms, p99 ${worst.toFixed(1)} ms, ${(worst / FRAME).toFixed(2)} frames; read at ${((100 * typed) / idle).toFixed(0)} % of the speed without keys`,
		);
	}
}

/** Presses a key; fulfils with the milliseconds until the row of the filter holds `sign`. */
type Press = (key: string, sign: string) => Promise<number>;

/** Opens the explorer on a corpus that was never read; returns how many documents a second were stored while `use` ran. */
async function whileReading(corpus: string, use: (press: Press) => Promise<void>): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-keys-'));
	const program = spawn(process.execPath, [DOSSIER, corpus], {
		cols: 120,
		rows: 40,
		name: 'xterm-256color',
		env: benchEnv(folder),
	});
	const terminal = new xterm.Terminal({cols: 120, rows: 40, allowProposedApi: true});
	let onFrame = (_at: number) => {};
	program.onData(data => {
		const at = performance.now();
		terminal.write(data, () => onFrame(at));
	});
	const filterRow = () => terminal.buffer.active.getLine(2)?.translateToString(true) ?? '';
	const press: Press = (key, sign) =>
		new Promise((resolve, reject) => {
			const began = performance.now();
			const timer = setTimeout(() => reject(new Error(`no "${sign}" in "${filterRow()}"`)), LONGEST);
			onFrame = at => {
				if (at < began || !filterRow().includes(sign)) return;
				clearTimeout(timer);
				resolve(at - began);
			};
			program.write(key);
		});
	try {
		await wait(START);
		const before = stored(folder);
		const began = performance.now();
		await use(press);
		return (1000 * (stored(folder) - before)) / (performance.now() - began);
	} finally {
		program.kill('SIGKILL');
		await wait(500);
		rmSync(folder, {recursive: true, force: true});
	}
}

/** Documents in the one library of a cache folder. */
function stored(folder: string): number {
	const cache = join(folder, 'cache', 'dossier');
	const file = existsSync(cache) && readdirSync(cache).find(name => name.endsWith('.sqlite'));
	if (!file) return 0;
	const db = new DatabaseSync(join(cache, file), {readOnly: true});
	try {
		return Number(db.prepare("SELECT value FROM meta WHERE key = 'documents'").get()?.value ?? 0);
	} finally {
		db.close();
	}
}
