/** What a list says on a terminal when it has no row: why, where that is known. */

import {documentName} from '../library/document-name.ts';
import type {Library} from '../library/library.ts';
import {plainCountOf} from '../text/counts.ts';
import {remark} from './output.ts';

/** `usual` is what holds of a corpus that has documents; `document` is the one that was asked for, if one was. */
export function remarkNothing(library: Library, usual: string, document?: string): void {
	if (library.counts().documents === 0) {
		remark(noArticles(library));
		return;
	}
	const isUnknown = document !== undefined && library.documents({document}).length === 0;
	remark(
		isUnknown
			? `there is no document with the path or id "${document}": "dossier documents" lists them.`
			: usual,
	);
	const unread = unreadWords(library);
	if (unread !== null) remark(unread);
}

/** Why a corpus has no documents, and what to do about it. */
export function noArticles(library: Library): string {
	const {problems} = library.counts();
	const [first] = library.problems().slice(0, 1);
	if (!first)
		return 'There are no articles here: name a folder with .txt, .md, .html, .json or .jsonl files.';
	const others = problems > 1 ? ` "dossier index" lists all ${problems} that could not be read.` : '';
	return `There are no articles here. ${documentName(first)}: ${first.reason} ${first.advice}${others}`;
}

/** That what was looked for may be in a file that could not be read; null when all could be. */
export function unreadWords(library: Library): string | null {
	const {problems} = library.counts();
	if (problems === 0) return null;
	const unread = plainCountOf(problems, 'file or record', 'files or records');
	return `${unread} could not be read, and may hold it: "dossier index" lists them.`;
}
