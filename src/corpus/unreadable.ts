/** Thrown by a reader that cannot read its file or record: what is wrong and what to do, for the reader. */
export class Unreadable extends Error {
	readonly reason: string;
	readonly advice: string;

	constructor(reason: string, advice: string) {
		super(reason);
		this.name = 'Unreadable';
		this.reason = reason;
		this.advice = advice;
	}
}
