/**
 * gfm: GitHub and most others. obsidian: quotes as callouts that can be linked to, labels as tags. pandoc: each
 * passage also cites its document by a key, for a bibliography that `format-csl` writes.
 */
export type Flavor = 'gfm' | 'obsidian' | 'pandoc';

/** The values of `--flavor`. */
export const FLAVORS: readonly Flavor[] = ['gfm', 'obsidian', 'pandoc'];

/** A label as an Obsidian tag, without its `#`: letters, digits, `_`, `-` and `/`, and not digits alone. */
export function formatTag(label: string): string {
	const tag = label.replace(/[^\p{L}\p{N}_/-]+/gu, '-');
	return /^\d+$/.test(tag) ? `y${tag}` : tag;
}
