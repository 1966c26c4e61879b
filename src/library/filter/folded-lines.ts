import {foldLine, type Term} from './parse-query.ts';

/**
 * The texts that a list is filtered by: each row has one or more lines (a name and its aliases), folded and
 * held in one string, so that a million of them are one object and a search runs at memory speed.
 */
export class FoldedLines {
	/** All lines, a line feed between them and at both ends. */
	readonly text: string;
	/** First unit of each line, and one more entry behind the last. */
	readonly starts: Int32Array;
	/** Row of each line. Lines of a row stand together, the main one first. */
	readonly rowOf: Int32Array;
	/** First line of each row, and one more entry. */
	readonly firstOf: Int32Array;

	constructor(rows: readonly (readonly string[])[]) {
		const lines: string[] = [];
		const rowOf: number[] = [];
		this.firstOf = new Int32Array(rows.length + 1);
		rows.forEach((texts, row) => {
			this.firstOf[row] = lines.length;
			for (const text of texts) {
				lines.push(foldLine(text));
				rowOf.push(row);
			}
		});
		this.firstOf[rows.length] = lines.length;
		this.rowOf = Int32Array.from(rowOf);
		this.starts = new Int32Array(lines.length + 1);
		let at = 1;
		lines.forEach((line, n) => {
			this.starts[n] = at;
			at += line.length + 1;
		});
		this.starts[lines.length] = at;
		this.text = `\n${lines.join('\n')}\n`;
	}

	get rows(): number {
		return this.firstOf.length - 1;
	}

	get length(): number {
		return this.rowOf.length;
	}

	line(n: number): string {
		return this.text.slice(this.starts[n]!, this.starts[n + 1]! - 1);
	}

	/** Whether any line of the row has what the term asks for (for a negated one: none has). */
	holds(row: number, {kind, text, negated}: Term): boolean {
		const start = this.starts[this.firstOf[row]!]!;
		const end = this.starts[this.firstOf[row + 1]!]! - 1;
		// The line feeds around each line make the ends of lines ordinary signs.
		const sought =
			(kind === 'start' || kind === 'whole' ? '\n' : '') +
			text +
			(kind === 'end' || kind === 'whole' ? '\n' : '');
		const region = this.text.slice(start - 1, end + 1);
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
