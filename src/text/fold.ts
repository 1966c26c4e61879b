/**
 * Folding for search and comparison: case and accents fall away, so that "Jose" finds "José".
 * Length may change ("ß" becomes "ss"): spans of folded text do not hold in the original.
 */
export function fold(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
	return foldLatin(text) ?? foldAny(text);
}

const foldAny = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[\p{M}\u00ad]+/gu, '')
		.replace(/[’‘ʼ]/g, "'")
		.replace(/[‐‑–—]/g, '-')
		.replace(/[ßẞøæœłđıð]/gi, letter => LETTERS[letter.toLowerCase()] ?? letter)
		.toLowerCase();

/** Letters that Unicode does not decompose but that readers type without their stroke. */
const LETTERS: Record<string, string> = {ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i', ð: 'd'};

const ASCII = 0x80;

/** What each Latin letter beyond ASCII folds to: names with accents are folded by the million. */
const LATIN = foldAny(
	Array.from({length: 0x250 - ASCII}, (_, n) => String.fromCharCode(ASCII + n)).join('\n'),
).split('\n');

/** The same as {@link foldAny} where there is nothing but Latin letters, with and without accents; else null. */
function foldLatin(text: string): string | null {
	let folded = '';
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const letter = unit < ASCII ? text[at] : LATIN[unit - ASCII];
		if (letter === undefined) return null;
		folded += letter;
	}
	return folded.toLowerCase();
}
