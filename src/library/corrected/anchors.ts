import {hull, type Span} from '../../text/span.ts';
import type {QuoteCorrection} from '../corrections.ts';
import type {Database} from '../database.ts';
import {unpackDetail} from '../packed.ts';
import type {Passage} from '../passage.ts';
import {reanchor} from '../reanchor.ts';
import type {Lost} from '../rows.ts';
import {readText} from '../stored/stored-rows.ts';
import {quoteIdsOf} from '../writing/quote-keys.ts';

/** A place in a stored document; ids are rows. */
export type Place = {readonly document: number; readonly span: Span};

/** The stored quote that a correction is of. */
export type FoundQuote = {readonly id: number; readonly document: number; readonly speaker: number | null};

type Document = {id: number; text_hash: string};

/**
 * Finds the passages of corrections in the documents as they are now. What was looked for in a changed text is
 * remembered, as corrections are applied anew each time when one is made.
 */
export class Anchors {
	readonly #db: Database;
	readonly #known = new WeakMap<Passage, {readonly document: Document; readonly found: Place | Lost}>();

	constructor(db: Database) {
		this.#db = db;
	}

	/**
	 * Where the passage of a correction stands now, or how it was lost. Asked again, it looks only when the
	 * document has changed.
	 */
	find(passage: Passage): Place | Lost {
		const document = this.#documentOf(passage);
		if (!document) return 'missing';
		const known = this.#known.get(passage);
		if (known?.document.id === document.id && known.document.text_hash === document.text_hash)
			return known.found;
		const found = this.#findIn(document, passage);
		this.#known.set(passage, {document, found});
		return found;
	}

	/** The quote at the passage: the very one, or, when ids changed, the one that has most of its words. */
	findQuote({passage, quote}: QuoteCorrection): FoundQuote | Lost {
		if (quote !== null) {
			const same = this.#db.get<FoundQuote>(
				`SELECT q.id, q.document, q.speaker FROM main.quotes q JOIN main.documents d ON d.id = q.document
				WHERE q.id IN (SELECT value FROM json_each(?)) AND q.key = ? AND d.text_hash = ?`,
				JSON.stringify([...quoteIdsOf(this.#db, quote)]),
				quote,
				passage.textHash,
			);
			if (same) return same;
		}
		const place = this.find(passage);
		if (typeof place === 'string') return place;
		let best: FoundQuote | Lost = 'missing';
		let most = (place.span.end - place.span.start) / 2;
		for (const row of this.#db.all<FoundQuote & {detail: string}>(
			'SELECT id, document, speaker, detail FROM main.quotes WHERE document = ? ORDER BY start, id',
			place.document,
		)) {
			const {content} = unpackDetail(row.detail);
			const span = hull(content.map(([start, end]) => ({start, end})));
			const shared = Math.min(span.end, place.span.end) - Math.max(span.start, place.span.start);
			if (shared <= most) continue;
			most = shared;
			best = {id: row.id, document: row.document, speaker: row.speaker};
		}
		return best;
	}

	/** The document itself, or the only one that has the same text under another name. */
	#documentOf({document, textHash}: Passage): Document | undefined {
		const same = this.#db.get<Document>('SELECT id, text_hash FROM main.documents WHERE key = ?', document);
		if (same) return same;
		const [copy, ...more] = this.#db.all<Document>(
			'SELECT id, text_hash FROM main.documents WHERE text_hash = ? LIMIT 2',
			textHash,
		);
		return more.length === 0 ? copy : undefined;
	}

	#findIn(document: Document, passage: Passage): Place | Lost {
		if (document.text_hash === passage.textHash) return {document: document.id, span: passage.span};
		const {state, span} = reanchor(passage, readText(this.#db, document.id), document.text_hash);
		if (span === null) return 'missing';
		return state === 'changed' ? 'changed' : {document: document.id, span};
	}
}
