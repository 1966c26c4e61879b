import {normalizeName} from '../entities/link.ts';
import {ACRONYMS} from '../entities/words/acronyms.ts';

let byName: Map<string, string[]> | undefined;

/** The well-known acronyms of a name, all normalized: they are linked anew when the name comes or goes. */
export function shortFormsOf(key: string): readonly string[] {
	if (!byName) {
		byName = new Map();
		for (const [acronym, {full}] of ACRONYMS)
			for (const kind of ['organization', 'place'] as const) {
				const name = normalizeName(full, kind);
				byName.set(name, [...new Set([...(byName.get(name) ?? []), normalizeName(acronym, kind)])]);
			}
	}
	return byName.get(key) ?? [];
}
