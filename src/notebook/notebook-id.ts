import {byUnits} from '../text/by-units.ts';
import type {Header} from './entry.ts';

/** The id that a notebook goes by: that of its oldest file, so that all who read the folder agree. */
export function notebookId(headers: readonly Header[]): string | null {
	const [first] = [...headers].sort((a, b) => byUnits(a.time, b.time) || byUnits(a.notebook, b.notebook));
	return first?.notebook ?? null;
}
