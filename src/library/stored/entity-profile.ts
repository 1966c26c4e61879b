/** What the page of an entity says at its head: when it was written of, how often, and who is named with it. */
import type {Kind} from '../../entities/entity.ts';
import type {Database} from '../database.ts';
import type {EntityProfile, MentionRow} from '../rows.ts';
import {MENTIONS, type StoredMentions, unfoldMentions, wholeMentions} from './stored-rows.ts';

/** Documents in which companions are counted; those that were read last. */
const MOST_DOCUMENTS = 2_000;
/** Companions that a page lists. */
const MOST_COMPANIONS = 200;

/** Of an entity that is still being looked up. */
export const NO_PROFILE: EntityProfile = {
	months: [],
	first: null,
	last: null,
	busiest: null,
	role: null,
	companions: [],
	otherCompanions: 0,
	companionDocuments: 0,
};

/** Rows of `names` that count for an entity. */
const NAMES = 'SELECT id FROM names WHERE entity = ?';

/** `id`: of the row in `names`. Costs in proportion to the entity's own documents. */
export function readProfile(
	db: Database,
	id: number,
	sliceText: (document: number, start: number, end: number) => string,
): EntityProfile {
	const documents = db.all<{id: number; published: string | null; mentions: number}>(
		`WITH named AS MATERIALIZED (SELECT document, sum(length(spans) / 8) AS mentions FROM clusters
			WHERE name IN (${NAMES}) GROUP BY document)
		SELECT d.id, d.published, c.mentions FROM named c JOIN documents d ON d.id = c.document
		ORDER BY d.published, d.path, d.position, d.id`,
		id,
	);
	const months = new Map<string, number>();
	for (const {published, mentions} of documents)
		if (published) {
			const month = published.slice(0, 7);
			months.set(month, (months.get(month) ?? 0) + mentions);
		}
	const dated = documents.filter(({published}) => published);
	const busiest = [...months].reduce((best, month) => (month[1] > best[1] ? month : best), ['', 0])[0];
	const mentionIn = (document: number | undefined): MentionRow | null => {
		if (document === undefined) return null;
		const clusters = db.all<StoredMentions>(
			`SELECT ${MENTIONS} FROM clusters c JOIN documents d ON d.id = c.document
			JOIN names n ON n.id = c.name WHERE c.document = ? AND n.entity = ?`,
			document,
			id,
		);
		const mentions = unfoldMentions(db, wholeMentions(db, clusters), sliceText);
		return mentions.reduce<MentionRow | null>(
			(first, mention) => (first && first.span.start < mention.span.start ? first : mention),
			null,
		);
	};
	const role = db.get<{document: number | null}>(
		'SELECT role_document AS document FROM names WHERE id = ?',
		id,
	);
	return {
		months: [...months].map(([month, mentions]) => ({month, mentions})),
		first: mentionIn(dated[0]?.id),
		last: mentionIn(dated.at(-1)?.id),
		busiest: mentionIn(dated.find(({published}) => published?.startsWith(busiest))?.id),
		role: mentionIn(role?.document ?? undefined),
		...readCompanions(db, id),
	};
}

function readCompanions(
	db: Database,
	id: number,
): Pick<EntityProfile, 'companions' | 'otherCompanions' | 'companionDocuments'> {
	const documents = db.ids(
		`SELECT DISTINCT document AS id FROM clusters WHERE name IN (${NAMES}) ORDER BY document DESC LIMIT ${MOST_DOCUMENTS}`,
		id,
	);
	const rows = db.all<{uid: string; name: string; kind: Kind; documents: number}>(
		// Materialized: when corrections lie over the names, SQLite looks them up one by one only in a query that
		// does not group, and would go through all of them here.
		`WITH named AS MATERIALIZED (SELECT c.document, e.id, e.uid, e.name, e.kind, e.mentions FROM clusters c
			JOIN names n ON n.id = c.name JOIN names e ON e.id = n.entity
			WHERE c.document IN (SELECT value FROM json_each(?)) AND n.entity <> ?)
		SELECT uid, name, kind, count(DISTINCT document) AS documents FROM named
		GROUP BY id ORDER BY documents DESC, mentions DESC, name, id`,
		`[${documents.join()}]`,
		id,
	);
	return {
		companions: rows
			.slice(0, MOST_COMPANIONS)
			.map(({uid, name, kind, documents: shared}) => ({id: uid, name, kind, documents: shared})),
		otherCompanions: Math.max(0, rows.length - MOST_COMPANIONS),
		companionDocuments: documents.length,
	};
}
