import {sha256} from '../text/hash.ts';
import type {Document} from './document.ts';
import {documentId} from './document-id.ts';
import type {FoundFile} from './find-files.ts';
import {DOCUMENT_BYTES} from './limits.ts';
import {tooLarge} from './source.ts';
import {Unreadable} from './unreadable.ts';

/** Completes a document with what follows from its place and text. Throws {@link Unreadable}: no text, too much. */
export function buildDocument(file: FoundFile, read: Omit<Document, 'id' | 'path' | 'textHash'>): Document {
	if (read.text.length > DOCUMENT_BYTES) throw tooLarge('The text', DOCUMENT_BYTES);
	if (!/\S/.test(read.text)) throw noText(read.record === null ? 'file' : 'record');
	return {
		...read,
		id: documentId(file.root, file.path, read.record),
		path: file.path,
		textHash: sha256(read.text),
	};
}

/** What to throw for a file or record without words; made here, thrown by the caller. */
export const noText = (what: 'file' | 'record'): Unreadable =>
	what === 'file'
		? new Unreadable(
				'There is no text in the file.',
				'Save the article again, or take the file out of the corpus.',
			)
		: new Unreadable(
				'There is no text in the record.',
				'See whether its text stands under a name such as "text" or "body".',
			);
