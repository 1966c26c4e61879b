import {commonPlaces} from '../../text/common-subsequence.ts';
import {fold} from '../../text/fold.ts';
import type {Span} from '../../text/span.ts';
import {parseQuery, type Query, type Term} from './parse-query.ts';
import {visitWords} from './word-place.ts';

const LONGEST_TEXT = 2_000; // units looked at: rows show far less

/**
 * The letters of `text` that a filter query matches, to be lit in a visible row: in order and disjoint,
 * on character boundaries of `text`. `query` is the filter as typed, or already parsed.
 */
export function matchSpans(query: string | Query, text: string): Span[] {
	const {groups} = typeof query === 'string' ? parseQuery(query) : query;
	const terms = groups.flat().filter(({negated}) => !negated);
	if (terms.length === 0 || text === '') return [];
	const folded = foldWithPlaces(text.slice(0, LONGEST_TEXT));
	const words: Span[] = [];
	visitWords(folded.text, 0, folded.text.length, (start, end) => words.push({start, end}));
	const lit = new Uint8Array(folded.text.length);
	for (const term of terms)
		if (term.kind === 'fuzzy')
			for (const word of term.text.split(' ')) lightFuzzy(word, folded.text, words, lit);
		else lightExact(term, folded.text, lit);
	const spans: {start: number; end: number}[] = [];
	for (let at = 0; at < lit.length; at++) {
		if (lit[at] === 0) continue;
		const start = folded.starts[at]!;
		const end = folded.ends[at]!;
		const last = spans.at(-1);
		if (last && last.end >= start) last.end = Math.max(last.end, end);
		else spans.push({start, end});
	}
	return spans;
}

type Folded = {
	readonly text: string;
	/** For each unit of the folded text, the character of the original that it came from. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
};

/** Folds character by character, so that each folded unit knows where it came from. */
function foldWithPlaces(text: string): Folded {
	const starts: number[] = [];
	const ends: number[] = [];
	let folded = '';
	let at = 0;
	for (const character of text) {
		const end = at + character.length;
		const result = /\s/.test(character) ? ' ' : fold(character);
		// Marks fold to nothing; they light up with the letter that they stand on.
		if (result === '' && ends.length > 0 && ends.at(-1) === at) {
			for (let n = ends.length - 1; n >= 0 && ends[n] === at; n--) ends[n] = end;
		}
		for (let n = 0; n < result.length; n++) {
			starts.push(at);
			ends.push(end);
		}
		folded += result;
		at = end;
	}
	return {text: folded, starts, ends};
}

function lightExact({kind, text: sought}: Term, text: string, lit: Uint8Array): void {
	const end = text.trimEnd().length;
	if (kind === 'end') {
		if (text.endsWith(sought, end)) lit.fill(1, end - sought.length, end);
		return;
	}
	for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
		if (kind === 'exact' || text.slice(0, at).trim() === '') lit.fill(1, at, at + sought.length);
		if (kind !== 'exact') return;
	}
}

/** Lights a word where it begins a word, else where it stands, else the letters it shares with the closest word. */
function lightFuzzy(sought: string, text: string, words: readonly Span[], lit: Uint8Array): void {
	const starting = words.filter(({start}) => text.startsWith(sought, start));
	if (starting.length > 0) {
		for (const {start} of starting) lit.fill(1, start, start + sought.length);
		return;
	}
	const inside = sought.length > 1 ? text.indexOf(sought) : -1;
	if (inside >= 0) {
		lit.fill(1, inside, inside + sought.length);
		return;
	}
	if (lightInitials(sought, text, words, lit)) return;
	let closest: number[] = [];
	for (const {start, end} of words) {
		if (Math.abs(end - start - sought.length) > sought.length) continue;
		const shared = sharedLetters(sought, text.slice(start, end));
		if (shared.length > closest.length) closest = shared.map(at => start + at);
	}
	// Fewer than these and it is not the word that was meant.
	if (closest.length >= Math.max(2, Math.ceil(sought.length * 0.6))) for (const at of closest) lit[at] = 1;
}

function lightInitials(sought: string, text: string, words: readonly Span[], lit: Uint8Array): boolean {
	if (sought.length < 2 || sought.length > words.length) return false;
	const found: number[] = [];
	for (const {start} of words) if (text[start] === sought[found.length]) found.push(start);
	if (found.length !== sought.length) return false;
	for (const at of found) lit[at] = 1;
	return true;
}

const LONGEST_WORD = 40;

/** Places in `word` of a longest common subsequence with `sought`. */
function sharedLetters(sought: string, word: string): number[] {
	if (sought.length > LONGEST_WORD || word.length > LONGEST_WORD) return [];
	return commonPlaces(sought, word);
}
