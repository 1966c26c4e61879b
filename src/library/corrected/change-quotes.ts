import type {Strength} from '../../quotes/quote.ts';
import type {QuoteCorrection} from '../corrections.ts';
import type {Database} from '../database.ts';
import type {PackedQuote} from '../packed.ts';
import {quoteSum} from '../row-sum.ts';
import type {Lost, QuoteCorrectionNote} from '../rows.ts';
import type {Anchors, FoundQuote} from './anchors.ts';
import type {CorrectedNames} from './corrected-names.ts';
import type {Moved} from './set-apart.ts';

/** What corrections change of the quotes, beside the tables in memory. Rows are internal ids. */
export type ChangedQuotes = {
	/** By row: what the reader said of the quote. */
	readonly notes: ReadonlyMap<number, QuoteCorrectionNote>;
	/** By row of `names`: by how many the quotes grew of which it is the speaker. */
	readonly spoken: ReadonlyMap<number, number>;
	/** Documents of the quotes that are none. */
	readonly removedFrom: readonly number[];
};

/** Gives quotes other speakers and takes away what is no quote. */
export function changeQuotes(
	db: Database,
	anchors: Anchors,
	names: CorrectedNames,
	corrections: Iterable<QuoteCorrection>,
	moved: readonly Moved[],
	lost: Map<string, Lost>,
): ChangedQuotes {
	const notes = new Map<number, QuoteCorrectionNote>();
	const spoken = new Map<number, number>();
	const removed = new Map<number, number>();
	const speakers = speakersOfMoved(db, moved);
	for (const correction of corrections) {
		const quote = anchors.findQuote(correction);
		if (typeof quote === 'string') {
			lost.set(correction.id, quote);
			continue;
		}
		const {verdict} = correction;
		speakers.delete(quote.id);
		removed.delete(quote.id);
		notes.delete(quote.id);
		if (verdict.type === 'not-quote') {
			removed.set(quote.id, quote.document);
			if (quote.speaker !== null) count(spoken, quote.speaker, -1);
			continue;
		}
		const speaker = verdict.speaker && names.findOrMake(verdict.speaker);
		const isSame = speakerOf(names, quote.speaker) === speakerOf(names, speaker);
		const isConfirmed = verdict.type === 'confirmed' && isSame;
		notes.set(quote.id, {
			id: correction.id,
			how: isConfirmed ? 'confirmed' : 'corrected',
			found: nameOf(db, quote.speaker),
		});
		if (quote.speaker !== speaker) speakers.set(quote.id, {quote, speaker});
	}
	for (const spokenBy of speakers.values()) changeSpeaker(db, spokenBy, spoken);
	for (const id of removed.keys()) db.run('INSERT OR IGNORE INTO temp.replaced_quotes VALUES (?)', id);
	if (removed.size > 0) db.run("INSERT INTO temp.count_changes VALUES ('quotes', ?)", -removed.size);
	return {notes, spoken, removedFrom: [...new Set(removed.values())]};
}

/** A quote with the row of the name that speaks; null for nobody who can be named. */
type SpokenBy = {readonly quote: FoundQuote; readonly speaker: number | null};

/** The quotes that go with the mentions of their speaker to another name, by their rows. */
function speakersOfMoved(db: Database, moved: readonly Moved[]): Map<number, SpokenBy> {
	const speakers = new Map<number, SpokenBy>();
	for (const {from, to, document} of moved)
		for (const quote of db.all<FoundQuote>(
			'SELECT id, document, speaker FROM main.quotes WHERE speaker = ? AND document = ?',
			from,
			document,
		))
			speakers.set(quote.id, {quote, speaker: to});
	return speakers;
}

function changeSpeaker(db: Database, {quote, speaker}: SpokenBy, spoken: Map<number, number>): void {
	db.run('INSERT OR IGNORE INTO temp.replaced_quotes VALUES (?)', quote.id);
	db.run('INSERT OR REPLACE INTO temp.changed_quotes SELECT * FROM main.quotes WHERE id = ?', quote.id);
	const strength = speaker === null ? 'none' : 'strong';
	db.run(
		'UPDATE temp.changed_quotes SET strength = ?, speaker = ?, sum = ? WHERE id = ?',
		strength,
		speaker,
		sumAs(db, quote, speaker, strength),
		quote.id,
	);
	if (quote.speaker !== null) count(spoken, quote.speaker, -1);
	if (speaker !== null) count(spoken, speaker, 1);
}

/** The checksum of a quote as it is told now; one that is not what was written keeps a sum that does not fit. */
function sumAs(db: Database, {id, document}: FoundQuote, speaker: number | null, strength: Strength): number {
	const row = db.get<StoredQuote>(
		'SELECT key, kind, strength, speaker, text, detail, sum FROM main.quotes WHERE id = ?',
		id,
	)!;
	const isWhole = row.sum === quoteSum(document, row.speaker, row);
	return isWhole ? quoteSum(document, speaker, {...row, strength}) : -1;
}

type StoredQuote = Pick<PackedQuote, 'key' | 'kind' | 'strength' | 'text' | 'detail'> & {
	speaker: number | null;
	sum: number;
};

const speakerOf = (names: CorrectedNames, row: number | null): number | null =>
	row === null ? null : names.rootOf(row);

/** What the program calls a speaker it found. */
const nameOf = (db: Database, row: number | null): string | null =>
	row === null
		? null
		: (db.get<{name: string}>(
				'SELECT e.name FROM main.names n JOIN main.names e ON e.id = n.entity WHERE n.id = ?',
				row,
			)?.name ?? null);

const count = (counts: Map<number, number>, key: number, by: number) =>
	counts.set(key, (counts.get(key) ?? 0) + by);
