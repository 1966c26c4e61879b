import {readArchiveRecord} from './archive-record.ts';
import type {Piece} from './blocks.ts';

/** What the lines in front of a text state about it: front matter, "Date: …" lines, a bare address. */
type Header = {
	/** How many leading blocks belong to it. */
	readonly length: number;
	readonly headline: string | null;
	/** Index of the block among them that is the headline; null for none. */
	readonly headlineAt: number | null;
	readonly author: string | null;
	readonly date: string | null;
	readonly dateline: string | null;
	readonly publication: string | null;
	/** Index of the first block below the story that belongs to it. */
	readonly tail: number;
	/** Index of a block within the story that belongs to it; -1 for none. */
	readonly border: number;
};

/** A header has at most so many lines; a rule further down is no end of front matter. */
const MOST = 60;
const FIELD =
	/^(date|title|headline|author|authors|byline|source|url|link|publication|published|updated|section|from|to|cc|subject|language|keywords|tags|slug|dateline|length|load-date|document-type|word count|words|site|website|copyright|category|type|edition|page|retrieved|accessed|id)\s?:\s*(\S.*)$/is;
/** Fields that no story begins with, so that one line of them is enough. */
const ALONE =
	/^(?:date|title|headline|url|link|source|published|publication|subject|slug|byline|author|retrieved|accessed)$/;
const ADDRESS = /^<?https?:\/\/\S{4}.{0,500}$/s;

/** The header at the top of the document, of length 0 when there is none. */
export function findHeader(pieces: readonly Piece[]): Header {
	const fields = new Map<string, string>();
	let length = frontMatter(pieces, fields);
	const record = readArchiveRecord(pieces);
	if (record) {
		length = Math.max(length, record.length);
		for (const [key, value] of record.fields) fields.set(key, value);
	}
	while (length < Math.min(MOST, pieces.length)) {
		const piece = pieces[length]!;
		const field = piece.text.length <= 300 && piece.role === null ? FIELD.exec(piece.text) : null;
		if (field === null && !ADDRESS.test(piece.text)) break;
		if (field !== null) {
			const key = field[1]!.toLowerCase();
			const next = pieces[length + 1];
			if (fields.size === 0 && !ALONE.test(key) && !(next && FIELD.test(next.text.slice(0, 300)))) break;
			if (!fields.has(key)) fields.set(key, field[2]!.trim());
		}
		length++;
	}
	const read = (...keys: string[]) =>
		keys.map(key => fields.get(key)).find(value => value !== undefined) ?? null;
	return {
		length,
		headline: read('headline', 'title', 'subject'),
		headlineAt: record?.headlineAt ?? null,
		author: read('author', 'authors', 'byline'),
		date: read('date', 'published', 'load-date'),
		dateline: read('dateline'),
		publication: record?.fields.get('publication') ?? null,
		tail: record?.tail ?? pieces.length,
		border: record?.border ?? -1,
	};
}

/** Front matter in a file whose format does not know it: from a first line "---" to the next. */
function frontMatter(pieces: readonly Piece[], fields: Map<string, string>): number {
	if (pieces[0]?.text !== '---') return 0;
	const end = pieces.slice(1, MOST).findIndex(piece => /^(?:---|\.\.\.)$/.test(piece.text));
	if (end < 1 || !/^[\w-]{1,40}:/.test(pieces[1]!.text)) return 0;
	for (const piece of pieces.slice(1, end + 1)) {
		const field = /^([\w-]{1,40}):\s+["'[]?(.{1,300}?)["'\]]?$/.exec(piece.text.slice(0, 400));
		if (field !== null) fields.set(field[1]!.toLowerCase(), field[2]!);
	}
	return end + 2;
}
