import {namesOfOnePerson, type WrittenName} from '../../entities/linking/middle-names.ts';
import type {Database} from '../database.ts';
import {formsOf} from './name-forms.ts';
import type {NameRow} from './name-row.ts';
import {countFor} from './short-forms.ts';

/**
 * Decides anew which names with a middle name count for the name without it. Returns the rows that it is about, and
 * those of them that count for another now.
 */
export function relinkMiddleNames(
	db: Database,
	plain: string,
): {readonly rows: readonly number[]; readonly moved: readonly number[]} {
	const fuller = db.all<NameRow>(
		"SELECT n.* FROM middle_names m JOIN names n ON n.id = m.name WHERE m.plain = ? AND n.kind = 'person' ORDER BY n.id",
		plain,
	);
	const main = db.get<NameRow>(
		"SELECT * FROM names WHERE key = ? AND short = 0 AND kind = 'person' AND own_documents > 0",
		plain,
	);
	const written = (row: NameRow): WrittenName => ({
		key: row.key,
		documents: row.own_documents,
		forms: formsOf(db, row.id),
	});
	const same = new Set(
		main &&
			namesOfOnePerson(written(main), fuller.filter(row => row.own_documents > 0).map(written)).map(
				({key}) => key,
			),
	);
	const moved: number[] = [];
	const rows = new Set(main && [main.id]);
	for (const row of fuller) {
		rows.add(row.id);
		const touched = countFor(db, row, main && same.has(row.key) ? main.id : row.id);
		if (touched.length > 0) moved.push(row.id);
		for (const id of touched) rows.add(id);
	}
	return {rows: [...rows], moved};
}
