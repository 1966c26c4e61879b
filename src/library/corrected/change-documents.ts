import type {Database} from '../database.ts';

/** Counts anew in the documents of names that name nothing (`hidden`, rows of `names`) and of what is no quote. */
export function changeDocuments(db: Database, hidden: readonly number[], documents: readonly number[]): void {
	if (hidden.length === 0 && documents.length === 0) return;
	const names = JSON.stringify(hidden);
	db.run(
		`INSERT INTO temp.changed_documents SELECT * FROM main.documents WHERE id IN (
			SELECT document FROM main.clusters WHERE name IN (SELECT value FROM json_each(?))
			UNION SELECT value FROM json_each(?))`,
		names,
		JSON.stringify(documents),
	);
	db.run(
		`UPDATE temp.changed_documents AS d SET
			quotes = quotes - (SELECT count(*) FROM main.quotes q WHERE q.document = d.id
				AND q.id IN (SELECT id FROM temp.replaced_quotes) AND q.id NOT IN (SELECT id FROM temp.changed_quotes)),
			entities = entities - (SELECT count(*) FROM main.clusters c WHERE c.document = d.id
				AND c.name IN (SELECT value FROM json_each(?)) AND c.id NOT IN (SELECT id FROM temp.changed_clusters))`,
		names,
	);
}
