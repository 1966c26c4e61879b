import {closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, statSync, writeSync} from 'node:fs';
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
 * A new file `name`.jsonl in `folder`, with `header` as its first line; both are made at the first `append`, so
 * that looking at a corpus leaves nothing behind. When the file is taken away meanwhile (a folder that was cleaned, moved,
 * or brought to another version), the lines so far are written again, to a file of another name: what was acknowledged holds.
 */
export function createLogFile(folder: string, name: string, header: () => string): LogFile {
	let file: number | undefined;
	let path = '';
	let files = 0;
	// Whether the file may end within a line; the next one then starts anew.
	let torn = false;
	/** How many of `lines` are in the file, its header first. */
	let kept = 0;
	const lines: string[] = [];
	/** The new file, and each folder made for it: their names too have to outlast a loss of power. */
	let unsynced: string[] = [];
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
	const open = () => {
		const made = makeFolder(folder);
		path = join(folder, files === 0 ? `${name}.jsonl` : `${name}-${files}.jsonl`);
		unsynced.push(...made, path);
		file = openSync(path, 'ax', 0o600);
		files++;
		torn = false;
		kept = 0;
	};
	const close = () => {
		if (file !== undefined) closeSync(file);
		file = undefined;
	};
	return {
		append(line) {
			try {
				if (file !== undefined && isGone(file, path)) close();
				if (file === undefined) open();
				lines[0] ??= header();
				if (kept < lines.length) {
					write(lines.slice(kept).join(''));
					for (const made of unsynced) syncFolder(dirname(made));
					unsynced = [];
					kept = lines.length;
				}
				write(line);
				lines.push(line);
				kept++;
			} catch (error) {
				throw unwritable(folder, error);
			}
		},
		close,
	};
}

/** Whether what is written to an open file is nowhere to be found later. */
function isGone(file: number, path: string): boolean {
	const there = statSync(path, {throwIfNoEntry: false});
	if (!there) return true;
	const {nlink, ino} = fstatSync(file);
	return nlink === 0 && ino !== there.ino;
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
