import {dayOf} from '../corpus/day-of.ts';
import {documentName, outletOf} from '../library/document-name.ts';
import type {Library, RowList} from '../library/library.ts';
import {countPrintings} from '../library/printings.ts';
import type {DocumentRow, EntityRow, QuoteRow} from '../library/rows.ts';
import {kindWords} from '../quotes/kind-words.ts';
import {plainCountOf} from '../text/counts.ts';
import {printCounts} from './count.ts';
import {type FilterArguments, parseFilter} from './filter-options.ts';
import {documentJson, entityJson, formatJson, fullDocumentJson, occurrenceJson, quoteJson} from './json.ts';
import {remarkNothing} from './nothing.ts';
import {type CorrectionArguments, corrections, openCorpus} from './open-corpus.ts';
import {type Cell, EXIT, formatEntries, formatTable, terminalWidth, writeLines} from './output.ts';
import {speakerWords} from './speaker-words.ts';

type ListArguments = FilterArguments &
	CorrectionArguments & {
		json?: boolean | undefined;
		countBy?: string | undefined;
	};

/** Rows are fetched in windows of this many, so that a long list costs no more memory than a short one. */
const WINDOW = 2_000;

/** Fulfils with the exit code; rejects with `UserError` for a filter that makes no sense here. */
export async function listDocuments(options: ListArguments & {full?: boolean | undefined}): Promise<number> {
	const filter = parseFilter(options, 'documents');
	if (options.countBy !== undefined)
		return printCounts('documents', filter, {...options, countBy: options.countBy});
	const searchable = options.json ?? false; // it counts the near-copies
	const library = await openCorpus(options.corpus ?? [], {...corrections(options), searchable});
	const line = (row: DocumentRow) =>
		options.full ? fullDocumentJson(row, library.text(row.id), library.parts(row.id)) : documentJson(row);
	return print(library, library.documents(filter), options, line, rows => {
		const width = terminalWidth();
		const when = ({published}: DocumentRow) => dayOf(published) ?? '';
		const quotes = (row: DocumentRow) => plainCountOf(row.quotes, 'quote');
		return width === undefined
			? table(rows, row => [when(row), outletOf(row), row.headline, quotes(row), documentName(row)])
			: formatEntries(
					mapLines(rows, row => ({
						facts: [when(row), outletOf(row), quotes(row), documentName(row)],
						words: row.headline,
					})),
					width,
				);
	});
}

/** Fulfils with the exit code; with `mentions`, each line of JSON holds every occurrence of its name. */
export async function listEntities(
	options: ListArguments & {mentions?: boolean | undefined},
): Promise<number> {
	const filter = parseFilter(options, 'entities');
	if (options.countBy !== undefined)
		return printCounts('entities', filter, {...options, countBy: options.countBy});
	const library = await openCorpus(options.corpus ?? [], {...corrections(options), searchable: false});
	const line = (row: EntityRow) =>
		options.mentions
			? {...entityJson(row), occurrences: library.mentionsOf(row.id).map(occurrenceJson)}
			: entityJson(row);
	return print(library, library.entities(filter), options, line, rows =>
		table(rows, row => [
			row.name,
			row.kind,
			plainCountOf(row.documents, 'document'),
			plainCountOf(row.mentions, 'mention'),
			plainCountOf(row.quotes, 'quote'),
			row.aliases.join(', '),
		]),
	);
}

/** Fulfils with the exit code; `variants` needs the words of the corpus to be indexed, which takes longer. */
export async function listQuotes(options: ListArguments & {variants?: boolean | undefined}): Promise<number> {
	const filter = parseFilter(options, 'quotes');
	if (options.countBy !== undefined)
		return printCounts('quotes', filter, {...options, countBy: options.countBy});
	const searchable = (options.json && options.variants) ?? false;
	const library = await openCorpus(options.corpus ?? [], {...corrections(options), searchable});
	// To look the words of every quote up takes many times as long as to find the quotes.
	const line = (row: QuoteRow) =>
		options.variants ? {...quoteJson(row), variants: countPrintings(library, row)} : quoteJson(row);
	return print(library, library.quotes(filter), options, line, rows =>
		formatEntries(
			mapLines(rows, row => ({
				facts: [
					dayOf(row.published) ?? '',
					speakerWords(row),
					kindWords(row),
					row.path,
					row.content[0]?.start ?? 0,
				],
				words: row.text,
			})),
			terminalWidth(),
		),
	);
}

async function print<Row>(
	library: Library,
	rows: RowList<Row>,
	options: ListArguments,
	json: (row: Row) => object,
	format: (rows: Iterable<Row>) => Iterable<string>,
): Promise<number> {
	try {
		const count = Math.min(rows.length, options.limit ?? rows.length);
		const all = windows(rows, count);
		await writeLines(options.json ? mapLines(all, row => formatJson(json(row))) : format(all));
		if (count === 0) remarkNothing(library, 'nothing matches.', options.document);
		return count === 0 ? EXIT.nothing : EXIT.done;
	} finally {
		library.close();
	}
}

const table = <Row>(rows: Iterable<Row>, cells: (row: Row) => readonly Cell[]) =>
	formatTable(mapLines(rows, cells), terminalWidth());

function* windows<Row>(rows: RowList<Row>, count: number): Iterable<Row> {
	rows.willWalk?.(count);
	for (let from = 0; from < count; from += WINDOW) yield* rows.slice(from, Math.min(from + WINDOW, count));
}

function* mapLines<Row, Line>(rows: Iterable<Row>, format: (row: Row) => Line): Iterable<Line> {
	for (const row of rows) yield format(row);
}
