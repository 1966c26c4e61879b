import {setImmediate as nextTurn} from 'node:timers/promises';
import {findFiles, resolveRoots} from '../../corpus/find-files.ts';
import {isProblem} from '../../corpus/problem.ts';
import type {Behind} from '../behind.ts';
import type {Database} from '../database.ts';
import {readMeta} from '../meta.ts';
import {Sources} from '../sources.ts';
import {openForReading} from '../store.ts';
import {ChangeFinder} from './find-changes.ts';

const WALK_SLICE = 12; // ms of walking between two looks at whether to stop

/**
 * How far a library that cannot be written is behind the files; undefined when it holds nothing that could be shown, and
 * when it was asked to stop.
 */
export async function findBehind(
	roots: readonly string[],
	file: string,
	{isSearchable, signal}: {readonly isSearchable: boolean; readonly signal: AbortSignal},
): Promise<Omit<Behind, 'why' | 'advice'> | undefined> {
	let isDamaged = false;
	const db = openForReading(file, () => {
		isDamaged = true;
	});
	if (!db) return undefined;
	try {
		if (readMeta(db, 'documents') === 0) return undefined;
		const finder = new ChangeFinder(new Sources(db));
		let changed = 0;
		let sliceEnd = Date.now() + WALK_SLICE;
		for (const item of findFiles(resolveRoots(roots).roots)) {
			if (!isProblem(item) && finder.isChanged(item)) changed++;
			if (Date.now() < sliceEnd) continue;
			await nextTurn();
			if (signal.aborted) return undefined;
			sliceEnd = Date.now() + WALK_SLICE;
		}
		const behind = {
			changed,
			gone: finder.vanished().length,
			unsearchable: isSearchable ? countUnsearchable(db) : 0,
		};
		return isDamaged ? undefined : behind;
	} finally {
		db.close();
	}
}

const countUnsearchable = (db: Database): number =>
	db.get<{n: number}>(
		'SELECT count(*) AS n FROM documents WHERE id > ?',
		Math.min(readMeta(db, 'indexed'), readMeta(db, 'compared')),
	)?.n ?? 0;
