/** An export could not be written: what happened, and what the reader can do. The file is as it was. */
import {AdvisedError} from '../text/advised-error.ts';
export class ExportError extends AdvisedError {
	override readonly name = 'ExportError';
}
