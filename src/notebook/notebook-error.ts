/** The notebook could not be read or written: what happened, and what the reader can do. Nothing was changed. */
import {AdvisedError} from '../text/advised-error.ts';
export class NotebookError extends AdvisedError {
	override readonly name = 'NotebookError';
}
