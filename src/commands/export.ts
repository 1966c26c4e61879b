import {existsSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {appendMarkdown} from '../export/append-markdown.ts';
import {buildQuotePassages} from '../export/build-export-passage.ts';
import {buildMarkedPassages} from '../export/build-marked-passages.ts';
import {formatCsl} from '../export/csl.ts';
import {type ExportFormat, refuseOtherForms} from '../export/export-format.ts';
import type {Flavor} from '../export/flavor.ts';
import {formatExport} from '../export/format-export.ts';
import {formatJsonLines, withoutGenerator} from '../export/format-jsonl.ts';
import type {MarkdownOptions} from '../export/format-markdown.ts';
import type {GroupBy} from '../export/order.ts';
import type {ExportPassage} from '../export/passage.ts';
import {readExport, refuseFolder, refuseUnwritable, writeExport} from '../export/write-export.ts';
import type {Library} from '../library/library.ts';
import {plainCountOf} from '../text/counts.ts';
import {printable, printableLine} from '../text/printable.ts';
import {whileNobodyAdds} from './append-lock.ts';
import {corpusPaths} from './corpus-argument.ts';
import {labelOf} from './corpus-label.ts';
import {type FilterArguments, parseFilter} from './filter-options.ts';
import {type CorrectionArguments, corrections, openCorpus} from './open-corpus.ts';
import {openMarks, tellUnread} from './open-marks.ts';
import {EXIT, warn, writeText} from './output.ts';
import {UserError} from './user-error.ts';
import {GENERATOR} from './version.ts';

type ExportArguments = FilterArguments &
	CorrectionArguments & {
		marked?: boolean | undefined;
		output: string;
		append?: boolean | undefined;
		force?: boolean | undefined;
		format: ExportFormat;
		groupBy: GroupBy;
		flavor: Flavor;
		title?: string | undefined;
	};

type ExportOptions = Omit<ExportArguments, 'format'> & {format?: ExportFormat | undefined};

const FILTERS = ['match', 'speaker', 'about', 'kind', 'document', 'from', 'to', 'limit'] as const;

/** `dossier export`: the quotes that a filter leaves, or the marked passages, written down. */
export async function exportPassages(given: ExportOptions): Promise<number> {
	const options: ExportArguments = {...given, format: given.format ?? refuseOtherForms(given.output)};
	refuseContradictions(options);
	const filter = parseFilter(options, 'quotes');
	const roots = corpusPaths(options.corpus ?? []);
	if (options.output !== '-') {
		refuseFolder(options.output);
		refuseUnwritable(resolve(options.output), {force: options.append === true || (options.force ?? false)});
	}
	const library = await openCorpus(roots, {...corrections(options), searchable: false, asFilesAre: true});
	try {
		const passages = options.marked
			? markedPassages(library, roots, options)
			: buildQuotePassages(
					library,
					library.quotes(filter).slice(0, options.limit ?? Number.POSITIVE_INFINITY),
				);
		if (passages.length === 0) {
			process.stderr.write(
				options.marked ? 'dossier: nothing is marked in this corpus.\n' : 'dossier: no quote matches.\n',
			);
			return EXIT.nothing;
		}
		const title = options.title ?? `Passages: ${labelOf(roots)}`;
		await write(
			passages,
			{title, generator: GENERATOR, groupBy: options.groupBy, flavor: options.flavor},
			options,
		);
		return EXIT.done;
	} finally {
		library.close();
	}
}

/** Throws {@link UserError} for options of which one leaves nothing for another to do. */
function refuseContradictions(options: ExportArguments): void {
	if (options.append && options.format === 'csv')
		throw new UserError(
			'--append cannot add to a CSV file.',
			'Write it anew with --force, or use --format jsonl.',
		);
	if (options.flavor === 'pandoc' && options.format === 'md' && (options.output === '-' || options.append))
		throw new UserError(
			'--flavor pandoc writes a bibliography beside a new file.',
			'Name the file with -o FILE, without --append.',
		);
	const [shape] = options.format === 'md' ? [] : shapes(options);
	if (shape !== undefined)
		throw new UserError(
			`${shape} shapes Markdown; ${options.format} has nothing of it.`,
			'Leave it out, or use --format md.',
		);
	if (options.append && options.force)
		throw new UserError('--append and --force exclude each other.', 'Leave one of them out.');
	const narrowing = FILTERS.filter(name => options[name] !== undefined);
	if (options.marked && narrowing.length > 0)
		throw new UserError(
			`--marked exports all that is marked; ${narrowing.map(name => `--${name}`).join(', ')} does not narrow it.`,
			'Leave one of the two out.',
		);
}

/** The options given that only Markdown has. */
const shapes = ({flavor, title}: ExportArguments): string[] => [
	...(flavor === 'gfm' ? [] : [`--flavor ${flavor}`]),
	...(title === undefined ? [] : ['--title']),
];

function markedPassages(
	library: Library,
	roots: readonly string[],
	options: ExportOptions,
): readonly ExportPassage[] {
	const notebook = openMarks(library, {roots, label: labelOf(roots), folder: options.notebook});
	try {
		// Who opened it for the corrections has said so.
		if (options.corrections === false) warn(tellUnread(notebook));
		const {passages, changed, lost} = buildMarkedPassages(library, notebook.marks());
		if (changed.length > 0)
			process.stderr.write(
				`dossier: the source of ${plainCountOf(changed.length, 'marked passage')} was edited; the words of now and of then are both written.\n`,
			);
		if (lost.length > 0)
			process.stderr.write(
				`dossier: left out, since no longer in the corpus: ${plainCountOf(lost.length, 'marked passage')}, kept in the notebook.\n`,
			);
		return passages;
	} finally {
		notebook.close();
	}
}

/** Writes the passages to the file or stdout that the options name, and says on stderr what was written. */
async function write(
	passages: readonly ExportPassage[],
	markdown: MarkdownOptions,
	options: ExportArguments,
): Promise<void> {
	if (options.output === '-') {
		const text = formatExport(passages, options.format, markdown);
		// Exact words may hold escape sequences: a pipe gets them as they are, a terminal never.
		return writeText(process.stdout.isTTY ? printable(text) : text);
	}
	const done = options.append
		? await whileNobodyAdds(resolve(options.output), () => writeFile(passages, markdown, options))
		: writeFile(passages, markdown, options);
	process.stderr.write(`${done} ${printableLine(options.output)}\n`);
}

/** Returns what was done: "3 passages added to". */
function writeFile(
	passages: readonly ExportPassage[],
	markdown: MarkdownOptions,
	{output, format, append, force = false, flavor}: ExportArguments,
): string {
	const path = resolve(output);
	const existing = append ? readExport(path) : null;
	const withBibliography =
		flavor === 'pandoc' ? {...markdown, bibliography: basename(bibliographyOf(path))} : markdown;
	if (existing === null) {
		const bibliography = flavor === 'pandoc' && format === 'md' ? bibliographyOf(path) : null;
		if (bibliography !== null && !force && existsSync(bibliography))
			throw new UserError(`${bibliography} exists already.`, 'Give another name with -o FILE, or --force.');
		writeExport(path, formatExport(passages, format, withBibliography), {force});
		if (bibliography !== null) writeExport(bibliography, formatCsl(passages), {force});
		return `${plainCountOf(passages.length, 'passage')} written to`;
	}
	const {text, added} = addTo(existing, passages, withBibliography, format);
	if (added > 0) writeExport(path, text, {force: true});
	return `${plainCountOf(added, 'passage')} added to`;
}

const bibliographyOf = (path: string): string => `${path.replace(/\.(?:md|markdown)$/, '')}.csl.json`;

/** The file with what is new in it, and how many passages that is. */
function addTo(
	existing: string,
	passages: readonly ExportPassage[],
	options: MarkdownOptions,
	format: ExportFormat,
): {text: string; added: number} {
	if (format === 'md') {
		const {markdown, added} = appendMarkdown(existing, passages, options);
		return {text: markdown, added};
	}
	if (existing.trim() !== '' && !existing.trimStart().startsWith('{'))
		throw new UserError(
			'The file to add to does not hold JSON Lines.',
			'Give another name with -o FILE, or leave out --format jsonl.',
		);
	const there = new Set(existing.split(/\r?\n/).map(withoutGenerator));
	const lines = formatJsonLines(passages, options.generator)
		.split('\n')
		.filter(line => line !== '' && !there.has(withoutGenerator(line)));
	const gap = existing === '' || existing.endsWith('\n') ? '' : '\n';
	return {text: `${existing}${gap}${lines.map(line => `${line}\n`).join('')}`, added: lines.length};
}
