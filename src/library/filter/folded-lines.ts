import {Growing} from '../../text/growing.ts';
import type {Part, PartsReader} from './index-parts.ts';
import {foldLine, type Term} from './parse-query.ts';

const PIECE = 1 << 25; // units: a string holds half a gigabyte at most, and quotes of a large corpus are more
const BLOCK = 4_096; // lines that are joined at once while a piece grows: a string each would take up three times the memory

/**
 * The texts that a list is filtered by: each row has one or more lines (a name and its aliases), folded and
 * held in a few long strings, so that a million of them are a few objects and a search runs at memory speed.
 */
export class FoldedLines {
	/** Lines with a line feed between them and at both ends. The lines of a row are in one piece. */
	readonly #pieces: readonly string[];
	/** First line of each piece, and one more entry. */
	readonly #firstLines: Int32Array;
	/** Units of its piece at which each line begins, and one more entry. */
	readonly #starts: Int32Array;
	/** Twice the row of each line, and one more for those after its first. Lines of a row stand together. */
	readonly #rows: Int32Array;
	/** First line of each row, and one more entry. */
	readonly #firstOf: Int32Array;

	private constructor(
		pieces: readonly string[],
		[firstLines, starts, rows, firstOf]: readonly [Int32Array, Int32Array, Int32Array, Int32Array],
	) {
		this.#pieces = pieces;
		this.#firstLines = firstLines;
		this.#starts = starts;
		this.#rows = rows;
		this.#firstOf = firstOf;
	}

	/** Takes the rows one by one: nothing of them is kept but their folded lines. */
	static of(rows: Iterable<readonly string[]>): FoldedLines {
		const pieces: string[] = [];
		const [firstLines, starts, rowOf, firstOf] = [new Growing(), new Growing(), new Growing(), new Growing()];
		let lines: string[] = [];
		let blocks: string[] = [];
		let at = 1;
		let row = 0;
		const join = () => {
			if (lines.length > 0) blocks.push(lines.join('\n'));
			lines = [];
		};
		const cut = () => {
			join();
			// Joined at once: a string that was put together of three is looked into at half the speed.
			pieces.push(['', ...blocks, ''].join('\n'));
			blocks = [];
			at = 1;
		};
		firstLines.push(0);
		for (const texts of rows) {
			if (at > PIECE) {
				cut();
				firstLines.push(rowOf.length);
			}
			firstOf.push(rowOf.length);
			for (const [n, text] of texts.entries()) {
				const line = foldLine(text);
				lines.push(line);
				rowOf.push(2 * row + (n === 0 ? 0 : 1));
				starts.push(at);
				at += line.length + 1;
			}
			if (lines.length >= BLOCK) join();
			row++;
		}
		cut();
		firstLines.push(rowOf.length);
		starts.push(0);
		firstOf.push(rowOf.length);
		return new FoldedLines(pieces, [
			firstLines.toArray(),
			starts.toArray(),
			rowOf.toArray(),
			firstOf.toArray(),
		]);
	}

	/** Those that {@link parts} gave. */
	static read(parts: PartsReader): FoldedLines {
		const pieces = Array.from({length: parts.ints()[0]!}, () => parts.text());
		return new FoldedLines(pieces, [parts.ints(), parts.ints(), parts.ints(), parts.ints()]);
	}

	/** What they are made of, for {@link read}. */
	*parts(): Iterable<Part> {
		yield Int32Array.of(this.#pieces.length);
		yield* this.#pieces;
		yield* [this.#firstLines, this.#starts, this.#rows, this.#firstOf];
	}

	/** How many rows. */
	get rows(): number {
		return this.#firstOf.length - 1;
	}

	/** How many lines. */
	get length(): number {
		return this.#rows.length;
	}

	/** The row that a line belongs to: its name, or one of its aliases. */
	rowOf(line: number): number {
		return this.#rows[line]! >> 1;
	}

	/** Whether the line is not the first of its row: an alias. */
	isFurther(line: number): boolean {
		return (this.#rows[line]! & 1) === 1;
	}

	/** The piece that a line is in, where it stands from {@link start} to {@link end}. */
	textOf(line: number): string {
		const first = this.#firstLines;
		let piece = 0;
		while (line >= first[piece + 1]!) piece++;
		return this.#pieces[piece]!;
	}

	/** Where the line begins in the piece that {@link textOf} gives for it, in UTF-16 units. */
	start(line: number): number {
		return this.#starts[line]!;
	}

	/** Where it ends there: at its line feed. */
	end(line: number): number {
		const next = this.#starts[line + 1]!;
		return (next > this.#starts[line]! ? next : this.textOf(line).length) - 1;
	}

	/** The folded words of a line. */
	line(n: number): string {
		return this.textOf(n).slice(this.start(n), this.end(n));
	}

	/** Whether any line of the row has what the term asks for (for a negated one: none has). */
	holds(row: number, {kind, text, negated}: Term): boolean {
		const first = this.#firstOf[row]!;
		const last = this.#firstOf[row + 1]! - 1;
		if (last < first) return negated;
		// The line feeds around each line make the ends of lines ordinary signs.
		const sought =
			(kind === 'start' || kind === 'whole' ? '\n' : '') +
			text +
			(kind === 'end' || kind === 'whole' ? '\n' : '');
		const region = this.textOf(first).slice(this.start(first) - 1, this.end(last) + 1);
		return region.includes(sought) !== negated;
	}
}

/** Whether a unit is no part of a word: white space and punctuation, of ASCII and of the blocks that hold it. */
export function isBoundary(unit: number): boolean {
	if (unit < 0x80)
		return !((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90));
	if (unit < 0xc0) return unit !== 0xaa && unit !== 0xb5 && unit !== 0xba;
	return (
		(unit >= 0x2000 && unit <= 0x206f) ||
		(unit >= 0x3000 && unit <= 0x303f) ||
		(unit >= 0xff00 && unit <= 0xff0f)
	);
}
