import {fold} from '../text/fold.ts';
import type {Span} from '../text/span.ts';
import type {Database} from './database.ts';
import type {SearchHit} from './rows.ts';
import {parsePassageId} from './schema.ts';
import {readDocument, readParts, readWindow} from './stored-rows.ts';

/** Letters, digits and marks in a run: what the index takes for a word. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** Words that must stand side by side; the last word of a query may go on ("prefix"). */
type Phrase = {readonly words: readonly string[]; readonly prefix: boolean};

/** Passages that match all words and "phrases" of `query`, best first. Any text is a query. */
export function searchPassages(db: Database, query: string, limit: number): SearchHit[] {
	const phrases = parseSearch(query);
	if (phrases.length === 0 || limit < 1) return [];
	const found = db.all<{id: number}>(
		'SELECT rowid AS id FROM passages WHERE passages MATCH ? ORDER BY rank, rowid LIMIT ?',
		formatMatch(phrases),
		Math.floor(limit),
	);
	return found.flatMap(({id}) => {
		const {document, index} = parsePassageId(id);
		const row = readDocument(db, document);
		const part = row && readParts(db, document)[index];
		if (!part) return [];
		const text = readWindow(db, document, part.span.start, part.span.end);
		const matches = findPhrases(text, phrases).map(({start, end}) => ({
			start: start + part.span.start,
			end: end + part.span.start,
		}));
		const {id: key, path, headline, published} = row;
		return [{document: key, path, headline, published, part, text, matches}];
	});
}

/** UTF-16 units of a query that count: some two thousand words say what is sought. */
const LONGEST = 10_000;

/** Takes a query apart: words, and phrases in quotation marks (an open one runs to the end). */
export function parseSearch(query: string): Phrase[] {
	const phrases: Phrase[] = [];
	const pieces = query.slice(0, LONGEST).split(/["“”]/);
	pieces.forEach((piece, n) => {
		const isPhrase = n % 2 === 1;
		const isLast = n === pieces.length - 1;
		const endsInWord = /[\p{L}\p{N}\p{M}]$/u.test(piece);
		const words = [...piece.matchAll(WORD)].map(([word]) => word);
		if (words.length === 0) return;
		if (isPhrase) phrases.push({words, prefix: isLast && endsInWord});
		else
			words.forEach((word, at) => {
				phrases.push({words: [word], prefix: isLast && endsInWord && at === words.length - 1});
			});
	});
	return phrases;
}

/** An FTS5 query in which every word is quoted, so that none is an operator. */
const formatMatch = (phrases: readonly Phrase[]): string =>
	phrases.map(({words, prefix}) => `"${words.join(' ')}"${prefix ? '*' : ''}`).join(' AND ');

/** Where the phrases stand in `text`, in order and disjoint. */
function findPhrases(text: string, phrases: readonly Phrase[]): Span[] {
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
	return [...lit].sort((a, b) => a - b).map(n => ({start: words[n]!.start, end: words[n]!.end}));
}
