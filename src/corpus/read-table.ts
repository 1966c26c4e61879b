import {Readable} from 'node:stream';
import {type CsvError, type Options, Parser} from 'csv-parse';
import {parse} from 'csv-parse/sync';
import {errorCode, errorLine} from '../text/error-words.ts';
import {decode, isWide} from './decode.ts';
import type {Document, Encoding} from './document.ts';
import {latin1} from './latin1.ts';
import {formatLimit, JSON_BYTES, ROW_BYTES} from './limits.ts';
import type {Problem} from './problem.ts';
import {canHoldBody} from './read-record.ts';
import {decodeWhole} from './read-text.ts';
import {RecordReader} from './record-documents.ts';
import type {Source} from './source.ts';
import {Unreadable} from './unreadable.ts';

/**
 * Reads a table of articles (RFC 4180, also with tabs, semicolons or bars), a record a row under the names of the
 * first; memory is bounded by the longest row. Throws {@link Unreadable} when no column can hold the words of an article.
 */
export async function* readTable(source: Source): AsyncGenerator<Document | Problem> {
	const wide = isWide(source.head) ? await decodeWhole(source, null, JSON_BYTES) : null;
	const {delimiter, names} = readHeader(wide?.text ?? latin1(withoutMark(source.head)));
	if (!canHoldBody(names)) throw noBody();
	const reader = new RecordReader(source.file, 'table');
	const parser = new Parser({...FORM, delimiter, encoding: wide ? 'utf8' : 'latin1', raw: true, info: true});
	const bytes = Readable.from(wide ? [wide.text] : chunksWithoutMark(source.chunks()));
	bytes.on('error', error => parser.destroy(error)).pipe(parser);
	let number = 1;
	try {
		for await (const {raw, record} of parser as AsyncIterable<Row>) {
			if (number++ === 1) continue;
			const place = `row ${number - 1}`;
			const cells = record.slice(0, names.length);
			const row = wide ? {values: cells, encoding: wide.encoding} : await decodeRow(raw, cells);
			if (row === null)
				yield reader.problem(place, 'There are NUL bytes in the row.', 'Write it again as UTF-8.');
			else
				yield await reader.read(
					Object.fromEntries(names.map((name, column) => [name, row.values[column] ?? ''])),
					wide ? raw.trimEnd() : Buffer.from(raw.trimEnd(), 'latin1'),
					row.encoding,
					place,
				);
		}
	} catch (error) {
		if (!errorCode(error)?.startsWith('CSV_')) throw error;
		yield reader.problem(`row ${number}`, ...brokenRow(error as CsvError));
	} finally {
		bytes.destroy();
	}
}

/** One row as the parser gives it: as it stands in the file, and its values. */
type Row = {readonly raw: string; readonly record: readonly string[]};

/** Rows of other lengths, empty ones and marks within a value are what programs write that do not quote well. */
const FORM: Options = {
	relax_column_count: true,
	relax_quotes: true,
	skip_empty_lines: true,
	max_record_size: ROW_BYTES,
};

const DELIMITERS = [',', ';', '\t', '|'];

/** The names in the first row, and what stands between them: what makes most columns of it. */
function readHeader(head: string): {delimiter: string; names: readonly string[]} {
	let best = {delimiter: ',', names: [] as readonly string[]};
	for (const delimiter of DELIMITERS) {
		const names = firstRow(head, delimiter);
		if (names.length > best.names.length) best = {delimiter, names};
	}
	return best;
}

function firstRow(head: string, delimiter: string): readonly string[] {
	try {
		return (parse(head, {...FORM, delimiter, to: 1}) as string[][])[0] ?? [];
	} catch {
		return [];
	}
}

/**
 * The values of a row whose bytes came as Latin-1, in which any byte is a sign: the encoding is found out of the whole
 * row, as that of a line of JSON Lines is. Null when it is no text.
 */
async function decodeRow(
	raw: string,
	cells: readonly string[],
): Promise<{values: readonly string[]; encoding: Encoding} | null> {
	const whole = await decode(Buffer.from(raw, 'latin1'));
	if (whole === null) return null;
	const values: string[] = [];
	for (const cell of cells) {
		const decoded = await decode(Buffer.from(cell, 'latin1'), whole.encoding.label);
		if (decoded === null) return null;
		values.push(decoded.text);
	}
	return {values, encoding: whole.encoding};
}

const MARK = Buffer.from('\uFEFF');

const withoutMark = (bytes: Uint8Array): Uint8Array =>
	MARK.equals(bytes.subarray(0, MARK.length)) ? bytes.subarray(MARK.length) : bytes;

async function* chunksWithoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let isFirst = true;
	for await (const chunk of chunks) {
		yield isFirst ? withoutMark(chunk) : chunk;
		isFirst = false;
	}
}

const noBody = (): Unreadable =>
	new Unreadable(
		'The file is a table without a column of texts.',
		'If its rows are articles, call the column with their words "text" in the first row.',
	);

/** Why the rows end here, and what to do. */
function brokenRow(error: CsvError): [reason: string, advice: string] {
	if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE')
		return [
			`The row does not end within ${formatLimit(ROW_BYTES)} or the file: a quotation mark (") opens a value and never closes it.`,
			'Double the marks within its values ("" for "); the rows from here on are not read.',
		];
	return [
		`The row cannot be understood (${errorLine(error, 120)}).`,
		'Write the table again from its source; the rows from here on are not read.',
	];
}
