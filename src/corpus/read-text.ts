import {buildDocument} from './build-document.ts';
import {decode} from './decode.ts';
import {type Document, NO_METADATA} from './document.ts';
import {DOCUMENT_BYTES} from './limits.ts';
import type {Source} from './source.ts';
import {Unreadable} from './unreadable.ts';

/** Reads a plain text file: the text is the file as decoded, and what is in it the words must tell. */
export async function* readText(source: Source): AsyncGenerator<Document> {
	const {text, encoding} = await decodeWhole(source);
	yield buildDocument(source.file, {
		record: null,
		format: 'text',
		encoding,
		text,
		blocks: null,
		markup: [],
		metadata: NO_METADATA,
		sourceHash: source.hash(),
	});
}

/** The whole file as text. Throws {@link Unreadable} when it is too large or no text. */
export async function decodeWhole(source: Source, stated: string | null = null, limit = DOCUMENT_BYTES) {
	const decoded = await decode(source.bytes(limit), stated);
	if (decoded === null)
		throw new Unreadable('The file is binary (its bytes are no text).', 'Take it out of the corpus.');
	return decoded;
}
