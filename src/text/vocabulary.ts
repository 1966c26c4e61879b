const MOST_WORDS = 30_000; // that are met before those not met since are forgotten: a corpus brings new ones without end
const SLOTS = 1 << 16; // a power of two: the lower bits of a hash choose the slot; less than half of them are taken
const USUAL_UNITS = 1 << 18; // of so many words together
const LONGEST_SLICE = 12; // V8 lets longer slices point into the text they are of, and so keeps all of it

/** A word's place in a text, and a hash of its units that is the same for the same word. */
export type WordAt = {readonly start: number; readonly end: number; readonly hash: number};

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
	#words = new WordTable<Entry>();
	/** The words before these; those that are met again move over. */
	#former: WordTable<Entry> | null = null;

	/** `read` tells what is known of a word that is met for the first time, or again after a long time. */
	constructor(read: (word: string) => Entry) {
		this.#read = read;
	}

	/** What is known of the word at a place of `text`. */
	at(text: string, word: WordAt): Entry {
		return this.#words.find(text, word) ?? this.#add(text, word);
	}

	#add(text: string, word: WordAt): Entry {
		const entry = this.#former?.find(text, word) ?? this.#read(copy(text, word));
		if (this.#words.size >= MOST_WORDS) {
			this.#former = this.#words;
			this.#words = new WordTable();
		}
		this.#words.add(text, word, entry);
		return entry;
	}
}

/**
 * A hash table by open addressing that keeps words in arrays of numbers: a look at four of these is twice as fast
 * as one at objects that hold strings, wherever these lie.
 */
class WordTable<Entry> {
	size = 0;
	/** Numbers of words; 0 where there is none. */
	readonly #slots = new Int32Array(SLOTS);
	/** By the number of a word: its hash, where its units begin, what is known of it. */
	readonly #hashes = new Int32Array(MOST_WORDS + 1);
	readonly #starts = new Int32Array(MOST_WORDS + 2);
	readonly #entries: (Entry | undefined)[] = [undefined];
	#units = new Uint16Array(USUAL_UNITS);

	find(text: string, {start, end, hash}: WordAt): Entry | undefined {
		const slots = this.#slots;
		for (let slot = slotOf(hash), word = slots[slot]!; word !== 0; word = slots[slot]!) {
			if (this.#hashes[word] === hash && this.#is(word, text, start, end)) return this.#entries[word];
			slot = (slot + 1) & (SLOTS - 1);
		}
		return undefined;
	}

	#is(word: number, text: string, start: number, end: number): boolean {
		const units = this.#units;
		const from = this.#starts[word]!;
		if (this.#starts[word + 1]! - from !== end - start) return false;
		for (let at = start; at < end; at++) if (units[from + at - start] !== text.charCodeAt(at)) return false;
		return true;
	}

	/** Adds a word that is not in it; there must be fewer than the most. */
	add(text: string, {start, end, hash}: WordAt, entry: Entry): void {
		const word = ++this.size;
		let slot = slotOf(hash);
		while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
		this.#slots[slot] = word;
		this.#hashes[word] = hash;
		this.#entries.push(entry);
		const from = this.#starts[word]!;
		this.#starts[word + 1] = from + end - start;
		if (from + end - start > this.#units.length) this.#units = longer(this.#units, from + end - start);
		for (let at = start; at < end; at++) this.#units[from + at - start] = text.charCodeAt(at);
	}
}

function longer(units: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
	const more = new Uint16Array(2 * least);
	more.set(units);
	return more;
}

function copy(text: string, {start, end}: WordAt): string {
	const word = text.slice(start, end);
	return word.length > LONGEST_SLICE ? Buffer.from(word, 'utf16le').toString('utf16le') : word;
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** The same word as V8 keeps the names of properties, which are compared by their addresses. */
export function internalize(word: string): string {
	// Without a prototype an object is a table: others would leave V8 a shape for each word.
	const table = Object.create(null) as Record<string, true>;
	table[word] = true;
	return Object.keys(table)[0]!;
}
