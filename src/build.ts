/**
 * Bundles the program into `dist/` (or the folder given by `--outdir`): `dossier.cjs` is what a shell starts,
 * `cli.mjs` the commands, `start-explorer.mjs` the explorer, `ink-screen.mjs` what draws it, `reader.mjs`,
 * `annotator.mjs` and `search.mjs` the worker threads. Everything the program needs is inside, so an installed
 * package fetches nothing.
 */
import {createHash} from 'node:crypto';
import {chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type BuildOptions, build, type PluginBuild} from 'esbuild';
import {collectLicences} from './collect-licences.ts';

const source = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.indexOf('--outdir');
const outdir = given < 0 ? join(root, 'dist') : process.argv[given + 1]!;
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};

mkdirSync(outdir, {recursive: true});
const settings = {
	metafile: true,
	absWorkingDir: root,
	outdir,
	outExtension: {'.js': '.mjs'},
	bundle: true,
	splitting: true,
	chunkNames: 'chunk-[hash]',
	platform: 'node',
	format: 'esm',
	target: 'node22',
	// Every Node that dossier runs on knows \p{Lu} and the flag v. esbuild doubts it, and writes `new RegExp(…)` for each
	// pattern that has one: it is then made anew whenever it is asked (of a reading, a hundredth of the time).
	supported: {'regexp-unicode-property-escapes': true, 'regexp-set-notation': true},
	jsx: 'automatic',
	minify: true,
	keepNames: true,
	legalComments: 'none',
	logLevel: 'warning',
	define: {
		'process.env.NODE_ENV': '"production"',
		DOSSIER_VERSION: JSON.stringify(version),
	} as Record<string, string>,
	// Ink loads React's inspector only when DEV is "true"; the bundle must not try to.
	alias: {'react-devtools-core': join(source, 'screen', 'no-devtools.ts')},
	plugins: [
		{
			name: 'row-output',
			setup(bundle) {
				bundle.onLoad({filter: /[\\/]ink[\\/]build[\\/]renderer\.js$/}, ({path}) => {
					const text = readFileSync(path, 'utf8');
					const inks = "import Output from './output.js'";
					if (!text.includes(inks)) throw new Error(`Ink's renderer has another output stage now: ${path}`);
					const ours = JSON.stringify(join(source, 'screen', 'terminal', 'row-output.ts'));
					return {
						contents: text.replace(
							inks,
							`import InkOutput from './output.js';\nimport {outputOver} from ${ours};\nconst Output = outputOver(InkOutput)`,
						),
					};
				});
			},
		},
		{
			name: 'line-update',
			setup(bundle) {
				bundle.onLoad({filter: /[\\/]ink[\\/]build[\\/]log-update\.js$/}, ({path}) => {
					const text = readFileSync(path, 'utf8');
					const inks = "import lineUpdate from './line-update.js'";
					const writes = "stream.write(buffer.join(''))";
					if (!text.includes(inks) || !text.includes(writes))
						throw new Error(`Ink updates lines in another way now: ${path}`);
					const ours = JSON.stringify(join(source, 'screen', 'terminal', 'line-update.ts'));
					return {
						contents: text
							.replace(
								inks,
								`import inksUpdate from './line-update.js';\nimport {lineUpdateOver, shortened} from ${ours};\nconst lineUpdate = lineUpdateOver(inksUpdate)`,
							)
							.replace(writes, "stream.write(shortened(buffer.join('')))"),
					};
				});
			},
		},
		{
			name: 'lazy-string-width',
			setup(bundle) {
				const lazy = join(source, 'screen', 'lazy-string-width.ts');
				bundle.onResolve({filter: /^string-width$/}, ({importer}) =>
					importer === lazy ? undefined : {path: lazy},
				);
			},
		},
	],
	banner: {js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);'},
} satisfies BuildOptions;

/**
 * In what reads, esbuild's way to keep names costs a call for each function that is made while a document is annotated
 * (2 % of the time): there the names stay as they are written.
 */
const plainNames = {minify: false, minifySyntax: true, minifyWhitespace: true, keepNames: false};
const readers = {
	reader: join(source, 'library', 'threads', 'reader.worker.ts'),
	annotator: join(source, 'library', 'threads', 'annotator.worker.ts'),
};

/** A digest of bundles, packages and all, without comments: it changes with all that decides what they do. */
async function digestOf(entryPoints: Record<string, string>): Promise<string> {
	const {outputFiles} = await build({
		...settings,
		...plainNames,
		define: {...settings.define, DOSSIER_READER: '""'},
		entryPoints,
		splitting: false,
		write: false,
	});
	const hash = createHash('sha256');
	for (const {contents} of outputFiles) hash.update(contents);
	return hash.digest('hex').slice(0, 12);
}
// Libraries carry a digest of what reads and annotates, and indexes that are kept one of what makes them: what other
// code wrote is made anew, so that nobody has to remember to count up a version.
const [ofReaders, ofIndexes] = await Promise.all([
	digestOf(readers),
	digestOf({indexes: join(source, 'library', 'stored', 'list-index.ts')}),
]);
settings.define.DOSSIER_READER = JSON.stringify(`${version}-${ofReaders}`);
settings.define.DOSSIER_INDEXES = JSON.stringify(ofIndexes);

// Bundles that share no chunks: what the explorer shares with the other commands and with the workers would lie
// in dozens of small files, each of which the first screen waits for.
const apart = {
	name: 'apart',
	setup(bundle: PluginBuild) {
		bundle.onResolve({filter: /\/(?:start-explorer|ink-screen)\.tsx?$/}, ({path, kind}) =>
			kind === 'entry-point'
				? undefined
				: {path: `./${basename(path).replace(/tsx?$/, 'mjs')}`, external: true},
		);
	},
};
const bundles = await Promise.all([
	build({
		...settings,
		entryPoints: {cli: join(source, 'cli.ts')},
		plugins: [...settings.plugins, apart],
	}),
	build({
		...settings,
		entryPoints: {'start-explorer': join(source, 'start-explorer.ts')},
		plugins: [...settings.plugins, apart],
	}),
	build({...settings, entryPoints: {'ink-screen': join(source, 'screen', 'ink-screen.tsx')}}),
	build({
		...settings,
		...plainNames,
		entryPoints: {...readers, search: join(source, 'library', 'threads', 'search.worker.ts')},
	}),
]);
// Chunks carry a hash in their names: those of earlier builds go, now that nothing points to them.
const written = new Set(
	bundles.flatMap(({metafile}) => Object.keys(metafile.outputs)).map(path => basename(path)),
);
for (const file of readdirSync(outdir))
	if (/^chunk-.*\.mjs$/.test(file) && !written.has(file)) rmSync(join(outdir, file), {force: true});
const bundled = bundles.flatMap(({metafile}) => Object.keys(metafile.inputs));
writeFileSync(join(outdir, 'THIRD-PARTY-LICENCES.txt'), collectLicences(root, bundled));
copyFileSync(join(source, 'dossier.cjs'), join(outdir, 'dossier.cjs'));
chmodSync(join(outdir, 'dossier.cjs'), 0o755);
