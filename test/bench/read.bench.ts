import {spawn, spawnSync} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {percentile} from './percentile.ts';
import {benchEnv, DOSSIER, inventedCorpus, scaled} from './ready-corpus.ts';

const ROUNDS = 3;

/** Reading: the cost of a document as the corpus grows, memory, and a second start when nothing changed. */
export async function run(): Promise<void> {
	const small = scaled(10_000);
	const large = scaled(100_000);
	const costs = new Map<number, number>();
	for (const documents of [small, large]) {
		const corpus = inventedCorpus(documents, 'files');
		forget(corpus);
		const {seconds, peak} = await measure(corpus);
		const bytes = sizeOf(corpus);
		costs.set(documents, seconds / documents);
		console.log(
			`  ${documents} files: ${seconds.toFixed(1)} s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s, peak memory ${peak.toFixed(0)} MB`,
		);
	}
	console.log(
		`  cost of a document, ${large} against ${small}: ${(costs.get(large)! / costs.get(small)!).toFixed(2)} ×`,
	);
	const corpus = inventedCorpus(large, 'files');
	const stats: number[] = [];
	const seconds: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		stats.push(await time(() => spawnSync(process.execPath, ['-e', STAT_ALL, corpus])));
		seconds.push((await measure(corpus)).seconds * 1000);
	}
	const [stat, again] = [percentile(stats, 50), percentile(seconds, 50)];
	console.log(
		`  second start, nothing changed: ${again.toFixed(0)} ms, stat of every file in Node ${stat.toFixed(0)} ms; ${(again / stat).toFixed(2)} ×`,
	);
}

const STAT_ALL = `
const {readdirSync, statSync} = require('node:fs');
const walk = folder => { for (const entry of readdirSync(folder, {withFileTypes: true})) entry.isDirectory() ? walk(folder + '/' + entry.name) : statSync(folder + '/' + entry.name); };
walk(process.argv[1]);`;

function forget(corpus: string): void {
	spawnSync(process.execPath, [DOSSIER, 'index', '--forget', corpus], {env: benchEnv()});
}

/** Runs `dossier index` and watches its memory; `peak` in MB, from the kernel's high-water mark. */
function measure(corpus: string): Promise<{seconds: number; peak: number}> {
	return new Promise((resolve, reject) => {
		const began = performance.now();
		const program = spawn('/usr/bin/env', ['time', '-f', '%M', process.execPath, DOSSIER, 'index', corpus], {
			env: benchEnv(),
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		let said = '';
		program.stderr.on('data', data => {
			said += data;
		});
		program.on('exit', code => {
			if (code !== 0) return reject(new Error(said));
			const kilobytes = Number(said.trim().split('\n').at(-1));
			resolve({seconds: (performance.now() - began) / 1000, peak: kilobytes / 1024});
		});
	});
}

async function time(action: () => unknown): Promise<number> {
	const began = performance.now();
	await action();
	return performance.now() - began;
}

function sizeOf(folder: string): number {
	return readdirSync(folder, {withFileTypes: true}).reduce((sum, entry) => {
		const path = join(folder, entry.name);
		return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
	}, 0);
}
