import {closeSync, createReadStream, fstatSync, readSync} from 'node:fs';
import {createGunzip, gunzipSync, constants as zlib} from 'node:zlib';
import {errorCode} from '../text/error-words.ts';
import {sha256} from '../text/hash.ts';
import type {FoundFile} from './find-files.ts';
import {DOCUMENT_BYTES, EXPANDED_BYTES, EXPANSION_FREE, EXPANSION_RATIO, formatLimit} from './limits.ts';
import {openToRead} from './open-file.ts';
import {Unreadable} from './unreadable.ts';

/** An open file as the readers see it: gzip is unpacked on the way. */
export type Source = {
	readonly file: FoundFile;
	/** The first bytes, at most {@link HEAD}. */
	readonly head: Uint8Array;
	/** All bytes; throws {@link Unreadable} when they are more than `limit`. */
	readonly bytes: (limit: number) => Uint8Array;
	/** The bytes in pieces, for files of any size. */
	readonly chunks: () => AsyncIterable<Uint8Array>;
	/** sha256 of the file as it lies on the disk; only after `bytes`. */
	readonly hash: () => string;
};

const HEAD = 65_536;

/** Opens a file for the readers. Throws what the file system throws, and {@link Unreadable}. */
export function openSource(file: FoundFile): Source {
	const start = readBytes(file.absolute, HEAD);
	const isPacked = start[0] === 0x1f && start[1] === 0x8b;
	let packed: Uint8Array | null = null;
	return {
		file,
		head: isPacked ? unpackHead(start) : start,
		bytes(limit) {
			if (!isPacked && file.size > limit) throw tooLarge('The file', limit);
			packed = start.length < HEAD ? start : readBytes(file.absolute, limit + 1);
			if (packed.length > limit) throw tooLarge('The file', limit);
			return isPacked ? unpack(packed, limit) : packed;
		},
		chunks: () => readChunks(file.absolute, isPacked),
		hash: () => sha256(packed ?? readBytes(file.absolute, DOCUMENT_BYTES)),
	};
}

/** What to throw when `what` ("The file") has more than `limit` bytes; made here, thrown by the caller. */
export const tooLarge = (what: string, limit: number): Unreadable =>
	new Unreadable(
		`${what} is larger than ${formatLimit(limit)}.`,
		'Split it into one file for each article, or make it JSON Lines with one article a line.',
	);

/** It may have become something else since it was found. */
function openFile(path: string): {handle: number; size: number} {
	const handle = openToRead(path);
	const stats = fstatSync(handle);
	if (stats.isFile()) return {handle, size: stats.size};
	closeSync(handle);
	throw new Unreadable('This is no longer a file.', 'Read the corpus again.');
}

/** At most `limit` bytes from the start. */
function readBytes(path: string, limit: number): Uint8Array {
	const {handle, size} = openFile(path);
	try {
		const bytes = Buffer.allocUnsafe(Math.min(size, limit));
		let at = 0;
		while (at < bytes.length) {
			const count = readSync(handle, bytes, at, bytes.length - at, at);
			if (count === 0) break;
			at += count;
		}
		return bytes.subarray(0, at);
	} finally {
		closeSync(handle);
	}
}

/** What the first packed bytes give; a cut end is no error here. */
function unpackHead(start: Uint8Array): Uint8Array {
	try {
		return gunzipSync(start.subarray(0, 8192), {
			finishFlush: zlib.Z_SYNC_FLUSH,
			maxOutputLength: 8192 * 1100,
		}).subarray(0, HEAD);
	} catch {
		throw broken();
	}
}

function unpack(packed: Uint8Array, limit: number): Uint8Array {
	const most = Math.min(limit, Math.max(EXPANSION_FREE, packed.length * EXPANSION_RATIO));
	try {
		return gunzipSync(packed, {maxOutputLength: most});
	} catch (error) {
		if (errorCode(error) !== 'ERR_BUFFER_TOO_LARGE') throw broken();
		throw most < limit ? swollen() : tooLarge('The unpacked file', limit);
	}
}

async function* readChunks(path: string, isPacked: boolean): AsyncGenerator<Uint8Array> {
	const file = createReadStream(path, {fd: openFile(path).handle, highWaterMark: 1 << 18});
	if (!isPacked) {
		yield* file as AsyncIterable<Uint8Array>;
		return;
	}
	const unpacked = file.pipe(createGunzip({chunkSize: 1 << 18}));
	file.on('error', error => unpacked.destroy(error));
	let size = 0;
	try {
		for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
			size += chunk.length;
			if (size > EXPANDED_BYTES) throw tooLarge('The unpacked file', EXPANDED_BYTES);
			if (size > EXPANSION_FREE && size > file.bytesRead * EXPANSION_RATIO) throw swollen();
			yield chunk;
		}
	} catch (error) {
		throw errorCode(error)?.startsWith('Z_') ? broken() : error;
	} finally {
		file.destroy();
		unpacked.destroy();
	}
}

const broken = (): Unreadable =>
	new Unreadable(
		'The gzip file is damaged or cut off.',
		'Copy or download it again; "gzip -t" tells whether it is whole.',
	);

const swollen = (): Unreadable =>
	new Unreadable(
		`The gzip file unpacks to more than ${EXPANSION_RATIO} times its size, which news text never does.`,
		'If you trust it, unpack it yourself and put what comes out into the corpus.',
	);
