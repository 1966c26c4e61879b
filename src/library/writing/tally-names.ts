import type {Kind} from '../../entities/entity.ts';
import {normalizeName, untitled} from '../../entities/linking/name-key.ts';
import {blocksOf} from '../../entities/linking/one-person.ts';
import {shortHash} from '../../text/hash.ts';
import type {Database, Value} from '../database.ts';
import type {PackedCluster} from '../packed.ts';
import {nameSum} from '../row-sum.ts';
import {type DeclaredExpansion, ExpansionTally} from './expansion-tally.ts';
import {countForms, type FormCount, formsOf, leadingForm, leadingFormOfAll} from './name-forms.ts';
import {type NameRow, strongestKind} from './name-row.ts';
import {relinkPersons} from './one-person.ts';
import {refreshRole} from './refresh-role.ts';
import {addTotals, relinkShortForm, shortFormsOf} from './short-forms.ts';

/** What documents that were added or removed since the last flush change about one name. */
type Change = {
	documents: number;
	mentions: number;
	quotes: number;
	person: number;
	organization: number;
	place: number;
	readonly forms: Map<string, FormCount>;
	/** Documents that were added and say what it is; null while there are none, as with most names. */
	roles: number[] | null;
	/** Documents that were removed and said what it is. */
	lostRoles: Set<number> | null;
};

type RefreshedRow = Omit<NameRow, 'id' | 'own_mentions' | 'own_quotes' | 'role_document'>;

// Whole statements: one that is put together for each name would be hashed and compared anew each time.
const COUNTED = `UPDATE names SET own_documents = own_documents + ?, own_mentions = own_mentions + ?,
	own_quotes = own_quotes + ?, documents = documents + ?, mentions = mentions + ?, quotes = quotes + ?,
	person = ?, organization = ?, place = ?`;
const COUNT = `${COUNTED} WHERE id = ?`;
// What describes a name only when it changed: each stands in an index, whose entry is written anew when it is named.
const COUNT_AND_DESCRIBE = `${COUNTED}, name = ?, kind = ?, uid = ?, entity = ?, listed = ?, sum = ? WHERE id = ?`;

// By name: reading out all twenty columns took longer than finding the row.
const REFRESHED = `SELECT key, short, entity, uid, name, kind, listed, own_documents, person, organization, place
	FROM names WHERE id = ?`;

const KEPT_IDS = 200_000; // names whose row ids are remembered between documents

/**
 * Keeps the counts of all names while documents come and go. Changes are gathered in memory and written
 * once a batch; each is a difference, so that removing a document undoes exactly what it added, and a
 * document costs in proportion to itself however large the corpus is.
 */
export class NameTally {
	readonly #db: Database;
	readonly #ids = new Map<string, number>();
	readonly #changes = new Map<number, Change>();
	readonly #expansions: ExpansionTally;
	/** Keys of the short forms that no document expands. Others need no look at what they stand for. */
	readonly #shortKeys: Set<string>;

	/** What some name is compared under beside itself. */
	readonly #blocks: Set<string>;

	constructor(db: Database) {
		this.#db = db;
		this.#expansions = new ExpansionTally(db);
		this.#blocks = new Set(
			db.all<{block: string}>('SELECT DISTINCT block FROM alike_names').map(({block}) => block),
		);
		this.#shortKeys = new Set(
			db.all<{key: string}>('SELECT key FROM names WHERE short = 1').map(({key}) => key),
		);
	}

	/** The row of a name, made when it is new. */
	idOf({key, short, title, kind}: Pick<PackedCluster, 'key' | 'short' | 'title' | 'kind'>): number {
		const cacheKey = `${short ? 1 : 0}${kind === 'person' ? 'p' : ''} ${key}`;
		let id = this.#ids.get(cacheKey);
		if (id !== undefined) return id;
		const flag = short ? 1 : 0;
		id =
			this.#db.get<{id: number}>('SELECT id FROM names WHERE key = ? AND short = ?', key, flag)?.id ??
			this.#db.run('INSERT INTO names (key, short, name, kind) VALUES (?, ?, ?, ?)', key, flag, title, kind);
		if (short) this.#shortKeys.add(key);
		else if (kind === 'person') this.#noteBlocks(id, key);
		if (this.#ids.size >= KEPT_IDS) this.#ids.clear();
		this.#ids.set(cacheKey, id);
		return id;
	}

	#noteBlocks(id: number, key: string): void {
		for (const block of blocksOf(key)) {
			if (block === key) continue;
			this.#db.run('INSERT OR IGNORE INTO alike_names (block, name) VALUES (?, ?)', block, id);
			this.#blocks.add(block);
		}
	}

	/** What this batch has added to the counts of a name so far, to be changed in place. */
	change(name: number): Change {
		let change = this.#changes.get(name);
		if (!change) {
			change = {
				documents: 0,
				mentions: 0,
				quotes: 0,
				person: 0,
				organization: 0,
				place: 0,
				forms: new Map(),
				roles: null,
				lostRoles: null,
			};
			this.#changes.set(name, change);
		}
		return change;
	}

	/** Counts clusters of `name` that are written so: first, as its title, in `named` more, and at all in `used` more. */
	countForm(name: number, form: string, named: number, used: number): void {
		const {forms} = this.change(name);
		const counted = forms.get(form);
		if (counted) {
			counted.named += named;
			counted.used += used;
		} else forms.set(form, {named, used});
	}

	/** Counts one more or one fewer document that declares a short form to stand for a name. */
	countExpansion(expansion: DeclaredExpansion, by: 1 | -1): void {
		this.#expansions.count(expansion, by);
	}

	/** Forgets what was gathered: the transaction it belonged to was rolled back. */
	reset(): void {
		this.#ids.clear();
		this.#changes.clear();
		this.#expansions.reset();
	}

	/** Writes what was gathered. Returns by how much the number of entities grew. */
	flush(): number {
		const shorts = new Set(this.#expansions.shorts());
		const blocks = new Set<string>();
		/** Rows that what short forms stand for may change, or that nothing mentions any more. */
		const touched = new Set<number>();
		let grown = 0;
		for (const [id, change] of this.#changes) {
			const row = this.#db.get<RefreshedRow>(REFRESHED, id)!;
			grown += this.#applyChange(id, row, change);
			if (row.own_documents + change.documents <= 0) touched.add(id);
			for (const short of [row.key, ...shortFormsOf(row.key)])
				if (this.#shortKeys.has(short)) shorts.add(short);
			for (const block of this.#blocksOf(row)) blocks.add(block);
		}
		this.#expansions.flush();
		const looked = new Set<string>();
		for (const block of blocks) {
			if (looked.has(block)) continue;
			const {rows, moved, blocks: seen} = relinkPersons(this.#db, block);
			for (const each of seen) looked.add(each);
			for (const id of rows) touched.add(id);
			// "Trump" stands for what "Donald J. Trump" counts for.
			for (const id of moved)
				for (const form of formsOf(this.#db, id)) {
					const short = normalizeName(form, 'person');
					if (this.#shortKeys.has(short)) shorts.add(short);
				}
		}
		for (const short of this.#inOrder(shorts))
			for (const id of relinkShortForm(this.#db, short)) touched.add(id);
		for (const id of touched) grown += this.#refresh(id);
		for (const [id, {roles, lostRoles}] of this.#changes)
			if (roles || lostRoles) refreshRole(this.#db, id, roles ?? [], lostRoles ?? new Set());
		this.#changes.clear();
		return grown;
	}

	/** Under what a name is compared, where another name is too. */
	#blocksOf({key, short}: Pick<NameRow, 'key' | 'short'>): string[] {
		return short === 1 || this.#blocks.size === 0
			? []
			: blocksOf(key).filter(block => this.#blocks.has(block));
	}

	/** What "Trump" stands for decides on "Mr. Trump" and "Ms. Trump", and each of these on the other: it comes first. */
	#inOrder(shorts: ReadonlySet<string>): Set<string> {
		const surnames = new Set([...shorts].map(short => untitled(short)?.surname ?? short));
		const ordered = new Set(surnames);
		for (const surname of surnames)
			for (const titled of [`mr ${surname}`, `ms ${surname}`])
				if (this.#shortKeys.has(titled)) ordered.add(titled);
		return ordered;
	}

	/**
	 * Counts a change in, and brings the row's name, kind and id up to date. Returns whether it is listed now and
	 * was not (1).
	 */
	#applyChange(id: number, row: RefreshedRow, change: Change): number {
		const {documents, mentions, quotes} = change;
		const name = countForms(this.#db, id, change.forms, row.name);
		const person = row.person + change.person;
		const organization = row.organization + change.organization;
		const place = row.place + change.place;
		const {isSame, columns, listed, entity} = describe(id, row, name, {person, organization, place});
		this.#db.run(
			isSame ? COUNT : COUNT_AND_DESCRIBE,
			documents,
			mentions,
			quotes,
			// Nearly all names count for themselves: one statement for both sums, which share an index entry.
			listed * documents,
			listed * mentions,
			listed * quotes,
			person,
			organization,
			place,
			...(isSame ? [] : columns),
			id,
		);
		if (listed === 0) addTotals(this.#db, entity, documents, mentions, quotes);
		return listed - row.listed;
	}

	/** Brings a row's name, kind and id up to date, or removes it when nothing mentions it any more. */
	#refresh(id: number): number {
		const row = this.#db.get<RefreshedRow>(REFRESHED, id);
		if (!row) return 0;
		if (row.own_documents <= 0) {
			this.#db.run('DELETE FROM names WHERE id = ?', id);
			this.#db.run('DELETE FROM forms WHERE name = ?', id);
			this.#db.run('DELETE FROM short_forms WHERE name = ?', id);
			for (const person of ['', 'p']) this.#ids.delete(`${row.short}${person} ${row.key}`);
			for (const block of blocksOf(row.key))
				this.#db.run('DELETE FROM alike_names WHERE block = ? AND name = ?', block, id);
			return -row.listed;
		}
		const name =
			this.#blocksOf(row).length > 0
				? leadingFormOfAll(this.#db, id, row.name)
				: leadingForm(this.#db, id, row.name);
		const {isSame, columns, listed} = describe(id, row, name, row);
		if (!isSame)
			this.#db.run(
				'UPDATE names SET name = ?, kind = ?, uid = ?, entity = ?, listed = ?, sum = ? WHERE id = ?',
				...columns,
				id,
			);
		return listed - row.listed;
	}
}

/** What describes a name of which `name` is the leading form, and whether its row says so already. */
function describe(
	id: number,
	row: RefreshedRow,
	name: string,
	evidence: Pick<NameRow, Kind>,
): {
	readonly isSame: boolean;
	/** Name, kind, uid, entity, whether it is listed, and the checksum, in the order of the statements. */
	readonly columns: readonly Value[];
	readonly entity: number;
	readonly listed: number;
} {
	const kind = strongestKind(evidence);
	const uid = kind === row.kind && row.uid !== null ? row.uid : shortHash(row.key, kind);
	const entity = row.entity ?? id;
	const listed = entity === id ? 1 : 0;
	const isSame =
		name === row.name &&
		kind === row.kind &&
		uid === row.uid &&
		entity === row.entity &&
		listed === row.listed;
	return {
		isSame,
		columns: [name, kind, uid, entity, listed, nameSum(uid, name, kind, entity)],
		entity,
		listed,
	};
}
