/** An export could not be written: what happened, and what the reader can do. The file is as it was. */
export class ExportError extends Error {
	override readonly name = 'ExportError';
	/** One sentence for the reader. */
	readonly advice: string;

	constructor(message: string, advice: string, cause?: unknown) {
		super(message, {cause});
		this.advice = advice;
	}
}
