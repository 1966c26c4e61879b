import {AdvisedError} from '../text/advised-error.ts';

/** An export could not be written: what happened, and what the reader can do. The file is as it was. */
export class ExportError extends AdvisedError {
	override readonly name = 'ExportError';
}
