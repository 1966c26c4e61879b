import {errorLine} from '../text/error-words.ts';
import {decode, isWide} from './decode.ts';
import type {Document, Encoding} from './document.ts';
import {DOCUMENT_BYTES, formatLimit, JSON_BYTES} from './limits.ts';
import type {Problem} from './problem.ts';
import {decodeWhole} from './read-text.ts';
import {RecordReader} from './record-documents.ts';
import type {Source} from './source.ts';
import {splitLines} from './split-lines.ts';

/** Reads JSON Lines of any length, a record a line; memory is bounded by the longest line. */
export async function* readJsonLines(source: Source): AsyncGenerator<Document | Problem> {
	const reader = new RecordReader(source.file, 'json');
	if (isWide(source.head)) {
		const {text, encoding} = await decodeWhole(source, null, JSON_BYTES);
		yield* linesOf(text, encoding, reader);
		return;
	}
	let number = 0;
	for await (const line of splitLines(source.chunks(), DOCUMENT_BYTES)) {
		number++;
		const place = `line ${number}`;
		if (line === null) {
			yield reader.problem(
				place,
				`The line is longer than ${formatLimit(DOCUMENT_BYTES)}.`,
				'Write one article a line.',
			);
			continue;
		}
		const decoded = await decode(line);
		if (decoded === null)
			yield reader.problem(place, 'There are NUL bytes in the line.', 'Write it again as UTF-8.');
		else yield* readLine(decoded.text, line, decoded.encoding, reader, place);
	}
}

/** The records of a decoded text, one a line. */
export async function* linesOf(
	text: string,
	encoding: Encoding,
	reader: RecordReader,
): AsyncGenerator<Document | Problem> {
	let number = 0;
	for (let at = 0; at < text.length; ) {
		const next = text.indexOf('\n', at);
		const end = next < 0 ? text.length : next;
		const line = text.slice(at, end).replace(/\r$/, '');
		number++;
		yield* readLine(line, line, encoding, reader, `line ${number}`);
		at = end + 1;
	}
}

async function* readLine(
	text: string,
	bytes: string | Uint8Array,
	encoding: Encoding,
	reader: RecordReader,
	place: string,
): AsyncGenerator<Document | Problem> {
	if (!/\S/.test(text)) return;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		yield reader.problem(
			place,
			`The line is no valid JSON (${errorLine(error, 120)}).`,
			'Write the record again from its source.',
		);
		return;
	}
	yield await reader.read(value, bytes, encoding, place);
}
