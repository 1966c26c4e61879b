import {closeSync, fstatSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {openToRead} from '../corpus/open-file.ts';
import {errorCode} from '../text/error-words.ts';
import {type Entry, type Header, parseLine} from './entry.ts';
import {NotebookError} from './notebook-error.ts';

/** What all files of a notebook hold together, whoever wrote them. */
export type LogContent = {
	readonly headers: readonly Header[];
	/** In no particular order. */
	readonly entries: readonly Entry[];
	/** The largest counter seen, also on lines that this version does not understand. */
	readonly counter: number;
	readonly unknown: readonly LinePlace[];
};

/** A line that holds nothing this version understands, counted from 1; it stays in its file. */
export type LinePlace = {readonly name: string; readonly line: number};

/**
 * Reads every file of a notebook's folder; a folder that does not exist is an empty notebook. A last line that was
 * cut off by a crash was never acknowledged, and a line that is damaged spoils no other.
 * @throws NotebookError when the folder or one of its files cannot be read
 */
export const readFolder = (folder: string): LogContent => readLogs(folder, listLogs(folder));

/**
 * Reads the files of these names as {@link readFolder} does.
 * @throws NotebookError when one of them cannot be read
 */
export function readLogs(folder: string, names: readonly string[]): LogContent {
	const headers: Header[] = [];
	const entries: Entry[] = [];
	let counter = 0;
	const unknown: LinePlace[] = [];
	for (const name of names) {
		const lines = readLog(join(folder, name)).split('\n');
		for (const [at, text] of lines.entries()) {
			if (text.trim() === '') continue;
			const line = parseLine(text);
			if (line.kind === 'header') headers.push(line.header);
			else if (line.kind === 'entry') {
				entries.push(line.entry);
				counter = Math.max(counter, line.entry.counter);
			} else {
				if (at < lines.length - 1) unknown.push({name, line: at + 1});
				counter = Math.max(counter, line.counter);
			}
		}
	}
	return {headers, entries, counter, unknown};
}

/**
 * What the files of a notebook's folder are like now, name by name: one that somebody wrote to is like something else.
 * @throws NotebookError when the folder cannot be read
 */
export function stampLogs(folder: string): Map<string, string> {
	const stamps = new Map<string, string>();
	for (const name of listLogs(folder)) {
		const stats = statSync(join(folder, name), {throwIfNoEntry: false});
		if (stats) stamps.set(name, `${stats.ino} ${stats.size} ${stats.mtimeMs}`);
	}
	return stamps;
}

function listLogs(folder: string): string[] {
	try {
		return readdirSync(folder)
			.filter(name => name.endsWith('.jsonl') && !name.startsWith('.'))
			.sort();
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return [];
		throw unreadable(folder, error);
	}
}

function readLog(path: string): string {
	let file: number | undefined;
	try {
		file = openToRead(path);
		return fstatSync(file).isFile() ? readFileSync(file, 'utf8') : '';
	} catch (error) {
		throw unreadable(path, error);
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

const unreadable = (path: string, error: unknown) =>
	new NotebookError(
		`The notebook cannot be read: ${path} (${errorCode(error) ?? error}).`,
		'Make the file readable, or give another folder with --notebook DIR.',
		error,
	);
