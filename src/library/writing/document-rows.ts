import {declaredExpansions} from '../../entities/linking/expansions.ts';
import type {Database} from '../database.ts';
import {
	type PackedCluster,
	type PackedDocument,
	type PackedQuote,
	unpackIntegers,
	unpackNames,
} from '../packed.ts';
import {bytesSum, documentSum, factsSum, placesSum, quoteSum} from '../row-sum.ts';
import {LONG_QUOTE, textId} from '../schema.ts';
import {isWhole, type StoredCluster} from '../stored/stored-cluster.ts';
import type {DeclaredExpansion} from './expansion-tally.ts';
import {QuoteKeys} from './quote-keys.ts';
import type {NameTally} from './tally-names.ts';
import type {WordIndexes} from './word-indexes.ts';

const SPAN_BYTES = 8; // two 32-bit integers

/** The rows of documents: how they are put in and taken out, and what that counts for the names in them. */
export class DocumentRows {
	readonly #db: Database;
	readonly #tally: NameTally;
	readonly #words: WordIndexes;
	readonly #quoteKeys: QuoteKeys;
	#nextId: number;

	constructor(db: Database, tally: NameTally, words: WordIndexes) {
		this.#db = db;
		this.#tally = tally;
		this.#words = words;
		this.#quoteKeys = new QuoteKeys(db);
		this.#nextId = words.firstFreeId;
	}

	/** Reads anew what is stored: a transaction was rolled back. */
	reset(): void {
		this.#nextId = this.#words.firstFreeId;
		this.#quoteKeys.reset();
	}

	/** Writes what is gathered until a batch is full. */
	flush(): void {
		this.#quoteKeys.flush();
	}

	/** Puts a document in; `position` is its place in its source. Returns how many quotes it has. */
	add(source: number, position: number, document: PackedDocument): number {
		const quotes = uniqueBy(document.quotes, quote => quote.key);
		const id = this.#nextId++;
		this.#addRow(id, source, position, document, quotes.length);
		this.#addWords(id, document);
		const spans = unpackIntegers(document.spans);
		let at = 0;
		const names = document.clusters.map((cluster, n) => {
			const from = at;
			at += 2 * cluster.mentions;
			return this.#addCluster(id, n, cluster, spans.subarray(from, at));
		});
		for (const name of new Set(names)) this.#tally.change(name).documents++;
		this.#countExpansions(
			document.clusters.flatMap(({expands, kind}, n) =>
				expands.map(short => ({short, kind, name: names[n]!})),
			),
			1,
		);
		for (const quote of quotes) this.#addQuote(id, quote, names);
		return quotes.length;
	}

	#addRow(id: number, source: number, position: number, document: PackedDocument, quotes: number): void {
		this.#db.run(
			`INSERT INTO documents (id, key, source, position, path, record, format, encoding, assumed, headline, authors, agency,
				publication, published, url, place, place_agency, language, words, quotes, entities, source_hash, text_hash, sum,
				parts_sum, parts, markup)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			id,
			document.key,
			source,
			position,
			document.path,
			document.record,
			document.format,
			document.encoding,
			document.assumed ? 1 : 0,
			document.headline,
			document.authors,
			document.agency,
			document.publication,
			document.published,
			document.url,
			document.place,
			document.placeAgency,
			document.language,
			document.words,
			quotes,
			document.clusters.length,
			document.sourceHash,
			document.textHash,
			documentSum(document),
			bytesSum(document.parts),
			document.parts,
			document.markup,
		);
	}

	/** The text, and what it is compared with others by. */
	#addWords(id: number, {key, sketch, prints, pieces}: PackedDocument): void {
		if (sketch || prints.length > 0)
			this.#db.run(
				'INSERT INTO sketches (document, place, sketch, prints) VALUES (?, ?, ?, ?)',
				id,
				Number.parseInt(key, 16),
				sketch,
				prints,
			);
		let start = 0;
		for (const {units, utf8} of pieces) {
			this.#db.run(
				'INSERT INTO texts (id, sum, text) VALUES (?, ?, CAST(? AS TEXT))',
				textId(id, start),
				bytesSum(utf8),
				utf8,
			);
			start += units;
		}
	}

	#addCluster(document: number, n: number, cluster: PackedCluster, spans: Int32Array): number {
		const name = this.#tally.idOf(cluster);
		const aliases = JSON.stringify(cluster.aliases);
		this.#db.run(
			`INSERT INTO clusters (document, n, name, title, kind, aliases, role, person, organization, place, facts, places, spans)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			document,
			n,
			name,
			cluster.title,
			cluster.kind,
			aliases,
			cluster.role,
			cluster.person,
			cluster.organization,
			cluster.place,
			factsSum({...cluster, aliases}),
			placesSum(document, n, name, spans),
			spans,
		);
		const change = this.#tally.change(name);
		change.mentions += cluster.mentions;
		change.person += cluster.person;
		change.organization += cluster.organization;
		change.place += cluster.place;
		if (cluster.role !== null) {
			change.roles ??= [];
			change.roles.push(document);
		}
		this.#tally.countForm(name, cluster.title, 1, 1);
		for (const alias of cluster.aliases) this.#tally.countForm(name, alias, 0, 1);
		return name;
	}

	#addQuote(document: number, quote: PackedQuote, names: readonly number[]): void {
		const speaker = names[quote.speaker] ?? null;
		const id = this.#db.run(
			'INSERT INTO quotes (key, document, start, kind, strength, speaker, sum, text, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
			quote.key,
			document,
			quote.start,
			quote.kind,
			quote.strength,
			speaker,
			quoteSum(document, speaker, quote),
			quote.text,
			quote.detail,
		);
		this.#quoteKeys.add(quote.key, id);
		if (quote.stop - quote.start > LONG_QUOTE)
			this.#db.run(
				'INSERT INTO long_quotes (document, stop, start, quote) VALUES (?, ?, ?, ?)',
				document,
				quote.stop,
				quote.start,
				id,
			);
		if (speaker !== null) this.#tally.change(speaker).quotes++;
		for (const name of new Set(quote.about.map(n => names[n]!)))
			this.#db.run('INSERT INTO quote_about (name, quote) VALUES (?, ?)', name, id);
	}

	/** A document counts once for each, however many of its clusters declare it. */
	#countExpansions(expansions: readonly DeclaredExpansion[], by: 1 | -1): void {
		for (const expansion of uniqueBy(expansions, ({short, kind, name}) => `${kind} ${name} ${short}`))
			this.#tally.countExpansion(expansion, by);
	}

	/** Takes a document out, undoing exactly what adding it did. Returns how many quotes it had. */
	remove(id: number): number {
		const {parts} = this.#db.get<{parts: Uint8Array}>('SELECT parts FROM documents WHERE id = ?', id)!;
		this.#words.remove(id, parts);
		const clusters = this.#db.all<StoredCluster & {readonly short: number}>(
			'SELECT c.*, n.short FROM clusters c JOIN names n ON n.id = c.name WHERE c.document = ?',
			id,
		);
		if (!clusters.every(isWhole)) this.#db.refuse(undefined);
		const names = new Set(clusters.map(({name}) => name));
		const quotes = this.#db.all<{id: number; key: string; speaker: number | null}>(
			'SELECT id, key, speaker FROM quotes WHERE document = ?',
			id,
		);
		for (const quote of quotes) {
			this.#quoteKeys.remove(quote.key, quote.id);
			if (quote.speaker !== null) this.#tally.change(quote.speaker).quotes--;
			for (const name of names)
				this.#db.run('DELETE FROM quote_about WHERE name = ? AND quote = ?', name, quote.id);
		}
		for (const cluster of clusters) this.#uncountCluster(id, cluster);
		for (const name of names) this.#tally.change(name).documents--;
		this.#countExpansions(
			clusters.flatMap(({name, title, kind, aliases, short}) =>
				declaredExpansions({
					name: title,
					kind,
					aliases: unpackNames(aliases),
					short: short === 1,
				}).map(expansion => ({short: expansion.short, kind, name})),
			),
			-1,
		);
		for (const table of ['quotes', 'long_quotes', 'clusters', 'sketches'])
			this.#db.run(`DELETE FROM ${table} WHERE document = ?`, id);
		this.#db.run('DELETE FROM texts WHERE id >= ? AND id < ?', textId(id, 0), textId(id + 1, 0));
		this.#db.run('DELETE FROM documents WHERE id = ?', id);
		return quotes.length;
	}

	#uncountCluster(document: number, cluster: StoredCluster): void {
		const change = this.#tally.change(cluster.name);
		change.mentions -= cluster.spans.byteLength / SPAN_BYTES;
		change.person -= cluster.person;
		change.organization -= cluster.organization;
		change.place -= cluster.place;
		if (cluster.role !== null) {
			change.lostRoles ??= new Set();
			change.lostRoles.add(document);
		}
		this.#tally.countForm(cluster.name, cluster.title, -1, -1);
		for (const alias of unpackNames(cluster.aliases)) this.#tally.countForm(cluster.name, alias, 0, -1);
	}
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
	return [...new Map(items.map(item => [key(item), item])).values()];
}
