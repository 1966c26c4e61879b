import {existsSync, realpathSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {resolveRoots} from '../corpus/find-files.ts';
import {STDIN} from './corpus-argument.ts';

/**
 * How the library names the document that a reader names: by its path in the corpus or its id, which stay as they
 * are, or by its file as a shell completes it (`articles/a.txt` of the corpus `articles`), which becomes the path in
 * the corpus.
 */
export function namedDocument(given: string, corpus: readonly string[] = []): string {
	if (!existsSync(given)) return given;
	const named = corpus.length === 0 ? ['.'] : corpus.filter(path => path !== STDIN);
	const {roots} = resolveRoots(named);
	if (roots.some(({absolute}) => existsSync(join(absolute, given)))) return given;
	const file = realpathSync(given);
	for (const {absolute, label, isFile} of roots) {
		if (isFile && file === absolute) return label;
		if (!isFile && file.startsWith(join(absolute, sep))) return relative(absolute, file).split(sep).join('/');
	}
	return given;
}
