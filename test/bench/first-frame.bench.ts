import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {basename, join} from 'node:path';
import {spawn} from '@lydell/node-pty';
import {bundle} from './bundle.ts';
import {benchEnv, DOSSIER, ROOT, readyCorpus, scaled} from './ready-corpus.ts';
import {type Case, compareSideBySide, median, ratiosOf} from './side-by-side.ts';

const ROUNDS = 15;
const KEY = '?';

type Program = {
	readonly name: string;
	readonly args: readonly string[];
	/** On its first frame, and on the one that answers {@link KEY}. */
	readonly signs: readonly [shown: string, answered: string];
	/** Written to end it. */
	readonly quit: string;
};

/**
 * From start to the first frame with rows, library already read, against a minimal Ink app bundled the same way; and
 * to the answer to a key that is pressed as soon as that frame is seen.
 */
export async function run(): Promise<void> {
	const minimal = await bundle('minimal-app');
	const env = benchEnv();
	// Another benchmark's session may have ended in a filter, which would be the first thing to be found again.
	rmSync(env.XDG_STATE_HOME!, {recursive: true, force: true});
	const corpora = [
		join(ROOT, 'corpus'),
		...[1_000, 100_000, 1_000_000]
			.map(scaled)
			.map(count => readyCorpus(count, count > 200_000 ? 'records' : 'files')),
	];
	const read = spawnSync(process.execPath, [DOSSIER, 'index', corpora[0]!], {env, encoding: 'utf8'});
	if (read.status !== 0) throw new Error(`the corpus could not be read: ${read.stderr}`);
	const programs: [Program, ...Program[]] = [
		{
			name: 'minimal bundled Ink app',
			args: [minimal],
			signs: ['ready to read', 'is answered'],
			quit: 'q',
		},
		...corpora.map(
			(corpus): Program => ({
				name: `dossier ${basename(corpus)}, library already read`,
				args: [DOSSIER, corpus],
				// One word: blanks within a line are not always written.
				signs: ['▸', 'Keys'],
				quit: '\u0003',
			}),
		),
	];
	const [, , small, , large] = await compareSideBySide(
		programs.map((program): Case => ({name: program.name, measure: () => start(program, env)})) as [
			Case,
			...Case[],
		],
		{
			rounds: ROUNDS,
			unit: 'ms',
			figures: ['to the first frame', 'to the answer to a key pressed at its sight'],
		},
	);
	const grown = median(ratiosOf(large!, small!, 0));
	console.log(
		`  first frame, ${basename(corpora[3]!)} against ${basename(corpora[1]!)}: ${grown.toFixed(2)} ×`,
	);
}

/** Milliseconds from the start of the process until its signs have been written to its terminal. */
function start(
	{args, signs: [frame, answer], quit}: Program,
	env: Record<string, string>,
): Promise<readonly [shown: number, answered: number]> {
	return new Promise((resolve, reject) => {
		const began = performance.now();
		const program = spawn(process.execPath, [...args], {cols: 120, rows: 40, name: 'xterm-256color', env});
		let written = '';
		let shown: number | undefined;
		let answered: number | undefined;
		program.onData(data => {
			written += data;
			if (shown === undefined && written.includes(frame)) {
				shown = performance.now() - began;
				program.write(KEY);
			}
			if (answered === undefined && written.includes(answer)) {
				answered = performance.now() - began;
				// As a reader does: at its end Node keeps the compiled code for the next start.
				program.write(quit);
			}
		});
		program.onExit(() =>
			shown === undefined || answered === undefined
				? reject(new Error(`ended before it showed "${frame}" and "${answer}":\n${written.slice(-500)}`))
				: resolve([shown, answered]),
		);
	});
}
