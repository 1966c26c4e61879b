import type {Database} from '../database.ts';
import {packIntegers, unpackIntegers} from '../packed.ts';
import type {MentionRow} from '../rows.ts';
import {MENTIONS, readText, type StoredMentions, unfoldMentions, wholeMentions} from './stored-rows.ts';
import {openText, type StoredText} from './stored-text.ts';

/** Named mentions of the document with this internal id, in order of their spans. */
export function readMentionsIn(db: Database, id: number): MentionRow[] {
	const text = readText(db, id);
	const clusters = db.all<StoredMentions>(
		`SELECT ${MENTIONS} FROM clusters c JOIN documents d ON d.id = c.document
		WHERE c.document = ?`,
		id,
	);
	return unfoldMentions(db, wholeMentions(db, clusters), (_, start, end) => text.slice(start, end)).sort(
		(a, b) => a.span.start - b.span.start,
	);
}

/** Named mentions of the entity with this internal id, newest document first; `most` documents' of them, all for -1. */
export const readMentionsOf = (db: Database, id: number, most: number): MentionRow[] =>
	inDocumentOrder(unfoldMentions(db, readClustersOf(db, id, most), textSlicer(db)));

/** The first of them: in one document an entity may be named a hundred thousand times. */
export function readFirstMentionOf(db: Database, id: number, most: number): MentionRow | undefined {
	const clusters = readClustersOf(db, id, most);
	const [first] = clusters;
	const heads = clusters
		.filter(({document}) => document === first?.document)
		.map(cluster => ({...cluster, spans: firstSpan(cluster.spans)}));
	return inDocumentOrder(unfoldMentions(db, heads, textSlicer(db)))[0];
}

/** Start and end of the span that comes first. */
function firstSpan(spans: Uint8Array): Uint8Array {
	const values = unpackIntegers(spans);
	let first = 0;
	for (let at = 2; at < values.length; at += 2) if (values[at]! < values[first]!) first = at;
	return packIntegers([...values.subarray(first, first + 2)]);
}

function readClustersOf(db: Database, id: number, most: number): readonly StoredMentions[] {
	const rows = db.all<StoredMentions>(
		`SELECT ${MENTIONS} FROM clusters c JOIN documents d ON d.id = c.document
		WHERE c.id IN (SELECT id FROM clusters WHERE name IN (SELECT id FROM names WHERE entity = ?) ORDER BY document DESC LIMIT ?)
		ORDER BY d.published DESC, d.path, d.position, d.id`,
		id,
		most,
	);
	return wholeMentions(db, rows);
}

/** Words of documents; what was read of the last one is kept, since mentions are asked for document by document. */
export function textSlicer(db: Database): (document: number, start: number, end: number) => string {
	let text: StoredText | undefined;
	let of = -1;
	return (document, start, end) => {
		if (text === undefined || document !== of) text = openText(() => ({db, id: document}));
		of = document;
		return text.slice(start, end);
	};
}

/** Mentions come cluster by cluster; two clusters of a document may be one entity. */
function inDocumentOrder(mentions: readonly MentionRow[]): MentionRow[] {
	const ordered: MentionRow[] = [];
	for (let from = 0; from < mentions.length; ) {
		let to = from + 1;
		while (to < mentions.length && mentions[to]!.document === mentions[from]!.document) to++;
		const inOne = mentions.slice(from, to).sort((a, b) => a.span.start - b.span.start);
		for (const mention of inOne) ordered.push(mention);
		from = to;
	}
	return ordered;
}
