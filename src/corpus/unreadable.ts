import {AdvisedError} from '../text/advised-error.ts';
import {errorCode, errorLine} from '../text/error-words.ts';
import type {Problem} from './problem.ts';

/** Thrown by a reader that cannot read its file or record: what is wrong and what to do, for the reader. */
export class Unreadable extends AdvisedError {
	override readonly name = 'Unreadable';
}

/** The problem of a path that the file system does not let us read. */
export function pathProblem(path: string, error: unknown): Problem {
	const code = errorCode(error) ?? '';
	const [reason, advice] = FAILURES[code] ?? [
		`The file cannot be read (${code || errorLine(error)}).`,
		'Check that the disk is well and that the file opens in another program.',
	];
	return {path, record: null, reason, advice};
}

const FAILURES: Record<string, [reason: string, advice: string]> = {
	ENOENT: [
		'There is no such file or folder.',
		'Check the spelling; a link may point to a file that is gone.',
	],
	EACCES: [
		'You may not read this file or folder.',
		'Change its permissions, or start as a user who may read it.',
	],
	EPERM: [
		'You may not read this file or folder.',
		'Change its permissions, or start as a user who may read it.',
	],
	ELOOP: ['The link leads round in a circle.', 'Remove the link, or point it to the file itself.'],
	ENAMETOOLONG: ['The path is too long for the system.', 'Move the folder to a place with a shorter path.'],
	EMFILE: ['Too many files are open.', 'Raise the limit with "ulimit -n", then read the corpus again.'],
};
