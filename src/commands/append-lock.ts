import {readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {resolveLink} from '../export/write-export.ts';
import {type Lock, takeLock} from '../library/lock.ts';
import {cacheFolder} from '../library/places.ts';
import {errorCode} from '../text/error-words.ts';
import {UserError} from './user-error.ts';

/** Milliseconds between two looks, and until it is given up. */
const POLL = 20;
const PATIENCE = 30_000;
/** Milliseconds after which a file is looked at whose process is gone: it is there for a moment only. */
const LONG = 2_000;

/**
 * Does `work` while no other dossier adds to the file `path`: of two that read it first and write it then, the one that
 * is done last would leave out what the other has added. `patience`: milliseconds.
 * @throws UserError when another one keeps it for longer
 */
export async function whileNobodyAdds<Result>(
	path: string,
	work: () => Result,
	{patience = PATIENCE}: {patience?: number} = {},
): Promise<Result> {
	const beside = lockBeside(path);
	let lock = take(beside);
	for (let waited = 0; !lock; waited += POLL) {
		if (waited >= patience)
			throw new UserError(
				'Another dossier has been adding to a file for half a minute; nothing was written.',
				`See whether it was stopped, and try again; if none is at work, remove ${beside} if it is there.`,
			);
		await pause(POLL);
		lock = take(beside);
	}
	try {
		return work();
	} finally {
		lock.release();
	}
}

/** Hidden, and short enough for any file system; two long names that begin alike only wait for each other. */
export function lockBeside(path: string): string {
	const target = resolveLink(path);
	return join(dirname(target), `.${basename(target).slice(0, 80)}.lock`);
}

/**
 * Two locks. One in the cache folder is let go of by the system, however its process dies; it is for all files, since it
 * is held for a moment only. But a folder on a network may be written from other machines, which have caches of their
 * own: for these a file lies beside the one that is added to.
 */
function take(beside: string): Lock | undefined {
	const ours = takeLock(join(cacheFolder(), 'append'));
	if (!ours) return undefined;
	const everyones = takeBeside(beside);
	if (!everyones) ours.release();
	return (
		everyones && {
			release() {
				everyones.release();
				ours.release();
			},
		}
	);
}

function takeBeside(path: string): Lock | undefined {
	try {
		writeFileSync(path, `${hostname()} ${process.pid}\n`, {flag: 'wx'});
	} catch (error) {
		// Whoever may make no file there cannot write the export either, and is told why when it comes to that.
		if (errorCode(error) !== 'EEXIST') return {release() {}};
		if (isLeftOver(path)) removeQuietly(path);
		return undefined;
	}
	return {release: () => removeQuietly(path)};
}

/** Whether a process of this machine made it that was killed. Of other machines nobody can tell: these keep theirs. */
function isLeftOver(path: string): boolean {
	try {
		const [, host, pid] = /^(.*) (\d+)\n$/.exec(readFileSync(path, 'utf8')) ?? [];
		return host === hostname() && Date.now() - statSync(path).mtimeMs > LONG && !isRunning(Number(pid));
	} catch {
		return false; // it is gone
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return errorCode(error) !== 'ESRCH';
	}
}

function removeQuietly(path: string): void {
	try {
		rmSync(path, {force: true});
	} catch {
		// The export is written. What is left over is known for it by its process.
	}
}
