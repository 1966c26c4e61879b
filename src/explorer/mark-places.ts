/** Where marks stand in the texts of today. */

import type {Passage} from '../library/passage.ts';
import {type Anchor, reanchorIn} from '../library/reanchor.ts';
import type {DocumentRow} from '../library/rows.ts';
import type {Mark} from '../notebook/mark.ts';
import type {Span} from '../text/span.ts';
import {markedDocument} from './marked-quote.ts';
import {Remembered} from './remembered.ts';
import type {World} from './world.ts';

/** `span` is null when the marked words are not in the text any more. */
export type PlacedMark = {
	readonly mark: Mark;
	readonly span: Span | null;
	readonly state: Anchor['state'];
};

/**
 * Where a mark stands now: `moved` with its words or its file, `changed` when the source was edited there, `missing`
 * when its words are gone. Without a document its file is gone.
 */
export type MarkPlace = {readonly document: DocumentRow | null; readonly state: Anchor['state']};

const MOST_DOCUMENTS = 64;
const NOWHERE: Anchor = {state: 'missing', span: null};

/** Keeps the places that were looked up until `forget`. */
export class MarkPlaces {
	readonly #world: Pick<World, 'library' | 'marks' | 'open'>;
	readonly #placed = new Remembered<readonly PlacedMark[]>(MOST_DOCUMENTS);

	constructor(world: Pick<World, 'library' | 'marks' | 'open'>) {
		this.#world = world;
	}

	/** Marks of one document with their places in its present text. */
	marksIn(document: string): readonly PlacedMark[] {
		return this.#placed.get(document, () => {
			const open = this.#world.open(document);
			return this.#world
				.marks()
				.filter(({passage}) => this.#isOf(passage, open?.row ?? null, document))
				.map(mark => {
					const {span, state} = open ? reanchorIn(open.text, mark.passage, open.row.textHash) : NOWHERE;
					return {mark, span, state};
				});
		});
	}

	whereIs(mark: Mark): MarkPlace {
		const {document: id, textHash} = mark.passage;
		const document = markedDocument(this.#world, mark) ?? null;
		if (!document) return {document, state: 'missing'};
		if (document.textHash === textHash) return {document, state: document.id === id ? 'same' : 'moved'};
		const place = this.marksIn(document.id).find(one => one.mark.id === mark.id);
		return {document, state: place?.state ?? 'missing'};
	}

	forget(): void {
		this.#placed.clear();
	}

	/** Of the document, or of one that is gone and had its text. */
	#isOf({document, textHash}: Passage, row: DocumentRow | null, id: string): boolean {
		return document === id || (row?.textHash === textHash && !this.#world.library.document(document));
	}
}
