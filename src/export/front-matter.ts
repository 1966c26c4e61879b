import {byUnits} from '../text/by-units.ts';
import {type Flavor, formatTag} from './flavor.ts';
import type {ExportPassage} from './passage.ts';

/** What the front matter says about the passages of one file. */
export type Summary = {
	readonly documents: number;
	readonly passages: number;
	readonly labels: readonly string[];
	/** ISO 8601: when the newest mark was made. */
	readonly date: string | null;
};

/** Counts what it is given: a passage that is there twice counts twice (`sortPassages` gives each once). */
export function summarize(passages: readonly ExportPassage[]): Summary {
	const dates = passages.flatMap(({marked}) => marked ?? []).sort();
	return {
		documents: new Set(passages.map(({document}) => document.id)).size,
		passages: passages.length,
		labels: [...new Set(passages.flatMap(({labels}) => labels))].sort(byUnits),
		date: dates.at(-1) ?? null,
	};
}

type FrontMatterOptions = {
	readonly title: string;
	readonly generator: string;
	readonly flavor: Flavor;
	readonly bibliography: string | undefined;
};

/** YAML front matter. There is no clock in it: the same passages give the same bytes. */
export function formatFrontMatter(
	summary: Summary,
	{title, generator, flavor, bibliography}: FrontMatterOptions,
): string {
	return [
		'---',
		`title: ${quoted(title)}`,
		'type: passages',
		'schema: passages/1',
		`generator: ${quoted(generator)}`,
		...(bibliography === undefined ? [] : [`bibliography: ${quoted(bibliography)}`]),
		...formatSummary(summary, flavor),
		'---',
		'',
	].join('\n');
}

/** Whether a text begins as an export does; one that lies in a corpus is no source of its passages. */
export const isExport = (text: string): boolean =>
	text.startsWith('---') && /^type: passages\r?\nschema: passages\//m.test(text.slice(0, 2000));

/**
 * `markdown` with the counts of its front matter replaced, its labels and date joined with those of `summary`, and
 * the program that adds to it named beside the one that made it.
 * Only lines as {@link formatFrontMatter} writes them are touched; a file without such front matter is kept.
 */
export function updateFrontMatter(
	markdown: string,
	summary: Summary,
	{flavor, generator}: Pick<FrontMatterOptions, 'flavor' | 'generator'>,
): string {
	const front = /^\uFEFF?---\r?\n([\s\S]*?\r?\n)---\r?\n/.exec(markdown);
	if (!front || !/^type: passages\r?$/m.test(front[1]!)) return markdown;
	const inside = front[1]!;
	const lineBreak = inside.endsWith('\r\n') ? '\r\n' : '\n';
	const lines = inside.slice(0, -lineBreak.length).split(lineBreak);
	const value = (key: string): unknown => {
		const line = lines.find(text => text.startsWith(`${key}: `));
		try {
			return line === undefined ? undefined : JSON.parse(line.slice(key.length + 2));
		} catch {
			return undefined;
		}
	};
	const before = value(flavor === 'obsidian' ? 'tags' : 'labels');
	const labels = [...(Array.isArray(before) ? before.map(String) : []), ...summary.labels];
	const date =
		[value('date'), summary.date]
			.filter(one => typeof one === 'string')
			.sort()
			.at(-1) ?? null;
	const joined: Summary = {...summary, labels: [...new Set(labels)].sort(byUnits), date};
	const makers = value('generator');
	if (typeof makers === 'string' && !makers.split(', ').includes(generator))
		lines[lines.findIndex(line => line.startsWith('generator: '))] =
			`generator: ${quoted(`${makers}, ${generator}`)}`;
	for (const text of formatSummary(joined, flavor)) {
		const key = text.slice(0, text.indexOf(':') + 1);
		const at = lines.findIndex(line => line.startsWith(key));
		if (at >= 0) lines[at] = text;
		else if (key !== 'documents:' && key !== 'passages:') lines.push(text);
	}
	return markdown.replace(inside, () => lines.join(lineBreak) + lineBreak);
}

function formatSummary({documents, passages, labels, date}: Summary, flavor: Flavor): string[] {
	const names = flavor === 'obsidian' ? [...new Set(labels.map(formatTag))] : labels;
	return [
		`documents: ${documents}`,
		`passages: ${passages}`,
		...(names.length > 0
			? [`${flavor === 'obsidian' ? 'tags' : 'labels'}: [${names.map(quoted).join(', ')}]`]
			: []),
		...(date === null ? [] : [`date: ${quoted(date)}`]),
	];
}

/** A YAML double-quoted scalar: JSON's, with the signs escaped that YAML counts as line breaks or as unprintable. */
const quoted = (text: string): string =>
	JSON.stringify(text.toWellFormed()).replace(
		/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
		sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
