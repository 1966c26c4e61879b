/** Words that are kept before all are forgotten: a corpus brings new ones without end. */
const MOST_WORDS = 50_000;
const LONGEST_SLICE = 12; // V8 lets longer slices point into the text they are of, and so keeps all of it

/**
 * What is known of words, by the word as printed. The finders look up every word of a corpus; found by the
 * units of the text itself, a word that was met before costs neither a string nor its hash, which together
 * cost more than all that a rule then asks of it.
 */
export class Vocabulary<Entry> {
	readonly #read: (word: string) => Entry;
	#words: string[] = [];
	#entries: Entry[] = [];
	#hashes: number[] = [];
	/** Open addressing: one more than the number of a word, 0 for none. At most half of it is full. */
	#slots = new Int32Array(4 * MOST_WORDS);

	/** `read` tells what is known of a word that is met for the first time. */
	constructor(read: (word: string) => Entry) {
		this.#read = read;
	}

	/** What is known of the word from `start` to `end` of `text`. */
	at(text: string, start: number, end: number): Entry {
		let hash = end - start;
		for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
		const slots = this.#slots;
		let slot = (hash >>> 0) % slots.length;
		for (let n = slots[slot]!; n > 0; n = slots[slot]!) {
			if (this.#hashes[n - 1] === hash && isAt(this.#words[n - 1]!, text, start, end))
				return this.#entries[n - 1]!;
			slot = slot + 1 === slots.length ? 0 : slot + 1;
		}
		return this.#add(copy(text, start, end), hash, slot);
	}

	#add(word: string, hash: number, slot: number): Entry {
		if (this.#words.length >= MOST_WORDS) {
			this.#words = [];
			this.#entries = [];
			this.#hashes = [];
			this.#slots.fill(0);
			slot = (hash >>> 0) % this.#slots.length;
		}
		const entry = this.#read(word);
		this.#words.push(word);
		this.#entries.push(entry);
		this.#hashes.push(hash);
		this.#slots[slot] = this.#words.length;
		return entry;
	}
}

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
