import {readdirSync, realpathSync, type Stats, statSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {errorCode} from '../text/error-words.ts';
import {labelPaths} from './label-paths.ts';
import type {Problem} from './problem.ts';
import {pathProblem} from './unreadable.ts';

/** One of the folders or files that make up a corpus. */
type Root = {
	/** Real, absolute path. */
	readonly absolute: string;
	/** Last name of the path, with as many folders before it as tell it from the other roots. */
	readonly label: string;
	readonly isFile: boolean;
};

/** A file that may hold documents. */
export type FoundFile = {
	/** Label of its root. */
	readonly root: string;
	/** Relative to its root, with `/` between folders; of a root that is a file, its label. */
	readonly path: string;
	readonly absolute: string;
	/** In bytes. */
	readonly size: number;
	/** Milliseconds since 1970, with the fraction that the file system gives. */
	readonly mtimeMs: number;
	readonly ctimeMs: number;
	readonly ino: number;
};

/**
 * The roots that `paths` name, in their order: real paths, each once, none inside another. A path that
 * cannot be read is a problem whose `path` is the path as given.
 */
export function resolveRoots(paths: readonly string[]): {roots: Root[]; problems: Problem[]} {
	const problems: Problem[] = [];
	const real = new Map<string, boolean>();
	for (const path of paths) {
		try {
			const absolute = realpathSync(path);
			const stats = statSync(absolute);
			if (stats.isDirectory() || stats.isFile()) real.set(absolute, stats.isFile());
			else problems.push(notAFile(path, stats));
		} catch (error) {
			problems.push(pathProblem(path, error));
		}
	}
	const outer = [...real.keys()].filter(path => !folders(path).some(folder => real.get(folder) === false));
	const labels = labelPaths(outer);
	return {
		roots: outer.map((absolute, i) => ({absolute, label: labels[i]!, isFile: real.get(absolute)!})),
		problems,
	};
}

/**
 * The files under the roots, ordered by path within each root, and a problem for what cannot be read.
 * Left out: hidden files and folders, `node_modules`, files named README (they tell about the folder, not
 * the news), and the "Page_files" folder beside a saved "Page.html". A link is followed when it stays
 * inside its root and leads to what the walk would not meet anyway, so every file comes once and loops end.
 */
export function* findFiles(roots: readonly Root[]): Generator<FoundFile | Problem> {
	for (const root of roots) {
		if (root.isFile) yield fileAt(root, root.absolute, root.label);
		else yield* walk(root);
	}
}

/**
 * `within` and `prefix` are what stands before a name in it, absolute and from the root; `real` is its real path when
 * it was entered through a link, else null.
 */
type Folder = {
	readonly within: string;
	readonly prefix: string;
	readonly real: string | null;
	readonly entries: Entry[];
	next: number;
};
/** `order` is the name, of a folder with `/` behind it: sorted by it, a walk gives its paths in order. */
type Entry = {
	readonly name: string;
	readonly order: string;
	readonly isFolder: boolean;
	readonly isLink: boolean;
};

function* walk(root: Root): Generator<FoundFile | Problem> {
	const met = new Set<string>();
	const open: Folder[] = [];
	const enter = function* (absolute: string, prefix: string, real: string | null): Generator<Problem> {
		try {
			const within = absolute.endsWith(sep) ? absolute : absolute + sep;
			open.push({within, prefix, real, entries: sortedEntries(absolute), next: 0});
		} catch (error) {
			yield notFound(prefix === '' ? root.label : prefix.slice(0, -1), error);
		}
	};
	yield* enter(root.absolute, '', null);
	for (let folder = open.at(-1); folder !== undefined; folder = open.at(-1)) {
		const entry = folder.entries[folder.next++];
		if (entry === undefined) {
			open.pop();
			continue;
		}
		const absolute = folder.within + entry.name;
		const path = folder.prefix + entry.name;
		const found = entry.isLink
			? yield* linkTarget(root, absolute, path)
			: {real: folder.real && join(folder.real, entry.name), isFolder: entry.isFolder};
		if (found === null || (found.real !== null && met.has(found.real))) continue;
		if (found.real !== null) met.add(found.real);
		if (found.isFolder) yield* enter(absolute, `${path}/`, found.real);
		else yield fileAt(root, absolute, path);
	}
}

function sortedEntries(folder: string): Entry[] {
	const found = readdirSync(folder, {withFileTypes: true});
	const pages = new Set(found.filter(({name}) => /\.x?html?$/i.test(name)).map(({name}) => stem(name)));
	const entries: Entry[] = [];
	for (const entry of found) {
		const {name} = entry;
		const isFolder = entry.isDirectory();
		const isOfPage = isFolder && name.endsWith('_files') && pages.has(name.slice(0, -6));
		if (isSkipped(name) || isOfPage) continue;
		entries.push({name, order: isFolder ? `${name}/` : name, isFolder, isLink: entry.isSymbolicLink()});
	}
	return entries.sort((a, b) => (a.order < b.order ? -1 : 1));
}

const isSkipped = (name: string): boolean =>
	name.startsWith('.') || name === 'node_modules' || /^readme(?:\.[a-z]+)?$/i.test(name);

const stem = (name: string): string => name.replace(/\.[^.]*$/, '');

/** What a link leads to, by its real path; null when it is not to be read from there. */
function* linkTarget(
	root: Root,
	absolute: string,
	path: string,
): Generator<Problem, {real: string; isFolder: boolean} | null> {
	try {
		const real = realpathSync(absolute);
		const inside = relative(root.absolute, real);
		if (inside === '..' || inside.startsWith(`..${sep}`)) {
			yield {
				path,
				record: null,
				reason: 'The link leads to a place outside the corpus.',
				advice: 'Give that place as a further folder, or copy the file into the corpus.',
			};
			return null;
		}
		if (!inside.split(sep).some(isSkipped)) return null;
		return {real, isFolder: statSync(real).isDirectory()};
	} catch (error) {
		yield notFound(path, error);
		return null;
	}
}

function fileAt(root: Root, absolute: string, path: string): FoundFile | Problem {
	try {
		const stats = statSync(absolute);
		if (!stats.isFile()) return notAFile(path, stats);
		const {size, mtimeMs, ctimeMs, ino} = stats;
		return {root: root.label, path, absolute, size, mtimeMs, ctimeMs, ino};
	} catch (error) {
		return notFound(path, error);
	}
}

/** A name that is no UTF-8 comes with U+FFFD in it, and under that name there is nothing. */
function notFound(path: string, error: unknown): Problem {
	if (errorCode(error) !== 'ENOENT' || !path.includes('\uFFFD')) return pathProblem(path, error);
	return {
		path,
		record: null,
		reason: 'The name is not UTF-8, and cannot be opened by it.',
		advice:
			'Rename the file or folder; "convmv -r --notest -f latin1 -t utf8 FOLDER" renames all in a folder.',
	};
}

function notAFile(path: string, stats: Stats): Problem {
	const kind = stats.isFIFO() ? 'a named pipe' : stats.isSocket() ? 'a socket' : 'a device';
	return {
		path,
		record: null,
		reason: `This is ${kind}, not a file.`,
		advice: 'Save what it gives to a file and put that file into the corpus.',
	};
}

/** The folders that hold `path`, nearest first. */
function folders(path: string): string[] {
	const found: string[] = [];
	for (let folder = dirname(path); folder !== path; folder = dirname(folder)) {
		found.push(folder);
		path = folder;
	}
	return found;
}
