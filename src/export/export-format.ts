import {basename, extname} from 'node:path';
import {printableLine} from '../text/printable.ts';
import {ExportError} from './export-error.ts';

/** The form of an export, by the usual ending of its file name. */
export type ExportFormat = 'md' | 'jsonl' | 'csv';

/** The values of `--format`. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['md', 'jsonl', 'csv'];

/** The form that a file's name asks for: a table for `.csv`, JSON Lines for `.jsonl` and `.ndjson`, else Markdown. */
export const formatByName = (path: string): ExportFormat =>
	/\.csv$/i.test(path) ? 'csv' : /\.(?:jsonl|ndjson)$/i.test(path) ? 'jsonl' : 'md';

/** Endings of what other programs write: Markdown by such a name opens in none of them. */
const OTHERS: ReadonlySet<string> = new Set(
	'.pdf .doc .docx .odt .rtf .epub .xls .xlsx .ods .tsv .html .htm .xml .json .zip'.split(' '),
);

/**
 * The same of a file that is to be written.
 * @throws ExportError for a name that asks for a form which dossier does not write
 */
export function refuseOtherForms(path: string): ExportFormat {
	const ending = extname(path).toLowerCase();
	if (!OTHERS.has(ending)) return formatByName(path);
	const name = basename(path, extname(path));
	const meant =
		ending === '.json' ? 'jsonl' : ['.tsv', '.xls', '.xlsx', '.ods'].includes(ending) ? 'csv' : 'md';
	throw new ExportError(
		`dossier writes Markdown, JSON Lines (.jsonl) and CSV, no ${ending}.`,
		`Call the file ${printableLine(name)}.${meant}, or say with --format what is to be in it.`,
	);
}
