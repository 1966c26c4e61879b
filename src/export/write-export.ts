import {randomBytes} from 'node:crypto';
import {
	accessSync,
	closeSync,
	constants,
	fstatSync,
	fsyncSync,
	linkSync,
	openSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	type Stats,
	statSync,
	writeSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {openToRead} from '../corpus/open-file.ts';
import {syncFolder} from '../notebook/sync-folder.ts';
import {errorCode} from '../text/error-words.ts';
import {ExportError} from './export-error.ts';

/**
 * Writes an export whole or not at all: to a temporary name in the same folder, synced, then given its name.
 * @throws ExportError when `path` exists and `force` is not set, or cannot be written
 */
export function writeExport(path: string, content: string, {force = false}: {force?: boolean} = {}): void {
	refuseFolder(path);
	const target = resolveLink(path);
	const mode = readMode(target, path);
	if (mode !== null && !force) throw exists(path);
	const temporary = join(
		dirname(target),
		`.${basename(target).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`,
	);
	try {
		writeSynced(temporary, content, mode ?? 0o666);
		if (force) renameSync(temporary, target);
		else linkNew(temporary, target);
	} catch (error) {
		removeQuietly(temporary);
		throw errorCode(error) === 'EEXIST' ? exists(path) : unwritable(path, error);
	}
	syncFolder(dirname(target));
}

/**
 * Finds out before the passages are gathered what would keep {@link writeExport} from writing them: a corpus may take
 * minutes to read.
 * @throws ExportError when `path` exists and `force` is not set, or its folder is none that can be written in
 */
export function refuseUnwritable(path: string, {force = false}: {force?: boolean} = {}): void {
	refuseFolder(path);
	const target = resolveLink(path);
	if (readMode(target, path) !== null && !force) throw exists(path);
	try {
		accessSync(dirname(target), constants.W_OK);
	} catch (error) {
		throw unwritable(path, error);
	}
}

/**
 * "notes/" names a folder, also one that is not there yet: no file of that name is meant.
 * @throws ExportError when `path` names a folder
 */
export function refuseFolder(path: string): void {
	if (/[/\\]$/.test(path) || statSync(path, {throwIfNoEntry: false})?.isDirectory())
		throw new ExportError(
			`${path} is a folder: name a file in it.`,
			`For example -o ${join(path, 'notes.md')}`,
		);
}

/**
 * The text of an export that is to be added to; null when there is no such file.
 * @throws ExportError when it is no file, is not UTF-8, or cannot be read
 */
export function readExport(path: string): string | null {
	let file: number | undefined;
	try {
		file = openToRead(path);
		if (!fstatSync(file).isFile()) throw notAFile(path);
		return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readFileSync(file));
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return null;
		if (error instanceof ExportError) throw error;
		if (error instanceof TypeError)
			throw new ExportError(`${path} is not UTF-8 text.`, 'Give another name with -o FILE.', error);
		throw unwritable(path, error);
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

function writeSynced(path: string, content: string, mode: number): void {
	const file = openSync(path, 'wx', mode);
	try {
		const bytes = Buffer.from(content);
		for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** A link fails where a file has come into being meanwhile; a rename would replace it. */
function linkNew(temporary: string, target: string): void {
	try {
		linkSync(temporary, target);
		rmSync(temporary);
	} catch (error) {
		if (errorCode(error) === 'EEXIST' || readMode(target, target) !== null) throw exists(target);
		// Some file systems (FAT, some network shares) know no links.
		renameSync(temporary, target);
	}
}

/** Permissions of the file `target`; null when there is nothing. Throws ExportError for a folder or a device. */
function readMode(target: string, path: string): number | null {
	let stats: Stats | undefined;
	try {
		stats = statSync(target, {throwIfNoEntry: false});
	} catch (error) {
		throw unwritable(path, error);
	}
	if (stats === undefined) return null;
	if (!stats.isFile()) throw notAFile(path);
	return stats.mode & 0o777;
}

/** What is written for `path`: a link stays a link, and the file that it points to is written. */
export function resolveLink(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

function removeQuietly(path: string): void {
	try {
		rmSync(path, {force: true});
	} catch {}
}

const notAFile = (path: string) =>
	new ExportError(`${path} is not a file.`, 'Give another name with -o FILE.');

const exists = (path: string) =>
	new ExportError(
		`${path} exists already.`,
		'Add to it with --append, replace it with --force, or give another name with -o FILE.',
	);

const REASONS: ReadonlyMap<unknown, string> = new Map([
	['ENOENT', 'its folder does not exist'],
	['ENOTDIR', 'its folder is a file'],
	['EACCES', 'you have no right to write there'],
	['EPERM', 'you have no right to write there'],
	['EROFS', 'the disk is read-only'],
	['ENOSPC', 'the disk is full'],
	['ENAMETOOLONG', 'its name is too long'],
	['ELOOP', 'it is a link that leads back to itself'],
]);

const reasonOf = (error: unknown): string =>
	REASONS.get(errorCode(error)) ?? errorCode(error) ?? String(error);

const unwritable = (path: string, error: unknown) =>
	error instanceof ExportError
		? error
		: new ExportError(
				`${path} cannot be written: ${reasonOf(error)}.`,
				'Give another name with -o FILE, or - for the screen.',
				error,
			);
