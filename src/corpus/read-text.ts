import {sliceSpan} from '../text/span.ts';
import {buildDocument} from './build-document.ts';
import {decode} from './decode.ts';
import {type Document, type Encoding, type Format, NO_METADATA} from './document.ts';
import {DOCUMENT_BYTES} from './limits.ts';
import type {Problem} from './problem.ts';
import {RecordReader} from './record-documents.ts';
import type {Source} from './source.ts';
import {splitArchive} from './split-archive.ts';
import {Unreadable} from './unreadable.ts';

/** Reads a plain text file: the text is the file as decoded, and what is in it the words must tell. */
export async function* readText(source: Source): AsyncGenerator<Document | Problem> {
	yield* storiesOf(source, await decodeWhole(source), 'text');
}

/**
 * The document of a text; of one that an archive made of many stories each is a document, whose text is its part of
 * the file.
 */
export async function* storiesOf(
	source: Source,
	{text, encoding}: {readonly text: string; readonly encoding: Encoding},
	format: Format,
): AsyncGenerator<Document | Problem> {
	const stories = splitArchive(text);
	if (stories !== null) {
		const reader = new RecordReader(source.file, format);
		for (const [n, {span, key}] of stories.entries()) {
			const story = sliceSpan(text, span).trim();
			const content = {text: story, blocks: null, metadata: NO_METADATA, key};
			yield await reader.take(Promise.resolve(content), story, encoding, `story ${n + 1}`);
		}
		return;
	}
	yield buildDocument(source.file, {
		record: null,
		format,
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
