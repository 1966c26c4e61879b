import {dirname} from 'node:path';
import {AdvisedError} from '../text/advised-error.ts';
import {errorCode, errorLine, failedCall} from '../text/error-words.ts';
import {isReadOnly, isUnwritable} from './database.ts';

/** The library of a corpus cannot be written: what is in the way, and what the reader can do. Nothing is lost. */
export class LibraryError extends AdvisedError {
	override readonly name = 'LibraryError';
}

/** The error for the reader when the system or SQLite could not write the library `file`; else `error` itself. */
export function explainUnwritable(file: string, error: unknown): unknown {
	const code = failedCall(error) === undefined ? undefined : errorCode(error);
	if (code === undefined && !isUnwritable(error)) return error;
	return new LibraryError(
		`What is read is kept in ${dirname(file)}, which cannot be written (${code || reasonOf(error)}).`,
		'Make room on the disk or make the folder writable, or set XDG_CACHE_HOME to a folder that is.',
		error,
	);
}

/** SQLite speaks of a database where somebody has a disk, and Node knows no code of what it may not remove. */
const reasonOf = (error: unknown): string =>
	isReadOnly(error) ? 'it is read-only' : errorLine(error).replace(/^, Unknown error: /, '');

/** The error for the reader whose library `file` is not what was written: words from it would be nobody's. */
export const damaged = (file: string): LibraryError =>
	new LibraryError(
		`What was read of this corpus is damaged on the disk (in ${dirname(file)}).`,
		'Do it again: the files themselves are read anew. Marks and notes are kept elsewhere.',
	);
