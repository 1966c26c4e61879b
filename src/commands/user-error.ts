import {AdvisedError} from '../text/advised-error.ts';

/**
 * Something the reader can put right: a wrong path, a wrong option, a file that exists already. Shown as
 * one or two lines without a stack; everything else that is thrown is a fault of the program.
 */
export class UserError extends AdvisedError {
	override readonly name = 'UserError';
}
