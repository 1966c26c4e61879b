import {dayOf} from '../corpus/day-of.ts';
import {documentName, outletOf} from '../library/document-name.ts';
import type {Library} from '../library/library.ts';
import {type Copy, compareCopies, findPrintings, type Printing} from '../library/printings.ts';
import type {DocumentRow, QuoteRow} from '../library/rows.ts';
import {type Comparison, compareQuotes} from '../text/compare-quotes.ts';
import {formatDifference} from '../text/difference.ts';
import {printableLine} from '../text/printable.ts';
import {FEWEST_WORDS} from '../text/shingles.ts';
import {findWords} from '../text/words.ts';
import {documentJson, formatJson, quoteJson} from './json.ts';
import {namedDocument} from './named-document.ts';
import {remarkNothing} from './nothing.ts';
import {type CorrectionArguments, corrections, openCorpus} from './open-corpus.ts';
import {type Entry, EXIT, formatEntries, terminalWidth, writeLines} from './output.ts';
import {speakerWords} from './speaker-words.ts';
import {UserError} from './user-error.ts';

/**
 * `dossier same`: where else the words of a quote, or of any text, are printed, and with which differences; or
 * the near-copies of a document.
 */
export async function same(
	options: CorrectionArguments & {
		what: string;
		corpus?: string[] | undefined;
		json?: boolean | undefined;
	},
): Promise<number> {
	const library = await openCorpus(options.corpus ?? [], corrections(options));
	try {
		const {what} = options;
		const quote = library.quote(what);
		const [document] = quote
			? []
			: library.documents({document: namedDocument(what, options.corpus)}).slice(0, 1);
		const rows = quote
			? findPrintings(library, quote).map(one => printingRow(library, one))
			: document
				? copyRows(library, document)
				: textRows(library, what);
		await writeLines(
			options.json
				? rows.map(({json}) => formatJson(json))
				: formatEntries(
						rows.map(({entry}) => entry),
						terminalWidth(),
					),
		);
		if (rows.length === 0)
			remarkNothing(
				library,
				document
					? 'it has no near-copies.'
					: quote
						? 'these words stand nowhere else.'
						: 'no quote has these words, or they are what anyone says; "dossier search" finds words in all texts.',
			);
		else if (!document)
			sayDisagreement(
				rows.flatMap(({speaker}) => speaker ?? []),
				quote,
			);
		return rows.length === 0 ? EXIT.nothing : EXIT.done;
	} finally {
		library.close();
	}
}

type Row = {readonly json: object; readonly entry: Entry; readonly speaker: string | null};

function textRows(library: Library, text: string): Row[] {
	if (findWords(text).length < FEWEST_WORDS)
		throw new UserError(
			`There is no quote or document with the id "${text}", and it has fewer than ${FEWEST_WORDS} words.`,
			'Give the words in quotation marks, the id of a quote ("dossier quotes --json"), or the path of a document.',
		);
	return library
		.sameQuotes(text, {thorough: true})
		.map(quote =>
			printingRow(library, {quote, comparison: compareQuotes(text, quote.text), sameSpeaker: null}),
		);
}

function printingRow(library: Library, {quote, comparison, sameSpeaker}: Printing): Row {
	const document = library.document(quote.document);
	const who = speakerWords(quote);
	return {
		json: {
			...quoteJson(quote),
			headline: quote.headline,
			publication: document?.publication ?? null,
			agency: document?.agency ?? null,
			...comparisonJson(comparison),
			sameSpeaker,
		},
		entry: {
			facts: [
				dayOf(quote.published) ?? '',
				outletOf(document),
				sameSpeaker === false ? `${who} (another speaker)` : who,
				comparison.match,
				quote.path,
				quote.content[0]?.start ?? 0,
			],
			words: comparison.match === 'exact' ? quote.text : formatDifference(comparison.pieces),
		},
		speaker: quote.speaker?.name ?? null,
	};
}

const copyRows = (library: Library, {id}: DocumentRow): Row[] =>
	library
		.copiesOf(id)
		.flatMap(copy => library.document(copy) ?? [])
		.map(copy => copyRow(compareCopies(library, id, copy)));

function copyRow({document, share, lost, added, comparison}: Copy): Row {
	const {published, headline} = document;
	return {
		json: {...documentJson(document), share, lost, added, ...comparisonJson(comparison)},
		entry: {
			facts: [
				dayOf(published) ?? '',
				outletOf(document),
				headline,
				`${Math.round(100 * share)}% the same, -${lost} +${added} words`,
				documentName(document),
			],
			words: formatDifference(comparison.pieces),
		},
		speaker: null,
	};
}

const comparisonJson = ({match, pieces}: Comparison) => ({
	match,
	difference: match === 'exact' ? null : pieces.map(({kind, text}) => ({kind, text})),
});

/** Says on stderr that the places do not agree on who said it: the first thing a fact-checker wants to know. */
function sayDisagreement(speakers: readonly string[], quote: QuoteRow | undefined): void {
	const names = new Set(quote?.speaker ? [quote.speaker.name, ...speakers] : speakers);
	if (names.size > 1) process.stderr.write(`Named as speaker: ${[...names].map(printableLine).join(', ')}\n`);
}
