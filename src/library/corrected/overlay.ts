import type {Corrections} from '../corrections.ts';
import type {Database} from '../database.ts';
import {FREE, SHARE} from '../renewal.ts';
import type {EntityCorrection, Lost, QuoteCorrectionNote} from '../rows.ts';
import {Anchors} from './anchors.ts';
import {changeDocuments} from './change-documents.ts';
import {changeNames} from './change-names.ts';
import {changeQuotes} from './change-quotes.ts';
import {CorrectedNames} from './corrected-names.ts';
import {setApart} from './set-apart.ts';
import {Views} from './views.ts';

const isEmpty = ({quotes, names, documents}: Corrections): boolean =>
	quotes.size + names.size + documents.size === 0;

/** What the corrections amount to on the library as it is. */
type Applied = {
	readonly names: CorrectedNames;
	readonly entities: ReadonlyMap<number, EntityCorrection>;
	readonly quotes: ReadonlyMap<number, QuoteCorrectionNote>;
	readonly lost: ReadonlyMap<string, Lost>;
	readonly unlisted: ReadonlySet<string>;
};

/**
 * Lays the reader's corrections over one connection (see views.ts). What it costs grows with the corrections and
 * with what they are about, not with the corpus.
 */
export class Overlay {
	readonly #db: Database;
	readonly #views: Views;
	readonly #anchors: Anchors;
	#corrections: Corrections | null = null;
	#revision = -1;
	#at = 0;
	#cost = 0;
	#applied: Applied | null = null;
	/** Grows whenever the rows changed through corrections. */
	version = 0;

	constructor(db: Database) {
		this.#db = db;
		this.#views = new Views(db);
		this.#anchors = new Anchors(db);
	}

	/** Applies the corrections, unless that was done already for the library as it is. */
	sync(corrections: Corrections): void {
		const isSame = corrections === this.#corrections;
		if (isSame && this.#applied === null) return;
		if (!isSame && this.#applied === null && isEmpty(corrections)) {
			this.#corrections = corrections;
			return;
		}
		const revision =
			this.#db.get<{value: number}>("SELECT value FROM main.meta WHERE key = 'revision'")?.value ?? 0;
		const now = performance.now();
		const isTooSoon = this.#cost > FREE && now - this.#at < SHARE * this.#cost;
		if (isSame && (revision === this.#revision || isTooSoon)) return;
		this.#corrections = corrections;
		this.#revision = revision;
		this.#apply(corrections);
		this.#at = performance.now();
		this.#cost = this.#at - now;
	}

	/** What was corrected of the entity in this row. */
	entity(row: number): EntityCorrection | undefined {
		return this.#applied?.entities.get(row);
	}

	/** What the reader corrected of the quote with this row id. */
	quote(row: number): QuoteCorrectionNote | undefined {
		return this.#applied?.quotes.get(row);
	}

	/** Corrections that hold for nothing in the library, by their ids. */
	get lost(): ReadonlyMap<string, Lost> {
		return this.#applied?.lost ?? new Map();
	}

	/** Ids of entities that are none any more: merged into another, or hidden. */
	get unlisted(): ReadonlySet<string> {
		return this.#applied?.unlisted ?? new Set();
	}

	/** The entity that a row of `names` counts for; null when it names nothing. */
	rootOf(row: number): number | null {
		return this.#applied ? this.#applied.names.rootOf(row) : row;
	}

	/** Whether any correction holds, so that views lie over the tables. */
	get isActive(): boolean {
		return this.#applied !== null;
	}

	#apply(corrections: Corrections): void {
		this.version++;
		const db = this.#db;
		db.exec('BEGIN');
		try {
			this.#views.clear();
			this.#applied = isEmpty(corrections) ? null : this.#fill(corrections);
			this.#views.settle();
			db.exec('COMMIT');
		} catch (error) {
			if (db.isInTransaction) db.exec('ROLLBACK');
			throw error;
		}
	}

	#fill(corrections: Corrections): Applied {
		const db = this.#db;
		const lost = new Map<string, Lost>();
		const names = new CorrectedNames(db, this.#anchors, corrections);
		for (const id of names.lost) lost.set(id, 'missing');
		const moved = setApart(db, this.#anchors, names, corrections.documents.values(), lost);
		const quotes = changeQuotes(db, this.#anchors, names, corrections.quotes.values(), moved, lost);
		const {entities, hidden} = changeNames(db, names, moved, quotes);
		changeDocuments(db, hidden, quotes.removedFrom);
		const unlisted = db.all<{uid: string}>('SELECT uid FROM temp.changed_names WHERE listed = 0');
		return {names, entities, quotes: quotes.notes, lost, unlisted: new Set(unlisted.map(({uid}) => uid))};
	}
}
