/** The form of an export, by the usual ending of its file name. */
export type ExportFormat = 'md' | 'jsonl' | 'csv';

/** The values of `--format`. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['md', 'jsonl', 'csv'];

/** The form that a file's name asks for: a table for `.csv`, JSON Lines for `.jsonl` and `.ndjson`, else Markdown. */
export const formatByName = (path: string): ExportFormat =>
	/\.csv$/i.test(path) ? 'csv' : /\.(?:jsonl|ndjson)$/i.test(path) ? 'jsonl' : 'md';
