import {shortHash} from '../text/hash.ts';

/** The id of a document: a short hash of its root's label, its path within the root, and its record key. */
export const documentId = (root: string, path: string, record: string | null): string =>
	shortHash(root, path, record ?? '');
