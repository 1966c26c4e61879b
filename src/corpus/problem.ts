/** A file or record that could not be read, or was read only in part. It never stops the others. */
export type Problem = {
	/** Relative to its root, with `/` between folders. */
	readonly path: string;
	readonly record: string | null;
	/** What is wrong, in one sentence for the reader: "The file is binary (image/png)." */
	readonly reason: string;
	/** What to do about it, in one sentence. */
	readonly advice: string;
};

/** Whether what a walk or a reader gave is a problem. */
export const isProblem = (item: object): item is Problem => 'reason' in item;
