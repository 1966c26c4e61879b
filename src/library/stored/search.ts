import {joinBrokenWords} from '../../text/broken-words.ts';
import {fold} from '../../text/fold.ts';
import type {Span} from '../../text/span.ts';
import type {Database} from '../database.ts';
import type {PartPlaces} from '../part-places.ts';
import type {SearchHit} from '../rows.ts';
import {PARTS_OF_DOCUMENT, parsePassageRow} from '../schema.ts';
import {formatMatch, type Phrase, type SearchQuery, WORD} from '../search-query.ts';
import type {Conditions} from './select-rows.ts';
import {readDocument, readPartPlaces, readWindow} from './stored-rows.ts';

/** Passages looked through for those in headlines. */
const MOST_LOOKED_THROUGH = 5_000;

/**
 * Passages that hold what `query` asks for, best first. Any text is a query. `documents` is the condition that
 * its fields put on documents (`d`), with its values.
 */
export function searchPassages(
	db: Database,
	query: SearchQuery,
	limit: number,
	documents: Conditions,
): SearchHit[] {
	const match = formatMatch(query);
	if (match === null || limit < 1) return [];
	const inHeadline = query.scope === 'headline';
	const among = documents.isEmpty
		? ''
		: ` AND rowid / ${PARTS_OF_DOCUMENT} IN (SELECT d.id FROM documents d${documents.where})`;
	const found = db.all<{id: number}>(
		`SELECT rowid AS id FROM passages WHERE passages MATCH ?${among} ORDER BY rank, rowid LIMIT ?`,
		match,
		...documents.values,
		inHeadline ? MOST_LOOKED_THROUGH : Math.floor(limit),
	);
	const phrases = query.groups.flat();
	const hits: SearchHit[] = [];
	const partsOf = new Map<number, PartPlaces>();
	for (const {id} of found) {
		const {document, index} = parsePassageRow(id);
		let parts = partsOf.get(document);
		if (!parts) {
			parts = readPartPlaces(db, document);
			partsOf.set(document, parts);
		}
		const part = parts.at(index);
		const row = part && (!inHeadline || part.kind === 'headline') ? readDocument(db, document) : undefined;
		if (!part || !row) continue;
		const text = readWindow(db, document, part.span.start, part.span.end);
		const matches = findPhrases(text, phrases).map(({start, end}) => ({
			start: start + part.span.start,
			end: end + part.span.start,
		}));
		const {id: key, path, format, headline, published} = row;
		hits.push({document: key, path, format, headline, published, part, text, matches});
		if (hits.length >= limit) break;
	}
	return hits;
}

/** Where the phrases stand in a text, in order and disjoint. */
function findPhrases(printed: string, phrases: readonly Phrase[]): Span[] {
	const {text, toSource} = joinBrokenWords(printed);
	const words = [...text.matchAll(WORD)].map(match => ({
		folded: fold(match[0]),
		start: match.index,
		end: match.index + match[0].length,
	}));
	const lit = new Set<number>();
	for (const {words: sought, prefix} of phrases) {
		const folded = sought.map(fold);
		for (let at = 0; at + folded.length <= words.length; at++) {
			const matches = folded.every((word, n) => {
				const {folded: here} = words[at + n]!;
				return prefix && n === folded.length - 1 ? here.startsWith(word) : here === word;
			});
			if (matches) for (let n = 0; n < folded.length; n++) lit.add(at + n);
		}
	}
	return [...lit].sort((a, b) => a - b).map(n => toSource({start: words[n]!.start, end: words[n]!.end}));
}
