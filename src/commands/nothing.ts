/** What a list says on a terminal when it has no row: why, where that is known. */
import type {Library} from '../library/library.ts';
import {remark} from './output.ts';

export const NO_ARTICLES = 'name a folder with .txt, .md, .html, .json or .jsonl files.';

/** `usual` is what holds of a corpus that has documents; `document` is the one that was asked for, if one was. */
export function remarkNothing(library: Library, usual: string, document?: string): void {
	const isUnknown = document !== undefined && library.documents({document}).length === 0;
	if (library.counts().documents === 0) remark(`there are no articles here: ${NO_ARTICLES}`);
	else if (isUnknown)
		remark(`there is no document with the path or id "${document}": "dossier documents" lists them.`);
	else remark(usual);
}
