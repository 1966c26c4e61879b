/** The notebook could not be read or written: what happened, and what the reader can do. Nothing was changed. */
export class NotebookError extends Error {
	override readonly name = 'NotebookError';
	/** One sentence for the reader. */
	readonly advice: string;

	constructor(message: string, advice: string, cause?: unknown) {
		super(message, {cause});
		this.advice = advice;
	}
}
