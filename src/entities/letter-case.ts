/**
 * Quick answers about single UTF-16 units; a look-up by code is many times faster than a pattern. Half of a
 * surrogate pair is no letter here, so that letters beyond U+FFFF have no case.
 */

/** Whether a unit is a capital letter. */
export const isUpper = (code: number): boolean =>
	(code >= 65 && code <= 90) ||
	(code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
	(code > 0xff && isUpperLetter(code));

/** Whether a unit is a small letter. */
export const isLower = (code: number): boolean =>
	(code >= 97 && code <= 122) ||
	(code >= 0xdf && code <= 0xff && code !== 0xf7) ||
	(code > 0xff && isLowerLetter(code));

/** Whether a unit is one of 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Straight or curved: "O'Brien", "O’Brien". */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

const UPPER = /^\p{Lu}$/u;
const LOWER = /^\p{Ll}$/u;
const cases = new Map<number, number>();
function caseOf(code: number): number {
	let is = cases.get(code);
	if (is === undefined) {
		const sign = String.fromCharCode(code);
		is = UPPER.test(sign) ? 1 : LOWER.test(sign) ? 2 : 0;
		cases.set(code, is);
	}
	return is;
}
const isUpperLetter = (code: number): boolean => caseOf(code) === 1;
const isLowerLetter = (code: number): boolean => caseOf(code) === 2;
