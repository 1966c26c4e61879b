const MOST_WORDS = 30_000; // that are met before those not met since are forgotten: a corpus brings new ones without end
const SLOTS = 1 << 16; // a power of two: the lower bits of a hash choose the slot
const LONGEST_SLICE = 12; // V8 lets longer slices point into the text they are of, and so keeps all of it

/** A word's place in a text, and a hash of its units that is the same for the same word. */
export type WordAt = {readonly start: number; readonly end: number; readonly hash: number};

type Known<Entry> = {readonly word: string; readonly hash: number; readonly entry: Entry};
/** Open addressing; less than half of the slots are taken. */
type Slots<Entry> = (Known<Entry> | null)[];

/** The hash that `WordScanner` gives a word of letters of one unit. */
export function hashUnits(text: string, start: number, end: number): number {
	let hash = text.charCodeAt(start);
	for (let at = start + 1; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
	return hash;
}

/**
 * What is known of words, by the word as printed. The finders look up every word of a corpus; found by the
 * units of the text itself, a word that was met before costs neither a string nor its hash, which together
 * cost more than all that a rule then asks of it. Rare words come and go, those of every text stay.
 */
export class Vocabulary<Entry> {
	readonly #read: (word: string) => Entry;
	#slots: Slots<Entry> = emptySlots();
	/** The words before these; those that are met again move over. */
	#former: Slots<Entry> = emptySlots();
	#size = 0;

	/** `read` tells what is known of a word that is met for the first time, or again after a long time. */
	constructor(read: (word: string) => Entry) {
		this.#read = read;
	}

	/** What is known of the word at a place of `text`. */
	at(text: string, {start, end, hash}: WordAt): Entry {
		const slots = this.#slots;
		let slot = slotOf(hash);
		for (let known = slots[slot]!; known !== null; known = slots[slot]!) {
			if (known.hash === hash && isAt(known.word, text, start, end)) return known.entry;
			slot = (slot + 1) & (SLOTS - 1);
		}
		return this.#add(this.#recall(text, start, end, hash), slot);
	}

	#recall(text: string, start: number, end: number, hash: number): Known<Entry> {
		let slot = slotOf(hash);
		for (let known = this.#former[slot]!; known !== null; known = this.#former[slot]!) {
			if (known.hash === hash && isAt(known.word, text, start, end)) return known;
			slot = (slot + 1) & (SLOTS - 1);
		}
		const word = copy(text, start, end);
		return {word, hash, entry: this.#read(word)};
	}

	#add(known: Known<Entry>, free: number): Entry {
		let slot = free;
		if (this.#size >= MOST_WORDS) {
			this.#former = this.#slots;
			this.#slots = emptySlots();
			this.#size = 0;
			slot = slotOf(known.hash);
		}
		this.#slots[slot] = known;
		this.#size++;
		return known.entry;
	}
}

const emptySlots = (): null[] => new Array<null>(SLOTS).fill(null);

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

function isAt(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let at = 0; at < word.length; at++)
		if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	return true;
}

function copy(text: string, start: number, end: number): string {
	const word = text.slice(start, end);
	return word.length > LONGEST_SLICE ? Buffer.from(word, 'utf16le').toString('utf16le') : word;
}

/** The same word as V8 keeps the names of properties, which are compared by their addresses. */
export function internalize(word: string): string {
	// Without a prototype an object is a table: others would leave V8 a shape for each word.
	const table = Object.create(null) as Record<string, true>;
	table[word] = true;
	return Object.keys(table)[0]!;
}
