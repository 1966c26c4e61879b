import {sep} from 'node:path';

/** The last name of each path, with as many of the folders before it as tell it from the others. */
export function labelPaths(paths: readonly string[]): string[] {
	const parts = paths.map(path => path.split(sep).filter(name => name !== ''));
	const labels = parts.map(names => names.at(-1) ?? '/');
	for (let depth = 2; ; depth++) {
		const counts = new Map<string, number>();
		for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
		const same = [...labels.keys()].filter(i => counts.get(labels[i]!)! > 1 && parts[i]!.length >= depth);
		if (same.length === 0) return labels;
		for (const i of same) labels[i] = parts[i]!.slice(-depth).join('/');
	}
}
