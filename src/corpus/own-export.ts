import {latin1} from './latin1.ts';

/**
 * What dossier itself writes: an export lies in the folder that was open, and its quotes are the corpus's own. Read as
 * news, each of them would be there twice.
 */

/** The beginnings of an export, as Markdown, JSON Lines and CSV. */
const BEGINNINGS: readonly RegExp[] = [
	/^---\r?\n(?:.*\r?\n){0,20}?type: passages\r?\nschema: passages\/\d/,
	/^\{"id":"p[0-9a-f]{12}","path":".{0,4000}?"prefix":.{0,65536}"textHash":"[0-9a-f]{64}"/,
	/^id,path,record,start,end,text,speaker,role,source,cue,kind,strength,confirmed,/,
];

/** `head`: the first bytes of the file. Front matter that was written by hand around it does not matter. */
export function isOwnExport(path: string, head: Uint8Array): boolean {
	if (path.endsWith('.csl.json')) return true;
	const start = latin1(head).replace(/^\xef\xbb\xbf/, '');
	return BEGINNINGS.some(beginning => beginning.test(start));
}
