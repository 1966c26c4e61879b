import {basename} from 'node:path';

/** The corpus as its reader calls it. */
export function labelOf(roots: readonly string[]): string {
	const [first, ...others] = roots;
	return others.length === 0 ? basename(first!) || first! : `${basename(first!)} and ${others.length} more`;
}
