import {spawnSync} from 'node:child_process';
import {basename, join} from 'node:path';
import {spawn} from '@lydell/node-pty';
import {bundle} from './bundle.ts';
import {benchEnv, DOSSIER, ROOT, readyCorpus, scaled} from './ready-corpus.ts';
import {compareSideBySide} from './side-by-side.ts';

const ROUNDS = 15;

/** From start to the first frame with rows, library already read, against a minimal Ink app bundled the same way. */
export async function run(): Promise<void> {
	const minimal = await bundle('minimal-app');
	const env = benchEnv();
	const corpora = [
		join(ROOT, 'corpus'),
		...[1_000, 100_000, 1_000_000]
			.map(scaled)
			.map(count => readyCorpus(count, count > 200_000 ? 'records' : 'files')),
	];
	const read = spawnSync(process.execPath, [DOSSIER, 'index', corpora[0]!], {env, encoding: 'utf8'});
	if (read.status !== 0) throw new Error(`the corpus could not be read: ${read.stderr}`);
	await compareSideBySide(
		[
			{name: 'minimal bundled Ink app', measure: () => firstFrame([minimal], 'ready to read', env)},
			...corpora.map(corpus => ({
				name: `dossier ${basename(corpus)}, library already read`,
				measure: () => firstFrame([DOSSIER, corpus], '▸', env),
			})),
		],
		{rounds: ROUNDS, unit: 'ms'},
	);
}

/** Milliseconds from the start of the process until `sign` has been written to its terminal. */
function firstFrame(args: readonly string[], sign: string, env: Record<string, string>): Promise<number> {
	return new Promise((resolve, reject) => {
		const began = performance.now();
		const program = spawn(process.execPath, [...args], {cols: 120, rows: 40, name: 'xterm-256color', env});
		let shown = '';
		let took: number | undefined;
		program.onData(data => {
			shown += data;
			if (took === undefined && shown.includes(sign)) {
				took = performance.now() - began;
				// As a reader does: at its end Node keeps the compiled code for the next start.
				program.write('q');
			}
		});
		program.onExit(() =>
			took === undefined
				? reject(new Error(`ended before it showed "${sign}":\n${shown.slice(-500)}`))
				: resolve(took),
		);
	});
}
