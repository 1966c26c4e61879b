/**
 * UTF-8 in which some bytes are none: a page that was cut off within a sign, or to which a line of windows-1252 was
 * added. Read as windows-1252 throughout, every “quotation mark” of it would be three wrong signs.
 */

const REPLACED = '\uFFFD';

/**
 * The text, when at least as many signs are UTF-8 of several bytes as there are bytes that are not: in other
 * encodings few pairs of bytes happen to be. A byte that stands alone is one of windows-1252, a sign that was cut is
 * U+FFFD. Null for all other bytes.
 */
export function decodeMixed(bytes: Uint8Array): string | null {
	const pieces: string[] = [];
	const utf8 = new TextDecoder('utf-8', {ignoreBOM: true});
	const western = new TextDecoder('windows-1252');
	let signs = 0;
	let strays = 0;
	let from = 0;
	for (let at = 0; at < bytes.length; ) {
		if (bytes[at]! < 0x80) {
			at++;
			continue;
		}
		const {size, isWhole} = measureSign(bytes, at);
		if (isWhole) signs++;
		else {
			strays++;
			pieces.push(utf8.decode(bytes.subarray(from, at)));
			const isCut = size > 1 || (at + 1 === bytes.length && bytes[at]! >= 0xc2);
			pieces.push(isCut ? REPLACED : western.decode(bytes.subarray(at, at + 1)));
			from = at + size;
		}
		at += size;
	}
	if (signs < strays || strays === 0) return null;
	return pieces.join('') + utf8.decode(bytes.subarray(from));
}

/** Bytes of the sign that begins at `at`, or as many of them as there are; see table 3-7 of the Unicode Standard. */
function measureSign(bytes: Uint8Array, at: number): {size: number; isWhole: boolean} {
	const lead = bytes[at]!;
	const length =
		lead >= 0xc2 && lead <= 0xdf
			? 2
			: lead >= 0xe0 && lead <= 0xef
				? 3
				: lead >= 0xf0 && lead <= 0xf4
					? 4
					: 1;
	let size = 1;
	while (size < length && isContinuation(bytes[at + size] ?? 0, size === 1 ? lead : 0)) size++;
	return {size, isWhole: length > 1 && size === length};
}

/** `lead` where the byte is the one behind it: too long forms, surrogates and what is above U+10FFFF are no signs. */
function isContinuation(byte: number, lead: number): boolean {
	const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	return byte >= least && byte <= most;
}
