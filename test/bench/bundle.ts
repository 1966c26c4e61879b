import {mkdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import {ROOT} from './ready-corpus.ts';

/** Bundles an app of this folder the way the program is bundled. Returns its file. */
export async function bundle(name: string): Promise<string> {
	const folder = join(tmpdir(), 'dossier-bench');
	mkdirSync(folder, {recursive: true});
	const outfile = join(folder, `${name}.mjs`);
	await build({
		entryPoints: [join(ROOT, 'test', 'bench', `${name}.tsx`)],
		outfile,
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
	return outfile;
}
