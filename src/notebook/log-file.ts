import {closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {makeFolder} from '../library/places.ts';
import {errorCode} from '../text/error-words.ts';
import {NotebookError} from './notebook-error.ts';
import {syncFolder} from './sync-folder.ts';

/** The file that one process appends to. It comes into being with its first line. */
export type LogFile = {
	/** Returns once `line` (with its line break) is on the disk. Throws NotebookError when it is not. */
	append(line: string): void;
	close(): void;
};

/**
 * A new file `name` in `folder`, with `header` as its first line; both are made at the first `append`, so
 * that looking at a corpus leaves nothing behind.
 */
export function createLogFile(folder: string, name: string, header: () => string): LogFile {
	let file: number | undefined;
	// Whether the file may end within a line; the next one then starts anew.
	let torn = false;
	let headed = false;
	/** The new file, and each folder made for it: their names too have to outlast a loss of power. */
	const unsynced: string[] = [];
	const write = (text: string) => {
		const {size} = fstatSync(file!);
		const bytes = Buffer.from(torn ? `\n${text}` : text);
		try {
			for (let at = 0; at < bytes.length; ) at += writeSync(file!, bytes, at);
			fsyncSync(file!);
			torn = false;
		} catch (error) {
			torn = !isCutBack(file!, size);
			throw error;
		}
	};
	return {
		append(line) {
			try {
				if (file === undefined) {
					unsynced.push(...makeFolder(folder), join(folder, name));
					file = openSync(join(folder, name), 'ax', 0o600);
				}
				if (!headed) {
					write(header());
					for (const path of unsynced) syncFolder(dirname(path));
					headed = true;
				}
				write(line);
			} catch (error) {
				throw unwritable(folder, error);
			}
		},
		close() {
			if (file !== undefined) closeSync(file);
			file = undefined;
		},
	};
}

/** Takes out what was written of a line that is said not to be kept: no later start is to find half of it. */
function isCutBack(file: number, size: number): boolean {
	try {
		ftruncateSync(file, size);
		return true;
	} catch {
		return false;
	}
}

function unwritable(folder: string, error: unknown): NotebookError {
	const code = errorCode(error);
	const advice =
		code === 'ENOSPC' || code === 'EDQUOT'
			? 'Make room on the disk and do it again; nothing else was lost.'
			: 'Give a folder that can be written with --notebook DIR.';
	return new NotebookError(
		`This was not kept: ${folder} cannot be written (${code ?? error}).`,
		advice,
		error,
	);
}
