import {spawnSync} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {forget, type IndexRun, runIndex} from './index-run.ts';
import {percentile} from './percentile.ts';
import {inventedCorpus, scaled} from './ready-corpus.ts';
import {compareSideBySide, median} from './side-by-side.ts';

const ROUNDS = 3;

/** Reading: throughput, the cost of a document as the corpus grows, memory, and a second start when nothing changed. */
export async function run(): Promise<void> {
	await compareWithWink(inventedCorpus(scaled(10_000), 'files'));
	const runs = new Map<number, readonly IndexRun[]>();
	// A short run is soon off by a fifth, so the small corpora are read as often before the large one as after it: a machine
	// that slows down is slow for both.
	for (const documents of [1_000, 10_000, 100_000, 10_000, 1_000].map(scaled)) {
		const corpus = inventedCorpus(documents, 'files');
		const size = sizeOf(corpus) / 1e6;
		for (let round = 0; round < (documents === scaled(100_000) ? 1 : ROUNDS); round++) {
			forget(corpus);
			const one = await runIndex(corpus);
			runs.set(documents, [...(runs.get(documents) ?? []), one]);
			console.log(
				`  ${documents} files: ${one.seconds.toFixed(1)} s, ${(size / one.seconds).toFixed(2)} MB/s, CPU ${one.cpu.toFixed(1)} s, peak memory ${one.peak.toFixed(0)} MB, ${one.written.toFixed(0)} MB written`,
			);
		}
	}
	tellGrowth(runs);
	const corpus = inventedCorpus(scaled(100_000), 'files');
	const stats: number[] = [];
	const seconds: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		stats.push(await time(() => spawnSync(process.execPath, ['-e', STAT_ALL, corpus])));
		seconds.push((await runIndex(corpus)).seconds * 1000);
	}
	const [stat, again] = [percentile(stats, 50), percentile(seconds, 50)];
	console.log(
		`  second start, nothing changed: ${again.toFixed(0)} ms, stat of every file in Node ${stat.toFixed(0)} ms; ${(again / stat).toFixed(2)} ×`,
	);
}

/** All stages and the index, on two processors, against the entities of wink-nlp, which uses one; start-up is in the first alone. */
async function compareWithWink(corpus: string): Promise<void> {
	const wink = (): number => {
		const {status, stdout, stderr} = spawnSync(
			process.execPath,
			[join(import.meta.dirname, 'wink.ts'), corpus],
			{encoding: 'utf8'},
		);
		if (status === 3) return Number.NaN;
		if (status !== 0) throw new Error(stderr);
		return (JSON.parse(stdout) as {seconds: number}).seconds;
	};
	if (Number.isNaN(wink())) {
		console.log(
			'  wink-nlp is not there to compare with: `npm install --prefix FOLDER wink-nlp wink-eng-lite-web-model`,\n' +
				'  then set DOSSIER_BENCH_PACKAGES=FOLDER (they are no packages of the project)',
		);
		return;
	}
	await compareSideBySide(
		[
			{name: 'wink-nlp with entities', measure: async () => [wink()]},
			{
				name: 'dossier index',
				measure: async () => {
					forget(corpus);
					return [(await runIndex(corpus)).seconds];
				},
			},
		],
		{rounds: ROUNDS, unit: 's', figures: ['the same files']},
	);
}

/**
 * The cost of a document of each corpus against the one before it, in time and in CPU, by the medians of its runs: of all
 * its documents, and of those beyond the smaller corpus, without start-up.
 */
function tellGrowth(runs: ReadonlyMap<number, readonly IndexRun[]>): void {
	const costs = [...runs].map(([documents, all]) => ({
		documents,
		seconds: median(all.map(run => run.seconds)),
		cpu: median(all.map(run => run.cpu)),
	}));
	for (const [at, more] of costs.entries()) {
		const less = costs[at - 1];
		if (!less) continue;
		const grown = (figure: 'seconds' | 'cpu') =>
			(more[figure] / more.documents / (less[figure] / less.documents)).toFixed(2);
		const further = ((more.cpu - less.cpu) / (more.documents - less.documents)) * 1e3;
		console.log(
			`  cost of a document, ${more.documents} against ${less.documents}: ${grown('seconds')} × the time, ${grown('cpu')} × the CPU; CPU of each beyond the first ${less.documents}: ${further.toFixed(2)} ms`,
		);
	}
}

const STAT_ALL = `
const {readdirSync, statSync} = require('node:fs');
const walk = folder => { for (const entry of readdirSync(folder, {withFileTypes: true})) entry.isDirectory() ? walk(folder + '/' + entry.name) : statSync(folder + '/' + entry.name); };
walk(process.argv[1]);`;

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
