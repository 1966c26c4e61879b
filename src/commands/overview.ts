import {dayOf} from '../corpus/day-of.ts';
import type {Library} from '../library/library.ts';
import type {EntityRow} from '../library/rows.ts';
import {plainCountOf} from '../text/counts.ts';
import {printableLine} from '../text/printable.ts';
import {noArticles} from './nothing.ts';
import {openCorpus} from './open-corpus.ts';
import {EXIT, writeLines} from './output.ts';

const TOP = 8;
const SAID = 100; // UTF-16 units of a latest quote that are shown

/** What `dossier` prints when it has no terminal to draw on: the corpus at a glance, and how to go on. */
export async function printOverview(corpus: readonly string[]): Promise<number> {
	const library = await openCorpus(corpus, {searchable: false});
	try {
		await writeLines([...describe(library)].map(printableLine));
		return EXIT.done;
	} finally {
		library.close();
	}
}

function* describe(library: Library): Iterable<string> {
	const counts = library.counts();
	yield `${plainCountOf(counts.documents, 'document')}, ${plainCountOf(counts.entities, 'entity', 'entities')}, ${plainCountOf(counts.quotes, 'quote')}`;
	if (counts.problems > 0)
		yield `${plainCountOf(counts.problems, 'file or record', 'files or records')} could not be read: dossier index lists them`;
	yield* mostMentioned(library, 'person', 'People');
	yield* mostMentioned(library, 'organization', 'Organizations');
	yield* mostMentioned(library, 'place', 'Places');
	yield* mostQuoted(library);
	if (counts.documents === 0) yield noArticles(library);
	yield '';
	yield 'There is no terminal here that the explorer could be drawn on. To go on:';
	yield '  dossier quotes CORPUS --speaker NAME    who said what; --json for programs';
	yield '  dossier search WORDS CORPUS             passages that match, best first';
	yield '  dossier --help                          all commands';
}

function* mostMentioned(library: Library, kind: EntityRow['kind'], title: string): Iterable<string> {
	const rows = library.entities({kind, sort: 'mentions'}).slice(0, TOP);
	if (rows.length === 0) return;
	yield '';
	yield title;
	for (const row of rows)
		yield `  ${row.name}  ${plainCountOf(row.documents, 'document')}, ${plainCountOf(row.mentions, 'mention')}`;
}

function* mostQuoted(library: Library): Iterable<string> {
	const rows = library
		.entities({sort: 'quotes'})
		.slice(0, TOP)
		.filter(row => row.quotes > 0);
	if (rows.length === 0) return;
	yield '';
	yield 'Most quoted';
	for (const row of rows) {
		yield `  ${row.name}  ${plainCountOf(row.quotes, 'quote')}`;
		const latest = library.quotes({speaker: row.id, sort: 'date'}).slice(0, 1)[0];
		if (latest) yield `    ${dayOf(latest.published) ?? 'undated'}: ${clip(latest.text)}  (${latest.path})`;
	}
}

const clip = (text: string): string =>
	text.length > SAID ? `${text.slice(0, SAID - 1).toWellFormed()}…` : text;
