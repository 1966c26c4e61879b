import type {Piece} from './blocks.ts';
import {isDateLine} from './date-line.ts';

/*
 * The records of news archives in plain text. LexisNexis has fields in capitals, some of them below the story;
 * Nexis Uni has them in small letters and "Body" above the story; Factiva has lines without names, in a fixed order
 * around "312 words", or behind codes of two letters.
 */

/** What such a record states above its story. */
export type ArchiveRecord = {
	/** How many leading blocks are no story. */
	readonly length: number;
	/** Index of the block that is the headline; null where a field has it, or nothing. */
	readonly headlineAt: number | null;
	/** What else is stated, by the names of fields in lower case. */
	readonly fields: ReadonlyMap<string, string>;
	/** Index of the first block that is no story any more. */
	readonly tail: number;
	/** Index of a block within the story that is none; -1 for none. */
	readonly border: number;
};

/** A record has its fields among so many blocks. */
const REACH = 24;
const LONGEST_FIELD = 300; // UTF-16 units

const FIELD =
	/^(SECTION|LENGTH|HEADLINE|BYLINE|DATELINE|HIGHLIGHT|BODY|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|GRAPHIC|SUBJECT|ORGANIZATION|PERSON|CITY|STATE|COUNTRY|GEOGRAPHIC|INDUSTRY|TICKER|URL|CORRECTION-DATE|TYPE|SERIES):(?:\s+(\S.*))?$/s;
const SMALL_FIELD = /^(Section|Length|Byline|Highlight|Dateline|Load-Date):\s+(\S.*)$/s;

/** Whether a block is a field of an archive's record, as they also stand below its text ("LOAD-DATE: …"). */
export const isArchiveField = (text: string): boolean =>
	FIELD.test(text.slice(0, 200)) || /^Load-Date: \S/.test(text);

/** The record that the document is; null for any other document. */
export const readArchiveRecord = (pieces: readonly Piece[]): ArchiveRecord | null =>
	readLexisNexis(pieces) ?? readNexisUni(pieces) ?? readFactiva(pieces) ?? readCodes(pieces);

/** Fields in capitals before the first words that are none; three of them among the first blocks, the last ones below the story too. */
function readLexisNexis(pieces: readonly Piece[]): ArchiveRecord | null {
	const found = pieces.slice(0, REACH).flatMap(({text}, at) => {
		const field = text.length <= LONGEST_FIELD ? FIELD.exec(text) : null;
		return field === null ? [] : [{at, key: field[1]!.toLowerCase(), value: field[2]}];
	});
	if (found.length < 3) return null;
	const body = found.findIndex(({key}) => key === 'body');
	const first = found[0]!.at;
	// Without "BODY:" the story begins behind the fields that follow each other.
	const own = found.filter(({at}, n) => (body < 0 ? at === first + n : n <= body));
	const fields = new Map<string, string>();
	for (const {key, value} of own) if (value !== undefined) fields.set(key, value.trim());
	const last = own.at(-1)!;
	const headlineAt = fields.has('headline') ? null : lineAbove(pieces, first);
	stateHead(pieces, headlineAt ?? first, fields);
	return {
		length: last.key === 'body' && last.value !== undefined ? last.at : last.at + 1,
		headlineAt,
		fields,
		tail: pieces.length,
		border: -1,
	};
}

/** "Body" alone, below "Length: 312 words" or the like. */
function readNexisUni(pieces: readonly Piece[]): ArchiveRecord | null {
	const body = pieces.slice(0, REACH).findIndex(({text}) => text === 'Body');
	if (body < 2) return null;
	const fields = new Map<string, string>();
	for (const {text} of pieces.slice(0, body)) {
		const field = text.length <= LONGEST_FIELD ? SMALL_FIELD.exec(text) : null;
		if (field) fields.set(field[1]!.toLowerCase(), field[2]!.trim());
	}
	if (!fields.has('length') && !fields.has('section')) return null;
	stateHead(pieces, body, fields);
	const tail = pieces.findIndex(({text}, at) => at > body && text === 'Classification');
	return {length: body + 1, headlineAt: 0, fields, tail: tail < 0 ? pieces.length : tail, border: -1};
}

/** Headline, byline, "312 words", date, time, paper, code, page, language, copyright: a line each. */
function readFactiva(pieces: readonly Piece[]): ArchiveRecord | null {
	const words = pieces.slice(0, REACH).findIndex(({text}) => /^\d{1,3}(?:,\d{3})* words$/.test(text));
	if (words < 1 || !isDateLine(pieces[words + 1]?.text ?? '')) return null;
	const end = pieces
		.slice(words, words + REACH)
		.findIndex(({text}) => /^(?:Copyright|©|\(c\)|All rights reserved)/i.test(text));
	if (end < 0) return null;
	const fields = new Map<string, string>();
	stateHead(pieces, words + end, fields);
	const byline = /^By\s/i.test(pieces[words - 1]!.text) ? words - 1 : words;
	if (byline < words) fields.set('byline', pieces[byline]!.text);
	const paper = pieces.slice(words + 2, words + end).find(({text}) => !/^\d/.test(text));
	if (paper) fields.set('publication', paper.text);
	return {length: words + end + 1, headlineAt: byline - 1, fields, tail: pieces.length, border: -1};
}

/** Factiva's codes: above the lead ("LP") those of the record, behind the rest ("TD") whom and what it is about. */
const CODE =
	/^(SE|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:\s+(\S.*))?$/s;
/** "NS   gcat : Political News", "PUB  The Packet Ltd"; not "IN a month the quay will open". */
const CLOSING = /^(?:CO|IN|NS|RE|IPC)\s+\S+\s?:\s|^(?:IPC|IPD|PUB|RF|ART|CT|AN)(?:\s{2,}|\t)\S/;
const FIELD_OF_CODE: Readonly<Record<string, string>> = {
	HD: 'headline',
	BY: 'byline',
	PD: 'date',
	SN: 'publication',
};

function readCodes(pieces: readonly Piece[]): ArchiveRecord | null {
	if (!pieces.slice(0, REACH).some(({text}) => text.startsWith('HD'))) return null;
	const fields = new Map<string, string>();
	let lead = -1;
	let border = -1;
	for (const [at, {text}] of pieces.entries()) {
		const code = text.length <= LONGEST_FIELD || /^(?:LP|TD)\s/.test(text) ? CODE.exec(text) : null;
		if (code === null) {
			if (lead < 0 && at >= REACH) return null;
			continue;
		}
		const [, name, value] = code;
		const field = FIELD_OF_CODE[name!];
		if (lead < 0 && field !== undefined && value !== undefined) fields.set(field, value);
		else if (name === 'LP') lead = value === undefined ? at + 1 : at;
		else if (name === 'TD') border = value === undefined ? at : -1;
		else if (lead >= 0 && CLOSING.test(text))
			return fields.size < 3 ? null : {length: lead, headlineAt: null, fields, tail: at, border};
	}
	return lead < 0 || fields.size < 3
		? null
		: {length: lead, headlineAt: null, fields, tail: pieces.length, border};
}

/** The line above the fields, where it is no date and no edition; null for none. */
function lineAbove(pieces: readonly Piece[], first: number): number | null {
	const text = pieces[first - 1]?.text ?? '';
	const isOther =
		text === '' || isDateLine(text) || /\b(?:edition|copyright|all rights reserved)\b/i.test(text);
	return isOther ? null : first - 1;
}

/** The date above `end`, and the paper above the date. */
function stateHead(pieces: readonly Piece[], end: number, fields: Map<string, string>): void {
	const date = pieces.slice(0, end).findIndex(({text}) => isDated(text));
	if (date < 0) return;
	fields.set('date', pieces[date]!.text);
	const paper = pieces[date - 1]?.text;
	if (paper && paper.length <= LONGEST_PAPER && !/copyright|reserved|\bwords$/i.test(paper))
		fields.set('publication', paper);
}

/** "March 4, 2031 Tuesday": a weekday behind the date, or an hour. */
const isDated = (text: string): boolean =>
	text.length <= 90 && isDateLine(text.replace(/\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$/i, ''));

const LONGEST_PAPER = 80; // UTF-16 units
