import {formatAttribution} from './attribution.ts';
import {formatCitation, formatFootnote, inline} from './citation.ts';
import {escapeMarkdown, keepStraight} from './escape-markdown.ts';
import {type Flavor, formatTag} from './flavor.ts';
import {splitParagraphs} from './flow.ts';
import {formatFrontMatter, summarize} from './front-matter.ts';
import {type GroupBy, groupPassages, sortPassages} from './order.ts';
import type {ExportPassage} from './passage.ts';
import {passageId} from './passage-id.ts';

/**
 * How an export is written. Without `groupBy`, passages come by document; without `flavor`, as GitHub reads
 * Markdown.
 */
export type MarkdownOptions = {
	readonly title: string;
	/** Name and version of the program, for the front matter: "dossier 0.1.0". */
	readonly generator: string;
	readonly groupBy?: GroupBy;
	readonly flavor?: Flavor;
	/** Flavor pandoc: name of the CSL JSON file that the front matter refers to. */
	readonly bibliography?: string;
};

const NOTICE =
	'The words in block quotes are exactly those of the source; a line break within a paragraph is written as a space. ' +
	'Positions (“chars”) count UTF-16 code units of the document’s text from 0, end not included. ' +
	'What is marked *(auto)* was found by machine and not confirmed by a reader.';

/** The passages as one Markdown file, ready to be written: LF, final newline. The same passages give the same bytes. */
export function formatMarkdown(passages: readonly ExportPassage[], options: MarkdownOptions): string {
	const {title, generator, flavor = 'gfm'} = options;
	const summary = summarize(sortPassages(passages));
	const front = formatFrontMatter(summary, {title, generator, flavor, bibliography: options.bibliography});
	return [front, `# ${inline(title)}`, '', NOTICE, '', ...formatSections(passages, options)].join('\n');
}

/** The part of the file below its title: lines, the last one empty. */
export function formatSections(
	passages: readonly ExportPassage[],
	{groupBy = 'document', flavor = 'gfm'}: Pick<MarkdownOptions, 'groupBy' | 'flavor'>,
): string[] {
	const lines: string[] = [];
	const defined = new Set<string>();
	for (const {heading, passages: members} of groupPassages(passages, groupBy)) {
		lines.push(`## ${inline(heading)}`, '');
		let document: string | null = null;
		for (const passage of members) {
			if (passage.document.id !== document) {
				document = passage.document.id;
				if (groupBy !== 'document')
					lines.push(`### ${inline(passage.document.headline || passage.document.path)}`, '');
				lines.push(formatCitation(passage.document), '');
			}
			lines.push(...formatPassage(passage, flavor), '');
			// Under two labels a passage stands twice; its footnote must be defined once.
			if (!defined.has(passageId(passage))) lines.push(formatFootnote(passage), '');
			defined.add(passageId(passage));
		}
	}
	return lines;
}

function formatPassage(passage: ExportPassage, flavor: Flavor): string[] {
	const {exact, span, paragraphs, note, labels} = passage;
	const escaped = (text: string) =>
		flavor === 'pandoc' ? keepStraight(escapeMarkdown(text)) : escapeMarkdown(text);
	const quote = splitParagraphs(exact, span.start, paragraphs).map(text => `> ${escaped(text)}`);
	const lines = quote.flatMap((line, at) => (at === 0 ? [line] : ['>', line]));
	if (flavor === 'obsidian') lines.unshift('> [!quote]');
	if (flavor === 'obsidian') lines.push('', `^${passageId(passage)}`);
	lines.push('', formatAttribution(passage, flavor));
	if (passage.changedFrom !== undefined)
		lines.push(
			'',
			`The source was changed since this was marked. Its words then: “${inline(passage.changedFrom)}”`,
		);
	if (note !== null && note.trim() !== '') lines.push('', ...formatNote(note));
	if (labels.length > 0) lines.push('', formatLabels(labels, flavor));
	return lines;
}

/** The reader's own line breaks are kept. */
function formatNote(note: string): string[] {
	const lines = note.trim().split(/\r\n|\n|\r/);
	const escaped = lines.map((line, at) =>
		at === 0 ? `Note: ${escapeMarkdown(line.trim())}` : escapeMarkdown(line.trim()),
	);
	return escaped.map((line, at) => (line !== '' && (escaped[at + 1] ?? '') !== '' ? `${line}\\` : line));
}

function formatLabels(labels: readonly string[], flavor: Flavor): string {
	if (flavor !== 'obsidian') return `Labels: ${labels.map(inline).join(', ')}`;
	return `Labels: ${labels.map(label => `#${formatTag(label)}`).join(' ')}`;
}
