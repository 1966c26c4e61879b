import type {Database} from '../database.ts';
import {roleSum} from '../row-sum.ts';

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
	const newest = db.get<{role: string; document: number}>(
		`SELECT c.role, c.document FROM clusters c JOIN documents d ON d.id = c.document
		WHERE c.name = ? AND c.role IS NOT NULL ${among}
		ORDER BY d.published DESC, d.path, d.position, c.n LIMIT 1`,
		id,
		...candidates,
	);
	db.run(
		'UPDATE names SET role = ?, role_sum = ?, role_document = ? WHERE id = ?',
		newest?.role ?? null,
		roleSum(newest?.role ?? null),
		newest?.document ?? null,
		id,
	);
}
