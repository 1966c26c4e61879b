/** The tokens of a filter: runs of non-space, with what the signs `"` and `|` do to them. */
import type {Span} from '../../text/span.ts';

/** Spans are of the query. */
export type Token = {readonly text: string; readonly span: Span};

/** Runs of non-space; a quotation mark at the head of a value keeps spaces until its partner or the end. */
export function* findTokens(query: string): Generator<Token> {
	let start = -1;
	let isQuoted = false;
	for (let at = 0; at <= query.length; at++) {
		const sign = query[at];
		if (start >= 0 && (sign === undefined || (!isQuoted && /\s/.test(sign)))) {
			yield {text: query.slice(start, at), span: {start, end: at}};
			start = -1;
			isQuoted = false;
		} else if (sign !== undefined && !/\s/.test(sign)) {
			if (start < 0) start = at;
			if (sign === '"' && (isQuoted || /^(?:!?['^]?|!?[a-z]+:)$|[|]['^]?$/i.test(query.slice(start, at))))
				isQuoted = !isQuoted;
		}
	}
}

/** The pieces between `|` signs that stand outside quotation marks. */
export function splitAlternatives(text: string): string[] {
	const pieces: string[] = [];
	let isQuoted = false;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '"') isQuoted = !isQuoted;
		else if (text[at] === '|' && !isQuoted) {
			pieces.push(text.slice(start, at));
			start = at + 1;
		}
	}
	pieces.push(text.slice(start));
	return pieces;
}

/** A token without `|` at its ends, and whether one was there: `a | b`, `a| b` and `a |b` mean the same. */
export function withoutBars({text, span}: Token): {token: Token; before: boolean; after: boolean} {
	const head = /^\|*/.exec(text)![0].length;
	const body = text.slice(head);
	// A bar within quotation marks is a sign like any other.
	const tail = splitAlternatives(body).at(-1) === '' ? /\|*$/.exec(body)![0].length : 0;
	const end = span.end - tail;
	return {
		token: {text: text.slice(head, text.length - tail), span: {start: span.start + head, end}},
		before: head > 0,
		after: tail > 0 || text.length === head,
	};
}
