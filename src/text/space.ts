/** Whether a unit is white space, as `\s` has it; NaN, which is behind the end of a text, is not. */
export const isSpace = (unit: number): boolean =>
	unit === 32 ||
	(unit >= 9 && unit <= 13) ||
	unit === 0xa0 ||
	unit === 0x3000 ||
	unit === 0xfeff ||
	(unit >= 0x2000 && unit <= 0x200a) ||
	unit === 0x2028 ||
	unit === 0x2029 ||
	unit === 0x202f ||
	unit === 0x205f ||
	unit === 0x1680;

/** The first unit from `from` on, before `limit`, that is not white space; `limit` when all are. */
export function skipSpace(text: string, from: number, limit: number): number {
	let at = from;
	while (at < limit && isSpace(text.charCodeAt(at))) at++;
	return at;
}
