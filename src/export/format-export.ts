import type {ExportFormat} from './export-format.ts';
import {formatCsv} from './format-csv.ts';
import {formatJsonLines} from './format-jsonl.ts';
import {formatMarkdown, type MarkdownOptions} from './format-markdown.ts';
import type {ExportPassage} from './passage.ts';

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
			return formatJsonLines(passages, options.generator);
		case 'csv':
			return formatCsv(passages, options.generator);
	}
}
