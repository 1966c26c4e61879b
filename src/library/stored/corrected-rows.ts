import type {Database} from '../database.ts';
import type {DocumentRow, EntityRow, QuoteRow} from '../rows.ts';
import {findQuoteId} from '../writing/quote-keys.ts';
import {readEntities, readEntity} from './entity-rows.ts';
import type {LibraryFile} from './library-file.ts';
import type {RowSource} from './row-list.ts';
import {readDocument, readQuote, readQuotes} from './stored-rows.ts';

/** A row by its internal id, and the connection in which that is its id. */
type Stored = {readonly db: Database; readonly id: number};

/** Rows of a library, as corrected, and where they are stored by the ids that are known outside. */
export class CorrectedRows {
	readonly #file: LibraryFile;

	constructor(file: LibraryFile) {
		this.#file = file;
	}

	/** Undefined when there is no such row (any more), here as in all that follow. */
	entity({db, id}: Stored): EntityRow | undefined {
		const row = readEntity(db, id);
		return row && this.#correctEntity(id, row);
	}

	/** In the order of the ids, without those that are gone. */
	entities(db: Database, ids: Int32Array): EntityRow[] {
		return readEntities(db, ids).map(([id, row]) => this.#correctEntity(id, row));
	}

	quote({db, id}: Stored): QuoteRow | undefined {
		const row = readQuote(db, id);
		return row && this.#correctQuote(id, row);
	}

	/** In the order of the ids, without those that are gone. */
	quotes(db: Database, ids: Int32Array): QuoteRow[] {
		return readQuotes(db, ids).map(([id, row]) => this.#correctQuote(id, row));
	}

	findDocument(key: string): Stored | undefined {
		return this.#find(db => db.get<{id: number}>('SELECT id FROM documents WHERE key = ?', key)?.id);
	}

	findEntity(uid: string): Stored | undefined {
		return this.#find(
			db => db.get<{id: number}>('SELECT id FROM names WHERE uid = ? AND listed = 1', uid)?.id,
		);
	}

	findQuote(key: string): Stored | undefined {
		return this.#find(db => findQuoteId(db, key));
	}

	documentSource(db: Database): RowSource<DocumentRow> {
		return {row: id => readDocument(db, id), find: key => this.findDocument(key)?.id};
	}

	entitySource(db: Database): RowSource<EntityRow> {
		return {
			row: id => this.entity({db, id}),
			rows: ids => this.entities(db, ids),
			find: uid => this.findEntity(uid)?.id,
		};
	}

	quoteSource(db: Database): RowSource<QuoteRow> {
		return {
			row: id => this.quote({db, id}),
			rows: ids => this.quotes(db, ids),
			find: key => this.findQuote(key)?.id,
		};
	}

	#find(idIn: (db: Database) => number | undefined): Stored | undefined {
		const {db} = this.#file;
		const id = db && idIn(db);
		return id === undefined || !db ? undefined : {db, id};
	}

	#correctEntity(id: number, row: EntityRow): EntityRow {
		const correction = this.#file.overlay?.entity(id);
		return correction ? {...row, correction} : row;
	}

	#correctQuote(id: number, row: QuoteRow): QuoteRow {
		const correction = this.#file.overlay?.quote(id);
		return correction ? {...row, correction} : row;
	}
}
