import {spawnSync} from 'node:child_process';
import {realpathSync, rmSync} from 'node:fs';
import {keptIndexFile, libraryFile} from '../../src/library/places.ts';
import {BENCH_CACHE, benchEnv, DOSSIER, readyCorpus, scaled} from './ready-corpus.ts';
import {compareSideBySide} from './side-by-side.ts';

const ROUNDS = 3;
const LISTS = ['entities', 'quotes', 'documents'] as const;

/**
 * A command that filters a list, from its start to its end: what is searched taken as an earlier one kept it, against
 * made of the library, as the first time. The first letter in the explorer waits for the same.
 */
export async function run(): Promise<void> {
	const corpus = readyCorpus(scaled(100_000), 'files');
	const library = libraryFile([realpathSync(corpus)], BENCH_CACHE);
	const filter = (list: string): number => {
		const began = performance.now();
		const args = [DOSSIER, list, corpus, '--match', 'mrain', '--limit', '1'];
		const {stderr, status} = spawnSync(process.execPath, args, {env: benchEnv(), encoding: 'utf8'});
		if (status !== 0) throw new Error(`the list could not be filtered: ${stderr}`);
		return performance.now() - began;
	};
	await compareSideBySide(
		[
			{
				name: 'made of the library, and kept',
				async measure() {
					for (const list of LISTS) rmSync(keptIndexFile(library, list), {force: true});
					return LISTS.map(filter);
				},
			},
			{name: 'taken as it was kept', measure: async () => LISTS.map(filter)},
		],
		{rounds: ROUNDS, unit: 'ms', figures: LISTS.map(list => `filtering ${list}`)},
	);
}
