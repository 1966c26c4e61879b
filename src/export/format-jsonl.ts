import {buildRecord} from './export-record.ts';
import {sortPassages} from './order.ts';
import type {ExportPassage} from './passage.ts';

/**
 * One JSON object a line, with the W3C Web Annotation selectors (exact text, context, position) that find the
 * passage again, and the program that found it. Exact for any text: JSON escapes what UTF-8 cannot carry.
 */
export const formatJsonLines = (passages: readonly ExportPassage[], generator: string): string =>
	sortPassages(passages)
		.map(passage => `${JSON.stringify({...buildRecord(passage), generator})}\n`)
		.join('');

/** A line without the program that wrote it: another version adds no passage again that it finds the same. */
export const withoutGenerator = (line: string): string => line.replace(/,"generator":"[^"]*"\}$/, '}');
