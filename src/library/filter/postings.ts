import {type FoldedLines, isBoundary} from './folded-lines.ts';

const BUCKETS = 1 << 15;
const ASCII = 1 << 14;
const WORD_START = 0;
const HEAD = 3; // units

/** The bucket of two neighbouring units. Pairs of ASCII have one each, all others share the upper half. */
const bucketOf = (a: number, b: number): number =>
	a < 128 && b < 128 ? (a << 7) | b : ASCII | ((a * 31 + b) & (ASCII - 1));

/** The bigrams of a text, each once; a letter that begins a word makes one with the word's start. */
export function findBigrams(text: string, from = 0, to = text.length, visit: (bucket: number) => void): void {
	let before = WORD_START;
	for (let at = from; at < to; at++) {
		const unit = text.charCodeAt(at);
		if (isBoundary(unit)) {
			before = WORD_START;
			continue;
		}
		visit(bucketOf(before, unit));
		before = unit;
	}
}

/** The bucket of the first three units of a word; undefined when it has fewer. */
export function headOf(text: string, from: number, to: number): number | undefined {
	if (to - from < HEAD) return undefined;
	const mixed =
		Math.imul(text.charCodeAt(from) * 31 + text.charCodeAt(from + 1), 961) + text.charCodeAt(from + 2);
	return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
}

/** The heads of a text's words, as {@link headOf}. */
function findHeads(text: string, from: number, to: number, visit: (bucket: number) => void): void {
	let start = -1;
	for (let at = from; at <= to; at++) {
		const isInside = at < to && !isBoundary(text.charCodeAt(at));
		if (isInside && start < 0) start = at;
		else if (!isInside && start >= 0) {
			const bucket = headOf(text, start, at);
			if (bucket !== undefined) visit(bucket);
			start = -1;
		}
	}
}

/** For each bucket, the lines that have it, in order: typed arrays, four bytes an entry. */
export class Postings {
	readonly #ends: Int32Array;
	readonly #lines: Int32Array;

	private constructor(lines: FoldedLines, find: typeof findHeads) {
		const counts = new Int32Array(BUCKETS + 1);
		const last = new Int32Array(BUCKETS).fill(-1);
		const visitAll = (each: (bucket: number, line: number) => void) => {
			last.fill(-1);
			for (let line = 0; line < lines.length; line++)
				find(lines.textOf(line), lines.starts[line]!, lines.ends[line]!, bucket => {
					if (last[bucket] === line) return;
					last[bucket] = line;
					each(bucket, line);
				});
		};
		visitAll(bucket => {
			counts[bucket + 1]!++;
		});
		for (let bucket = 0; bucket < BUCKETS; bucket++) counts[bucket + 1]! += counts[bucket]!;
		this.#lines = new Int32Array(counts[BUCKETS]!);
		// Filling moves each bucket's start to its end, which is where the next one starts.
		visitAll((bucket, line) => {
			this.#lines[counts[bucket]!++] = line;
		});
		this.#ends = counts;
	}

	static ofBigrams(lines: FoldedLines): Postings {
		return new Postings(lines, findBigrams);
	}

	static ofHeads(lines: FoldedLines): Postings {
		return new Postings(lines, findHeads);
	}

	/** Lines that have the bucket, in order. */
	of(bucket: number): Int32Array {
		return this.#lines.subarray(bucket === 0 ? 0 : this.#ends[bucket - 1]!, this.#ends[bucket]!);
	}
}
