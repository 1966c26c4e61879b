import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {documentId} from '../corpus/document-id.ts';
import {resolveRoots} from '../corpus/find-files.ts';
import type {DocumentRow} from '../library/rows.ts';

/**
 * Absolute path of the file that a document is in; null when it is gone. Two roots may hold files of the same
 * path: the document's id tells which is meant.
 */
export function findSource(
	paths: readonly string[],
	{id, path, record}: Pick<DocumentRow, 'id' | 'path' | 'record'>,
): string | null {
	const root = resolveRoots(paths).roots.find(({label}) => documentId(label, path, record) === id);
	if (root === undefined) return null;
	const file = root.isFile ? root.absolute : join(root.absolute, path);
	return existsSync(file) ? file : null;
}
