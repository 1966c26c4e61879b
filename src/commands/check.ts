import {type Check, checkQuotations} from '../export/check-quotations.ts';
import {type DraftQuotation, findDraftQuotations} from '../export/draft-quotations.ts';
import type {Source} from '../export/fit-source.ts';
import {isExport} from '../export/front-matter.ts';
import {formatPlace} from '../export/place.ts';
import {annotate} from '../library/annotate.ts';
import {documentName} from '../library/document-name.ts';
import {plainCountOf, plural, tally} from '../text/counts.ts';
import {formatDifference} from '../text/difference.ts';
import {toPair} from '../text/span.ts';
import {asNamed} from './corpus-argument.ts';
import {formatJson, wordsJson} from './json.ts';
import {unreadWords} from './nothing.ts';
import {type CorrectionArguments, corrections, openCorpus} from './open-corpus.ts';
import {EXIT, writeLines} from './output.ts';
import {type Finding, formatFindings} from './proof-lines.ts';
import {readDraft} from './read-draft.ts';

/** `dossier check`: are the quotations in a text of the reader's own in the corpus, word for word, by whom? */
export async function check(
	options: CorrectionArguments & {
		draft: string;
		corpus?: string[] | undefined;
		json?: boolean | undefined;
	},
): Promise<number> {
	const documents = await readDraft(options.draft);
	const library = await openCorpus(options.corpus ?? [], {...corrections(options), asFilesAre: true});
	try {
		const name = asNamed(options.draft);
		const hashes = new Set(documents.map(({sourceHash}) => sourceHash));
		const rows = documents.flatMap(document => {
			const quotations = findDraftQuotations(annotate(document));
			const checks = checkQuotations(
				library,
				quotations,
				({sourceHash}, text) => hashes.has(sourceHash) || isExport(text),
			);
			// Of a page or record, lines of its text are no lines of the file.
			const lineOf =
				document.blocks === null || document.format === 'markdown' ? lineCounter(document.text) : null;
			return checks.map(one => ({check: one, line: lineOf?.(one.quotation.span.start) ?? null}));
		});
		await writeLines(
			options.json
				? rows.map(({check: one, line}) => formatJson(checkJson(one, line)))
				: formatFindings(rows.map(({check: one, line}) => findingOf(one, line, name))),
		);
		process.stderr.write(`${summarize(rows.map(row => row.check))}\n`);
		const unread = rows.some(row => row.check.state === 'not-found') ? unreadWords(library) : null;
		if (unread !== null) process.stderr.write(`${unread}\n`);
		return rows.every(row => row.check.state === 'found') ? EXIT.done : EXIT.nothing;
	} finally {
		library.close();
	}
}

/** Gives the 1-based line of an offset; offsets must come in rising order. */
function lineCounter(text: string): (offset: number) => number {
	let at = 0;
	let line = 1;
	return offset => {
		for (; at < offset; at++) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) line++;
		return line;
	};
}

function checkJson({quotation, state, source, others, difference}: Check, line: number | null) {
	return {
		state,
		line,
		span: toPair(quotation.span),
		text: quotation.text,
		...quotation.place,
		speaker: quotation.speaker[0] ?? null,
		source: quotation.source,
		found: source && sourceJson(source),
		others: others.map(sourceJson),
		difference: difference?.map(({kind, text}) => ({kind, text})) ?? null,
	};
}

const sourceJson = ({document, span, text, place, quote, isSpeaker}: Source) => ({
	document: document.id,
	path: document.path,
	record: document.record,
	headline: document.headline,
	published: document.published,
	span: toPair(span),
	text,
	...place,
	quote: quote?.id ?? null,
	speaker: quote?.speaker ?? null,
	source: quote?.source && wordsJson(quote.source),
	strength: quote?.strength ?? null,
	sameSpeaker: isSpeaker,
});

function findingOf(one: Check, line: number | null, draft: string): Finding {
	const {quotation, state, source, difference} = one;
	return {
		state,
		at: line === null ? `${draft}, ${formatPlace(quotation.place)}` : `${draft}:${line}`,
		where: source ? `${documentName(source.document)}, ${formatPlace(source.place)}` : '',
		words: difference ? formatDifference(difference) : quotation.text,
		note: noteOf(one),
	};
}

function noteOf({quotation, state, source, others}: Check): string {
	if (!source) return 'Nothing in the corpus is close to these words.';
	const notes = [saidBy(source)];
	if (source.isSpeaker === false) notes.push(`The draft names ${nameIn(quotation)}.`);
	if (state !== 'altered' && others.length > 0)
		notes.push(`Also in ${others.length} other ${plural(others.length, 'document')}.`);
	return notes.join(' ');
}

function saidBy({quote}: Source): string {
	if (!quote) return 'In no quote there: words of the document itself.';
	if (quote.speaker) return `Said by ${quote.speaker.name} (${quote.strength}).`;
	return quote.source ? `Said by “${quote.source.text}” (not identified).` : 'The speaker is unknown.';
}

const nameIn = ({speaker, source}: DraftQuotation): string => speaker[0] ?? source ?? 'nobody';

const STATES = ['found', 'other-speaker', 'altered', 'not-found'] as const;

/** "4 quotations: 2 found, 1 altered, 1 not-found" */
function summarize(checks: readonly Check[]): string {
	if (checks.length === 0) return 'No quotation of three words or more.';
	const states = checks.map(({state}) => state);
	return `${plainCountOf(checks.length, 'quotation')}: ${tally(STATES, states)}`;
}
