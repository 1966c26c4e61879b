import {spawn, spawnSync} from 'node:child_process';
import {benchEnv, DOSSIER} from './ready-corpus.ts';

export type IndexRun = {
	readonly seconds: number;
	/** User and system time of all threads, in seconds. */
	readonly cpu: number;
	/** The kernel's high-water mark of memory, in MB. */
	readonly peak: number;
	/** What it wrote to files, in MB. */
	readonly written: number;
};

/** Runs `dossier index` over paths and measures it. */
export function runIndex(...paths: readonly string[]): Promise<IndexRun> {
	return new Promise((resolve, reject) => {
		const began = performance.now();
		const program = spawn(
			'/usr/bin/env',
			['time', '-f', '%M %U %S %O', process.execPath, DOSSIER, 'index', ...paths],
			{env: benchEnv(), stdio: ['ignore', 'ignore', 'pipe']},
		);
		let said = '';
		program.stderr.on('data', data => {
			said += data;
		});
		program.on('exit', code => {
			if (code !== 0) return reject(new Error(said));
			const [kilobytes, user, system, blocks] = said.trim().split('\n').at(-1)!.split(' ').map(Number);
			resolve({
				seconds: (performance.now() - began) / 1000,
				cpu: user! + system!,
				peak: kilobytes! / 1024,
				written: (blocks! * 512) / 1e6,
			});
		});
	});
}

/** Forgets what was read of paths, so that the next {@link runIndex} reads all of it. */
export function forget(...paths: readonly string[]): void {
	spawnSync(process.execPath, [DOSSIER, 'index', '--forget', ...paths], {env: benchEnv()});
}
