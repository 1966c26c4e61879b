/**
 * Works until it is killed, and says each step that was done: node work-forever.ts changes FOLDER, or
 * node work-forever.ts export FILE. Run by tests.
 */
import {writeSync} from 'node:fs';
import {writeExport} from '../../src/export/write-export.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {change} from './changes.ts';
import {exported} from './exported.ts';

const [what, path] = process.argv.slice(2) as ['changes' | 'export', string];
const notebook = openNotebook(what === 'changes' ? path : `${path}-notebook`, {label: 'killed', samples: []});
for (let n = 0; n < 2000; n++) {
	if (what === 'changes') change(notebook, n);
	else writeExport(path, exported(n), {force: n > 0});
	writeSync(1, `${n}\n`);
}
