/**
 * Has the programs that tests start share what Node compiled, for one run: each has a cache folder of its own, and
 * would else compile all of itself.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

let folder: string;

export function setup(): void {
	folder = mkdtempSync(join(tmpdir(), 'dossier-compiled-'));
	process.env.NODE_COMPILE_CACHE = folder;
}

export function teardown(): void {
	rmSync(folder, {recursive: true, force: true});
}
