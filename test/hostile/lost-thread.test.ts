import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, parseLines, runDossier, type Workplace} from '../commands/run-dossier.ts';

let place: Workplace;
beforeEach(() => {
	place = makeWorkplace(
		{
			'a.txt': 'The good text.',
			'deadly.txt': 'The deadly text.',
			'z.txt': 'Another one.',
		},
		onTestFinished,
	);
});

/** Has each thread that opens deadly.txt end on the spot, as one does that runs out of memory. */
function deadlyThreads(): string {
	const preload = join(place.folder, 'deadly.cjs');
	writeFileSync(
		preload,
		`const threads = require('node:worker_threads');
		const {Worker} = threads;
		threads.Worker = class extends Worker {
			constructor(file, options) {
				super(file, {...options, execArgv: ['--require', __filename]});
			}
		};
		if (!threads.isMainThread) {
			const fs = require('node:fs');
			const {openSync} = fs;
			fs.openSync = (path, ...rest) => {
				if (String(path).endsWith('deadly.txt')) process.exit(3);
				return openSync(path, ...rest);
			};
		}
		require('node:module').syncBuiltinESMExports();`,
	);
	return preload;
}

it.each([
	['few files, which the reader itself reads', 0],
	['many files, which threads of their own read', 200],
])('a thread that dies over one of %s costs that file', async (_, more) => {
	for (let n = 0; n < more; n++) place.write(`more/${n}.txt`, `The good text ${n}.`);
	const options = {env: place.env, node: ['--require', deadlyThreads()]};
	const {code, stderr} = await runDossier(['index', place.corpus], options);
	expect({code, stderr}).toEqual({
		code: 0,
		stderr: 'deadly.txt: The thread that read this file died. Please report it, with the file if you may.\n',
	});
	const {stdout} = await runDossier(['documents', place.corpus, '--json'], {env: place.env});
	expect(parseLines(stdout)).toHaveLength(2 + more);
});
