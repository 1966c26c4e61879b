import type {Database} from '../database.ts';
import type {Stamp} from '../sources.ts';
import {statFile} from '../stat-file.ts';

/** Exported for the tests of query plans. */
export const SOURCE =
	'SELECT s.file, s.size, s.mtime, s.ctime, s.inode FROM documents d JOIN sources s ON s.id = d.source WHERE d.id = ?';

/** Whether the file of the document with this internal id is as it was when it was read. */
export function isAsRead(db: Database, id: number): boolean {
	const source = db.get<Stamp & {file: string}>(SOURCE, id);
	const now = source && statFile(source.file);
	return (
		now !== undefined &&
		now.size === source!.size &&
		now.mtimeMs === source!.mtime &&
		now.ctimeMs === source!.ctime &&
		now.ino === source!.inode
	);
}
