import {type FoldedLines, isBoundary} from './folded-lines.ts';

const BUCKETS = 1 << 15;
const ASCII = 1 << 14;
const WORD_START = 0;

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

/** For each bigram, the lines that have it, in order: typed arrays, four bytes an entry. */
export class BigramPostings {
	readonly #ends: Int32Array;
	readonly #lines: Int32Array;

	constructor(lines: FoldedLines) {
		const counts = new Int32Array(BUCKETS + 1);
		const last = new Int32Array(BUCKETS).fill(-1);
		const visitAll = (each: (bucket: number, line: number) => void) => {
			last.fill(-1);
			for (let line = 0; line < lines.length; line++)
				findBigrams(lines.text, lines.starts[line]!, lines.starts[line + 1]! - 1, bucket => {
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

	/** Lines that have the bigram, in order. */
	of(bucket: number): Int32Array {
		return this.#lines.subarray(bucket === 0 ? 0 : this.#ends[bucket - 1]!, this.#ends[bucket]!);
	}
}
