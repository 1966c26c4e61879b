/** A disk that loses at a power cut what was not synced, as POSIX lets it: stands in for Node's calls below one folder. */
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {join} from 'node:path';

const CALLS = [
	'openSync',
	'writeSync',
	'fsyncSync',
	'ftruncateSync',
	'closeSync',
	'mkdirSync',
	'linkSync',
	'renameSync',
	'rmSync',
] as const;

/** `keepsNames`: some systems have a new name on the disk before what the file holds. */
type Habits = {readonly folder: string; readonly keepsNames: boolean};

/**
 * Does `work` until the power goes with call number `cut` of those that change files; that call and all later ones do
 * nothing: of what `work` does then nobody hears, and it may ask. Leaves in the folder what the disk has then. Returns
 * whether the power went before the work was done.
 */
export function workUntilCut(
	cut: number,
	{folder, keepsNames}: Habits,
	work: (isAlive: () => boolean) => void,
): boolean {
	const real = Object.fromEntries(CALLS.map(name => [name, fs[name]])) as Pick<
		typeof fs,
		(typeof CALLS)[number]
	>;
	const disk = new Disk();
	disk.syncTree(folder);
	const paths = new Map<number, string>();
	let calls = 0;
	const counted = (name: (typeof CALLS)[number]) =>
		((...args: unknown[]) => {
			if (++calls >= cut) throw Object.assign(new Error('the power is gone'), {code: 'EIO'});
			if (name === 'fsyncSync') return disk.sync(paths.get(args[0] as number)!);
			const result = (real[name] as (...args: unknown[]) => unknown)(...args);
			if (name === 'openSync') paths.set(result as number, String(args[0]));
			return result;
		}) as never;
	for (const name of CALLS) fs[name] = counted(name);
	syncBuiltinESMExports();
	try {
		work(() => calls < cut);
	} catch (error) {
		if (calls < cut) throw error;
	} finally {
		Object.assign(fs, real);
		syncBuiltinESMExports();
	}
	disk.forget(folder, keepsNames);
	return calls >= cut;
}

/** What is synced: the bytes of files and the names in folders. Both are known by their inodes, names come and go. */
class Disk {
	readonly #bytes = new Map<number, Buffer>();
	readonly #names = new Map<number, ReadonlyMap<string, fs.Stats>>();

	sync(path: string): void {
		const {ino} = fs.statSync(path);
		if (fs.statSync(path).isFile()) this.#bytes.set(ino, fs.readFileSync(path));
		else this.#names.set(ino, namesIn(path));
	}

	syncTree(path: string): void {
		this.sync(path);
		for (const name of fs.statSync(path).isFile() ? [] : fs.readdirSync(path))
			this.syncTree(join(path, name));
	}

	/** Makes `folder` hold what is synced. */
	forget(folder: string, keepsNames: boolean): void {
		const names = keepsNames ? namesIn(folder) : this.#names.get(fs.statSync(folder).ino);
		for (const name of fs.readdirSync(folder))
			if (names?.get(name)?.isDirectory()) this.forget(join(folder, name), keepsNames);
			else fs.rmSync(join(folder, name), {recursive: true});
		for (const [name, stats] of names ?? [])
			if (stats.isFile()) fs.writeFileSync(join(folder, name), this.#bytes.get(stats.ino) ?? '');
	}
}

const namesIn = (folder: string): ReadonlyMap<string, fs.Stats> =>
	new Map(fs.readdirSync(folder).map(name => [name, fs.statSync(join(folder, name))]));
