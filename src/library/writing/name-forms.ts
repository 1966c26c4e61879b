/** How documents write a name: the table `forms`. */
import {fold} from '../../text/fold.ts';
import type {Database} from '../database.ts';

/** Clusters that are written so: with the form as their title, and at all. */
export type FormCount = {named: number; used: number};

/** Counts forms of the name in row `id` in. Returns the one that leads; `name` led before. */
export function countForms(
	db: Database,
	id: number,
	forms: ReadonlyMap<string, Readonly<FormCount>>,
	name: string,
): string {
	let isLedAsBefore = (forms.get(name)?.named ?? 0) > 0;
	for (const [form, {named, used}] of forms) {
		if (named > 0 && form !== name) isLedAsBefore = false;
		if (named === 0 && used === 0) continue;
		db.run(
			`INSERT INTO forms (name, form, folded, named, used) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (name, form) DO UPDATE SET named = named + excluded.named, used = used + excluded.used`,
			id,
			form,
			fold(form),
			named,
			used,
		);
		if (used < 0) db.run('DELETE FROM forms WHERE name = ? AND form = ? AND used <= 0', id, form);
	}
	// It was counted once more and no other was: it leads by more than before.
	return isLedAsBefore ? name : leadingForm(db, id, name);
}

/** "PORT HOLLOW" of datelines, which is the title of nothing that some document writes otherwise; "HWU" is. */
const SHOUTED = "form = upper(form) AND (instr(form, ' ') > 0 OR length(form) > 6)";

/** The most usual form; `name` when there is none. */
export const leadingForm = (db: Database, id: number, name: string): string =>
	db.get<{form: string}>(
		`SELECT form FROM forms WHERE name = ?
		ORDER BY named = 0, ${SHOUTED}, named DESC, used DESC, length(form), form LIMIT 1`,
		id,
	)?.form ?? name;

/** The same of a person whom documents call by several full names: of all that count for that one. */
export const leadingFormOfAll = (db: Database, id: number, name: string): string =>
	db.get<{form: string}>(
		`SELECT form FROM forms WHERE name IN (SELECT id FROM names WHERE entity = ? AND short = 0)
		GROUP BY form ORDER BY sum(named) = 0, ${SHOUTED}, sum(named) DESC, sum(used) DESC, length(form), form LIMIT 1`,
		id,
	)?.form ?? name;

/** How documents write a name. */
export const formsOf = (db: Database, name: number): string[] =>
	db.all<{form: string}>('SELECT form FROM forms WHERE name = ?', name).map(({form}) => form);
