import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {openLibrary} from '../../src/library/open-library.ts';
import {InventedNames} from './corpus/invented-names.ts';
import {percentile} from './percentile.ts';
import {BENCH_CACHE, inventedCorpus, scaled} from './ready-corpus.ts';

const ROUNDS = 5;
const PASSAGES = 20;

/** Full-text search, top 20 passages with their matches, against ripgrep over the same files. */
export async function run(): Promise<void> {
	const corpus = inventedCorpus(scaled(100_000), 'files');
	// Read by the sources, which the library of the built program is not for.
	const {library, startReading} = openLibrary([corpus], {folder: join(BENCH_CACHE, 'sources')});
	await startReading().done;
	const {words} = new InventedNames(100);
	const queries = [words[20_000]!, words[2_000]!, words[200]!, 'harbour', 'disputed budget'];
	const hasRipgrep = spawnSync('rg', ['--version']).status === 0;
	if (!hasRipgrep) console.log('  ripgrep is not installed: no comparison with it');
	const ratios: number[] = [];
	for (const query of queries) {
		const ours: number[] = [];
		const theirs: number[] = [];
		let found = 0;
		for (let round = 0; round <= ROUNDS; round++) {
			const search = time(() => {
				found = library.search(query, PASSAGES).length;
			});
			const grep = hasRipgrep
				? time(() => spawnSync('rg', ['-c', '-w', query.split(' ')[0]!, corpus], {maxBuffer: 2 ** 30}))
				: Number.NaN;
			if (round === 0) continue; // warms both caches
			ours.push(search);
			theirs.push(grep);
		}
		const ratio = percentile(theirs, 50) / percentile(ours, 50);
		ratios.push(ratio);
		console.log(
			`  ${query.padEnd(24)} ${String(found).padStart(3)} passages ${percentile(ours, 50).toFixed(1).padStart(8)} ms, ripgrep ${percentile(theirs, 50).toFixed(0)} ms: ${ratio.toFixed(0)} × as long`,
		);
	}
	console.log(`  median over these queries: ripgrep ${percentile(ratios, 50).toFixed(0)} × as long`);
	library.close();
}

function time(action: () => unknown): number {
	const began = performance.now();
	action();
	return performance.now() - began;
}
