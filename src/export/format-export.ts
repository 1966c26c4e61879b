import {formatCsv} from './format-csv.ts';
import {formatJsonLines} from './format-jsonl.ts';
import {formatMarkdown, type MarkdownOptions} from './format-markdown.ts';
import type {ExportPassage} from './passage.ts';

/** The form of an export, by the usual ending of its file name. */
export type ExportFormat = 'md' | 'jsonl' | 'csv';

export const EXPORT_FORMATS: readonly ExportFormat[] = ['md', 'jsonl', 'csv'];

/** The whole file. The same passages give the same bytes, whatever order they come in. */
export function formatExport(
	passages: readonly ExportPassage[],
	format: ExportFormat,
	options: MarkdownOptions,
): string {
	switch (format) {
		case 'md':
			return formatMarkdown(passages, options);
		case 'jsonl':
			return formatJsonLines(passages);
		case 'csv':
			return formatCsv(passages);
	}
}
