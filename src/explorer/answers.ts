import type {Hits, Library} from '../library/library.ts';
import {type Copy, compareCopies, findPrintings, type Printing} from '../library/printings.ts';
import type {Counts, DocumentRow, EntityProfile, MentionRow, Published, QuoteRow} from '../library/rows.ts';
import {Remembered} from './remembered.ts';

const MOST_ASKED = 12;
const MOST_FIRST_MENTIONS = 64;
const MOST_COPIES = 500;
/** Documents that a name's mentions are gone through in; a famous name of a large corpus has more. */
const MOST_MENTIONED = 2_000;
/** Documents looked at for the first mention while the cursor passes a name. */
const MOST_GLANCED = 30;
/** Passages that one search finds: more than anyone reads through. */
export const MOST_FOUND = 500;

/** What the library answered lately, kept until {@link forget}. */
export class Answers {
	readonly #library: Library;
	readonly #onFound: () => void;
	readonly #mentions = new Remembered<readonly MentionRow[]>(MOST_ASKED);
	readonly #firstMentions = new Remembered<MentionRow | undefined>(MOST_FIRST_MENTIONS);
	readonly #profiles = new Remembered<EntityProfile | undefined>(MOST_ASKED);
	readonly #found = new Remembered<Hits>(MOST_ASKED);
	readonly #printings = new Remembered<readonly Printing[]>(MOST_ASKED);
	readonly #copies = new Remembered<Copy>(MOST_COPIES);
	#counts: Counts | null = null;
	#published: Published | null = null;

	/** `onFound` is called when what was pending has been counted. */
	constructor(library: Library, onFound: () => void) {
		this.#library = library;
		this.#onFound = onFound;
	}

	/** The library has grown: all is asked anew. */
	forget(): void {
		this.#counts = null;
		this.#published = null;
		this.#mentions.clear();
		this.#firstMentions.clear();
		this.#profiles.clear();
		this.#found.clear();
		this.#printings.clear();
		this.#copies.clear();
	}

	/** What a search found holds no longer. */
	forgetFound(query: string): void {
		this.#found.delete(query);
	}

	counts(): Counts {
		this.#counts ??= this.#library.counts();
		return this.#counts;
	}

	published(): Published {
		if (this.#published) return this.#published;
		const counted = this.#library.published();
		this.#published = counted;
		void counted.pending?.then(() => {
			if (this.#published === counted) this.#published = null;
			this.#onFound();
		});
		return counted;
	}

	mentionsOf(entity: string): readonly MentionRow[] {
		return this.#mentions.get(entity, () => this.#library.mentionsOf(entity, MOST_MENTIONED));
	}

	firstMention(entity: string): MentionRow | undefined {
		const [first] = this.#mentions.peek(entity) ?? [];
		return first ?? this.#firstMentions.get(entity, () => this.#library.firstMentionOf(entity, MOST_GLANCED));
	}

	profile(entity: string): EntityProfile | undefined {
		return this.#profiles.get(entity, () => {
			const profile = this.#library.profile(entity);
			void profile?.pending?.then(() => this.#profiles.delete(entity));
			return profile;
		});
	}

	found(query: string): Hits {
		if (query.trim() === '') return [];
		return this.#found.get(query, () => this.#library.search(query, MOST_FOUND));
	}

	printings(quote: QuoteRow): readonly Printing[] {
		return this.#printings.get(quote.id, () => findPrintings(this.#library, quote));
	}

	compare(document: string, copy: DocumentRow): Copy {
		return this.#copies.get(`${document} ${copy.id}`, () => compareCopies(this.#library, document, copy));
	}
}
