import type {ExportPassage} from './passage.ts';
import {passageId} from './passage-id.ts';

/** A passage as flat data: one line of the JSON Lines export. Names agree with `quotes --json`. */
export function buildRecord(passage: ExportPassage) {
	const {document, quote, span, exact, prefix, suffix, paragraph, role, confirmed, labels, note, marked} =
		passage;
	return {
		id: passageId(passage),
		path: document.path,
		record: document.record,
		span: [span.start, span.end] as const,
		text: exact,
		prefix,
		suffix,
		paragraph,
		kind: quote?.kind ?? null,
		speaker: quote?.speaker ?? null,
		role,
		source: quote?.source?.text ?? null,
		cue: quote?.cue?.text ?? null,
		evidence: quote
			? {
					rule: quote.evidence.rule,
					chain: quote.evidence.chain.map(({text, span}) => ({text, span: [span.start, span.end]})),
				}
			: null,
		strength: quote?.strength ?? null,
		confirmed,
		corrected: quote?.correction?.how === 'corrected',
		found: quote ? (quote.correction ? quote.correction.found : (quote.speaker?.name ?? null)) : null,
		quote: quote?.id ?? null,
		headline: document.headline,
		authors: document.authors,
		agency: document.agency,
		publication: document.publication,
		published: document.published,
		url: document.url,
		labels,
		note,
		marked,
		changedFrom: passage.changedFrom ?? null,
		document: document.id,
		sourceHash: document.sourceHash,
		textHash: document.textHash,
	};
}

/** What {@link buildRecord} makes of a passage. */
export type ExportRecord = ReturnType<typeof buildRecord>;
