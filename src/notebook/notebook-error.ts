import {AdvisedError} from '../text/advised-error.ts';

/** The notebook could not be read or written: what happened, and what the reader can do. Nothing was changed. */
export class NotebookError extends AdvisedError {
	override readonly name = 'NotebookError';
}
