import type {Piece} from './blocks.ts';

/** What the lines in front of a text state about it: front matter, "Date: …" lines, a bare address. */
type Header = {
	/** How many leading blocks belong to it. */
	readonly length: number;
	readonly headline: string | null;
	readonly author: string | null;
	readonly date: string | null;
	readonly dateline: string | null;
};

/** A header has at most so many lines; a rule further down is no end of front matter. */
const MOST = 60;
const FIELD =
	/^(date|title|headline|author|authors|byline|source|url|link|publication|published|updated|section|from|to|cc|subject|language|keywords|tags|slug|dateline|length|load-date|document-type|word count|words|site|website|copyright|category|type|edition|page|retrieved|accessed|id)\s?:\s*(\S.*)$/is;
/** Fields that no story begins with, so that one line of them is enough. */
const ALONE =
	/^(?:date|title|headline|url|link|source|published|publication|subject|slug|byline|author|retrieved|accessed)$/;
/** Fields of news archives (LexisNexis): capitals, some of them below the copyright line and the paper's name. */
const ARCHIVE =
	/^(SECTION|LENGTH|HEADLINE|BYLINE|DATELINE|HIGHLIGHT|BODY|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|GRAPHIC|SUBJECT|ORGANIZATION|PERSON|CITY|STATE|COUNTRY|GEOGRAPHIC|INDUSTRY|TICKER|URL|CORRECTION-DATE|TYPE|SERIES):(?:\s+(\S.*))?$/s;
const ADDRESS = /^<?https?:\/\/\S{4}.{0,500}$/s;

/** The header at the top of the document, of length 0 when there is none. */
export function findHeader(pieces: readonly Piece[]): Header {
	const fields = new Map<string, string>();
	let length = frontMatter(pieces, fields);
	length = Math.max(length, archiveHeader(pieces, fields));
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
		author: read('author', 'authors', 'byline'),
		date: read('date', 'published', 'load-date'),
		dateline: read('dateline'),
	};
}

/** Whether a block is a field of an archive's record, as they also stand below its text ("LOAD-DATE: …"). */
export const isArchiveField = (text: string): boolean => ARCHIVE.test(text.slice(0, 200));

/** Three fields of an archive among the first blocks make all of them a header, the lines above them too. */
function archiveHeader(pieces: readonly Piece[], fields: Map<string, string>): number {
	const found = pieces.slice(0, 24).flatMap(({text}, i) => {
		const field = text.length <= 300 ? ARCHIVE.exec(text) : null;
		return field === null ? [] : [{key: field[1]!.toLowerCase(), value: field[2], end: i + 1}];
	});
	if (found.length < 3) return 0;
	const body = found.findIndex(({key}) => key === 'body');
	const own = body < 0 ? found : found.slice(0, body + 1);
	for (const {key, value} of own) if (value !== undefined) fields.set(key, value.trim());
	const last = own.at(-1)!;
	return last.key === 'body' && last.value !== undefined ? last.end - 1 : last.end;
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
