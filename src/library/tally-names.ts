import {fold} from '../text/fold.ts';
import {shortHash} from '../text/hash.ts';
import type {Database} from './database.ts';
import {type NameRow, strongestKind} from './name-row.ts';
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
	readonly forms: Map<string, {named: number; used: number}>;
	/** Documents that were added and say what it is. */
	readonly roles: number[];
	/** Documents that were removed and said what it is. */
	readonly lostRoles: Set<number>;
};

export type DeclaredExpansion = {
	/** Normalized. */
	readonly short: string;
	readonly kind: string;
	/** Row of the full name. */
	readonly name: number;
};

type RefreshedRow = Omit<NameRow, 'id' | 'own_mentions' | 'own_quotes' | 'role_document'>;

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
	/** By what they join, the differences in documents. */
	readonly #expansions = new Map<string, DeclaredExpansion & {documents: number}>();

	constructor(db: Database) {
		this.#db = db;
	}

	/** The row of a name, made when it is new. */
	idOf(key: string, short: boolean, title: string, kind: string): number {
		const cacheKey = `${short ? 1 : 0}${key}`;
		let id = this.#ids.get(cacheKey);
		if (id !== undefined) return id;
		const flag = short ? 1 : 0;
		id =
			this.#db.get<{id: number}>('SELECT id FROM names WHERE key = ? AND short = ?', key, flag)?.id ??
			this.#db.run('INSERT INTO names (key, short, name, kind) VALUES (?, ?, ?, ?)', key, flag, title, kind);
		if (this.#ids.size >= KEPT_IDS) this.#ids.clear();
		this.#ids.set(cacheKey, id);
		return id;
	}

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
				roles: [],
				lostRoles: new Set(),
			};
			this.#changes.set(name, change);
		}
		return change;
	}

	/** Counts one more (`by` 1) or one fewer (-1) cluster of `name` that is written so. */
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
		const key = `${expansion.kind} ${expansion.name} ${expansion.short}`;
		const counted = this.#expansions.get(key);
		if (counted) counted.documents += by;
		else this.#expansions.set(key, {...expansion, documents: by});
	}

	/** Forgets what was gathered: the transaction it belonged to was rolled back. */
	reset(): void {
		this.#ids.clear();
		this.#changes.clear();
		this.#expansions.clear();
	}

	/** Writes what was gathered. Returns by how much the number of entities grew. */
	flush(): number {
		const shorts = new Set([...this.#expansions.values()].map(({short}) => short));
		const touched = new Set<number>();
		for (const [id, change] of this.#changes) {
			const key = this.#applyChange(id, change);
			for (const short of [key, ...shortFormsOf(key)]) shorts.add(short);
			touched.add(id);
		}
		this.#applyExpansions();
		for (const short of shorts) for (const id of relinkShortForm(this.#db, short)) touched.add(id);
		let grown = 0;
		for (const id of touched) grown += this.#refresh(id);
		for (const [id, {roles, lostRoles}] of this.#changes) refreshRole(this.#db, id, roles, lostRoles);
		this.#changes.clear();
		this.#expansions.clear();
		return grown;
	}

	#applyChange(id: number, change: Change): string {
		const {documents, mentions, quotes} = change;
		// Not with RETURNING: it makes a savepoint, at which FTS5 writes out all it has gathered.
		const row = this.#db.get<{key: string; entity: number | null}>(
			'SELECT key, entity FROM names WHERE id = ?',
			id,
		)!;
		// Nearly all names count for themselves: one statement for both sums, which share an index entry.
		const counted = (row.entity ?? id) === id ? 1 : 0;
		this.#db.run(
			`UPDATE names SET own_documents = own_documents + ?, own_mentions = own_mentions + ?, own_quotes = own_quotes + ?,
				documents = documents + ?, mentions = mentions + ?, quotes = quotes + ?,
				person = person + ?, organization = organization + ?, place = place + ? WHERE id = ?`,
			documents,
			mentions,
			quotes,
			counted * documents,
			counted * mentions,
			counted * quotes,
			change.person,
			change.organization,
			change.place,
			id,
		);
		if (counted === 0) addTotals(this.#db, row.entity!, documents, mentions, quotes);
		for (const [form, {named, used}] of change.forms) {
			if (named === 0 && used === 0) continue;
			this.#db.run(
				`INSERT INTO forms (name, form, folded, named, used) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT (name, form) DO UPDATE SET named = named + excluded.named, used = used + excluded.used`,
				id,
				form,
				fold(form),
				named,
				used,
			);
			if (used < 0) this.#db.run('DELETE FROM forms WHERE name = ? AND form = ? AND used <= 0', id, form);
		}
		return row.key;
	}

	#applyExpansions(): void {
		for (const {short, kind, name, documents} of this.#expansions.values()) {
			if (documents === 0) continue;
			this.#db.run(
				`INSERT INTO expansions (short, kind, name, documents) VALUES (?, ?, ?, ?)
				ON CONFLICT (short, kind, name) DO UPDATE SET documents = documents + excluded.documents`,
				short,
				kind,
				name,
				documents,
			);
			if (documents < 0)
				this.#db.run(
					'DELETE FROM expansions WHERE short = ? AND kind = ? AND name = ? AND documents <= 0',
					short,
					kind,
					name,
				);
		}
	}

	/** Brings a row's name, kind and id up to date, or removes it when nothing mentions it any more. */
	#refresh(id: number): number {
		// By name: reading out all twenty columns took longer than finding the row.
		const row = this.#db.get<RefreshedRow>(
			`SELECT key, short, entity, uid, name, kind, listed, own_documents, person, organization, place
			FROM names WHERE id = ?`,
			id,
		);
		if (!row) return 0;
		if (row.own_documents <= 0) {
			this.#db.run('DELETE FROM names WHERE id = ?', id);
			this.#db.run('DELETE FROM forms WHERE name = ?', id);
			this.#db.run('DELETE FROM short_forms WHERE name = ?', id);
			this.#ids.delete(`${row.short}${row.key}`);
			return -row.listed;
		}
		const name =
			this.#db.get<{form: string}>(
				'SELECT form FROM forms WHERE name = ? ORDER BY named DESC, used DESC, length(form), form LIMIT 1',
				id,
			)?.form ?? row.name;
		const kind = strongestKind(row);
		const uid = shortHash(row.key, kind);
		const entity = row.entity ?? id;
		const listed = entity === id ? 1 : 0;
		if (
			name !== row.name ||
			kind !== row.kind ||
			uid !== row.uid ||
			entity !== row.entity ||
			listed !== row.listed
		)
			this.#db.run(
				'UPDATE names SET name = ?, kind = ?, uid = ?, entity = ?, listed = ? WHERE id = ?',
				name,
				kind,
				uid,
				entity,
				listed,
				id,
			);
		return listed - row.listed;
	}
}
