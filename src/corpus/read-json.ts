import {errorLine} from '../text/error-words.ts';
import {isObject} from '../text/is-object.ts';
import type {Document} from './document.ts';
import {JSON_BYTES} from './limits.ts';
import type {Problem} from './problem.ts';
import {linesOf} from './read-json-lines.ts';
import {decodeWhole} from './read-text.ts';
import {RecordReader} from './record-documents.ts';
import type {Source} from './source.ts';
import {Unreadable} from './unreadable.ts';

/**
 * Reads a JSON file: one record, a list of records, or an object around one list ("articles", "response.docs").
 * A list is parsed whole, up to a limit. A file of several records, one a line, is read as JSON Lines.
 */
export async function* readJson(source: Source): AsyncGenerator<Document | Problem> {
	const {text, encoding} = await decodeWhole(source, null, JSON_BYTES);
	const reader = new RecordReader(source.file, 'json');
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (/^\s*\{[^\n]*\}\s*\n\s*\{/.test(text.slice(0, 100_000))) {
			return yield* linesOf(text, encoding, reader);
		}
		throw new Unreadable(
			`The file is no valid JSON (${errorLine(error, 120)}).`,
			'Make the file again from its source; it may be cut off.',
		);
	}
	const records = recordsIn(value);
	if (records === null) {
		yield await reader.readWhole(value, source.hash(), encoding);
		return;
	}
	for (const [i, record] of records.entries()) {
		const place = `item ${i + 1}`;
		const bytes = stringify(record);
		if (bytes === null)
			yield reader.problem(place, 'The record is nested too deeply.', 'Keep only the fields that matter.');
		else yield await reader.read(record, bytes, encoding, place);
	}
}

/** The record as JSON; null when it nests so deeply that the stack does not hold it. */
function stringify(record: unknown): string | null {
	try {
		return JSON.stringify(record);
	} catch {
		return null;
	}
}

const LISTS =
	/^(?:articles|documents|docs|items|results|data|hits|entries|posts|stories|news|records|rows|list|value)$/i;
const AROUND = /^(?:response|data|results?|hits|feed|payload|channel)$/i;

/** The list of records in a parsed file; null when the file is one record. */
function recordsIn(value: unknown, depth = 0): readonly unknown[] | null {
	if (Array.isArray(value)) return value;
	if (!isObject(value) || depth > 3) return null;
	const entries = Object.entries(value);
	for (const [name, inner] of entries)
		if (LISTS.test(name) && Array.isArray(inner) && inner.some(isObject)) return inner;
	for (const [name, inner] of entries) {
		const records = AROUND.test(name) && isObject(inner) ? recordsIn(inner, depth + 1) : null;
		if (records !== null) return records;
	}
	return null;
}
