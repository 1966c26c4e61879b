/**
 * Folding for search and comparison: case and accents fall away, so that "Jose" finds "José".
 * Length may change ("ß" becomes "ss"): spans of folded text do not hold in the original.
 */
export function fold(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/[\p{M}\u00ad]+/gu, '')
		.replace(/[’‘ʼ]/g, "'")
		.replace(/[‐‑–—]/g, '-')
		.replace(/[ßøæœłđıð]/gi, letter => LETTERS[letter.toLowerCase()] ?? letter)
		.toLowerCase();
}

/** Letters that Unicode does not decompose but that readers type without their stroke. */
const LETTERS: Record<string, string> = {ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i', ð: 'd'};
