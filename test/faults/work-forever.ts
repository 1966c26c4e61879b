/**
 * Works until it is killed, and says each step that was done: node work-forever.ts changes FOLDER,
 * export FILE, or reading CORPUS CACHE. Run by tests.
 */
import {writeSync} from 'node:fs';
import {flushCompileCache} from 'node:module';
import {writeExport} from '../../src/export/write-export.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {change} from './changes.ts';
import {exported} from './exported.ts';

const [what, path, cache] = process.argv.slice(2) as ['changes' | 'export' | 'reading', string, string];
/** Steps of one process: each change is compared with all before it, and no kill waits for so many. */
const MOST = 400;
const say = (step: number | string) => writeSync(1, `${step}\n`);
// A process that is killed keeps for the next one nothing of what Node compiled.
flushCompileCache();
if (what === 'reading') {
	// Each reading but the first takes out again what it stores anew.
	for (;;) {
		const options = {folder: cache, rebuild: true, annotators: 1, alwaysWorkers: true};
		const {library, startReading} = openLibrary([path], options);
		await startReading(({phase, read}) => say(`${phase} ${read}`)).done;
		library.close();
	}
}
const notebook = openNotebook(what === 'changes' ? path : `${path}-notebook`, {label: 'killed', samples: []});
for (let n = 0; n < MOST; n++) {
	if (what === 'changes') change(notebook, n);
	else writeExport(path, exported(n), {force: n > 0});
	say(n);
}
// On a busy machine the one who kills comes late.
setInterval(() => {}, 60_000);
