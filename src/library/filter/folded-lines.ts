import {Growing} from './growing.ts';
import {foldLine, type Term} from './parse-query.ts';

const PIECE = 1 << 23; // units: a string holds half a gigabyte at most, and quotes of a large corpus are more

/**
 * The texts that a list is filtered by: each row has one or more lines (a name and its aliases), folded and
 * held in a few long strings, so that a million of them are a few objects and a search runs at memory speed.
 */
export class FoldedLines {
	/** Lines with a line feed between them and at both ends. The lines of a row are in one piece. */
	readonly #pieces: readonly string[];
	/** First row of each piece, and one more entry. */
	readonly #firstRows: Int32Array;
	/** Units of its piece at which each line begins and ends. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** Row of each line. Lines of a row stand together, the main one first. */
	readonly rowOf: Int32Array;
	/** First line of each row, and one more entry. */
	readonly firstOf: Int32Array;

	/** Takes the rows one by one: nothing of them is kept but their folded lines. */
	constructor(rows: Iterable<readonly string[]>) {
		const pieces: string[] = [];
		const [firstRows, starts, ends, rowOf, firstOf] = Array.from({length: 5}, () => new Growing());
		let lines: string[] = [];
		let at = 1;
		let row = 0;
		const cut = () => {
			pieces.push(`\n${lines.join('\n')}\n`);
			lines = [];
			at = 1;
		};
		firstRows!.push(0);
		for (const texts of rows) {
			if (at > PIECE) {
				cut();
				firstRows!.push(row);
			}
			firstOf!.push(rowOf!.length);
			for (const text of texts) {
				const line = foldLine(text);
				lines.push(line);
				rowOf!.push(row);
				starts!.push(at);
				ends!.push(at + line.length);
				at += line.length + 1;
			}
			row++;
		}
		cut();
		firstRows!.push(row);
		firstOf!.push(rowOf!.length);
		this.#pieces = pieces;
		this.#firstRows = firstRows!.toArray();
		this.starts = starts!.toArray();
		this.ends = ends!.toArray();
		this.rowOf = rowOf!.toArray();
		this.firstOf = firstOf!.toArray();
	}

	get rows(): number {
		return this.firstOf.length - 1;
	}

	get length(): number {
		return this.rowOf.length;
	}

	/** The piece that a line is in. */
	textOf(line: number): string {
		return this.#pieceOf(this.rowOf[line]!);
	}

	line(n: number): string {
		return this.textOf(n).slice(this.starts[n]!, this.ends[n]!);
	}

	#pieceOf(row: number): string {
		if (this.#pieces.length === 1) return this.#pieces[0]!;
		let low = 0;
		let high = this.#pieces.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#firstRows[middle]! <= row) low = middle;
			else high = middle - 1;
		}
		return this.#pieces[low]!;
	}

	/** Whether any line of the row has what the term asks for (for a negated one: none has). */
	holds(row: number, {kind, text, negated}: Term): boolean {
		const first = this.firstOf[row]!;
		const last = this.firstOf[row + 1]! - 1;
		if (last < first) return negated;
		// The line feeds around each line make the ends of lines ordinary signs.
		const sought =
			(kind === 'start' || kind === 'whole' ? '\n' : '') +
			text +
			(kind === 'end' || kind === 'whole' ? '\n' : '');
		const region = this.#pieceOf(row).slice(this.starts[first]! - 1, this.ends[last]! + 1);
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
