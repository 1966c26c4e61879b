/*
 * Fingerprints as the words of a full-text row or query: seven signs each, five bits a sign. Number.toString is
 * slow for numbers of this size in any base but ten, and a corpus has millions of them.
 */

const SIGNS = 7;
const SIGN = Uint8Array.from('abcdefghijklmnopqrstuvwxyz012345', sign => sign.charCodeAt(0));
const SPACE = 32;

/** The words of unsigned 32-bit integers, parted by spaces. */
export function formatPrints(prints: ArrayLike<number>): string {
	const signs = Buffer.alloc(prints.length * (SIGNS + 1), SPACE);
	for (let n = 0; n < prints.length; n++) {
		let rest = prints[n]!;
		for (let at = n * (SIGNS + 1) + SIGNS - 1; at >= n * (SIGNS + 1); at--) {
			signs[at] = SIGN[rest & 31]!;
			rest >>>= 5;
		}
	}
	return signs.toString('latin1', 0, Math.max(0, signs.length - 1));
}

/** The query for rows that have any of the prints. */
export const anyPrint = (prints: ArrayLike<number>): string => formatPrints(prints).replaceAll(' ', ' OR ');
