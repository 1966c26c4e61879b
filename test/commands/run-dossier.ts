import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

export const PROGRAM = new URL('../../dist/dossier.cjs', import.meta.url).pathname;

export type Workplace = ReturnType<typeof makeWorkplace>;

/**
 * A folder of its own with empty XDG folders beside a corpus of the given files. It is removed by `atEnd`, where one
 * is given, else by who made it.
 */
export function makeWorkplace(
	files: Record<string, string | Uint8Array> = {},
	atEnd?: (cleanUp: () => void) => void,
) {
	const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'));
	const corpus = join(folder, 'corpus');
	mkdirSync(corpus);
	const write = (path: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(corpus, path)), {recursive: true});
		writeFileSync(join(corpus, path), content);
	};
	for (const [path, content] of Object.entries(files)) write(path, content);
	const env = {
		XDG_CACHE_HOME: join(folder, 'cache'),
		XDG_DATA_HOME: join(folder, 'data'),
		XDG_STATE_HOME: join(folder, 'state'),
		XDG_CONFIG_HOME: join(folder, 'config'),
	};
	// A program that was killed may still be writing there.
	const remove = () => rmSync(folder, {recursive: true, force: true, maxRetries: 20, retryDelay: 50});
	atEnd?.(remove);
	return {folder, corpus, env, write, remove};
}

type Ended = {code: number | null; stdout: string; stderr: string};

/** Runs the built program without a terminal and collects what it prints. */
export function runDossier(
	args: readonly string[],
	{
		env = {},
		input = '',
		cwd,
		node = [],
		closeStdout = false,
	}: {
		env?: Record<string, string>;
		input?: string;
		cwd?: string;
		node?: string[];
		closeStdout?: boolean;
	} = {},
): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const program = spawn(process.execPath, [...node, PROGRAM, ...args], {
			env: {...process.env, NODE_ENV: undefined, FORCE_COLOR: undefined, ...env} as NodeJS.ProcessEnv,
			...(cwd === undefined ? {} : {cwd}),
		});
		let stdout = '';
		let stderr = '';
		program.stdout.setEncoding('utf8').on('data', data => (stdout += data));
		program.stderr.setEncoding('utf8').on('data', data => (stderr += data));
		if (closeStdout) program.stdout.destroy();
		program.stdin.on('error', () => {}); // a program that ends without reading its input is no failure of the test
		program.stdin.end(input);
		program.on('error', reject);
		program.on('close', code => resolve({code, stdout, stderr}));
	});
}

export const parseLines = (stdout: string): Record<string, unknown>[] =>
	stdout
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Record<string, unknown>);
