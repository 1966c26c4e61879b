/**
 * Something the reader can put right: a wrong path, a wrong option, a file that exists already. Shown as
 * one or two lines without a stack; everything else that is thrown is a fault of the program.
 */
export class UserError extends Error {
	override readonly name = 'UserError';
	/** What to do about it, in one sentence. */
	readonly advice: string;

	constructor(message: string, advice: string) {
		super(message);
		this.advice = advice;
	}
}
