import type {Header} from './entry.ts';

/** The id that a notebook goes by: that of its oldest file, so that all who read the folder agree. */
export function notebookId(headers: readonly Header[]): string | null {
	const [first] = [...headers].sort((a, b) =>
		a.time < b.time || (a.time === b.time && a.notebook < b.notebook) ? -1 : 1,
	);
	return first?.notebook ?? null;
}
