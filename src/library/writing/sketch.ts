import {shinglesOf} from '../../text/shingles.ts';

/*
 * A sketch stands for a document when near-copies are looked for: the 64 smallest hashes of its shingles, a
 * random sample of them that is the same for the same words wherever they stand (Broder, "Identifying and
 * filtering near-duplicate documents", 2000). Of two documents, the smallest hashes of both together say what
 * part of all their shingles they share.
 */

/** Words of a shingle: "the council of Port Aven" alone makes no copies. */
const DOCUMENT_SHINGLE = 5;
const SIZE = 64;
/**
 * A document is looked up by so many of its smallest hashes: two copies that share half of their shingles share one
 * of them in 255 of 256 cases.
 */
const KEYS = 8;
/** Shorter documents are left alone: a listing, a caption, a line of numbers. */
const FEWEST_SHINGLES = 20;

/** Shared shingles as a part of the shorter document's … */
const CONTAINED = 0.6;
/** … and as a part of all: a brief that stands in a round-up of fifty makes these two no copies. */
const RESEMBLANCE = 0.2;

/** The smallest hashes of a document’s shingles: enough to tell how much two documents share. */
export type Sketch = {
	/** Shingles of the document. */
	readonly count: number;
	/** Rising, each once. */
	readonly hashes: Uint32Array;
};

/** Null for a document of too few words, or of the same few again and again. */
export function buildSketch(words: Int32Array): Sketch | null {
	const shingles = shinglesOf(words, DOCUMENT_SHINGLE);
	const count = shingles.length;
	if (count < FEWEST_SHINGLES) return null;
	const hashes = smallest(shingles);
	return hashes.length < KEYS ? null : {count, hashes};
}

/** The {@link SIZE} smallest values, rising, each once. */
function smallest(values: Uint32Array): Uint32Array {
	// Hashes are spread evenly, so the smallest of many lie below a bound: sorting all would take three times as long.
	const bound = (2 * SIZE * 2 ** 32) / values.length;
	const few = new Uint32Array(Math.min(values.length, 4 * SIZE));
	let count = 0;
	for (let at = 0; at < values.length && count <= few.length; at++)
		if (values[at]! < bound) few[count++] = values[at]!;
	if (count <= few.length) {
		const found = firstOnes(few.subarray(0, count).sort());
		if (found.length === SIZE || count === values.length) return found;
	}
	return firstOnes(values.slice().sort());
}

function firstOnes(sorted: Uint32Array): Uint32Array {
	const found = new Uint32Array(SIZE);
	let size = 0;
	for (let at = 0; at < sorted.length && size < SIZE; at++)
		if (at === 0 || sorted[at] !== sorted[at - 1]) found[size++] = sorted[at]!;
	return found.subarray(0, size);
}

/** The hashes that a document is looked up by, {@link KEYS} of them. */
export const keysOf = ({hashes}: Sketch): Uint32Array => hashes.subarray(0, KEYS);

/** Whether two documents are near-copies; symmetric. An estimate: see `shareOf` for the share itself. */
export function areCopies(some: Sketch, other: Sketch): boolean {
	const a = some.hashes;
	const b = other.hashes;
	const most = Math.min(SIZE, Math.max(a.length, b.length));
	let shared = 0;
	let all = 0;
	let i = 0;
	let j = 0;
	while (all < most && i < a.length && j < b.length) {
		const difference = a[i]! - b[j]!;
		if (difference === 0) shared++;
		if (difference <= 0) i++;
		if (difference >= 0) j++;
		all++;
	}
	const resemblance = shared / most;
	if (resemblance < RESEMBLANCE) return false;
	const common = (resemblance / (1 + resemblance)) * (some.count + other.count);
	return common >= CONTAINED * Math.min(some.count, other.count);
}

/** Bytes of a stored sketch that hold the count and the hashes that a document is looked up by. */
export const HEAD_BYTES = 4 * (1 + KEYS);

/** A sketch as the bytes of 32-bit integers: the count, then the hashes. */
export function packSketch({count, hashes}: Sketch): Uint8Array {
	const values = new Uint32Array(hashes.length + 1);
	values[0] = count;
	values.set(hashes, 1);
	return new Uint8Array(values.buffer);
}

/** Takes what {@link packSketch} made. The hashes may lie in its memory: it is not to be changed afterwards. */
export function unpackSketch(bytes: Uint8Array): Sketch {
	const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
	const values = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength >> 2);
	return {count: values[0]!, hashes: values.subarray(1)};
}
