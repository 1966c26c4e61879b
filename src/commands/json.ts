import type {
	DocumentRow,
	EntityRow,
	MentionRow,
	PartRow,
	QuoteRow,
	SearchHit,
	Words,
} from '../library/rows.ts';
import {printable} from '../text/printable.ts';
import {sliceSpan, toPair} from '../text/span.ts';

/**
 * The rows as `--json` prints them, one object a line. The fields are a promise to other tools: more may be
 * added, none renamed or dropped. Spans are `[start, end)` in UTF-16 code units of the document's text.
 */

/**
 * An object as one line of JSON in which everything that a terminal could act on, or that would hide or reorder
 * text, is written by its code unit, as in \u202E: JSON itself escapes none but the C0 controls. It reads back as the same object.
 */
export function formatJson(value: object): string {
	const json = JSON.stringify(value);
	const shown = printable(json);
	if (shown === json) return json;
	let escaped = '';
	let from = 0;
	for (let at = 0; at < json.length; at++) {
		if (json.charCodeAt(at) === shown.charCodeAt(at)) continue;
		escaped += `${json.slice(from, at)}\\u${json.charCodeAt(at).toString(16).padStart(4, '0')}`;
		from = at + 1;
	}
	return escaped + json.slice(from);
}

/** One line of `documents --json`, without the text. */
export const documentJson = (row: DocumentRow) => ({
	id: row.id,
	path: row.path,
	record: row.record,
	headline: row.headline,
	authors: row.authors,
	agency: row.agency,
	publication: row.publication,
	published: row.published,
	url: row.url,
	dateline: row.dateline,
	language: row.language,
	words: row.words,
	quotes: row.quotes,
	entities: row.entities,
	format: row.format,
	encoding: row.encoding,
	source: row.sourceHash,
	textHash: row.textHash,
	copies: row.copies,
});

/** `text` is the whole text that every span in the output counts in. */
export const fullDocumentJson = (row: DocumentRow, text: string, parts: readonly PartRow[]) => ({
	...documentJson(row),
	text,
	parts: parts.map(part => ({kind: part.kind, span: toPair(part.span), text: sliceSpan(text, part.span)})),
});

/** One line of `entities --json`, without where it is named. */
export const entityJson = (row: EntityRow) => ({
	id: row.id,
	name: row.name,
	kind: row.kind,
	aliases: row.aliases,
	role: row.role,
	documents: row.documents,
	mentions: row.mentions,
	quotes: row.quotes,
	corrected: row.correction !== undefined,
});

/** One mention: where it stands in the text of its document, and the words there. */
export const occurrenceJson = (row: MentionRow) => ({
	document: row.document,
	path: row.path,
	span: toPair(row.span),
	text: row.text,
});

/** One line of `quotes --json`; spans are `[start, end)` in UTF-16 units of the document's text. */
export const quoteJson = (row: QuoteRow) => ({
	id: row.id,
	document: row.document,
	path: row.path,
	kind: row.kind,
	text: row.text,
	content: row.content.map(toPair),
	cue: row.cue && wordsJson(row.cue),
	source: row.source && wordsJson(row.source),
	speaker: row.speaker,
	evidence: {rule: row.evidence.rule, chain: row.evidence.chain.map(wordsJson)},
	strength: row.strength,
	published: row.published,
	/** What the reader said of the speaker, and whom the program had found. */
	corrected: row.correction ? (row.correction.how === 'confirmed' ? 'confirmed' : true) : false,
	found: row.correction ? row.correction.found : (row.speaker?.name ?? null),
});

/** `span` is that of the whole part; `matches` are the found words, in the same text. */
export const hitJson = (hit: SearchHit) => ({
	document: hit.document,
	path: hit.path,
	headline: hit.headline,
	published: hit.published,
	part: hit.part.kind,
	span: toPair(hit.part.span),
	text: hit.text,
	matches: hit.matches.map(toPair),
});

/** Words with their span, as in `quotes --json`. */
export const wordsJson = (words: Words) => ({text: words.text, span: toPair(words.span)});
