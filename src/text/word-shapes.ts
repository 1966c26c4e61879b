/**
 * Tells most words of a text from those of a list by their length, their first and their last letter: what is no word of
 * the list then costs neither a string of its own nor the hash of one.
 */
export class WordShapes {
	/** Sixteen to a number: a small array of numbers is made faster than one of bytes, and each text has its own. */
	readonly #shapes = new Array<number>(SHAPES / 16).fill(0);

	/** `words`: of the list, in any case. */
	constructor(words: Iterable<string> = []) {
		for (const word of words) this.add(word);
	}

	add(word: string): void {
		const shape = shapeOf(word, 0, word.length);
		this.#shapes[shape >> 4]! |= 1 << (shape & 15);
	}

	/** Whether the word of `text` from unit `start` up to `end` may be in the list; ASCII letters in either case. */
	mayHave(text: string, start = 0, end = text.length): boolean {
		const shape = shapeOf(text, start, end);
		return (this.#shapes[shape >> 4]! & (1 << (shape & 15))) !== 0;
	}
}

const SHAPES = 1 << 12;
/** Makes a capital of ASCII small, and of other units others, the same of the same. */
const SMALL = 0x20;

/** A number that few other words share. */
const shapeOf = (text: string, start: number, end: number): number =>
	(end - start + 13 * (text.charCodeAt(start) | SMALL) + 89 * (text.charCodeAt(end - 1) | SMALL)) &
	(SHAPES - 1);
