import {buildRecord, type ExportRecord} from './export-record.ts';
import {sortPassages} from './order.ts';
import type {ExportPassage} from './passage.ts';

const COLUMNS: readonly (readonly [name: string, value: (record: ExportRecord) => string | number | null])[] =
	[
		['id', one => one.id],
		['path', one => one.path],
		['record', one => one.record],
		['start', one => one.span[0]],
		['end', one => one.span[1]],
		['text', one => one.text],
		['speaker', one => one.speaker?.name ?? null],
		['role', one => one.role],
		['source', one => one.source],
		['cue', one => one.cue],
		['kind', one => one.kind],
		['strength', one => one.strength],
		['confirmed', one => (one.confirmed ? (one.corrected ? 'corrected' : 'yes') : 'no')],
		['headline', one => one.headline],
		['authors', one => one.authors.join('; ')],
		['publication', one => one.publication],
		['published', one => one.published],
		['url', one => one.url],
		['paragraph', one => one.paragraph],
		['labels', one => one.labels.join('; ')],
		['note', one => one.note],
		['marked', one => one.marked],
		['source_sha256', one => one.sourceHash],
		['text_sha256', one => one.textHash],
	];

/**
 * RFC 4180, with a header line. It is made for spreadsheets, which run a cell that begins like a formula: such
 * a cell gets an apostrophe before it (OWASP "CSV Injection"), so for the exact words take JSON Lines.
 */
export function formatCsv(passages: readonly ExportPassage[], generator: string): string {
	const rows = sortPassages(passages)
		.map(buildRecord)
		.map(record => [...COLUMNS.map(([, value]) => formatCell(value(record))), formatCell(generator)]);
	return [[...COLUMNS.map(([name]) => name), 'generator'], ...rows]
		.map(cells => `${cells.join(',')}\r\n`)
		.join('');
}

function formatCell(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	// Also after white space, and the full-width signs that some spreadsheets take for the plain ones.
	const safe = /^[\t\r]|^\s*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
