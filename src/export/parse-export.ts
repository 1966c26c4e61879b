import type {Span} from '../text/span.ts';
import {parseCodeSpan} from './code-span.ts';
import {ANY_DEFINITION, findQuotesOfFootnotes, REFERENCE} from './footnote-quotes.ts';

/** One passage as an exported file states it. */
export type ParsedPassage = {
	/** Name of its footnote. */
	readonly id: string;
	/** 1-based line of the file on which its words begin. */
	readonly line: number;
	readonly path: string;
	readonly record: string | null;
	readonly span: Span;
	/** Paragraphs parted by a blank line; how white space stands in it says nothing of the source's. */
	readonly exact: string;
	readonly sourceHash: string;
	readonly textHash: string;
	/** Whom the line under it names as the speaker; null when nobody, or when a reader confirmed or corrected it. */
	readonly speaker: string | null;
};

/** A passage that can no longer be read back, because the lines that belong to it were edited. */
export type BrokenPassage = {readonly id: string; readonly line: number; readonly reason: string};

type ParsedExport = {
	readonly passages: readonly ParsedPassage[];
	readonly broken: readonly BrokenPassage[];
};

const OWN_NAME = /^p[0-9a-f]{12}$/;
const DEFINITION = /^ {0,3}\[\^(p[0-9a-f]{12})\]:/;
/** The end of a definition; what stands before it is for people. Escaped source text has no bare backtick. */
const PLACE =
	/ File `([^`\n]+)`(?: \(record `([^`\n]+)`\))?, chars (\d{1,15})[–-](\d{1,15}), source sha256 ([0-9a-f]{64}), text sha256 ([0-9a-f]{64})\.?[ \t]*$/;

/**
 * Reads an export back, also one that was edited around its passages: a passage is a block quote, later a line
 * that refers to its footnote, and anywhere the definition of that footnote. A passage that stands under two
 * labels comes twice: each copy may have been edited. Never throws.
 */
export function parseExport(markdown: string): ParsedExport {
	const lines = markdown.split(/\r\n|\n|\r/);
	const own = findOwnFootnotes(lines);
	const quotes = findQuotesOfFootnotes(lines, own);
	const passages: ParsedPassage[] = [];
	const broken: BrokenPassage[] = [];
	const seen = new Set<string>();
	for (const [at, text] of lines.entries()) {
		const id = ANY_DEFINITION.exec(text)?.[1];
		if (id === undefined || seen.has(id) || !own.has(id)) continue;
		seen.add(id);
		const place = PLACE.exec(joinDefinition(lines, at));
		const copies = quotes.get(id)?.copies ?? [];
		if (!place)
			broken.push({id, line: at + 1, reason: 'Its footnote does not say where the words come from.'});
		else if (copies.length === 0)
			broken.push({id, line: at + 1, reason: 'No block quote stands before the line that refers to it.'});
		else for (const copy of copies) passages.push({id, ...copy, ...readPlace(place)});
	}
	for (const [id, {line}] of quotes)
		if (!seen.has(id)) broken.push({id, line, reason: 'The file does not define its footnote.'});
	return {passages, broken};
}

/** Footnotes that are ours by their names, or by what they say. */
function findOwnFootnotes(lines: readonly string[]): ReadonlySet<string> {
	const own = new Set<string>();
	for (const [at, text] of lines.entries()) {
		const id = ANY_DEFINITION.exec(text)?.[1];
		if (id !== undefined && (OWN_NAME.test(id) || PLACE.test(joinDefinition(lines, at)))) own.add(id);
		else for (const [, other] of text.matchAll(REFERENCE)) if (OWN_NAME.test(other!)) own.add(other!);
	}
	return own;
}

/** The footnotes that a file defines: name, and the document it points into (null when that was edited away). */
export function findFootnotes(markdown: string): Map<string, {path: string; record: string | null} | null> {
	const lines = markdown.split(/\r\n|\n|\r/);
	const found = new Map<string, {path: string; record: string | null} | null>();
	for (const [at, text] of lines.entries()) {
		const id = DEFINITION.exec(text)?.[1];
		if (id === undefined || found.has(id)) continue;
		const place = PLACE.exec(joinDefinition(lines, at));
		found.set(id, place && readPlace(place));
	}
	return found;
}

function readPlace([, path, record, start, end, sourceHash, textHash]: RegExpExecArray) {
	return {
		path: parseCodeSpan(path!),
		record: record === undefined ? null : parseCodeSpan(record),
		span: {start: Number(start), end: Number(end)},
		sourceHash: sourceHash!,
		textHash: textHash!,
	};
}

/** A definition that an editor has wrapped runs on to the next blank line, quote or definition. */
function joinDefinition(lines: readonly string[], at: number): string {
	let text = lines[at]!;
	for (let next = at + 1; next < Math.min(lines.length, at + 20); next++) {
		const line = lines[next]!.trim();
		if (line === '' || line.startsWith('>') || line.startsWith('[^') || line.startsWith('#')) break;
		text += ` ${line}`;
	}
	return text;
}
