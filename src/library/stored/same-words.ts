import {joinBrokenWords} from '../../text/broken-words.ts';
import {areVariants, fingerprintsOf, printsOf} from '../../text/shingles.ts';
import {hashWords} from '../../text/word-hashes.ts';
import type {Database} from '../database.ts';
import {anyPrint} from '../print-words.ts';

/** Documents that are looked at for one quote. */
const MOST_DOCUMENTS = 500;

/** Prints that one search asks for: of a long text, those of the fewest plain words. */
const MOST_PRINTS = 200;

/**
 * Internal ids of the quotes whose words are those of `text`, exactly or with variants, by document. `thorough`: by
 * all prints of the words, not by those alone that a quote of the same words would have.
 */
export function findSameQuotes(
	db: Database,
	text: string,
	{thorough}: {readonly thorough: boolean},
): number[] {
	const words = hashOf(text);
	const prints = thorough
		? [...new Set(printsOf(words))].sort((a, b) => a - b).slice(0, MOST_PRINTS)
		: fingerprintsOf(words);
	if (prints.length === 0) return [];
	const found: number[] = [];
	for (const document of findPrinting(db, prints))
		for (const quote of db.all<{id: number; text: string}>(
			'SELECT id, text FROM quotes WHERE document = ? ORDER BY start, id',
			document,
		))
			if (areVariants(words, hashOf(quote.text))) found.push(quote.id);
	return found;
}

const hashOf = (text: string): Int32Array => hashWords(joinBrokenWords(text).text);

/** Documents with quotes that share a fingerprint. A print that very many have is passed over while others are left. */
function findPrinting(db: Database, prints: readonly number[]): Iterable<number> {
	const all = lookUp(db, prints);
	if (all.length <= MOST_DOCUMENTS) return all;
	const found = new Set<number>();
	for (const print of prints) {
		const some = lookUp(db, [print]);
		if (some.length <= MOST_DOCUMENTS) for (const document of some) found.add(document);
	}
	return found.size > 0 ? [...found].slice(0, MOST_DOCUMENTS) : all.subarray(0, MOST_DOCUMENTS);
}

const lookUp = (db: Database, prints: readonly number[]): Int32Array =>
	db.ids(
		'SELECT rowid AS id FROM fingerprints WHERE fingerprints MATCH ? LIMIT ?',
		anyPrint(prints),
		MOST_DOCUMENTS + 1,
	);

/** Internal ids of the near-copies of a document, without it. */
export const findCopies = (db: Database, document: number): Int32Array =>
	db.ids(
		'SELECT document AS id FROM copies WHERE grp = (SELECT grp FROM copies WHERE document = ?1) AND document <> ?1',
		document,
	);

/** How many near-copies a document has. */
export const countCopies = (db: Database, document: number): number =>
	db.get<{count: number}>(
		'SELECT count(*) AS count FROM copies WHERE grp = (SELECT grp FROM copies WHERE document = ?1) AND document <> ?1',
		document,
	)?.count ?? 0;
