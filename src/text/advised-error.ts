/** Something that the reader can put right: what happened, and what to do about it. */
export class AdvisedError extends Error {
	/** One sentence for the reader. */
	readonly advice: string;

	constructor(message: string, advice: string, cause?: unknown) {
		super(message, {cause});
		this.advice = advice;
	}
}

/** Also of an error that comes from another thread or another bundle, where the classes are others. */
export const hasAdvice = (error: unknown): error is Error & {readonly advice: string} =>
	error instanceof Error && 'advice' in error && typeof error.advice === 'string';
