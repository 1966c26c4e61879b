import {closeSync, fstatSync, openSync, readSync, rmSync, writeSync} from 'node:fs';
import {crc32} from 'node:zlib';
import type {Part, PartsReader} from '../filter/index-parts.ts';

/*
 * A file of parts: a first line of JSON that says what they are of, then for each part its kind and its length in
 * bytes, its bytes, and their checksum. What is cut off, damaged or of something else is no file of parts. Integers
 * are in the machine's own order, as nothing but a cache is kept in this way.
 */

const INTS = 0;
const LATIN = 1;
const UTF16 = 2;
const HEAD = 12; // bytes: kind, length
const LONGEST_LINE = 1_024; // bytes
const STEP = 1 << 22; // bytes that are written at once: a few milliseconds

/**
 * Writes a file for its owner alone, some megabytes at each step, so that the thread can do other things in between.
 * When it is ended early, by an error or by its caller, the file is removed.
 * @throws what the system says, also when there is a file of this name: another thread may be at it
 */
export function* writeParts(file: string, about: unknown, parts: Iterable<Part>): Generator<void> {
	const fd = openSync(file, 'wx', 0o600);
	let isWhole = false;
	try {
		writeAll(fd, Buffer.from(`${JSON.stringify(about)}\n`));
		for (const part of parts) {
			const {kind, bytes} = bytesOf(part);
			const head = Buffer.alloc(HEAD);
			head.writeUInt32LE(kind, 0);
			head.writeDoubleLE(bytes.length, 4);
			writeAll(fd, head);
			let sum = 0;
			for (let at = 0; at < bytes.length; at += STEP) {
				const step = bytes.subarray(at, at + STEP);
				sum = crc32(step, sum);
				writeAll(fd, step);
				yield;
			}
			const tail = Buffer.alloc(4);
			tail.writeUInt32LE(sum);
			writeAll(fd, tail);
		}
		isWhole = true;
	} finally {
		closeSync(fd);
		if (!isWhole) rmSync(file, {force: true});
	}
}

/**
 * What `make` makes of the parts of a file and of what it says that they are of; `make` gives undefined where it is not
 * what is wanted. Undefined, too, where there is no such file, or where it is not whole.
 */
export function readParts<Made>(
	file: string,
	make: (about: unknown, parts: PartsReader) => Made | undefined,
): Made | undefined {
	let fd: number | undefined;
	try {
		fd = openSync(file, 'r');
		const reader = new FileParts(fd);
		const made = make(reader.about, reader);
		return reader.isAtEnd ? made : undefined;
	} catch {
		// It is made of the library again.
		return undefined;
	} finally {
		if (fd !== undefined) closeSync(fd);
	}
}

class FileParts implements PartsReader {
	readonly about: unknown;
	readonly #fd: number;
	readonly #size: number;
	#at: number;

	constructor(fd: number) {
		this.#fd = fd;
		this.#size = fstatSync(fd).size;
		const first = Buffer.alloc(Math.min(LONGEST_LINE, this.#size));
		readSync(fd, first, 0, first.length, 0);
		const end = first.indexOf('\n');
		this.about = JSON.parse(first.toString('utf8', 0, Math.max(0, end)));
		this.#at = end + 1;
	}

	get isAtEnd(): boolean {
		return this.#at === this.#size;
	}

	ints = (): Int32Array => {
		const {bytes} = this.#next(kind => kind === INTS);
		return new Int32Array(bytes.buffer, 0, bytes.length / Int32Array.BYTES_PER_ELEMENT);
	};

	text = (): string => {
		const {kind, bytes} = this.#next(kind => kind === LATIN || kind === UTF16);
		return Buffer.from(bytes.buffer).toString(kind === LATIN ? 'latin1' : 'utf16le');
	};

	#next(isWanted: (kind: number) => boolean): {kind: number; bytes: Uint8Array<ArrayBuffer>} {
		const head = Buffer.from(this.#take(HEAD).buffer);
		const kind = head.readUInt32LE(0);
		if (!isWanted(kind)) throw new RangeError('another part');
		const bytes = this.#take(head.readDoubleLE(4));
		const sum = Buffer.from(this.#take(4).buffer).readUInt32LE(0);
		if (crc32(bytes) !== sum) throw new RangeError('damaged');
		return {kind, bytes};
	}

	#take(length: number): Uint8Array<ArrayBuffer> {
		if (!(length <= this.#size - this.#at)) throw new RangeError('cut off');
		const bytes = new Uint8Array(length);
		for (let done = 0; done < length; ) {
			const read = readSync(this.#fd, bytes, done, Math.min(STEP, length - done), this.#at + done);
			if (read === 0) throw new RangeError('cut off');
			done += read;
		}
		this.#at += length;
		return bytes;
	}
}

function bytesOf(part: Part): {kind: number; bytes: Uint8Array} {
	if (typeof part !== 'string')
		return {kind: INTS, bytes: new Uint8Array(part.buffer, part.byteOffset, part.byteLength)};
	const isLatin = !/[^\u0000-\u00ff]/.test(part);
	return {kind: isLatin ? LATIN : UTF16, bytes: Buffer.from(part, isLatin ? 'latin1' : 'utf16le')};
}

/** Writes all of it: the system may take less at once, as where the disk is full. */
function writeAll(fd: number, bytes: Uint8Array): void {
	for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}
