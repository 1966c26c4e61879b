import type {DocumentCorrection} from '../corrections.ts';
import type {Database} from '../database.ts';
import {unpackIntegers} from '../packed.ts';
import {placesSum} from '../row-sum.ts';
import type {Lost} from '../rows.ts';
import {hasPlaces, type StoredCluster} from '../stored/stored-cluster.ts';
import type {Anchors} from './anchors.ts';
import {type CorrectedNames, findCluster} from './corrected-names.ts';

/** Mentions that count for another name than the program found; rows of `names`. */
export type Moved = {
	/** Id of the correction. */
	readonly id: string;
	readonly from: number;
	readonly to: number;
	readonly document: number;
	readonly mentions: number;
};

/** Gives the mentions of a name in one document to another name. */
export function setApart(
	db: Database,
	anchors: Anchors,
	names: CorrectedNames,
	corrections: Iterable<DocumentCorrection>,
	lost: Map<string, Lost>,
): Moved[] {
	const targets = new Map<string, Omit<Moved, 'mentions'>>();
	for (const {id, name, passage, as} of corrections) {
		const place = anchors.find(passage);
		const cluster = typeof place === 'string' ? undefined : findCluster(db, place);
		if (typeof place === 'string' || !cluster || cluster.name !== names.find(name)) {
			lost.set(id, typeof place === 'string' ? place : 'changed');
			continue;
		}
		const {title, kind} = cluster;
		// Of its own: a key that no name of a document has.
		const own = {key: `${name.key}#${id}`, short: false, name: title, kind, witness: null};
		const {document} = place;
		targets.set(`${document} ${cluster.name}`, {
			id,
			from: cluster.name,
			document,
			to: names.findOrMake(as ?? own),
		});
	}
	return [...targets.values()]
		.filter(({from, to}) => from !== to)
		.map(target => ({...target, mentions: move(db, target)}));
}

/** Returns how many mentions were moved. */
function move(db: Database, {from, to, document}: Omit<Moved, 'id' | 'mentions'>): number {
	db.run(
		'INSERT INTO temp.changed_clusters SELECT * FROM main.clusters WHERE name = ? AND document = ?',
		from,
		document,
	);
	const clusters = db.all<StoredCluster>(
		'SELECT * FROM main.clusters WHERE name = ? AND document = ?',
		from,
		document,
	);
	// By their rows: the document may have other mentions that were moved to the name before.
	for (const cluster of clusters)
		db.run(
			'UPDATE temp.changed_clusters SET name = ?, places = ? WHERE id = ?',
			to,
			placesAs(cluster, to),
			cluster.id,
		);
	const about =
		'FROM main.quote_about a JOIN main.quotes q ON q.id = a.quote WHERE a.name = ? AND q.document = ?';
	db.run(`INSERT OR IGNORE INTO temp.replaced_about SELECT a.name, a.quote ${about}`, from, document);
	db.run(`INSERT OR IGNORE INTO temp.added_about SELECT ?, a.quote ${about}`, to, from, document);
	return clusters.reduce((sum, {spans}) => sum + unpackIntegers(spans).length / 2, 0);
}

/** The checksum of a cluster under another name; of one that is not what was written, none that fits. */
const placesAs = (cluster: StoredCluster, name: number): number =>
	hasPlaces(cluster) ? placesSum(cluster.document, cluster.n, name, unpackIntegers(cluster.spans)) : -1;
