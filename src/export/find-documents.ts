import {documentId} from '../corpus/document-id.ts';
import type {Library} from '../library/library.ts';
import type {DocumentRow} from '../library/rows.ts';
import type {ParsedPassage} from './parse-export.ts';

type Named = Pick<ParsedPassage, 'path' | 'record' | 'textHash'>;

const WINDOW = 500;
/** Documents of one text that are compared. */
const COPIES = 20;

/**
 * The documents that a passage may come from, likeliest first: those with its path (and record) under one of
 * the corpus's roots; where there is none, those with the same text; else the ones whose path ends as its path
 * does, because the corpus was opened from another folder. All documents are gone through at most once.
 * @param labels of the corpus's roots
 */
export function sourceFinder(library: Library, labels: readonly string[]): (passage: Named) => DocumentRow[] {
	let index: ReturnType<typeof indexDocuments> | null = null;
	return ({path, record, textHash}) => {
		const named = labels.flatMap(label => library.document(documentId(label, path, record)) ?? []);
		if (named.length > 0) return named;
		index ??= indexDocuments(library);
		const copies = index.byText.get(textHash);
		if (copies) return copies;
		return (index.byName.get(nameOf({path, record})) ?? []).filter(
			row => row.path.endsWith(`/${path}`) || path.endsWith(`/${row.path}`),
		);
	};
}

const nameOf = ({path, record}: {path: string; record: string | null}): string =>
	`${path.slice(path.lastIndexOf('/') + 1)}\0${record ?? ''}`;

function indexDocuments(library: Library) {
	const byText = new Map<string, DocumentRow[]>();
	const byName = new Map<string, DocumentRow[]>();
	const add = (map: Map<string, DocumentRow[]>, key: string, row: DocumentRow) => {
		const rows = map.get(key);
		if (!rows) map.set(key, [row]);
		else if (rows.length < COPIES) rows.push(row);
	};
	const rows = library.documents({sort: 'path'});
	rows.willWalk?.(rows.length);
	for (let from = 0; from < rows.length; from += WINDOW)
		for (const row of rows.slice(from, from + WINDOW)) {
			add(byText, row.textHash, row);
			add(byName, nameOf(row), row);
		}
	return {byText, byName};
}
