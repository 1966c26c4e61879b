import {decodeMixed} from './decode-mixed.ts';
import type {Encoding} from './document.ts';

type Decoded = {readonly text: string; readonly encoding: Encoding};

/**
 * Decodes the bytes of a text file: by its byte order mark, as UTF-16 that shows by its NULs, as strict UTF-8, as
 * `stated` by the page itself, as UTF-8 of which a little is broken, else by a guess from the bytes. The mark is not in
 * the text; line ends stay as they are. Returns null when the bytes are no text in any of these.
 */
export async function decode(bytes: Uint8Array, stated: string | null = null): Promise<Decoded | null> {
	const marked = byMark(bytes);
	if (marked !== null) return marked;
	if (isBinary(bytes)) {
		const label = wideWithoutMark(bytes);
		const text = label === null ? null : decodeStrictly(bytes, label);
		return text === null || label === null ? null : {text, encoding: {label, assumed: true}};
	}
	const utf8 = decodeStrictly(bytes, 'utf-8');
	// ISO-2022-JP is written in ASCII bytes: only the page can tell.
	if (utf8 !== null && !(stated !== null && /^iso-2022/i.test(stated)))
		return {text: utf8, encoding: {label: 'utf-8', assumed: false}};
	if (stated !== null) {
		const text = decodeStrictly(bytes, stated);
		if (text !== null) return {text, encoding: {label: new TextDecoder(stated).encoding, assumed: false}};
	}
	const mixed = decodeMixed(bytes);
	if (mixed !== null) return {text: mixed, encoding: {label: 'utf-8', assumed: true}};
	const {guessEncoding} = await import('./guess-encoding.ts');
	const label = guessEncoding(bytes);
	return {text: new TextDecoder(label, {ignoreBOM: true}).decode(bytes), encoding: {label, assumed: true}};
}

/** Bytes that a binary test looks at, from the start of the file. */
const HEAD = 8192;

/** Whether NUL bytes stand in the head: text has none, except in UTF-16 and UTF-32. */
export const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, HEAD).includes(0);

/** Whether a byte order mark or the places of the NULs say that the bytes are UTF-16 or UTF-32. */
export const isWide = (bytes: Uint8Array): boolean =>
	/^utf-(?:16|32)/.test(markOf(bytes)?.label ?? '') || (isBinary(bytes) && wideWithoutMark(bytes) !== null);

function markOf(bytes: Uint8Array): {label: string; size: number} | null {
	const [a, b, c, d] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return {label: 'utf-8', size: 3};
	if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0)
		return {label: 'utf-32le', size: 4};
	if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return {label: 'utf-32be', size: 4};
	if (a === 0xff && b === 0xfe) return {label: 'utf-16le', size: 2};
	if (a === 0xfe && b === 0xff) return {label: 'utf-16be', size: 2};
	return null;
}

/** A mark settles the encoding; what is broken behind it becomes U+FFFD. */
function byMark(bytes: Uint8Array): Decoded | null {
	const mark = markOf(bytes);
	if (mark === null) return null;
	const {label, size} = mark;
	const rest = bytes.subarray(size);
	const text = label.startsWith('utf-32')
		? decodeUtf32(rest, label.endsWith('le'))
		: new TextDecoder(label, {ignoreBOM: true}).decode(rest);
	return {text, encoding: {label, assumed: false}};
}

/** UTF-16 of a Latin script has a NUL in every second byte. */
function wideWithoutMark(bytes: Uint8Array): string | null {
	if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
	const head = bytes.subarray(0, HEAD);
	const zeros = [0, 0];
	for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++;
	const [even, odd] = zeros as [number, number];
	const half = head.length / 2;
	if (odd > half * 0.4 && even < half * 0.02) return 'utf-16le';
	if (even > half * 0.4 && odd < half * 0.02) return 'utf-16be';
	return null;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
	try {
		return new TextDecoder(label, {fatal: true, ignoreBOM: true}).decode(bytes);
	} catch {
		return null;
	}
}

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const pieces: string[] = [];
	for (let at = 0; at + 4 <= bytes.length; at += 4) {
		const code = view.getUint32(at, isLittle);
		pieces.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code));
	}
	return pieces.join('');
}
