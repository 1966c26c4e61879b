import type {Database} from '../database.ts';
import {factsSum, roleSum} from '../row-sum.ts';

type StoredRole = Parameters<typeof factsSum>[0] & {
	readonly document: number;
	readonly facts: number;
};

/**
 * Brings up to date what a name is said to be: the words of the newest document that says so. `roles` are
 * documents that were added and say it, `lostRoles` ones that were removed.
 */
export function refreshRole(
	db: Database,
	id: number,
	roles: readonly number[],
	lostRoles: ReadonlySet<number>,
): void {
	if (roles.length === 0 && lostRoles.size === 0) return;
	const row = db.get<{role_document: number | null}>('SELECT role_document FROM names WHERE id = ?', id);
	if (!row) return;
	const isLost = row.role_document !== null && lostRoles.has(row.role_document);
	if (roles.length === 0 && !isLost) return;
	const among = isLost ? '' : 'AND c.document IN (SELECT value FROM json_each(?))';
	const candidates = isLost ? [] : [JSON.stringify([...roles, row.role_document ?? -1])];
	const newest = db.get<StoredRole>(
		`SELECT c.document, c.title, c.kind, c.aliases, c.role, c.person, c.organization, c.place, c.facts FROM clusters c JOIN documents d ON d.id = c.document
		WHERE c.name = ? AND c.role IS NOT NULL ${among}
		ORDER BY d.published DESC, d.path, d.position, c.n LIMIT 1`,
		id,
		...candidates,
	);
	if (newest && factsSum(newest) !== newest.facts) db.refuse(undefined);
	db.run(
		'UPDATE names SET role = ?, role_sum = ?, role_document = ? WHERE id = ?',
		newest?.role ?? null,
		roleSum(newest?.role ?? null),
		newest?.document ?? null,
		id,
	);
}
