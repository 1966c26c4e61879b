import type {Kind} from '../../entities/entity.ts';
import {sha256, shortHash} from '../../text/hash.ts';
import {type Corrections, type NameCorrection, type NameReference, nameId} from '../corrections.ts';
import type {Database} from '../database.ts';
import {unpackIntegers} from '../packed.ts';
import {isWhole, type StoredCluster} from '../stored/stored-cluster.ts';
import type {Anchors, Place} from './anchors.ts';

/** Names that only the reader uses have row ids from here on: no corpus has so many names of its own. */
const FIRST_OWN = 2 ** 30;

/** A name that no document has: a speaker that the reader typed, or what a name stands for in one document. */
export type OwnName = {
	readonly id: number;
	readonly key: string;
	readonly name: string;
	readonly kind: Kind;
	readonly uid: string;
};

/** What a name's correction amounts to, by row ids. */
type Change = {
	readonly into: number | null;
	readonly isApart: boolean;
	readonly isHidden: boolean;
};

/** Which row of `names` each reference means, and which entity each row counts for when all corrections hold. */
export class CorrectedNames {
	readonly #db: Database;
	readonly #anchors: Anchors;
	readonly #rows = new Map<string, number | null>();
	readonly #entities = new Map<number, number | null>();
	readonly #changes = new Map<number, Change>();
	/** By row id. */
	readonly own = new Map<number, OwnName>();
	/** By row id: what is corrected of it. */
	readonly corrections = new Map<number, NameCorrection>();
	/** Ids of corrections of names that no document has any more. */
	readonly lost: string[] = [];

	constructor(db: Database, anchors: Anchors, corrections: Corrections) {
		this.#db = db;
		this.#anchors = anchors;
		for (const correction of corrections.names.values()) {
			const {id, name, into, isApart, isHidden} = correction;
			// Without a witness it is a name of the reader's own.
			const row = name.witness === null ? this.findOrMake(name) : this.find(name);
			if (row === null) {
				this.lost.push(id);
				continue;
			}
			this.#changes.set(row, {into: into === null ? null : this.findOrMake(into), isApart, isHidden});
			this.corrections.set(row, correction);
		}
	}

	/** The row of a name, also where another version normalized it otherwise; null when there is none. */
	find(name: NameReference): number | null {
		const id = nameId(name);
		const known = this.#rows.get(id);
		if (known !== undefined) return known;
		const row =
			this.#db.get<{id: number}>(
				'SELECT id FROM main.names WHERE key = ? ORDER BY short = ? DESC LIMIT 1',
				name.key,
				name.short ? 1 : 0,
			)?.id ?? this.#findWitness(name);
		this.#rows.set(id, row);
		return row;
	}

	/** The row of a name; one of the reader's own when the library has none. */
	findOrMake(name: NameReference): number {
		return this.find(name) ?? this.#make(name);
	}

	/** A row of the reader's own; the same name gives the same row in every process. */
	#make({key, name, kind}: NameReference): number {
		const id = nameId({key, short: false});
		let row = FIRST_OWN + (Number.parseInt(sha256(id).slice(0, 7), 16) % (FIRST_OWN - 1_000));
		while (this.own.has(row) && this.own.get(row)!.uid !== shortHash('own', id)) row++;
		this.own.set(row, {id: row, key, name, kind, uid: shortHash('own', id)});
		return row;
	}

	/** The row that a row counts for as the program found it. */
	entityOf(row: number): number | null {
		if (this.own.has(row)) return row;
		let entity = this.#entities.get(row);
		if (entity === undefined) {
			entity =
				this.#db.get<{entity: number | null}>('SELECT entity FROM main.names WHERE id = ?', row)?.entity ??
				null;
			this.#entities.set(row, entity);
		}
		return entity;
	}

	/** The row that a row counts for in the corrected state; null when it names nothing. */
	rootOf(row: number): number | null {
		const seen = new Set<number>();
		let at = row;
		while (!seen.has(at)) {
			seen.add(at);
			const change = this.#changes.get(at);
			if (change?.isHidden) return null;
			const next = change?.into ?? (change?.isApart ? at : this.entityOf(at));
			if (next === null || next === at) break;
			at = next;
		}
		return at;
	}

	/** The name that is written at the witness passage. */
	#findWitness({witness}: NameReference): number | null {
		if (witness === null) return null;
		const place = this.#anchors.find(witness);
		return typeof place === 'string' ? null : (findCluster(this.#db, place)?.name ?? null);
	}
}

/** The cluster that has a mention at `place`. */
export function findCluster(db: Database, {document, span}: Place): StoredCluster | undefined {
	const rows = db.all<StoredCluster>('SELECT * FROM main.clusters WHERE document = ? ORDER BY n', document);
	if (!rows.every(isWhole)) return db.refuse(undefined);
	return rows.find(({spans}) => {
		const values = unpackIntegers(spans);
		for (let at = 0; at + 1 < values.length; at += 2)
			if (values[at]! < span.end && span.start < values[at + 1]!) return true;
		return false;
	});
}
