/** What is searched for in all texts: the words and phrases of a query, apart from its fields. */
import {type FieldTerm, parseQuery, type Scope} from './filter/parse-query.ts';

/** Letters, digits and marks in a run: what the index takes for a word. */
export const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** Words that must stand side by side; the last word of a query may go on ("prefix"). */
export type Phrase = {readonly words: readonly string[]; readonly prefix: boolean};

/** What a search looks for; without groups it finds nothing. */
export type SearchQuery = {
	/** Of each group one phrase must be there. */
	readonly groups: readonly (readonly Phrase[])[];
	/** None of these may be there. */
	readonly without: readonly Phrase[];
	/** What the documents must have. */
	readonly fields: readonly FieldTerm[];
	readonly scope: Scope;
};

/** UTF-16 units of a query that count: some two thousand words say what is sought. */
const LONGEST = 10_000;

/**
 * Takes a query apart: words, "phrases" (an open one runs to the end), `!not`, `a | b`, and the fields of the
 * filter. Any text is a query: what is no field of the filter is words.
 */
export function parseSearch(query: string): SearchQuery {
	const {fields, scope, words} = takeFields(query.slice(0, LONGEST));
	const groups: Phrase[][] = [];
	const without: Phrase[] = [];
	let sign = ''; // the last of ! and | that stood before the phrase
	const pieces = words.split(/["“”]/);
	const add = (phrase: Phrase) => {
		if (sign === '!') without.push(phrase);
		else if (sign === '|' && groups.length > 0) groups.at(-1)!.push(phrase);
		else groups.push([phrase]);
		sign = '';
	};
	pieces.forEach((piece, n) => {
		const isLast = n === pieces.length - 1;
		const endsInWord = isLast && /[\p{L}\p{N}\p{M}]$/u.test(piece);
		if (n % 2 === 1) {
			const phrase = [...piece.matchAll(WORD)].map(([word]) => word);
			if (phrase.length > 0) add({words: phrase, prefix: endsInWord});
			return;
		}
		const found = [...piece.matchAll(WORD)];
		let from = 0;
		found.forEach(({0: word, index}, at) => {
			sign = signBefore(piece.slice(0, index), from) ?? sign;
			from = index + word.length;
			add({words: [word], prefix: endsInWord && at === found.length - 1});
		});
		sign = signBefore(piece, from) ?? sign;
	});
	return {groups, without, fields, scope};
}

/**
 * The sign at the end of `before`, behind its word that ends at `from`; `!` only where a word may begin: not in
 * "Stop!he".
 */
const signBefore = (before: string, from: number): '!' | '|' | null =>
	/(?:^|[\s|])!['^]?$/.test(before) ? '!' : before.slice(from).includes('|') ? '|' : null;

function takeFields(query: string): {fields: readonly FieldTerm[]; scope: Scope; words: string} {
	const {fields, scope} = parseQuery(query);
	let words = '';
	let at = 0;
	for (const {span} of fields) {
		words += `${query.slice(at, span.start)} `;
		at = span.end;
	}
	words += query.slice(at);
	if (scope === 'headline') words = words.replace(/(?<=^|\s)in:"?headline"?(?=\s|$)/gi, ' ');
	return {fields, scope, words};
}

/**
 * The query in the language of FTS5; null when nothing says what must be there. Every word is quoted, so that
 * none is an operator.
 */
export function formatMatch({groups, without}: SearchQuery): string | null {
	if (groups.length === 0) return null;
	const wanted = groups.map(group => `(${group.map(formatPhrase).join(' OR ')})`).join(' AND ');
	return without.length === 0 ? wanted : `(${wanted}) NOT (${without.map(formatPhrase).join(' OR ')})`;
}

const formatPhrase = ({words, prefix}: Phrase): string => `"${words.join(' ')}"${prefix ? '*' : ''}`;
