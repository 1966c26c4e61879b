import {formatMarkdown, formatSections, type MarkdownOptions} from './format-markdown.ts';
import {type Summary, summarize, updateFrontMatter} from './front-matter.ts';
import {findFootnotes} from './parse-export.ts';
import type {ExportPassage} from './passage.ts';
import {passageId} from './passage-id.ts';

/** `added`: how many footnotes the file did not define; a passage that was given twice counts once. */
type Appended = {readonly markdown: string; readonly added: number};

/**
 * Adds to an exported file the passages whose footnotes it does not define yet. They come at its end, under
 * headings of their own (also when the file has a section for their document: the reader may have rewritten
 * it). What the file holds is kept as it is, to the byte, but for the counts in its front matter; with nothing
 * to add all of it is kept. An empty file becomes a new export.
 */
export function appendMarkdown(
	existing: string,
	passages: readonly ExportPassage[],
	options: MarkdownOptions,
): Appended {
	const there = findFootnotes(existing);
	const missing = passages.filter(passage => !there.has(passageId(passage)));
	const added = new Set(missing.map(passageId)).size;
	if (existing.trim() === '') return {markdown: formatMarkdown(missing, options), added};
	if (added === 0) return {markdown: existing, added};
	const lineBreak = /\r\n|\n/.exec(existing)?.[0] ?? '\n';
	const sections = formatSections(missing, options).join(lineBreak);
	const places = [...findFootnotes(existing + lineBreak + sections).values()];
	const summary: Summary = {
		...summarize(missing),
		documents: new Set(places.flatMap(place => (place ? `${place.path}\0${place.record ?? ''}` : []))).size,
		passages: places.length,
	};
	const kept = updateFrontMatter(existing, summary, {
		flavor: options.flavor ?? 'gfm',
		generator: options.generator,
	});
	const gap = /\n[ \t]*\r?\n$/.test(kept.slice(-200))
		? ''
		: kept.endsWith('\n')
			? lineBreak
			: lineBreak + lineBreak;
	return {markdown: kept + gap + sections, added};
}
