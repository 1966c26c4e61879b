import {dirname} from 'node:path';
import {isUnwritable} from './database.ts';

/** The library of a corpus cannot be written: what is in the way, and what the reader can do. Nothing is lost. */
export class LibraryError extends Error {
	override readonly name = 'LibraryError';
	/** One sentence for the reader. */
	readonly advice: string;

	constructor(message: string, advice: string, cause?: unknown) {
		super(message, {cause});
		this.advice = advice;
	}
}

/** The error for the reader when the system or SQLite could not write the library `file`; else `error` itself. */
export function explainUnwritable(file: string, error: unknown): unknown {
	const {code, syscall, message} = error as NodeJS.ErrnoException;
	const isOfSystem = typeof syscall === 'string' && typeof code === 'string';
	if (!isOfSystem && !isUnwritable(error)) return error;
	return new LibraryError(
		`What is read is kept in ${dirname(file)}, which cannot be written (${isOfSystem ? code : message}).`,
		'Make room on the disk or make the folder writable, or set XDG_CACHE_HOME to a folder that is.',
		error,
	);
}
