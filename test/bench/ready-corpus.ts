import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeFiles, writeShards} from './corpus/write-corpus.ts';

export const ROOT = new URL('../..', import.meta.url).pathname;
export const DOSSIER = join(ROOT, 'dist', 'dossier.cjs');

/** Kept from one run to the next: a corpus of a million documents takes long to make and to read. */
const FOLDER = process.env.DOSSIER_BENCH ?? join(tmpdir(), 'dossier-bench');

/** Folders of the program's own, apart from the reader's, so that a measure touches nothing of theirs. */
export const benchEnv = (folder = FOLDER): Record<string, string> =>
	({
		...process.env,
		CI: 'false',
		XDG_CACHE_HOME: join(folder, 'cache'),
		XDG_DATA_HOME: join(folder, 'data'),
		XDG_STATE_HOME: join(folder, 'state'),
		XDG_CONFIG_HOME: join(folder, 'config'),
	}) as Record<string, string>;

/** Where the libraries of {@link readyCorpus} are. */
export const BENCH_CACHE = join(FOLDER, 'cache', 'dossier');

/** A folder of invented news: files, or from a hundred thousand documents on as many as `records` in shards. */
export function inventedCorpus(documents: number, form: 'files' | 'records'): string {
	const folder = join(FOLDER, `${form}-${documents}`);
	if (existsSync(folder)) return folder;
	mkdirSync(FOLDER, {recursive: true});
	const making = `${folder}.making`;
	rmSync(making, {recursive: true, force: true});
	if (form === 'files') writeFiles(making, documents);
	else writeShards(making, documents, 16);
	renameSync(making, folder);
	return folder;
}

/** The same, with its library up to date. */
export function readyCorpus(documents: number, form: 'files' | 'records'): string {
	const folder = inventedCorpus(documents, form);
	const {status, stderr} = spawnSync(process.execPath, [DOSSIER, 'index', folder], {
		env: benchEnv(),
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`the corpus could not be read: ${stderr}`);
	return folder;
}

/** How many documents the benchmarks use where the table says 100,000 and 1,000,000: `--scale 0.1` makes them ten times smaller. */
export function scaled(documents: number): number {
	const at = process.argv.indexOf('--scale');
	const scale = at < 0 ? 1 : Number(process.argv[at + 1]);
	if (!(scale > 0 && scale <= 1)) throw new Error('--scale takes a number above 0, at most 1');
	return Math.max(100, Math.round(documents * scale));
}
