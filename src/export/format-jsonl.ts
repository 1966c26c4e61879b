import {buildRecord} from './export-record.ts';
import {sortPassages} from './order.ts';
import type {ExportPassage} from './passage.ts';

/**
 * One JSON object a line, with the W3C Web Annotation selectors (exact text, context, position) that find the
 * passage again. Exact for any text: JSON escapes what UTF-8 cannot carry.
 */
export const formatJsonLines = (passages: readonly ExportPassage[]): string =>
	sortPassages(passages)
		.map(passage => `${JSON.stringify(buildRecord(passage))}\n`)
		.join('');
