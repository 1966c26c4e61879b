import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * Has the programs that tests start share what Node compiled, for this run: each has a cache folder of its own, and
 * would else compile all of itself.
 */
export default function shareCompiled(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'dossier-compiled-'));
	process.env.NODE_COMPILE_CACHE = folder;
	return () => rmSync(folder, {recursive: true, force: true});
}
