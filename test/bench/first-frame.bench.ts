import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawn} from '@lydell/node-pty';
import {build} from 'esbuild';
import {compareSideBySide} from './side-by-side.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const ROUNDS = 15;

/** From start to the first frame with rows, library already read, against a minimal Ink app bundled the same way. */
export async function run(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
	const minimal = join(folder, 'minimal.mjs');
	await build({
		entryPoints: [join(ROOT, 'test', 'bench', 'minimal-app.tsx')],
		outfile: minimal,
		bundle: true,
		minify: true,
		platform: 'node',
		format: 'esm',
		target: 'node22',
		jsx: 'automatic',
		logLevel: 'warning',
		define: {'process.env.NODE_ENV': '"production"'},
		alias: {'react-devtools-core': join(ROOT, 'src', 'screen', 'no-devtools.ts')},
		banner: {js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);'},
	});
	const env = {
		...process.env,
		CI: 'false',
		XDG_CACHE_HOME: join(folder, 'cache'),
		XDG_DATA_HOME: join(folder, 'data'),
		XDG_STATE_HOME: join(folder, 'state'),
		XDG_CONFIG_HOME: join(folder, 'config'),
	} as Record<string, string>;
	const dossier = join(ROOT, 'dist', 'dossier.cjs');
	const corpus = join(ROOT, 'corpus');
	try {
		const read = spawnSync(process.execPath, [dossier, 'index', corpus], {env, encoding: 'utf8'});
		if (read.status !== 0) throw new Error(`the corpus could not be read: ${read.stderr}`);
		await compareSideBySide(
			[
				{name: 'minimal bundled Ink app', measure: () => firstFrame([minimal], 'ready to read', env)},
				{
					name: 'dossier corpus, library already read',
					measure: () => firstFrame([dossier, corpus], '▸', env),
				},
			],
			{rounds: ROUNDS, unit: 'ms'},
		);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
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
