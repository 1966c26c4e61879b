/**
 * Makes changes until the disk is full, which `ulimit -S -f` stands for, then is given room and makes the changes that
 * were not kept once more, and some others: node room-again.ts FOLDER CHANGES. Says how often it failed. Run by tests.
 */
import {spawnSync} from 'node:child_process';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {change} from './changes.ts';

const [folder, changes] = process.argv.slice(2) as [string, string];
const notebook = openNotebook(folder, {label: 'full', samples: []});
let failed = 0;
for (let n = 0; n < Number(changes); n++) {
	try {
		change(notebook, n);
	} catch {
		failed++;
		spawnSync('prlimit', ['--pid', `${process.pid}`, '--fsize=unlimited:']);
		change(notebook, n);
	}
}
process.stdout.write(`${failed}\n`);
