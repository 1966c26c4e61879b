/** UTF-16 units that show how a text is set. */
const SAMPLE = 10_000;

/**
 * Whether the text sets spaces around its hyphens ("so - called", "year - old"), as corpora do that were cut
 * into words. There "Kim Young - jin" is one name; elsewhere " - " is a dash.
 */
export function isSpaced(text: string): boolean {
	const start = text.slice(0, SAMPLE);
	if (!hasSpaced(start, '-') && !hasSpaced(start, '’')) return false;
	const head = start.replace(/https?:\S+/g, '');
	if (head.includes(' ’ s ')) return true;
	let joins = false;
	for (let at = head.indexOf(' - '); at >= 0; at = head.indexOf(' - ', at + 1)) {
		// "so - called"
		if (/[a-z]/i.test(head.charAt(at + 3)) && COMPOUND_HEAD.test(head.slice(Math.max(0, at - 6), at)))
			return true;
		joins ||= /\p{L} - \p{L}/u.test(head.slice(Math.max(0, at - 2), at + 5)) && !isLabel(head, at);
	}
	return joins && !/\p{Ll}-\p{L}/u.test(head);
}

/** Whether one word alone stands before the sign: "Forwards - Odo Bell", "TENNIS - MARIN WINS". */
function isLabel(text: string, at: number): boolean {
	let start = at;
	while (start > 0 && !/\s/.test(text.charAt(start - 1))) start--;
	return (
		text.slice(start, at) === text.slice(start, at).toUpperCase() ||
		!/[\p{L},] $|\b\p{Lu}\. $/u.test(text.slice(Math.max(0, start - 4), start))
	);
}

/** The sign with its spaces; that it stands before one is found faster, and mostly never. */
const hasSpaced = (text: string, sign: string): boolean =>
	text.includes(`${sign} `) && text.includes(` ${sign} `);

/** Halves of compounds, the longest of five letters, with what shows that they are whole words. */
const COMPOUND_HEAD =
	/\b(?:so|long|anti|non|co|ex|vice|year|mid|pre|post|re|self|well|high|low|short|two|three)$/i;

/** What stands behind the apostrophe of a name: "Xi’an", "Be’er", "Sana’a", "Ta’izz", "Abu’l". */
const SECOND_HALVES = new Set('a an er ed ez u l ul izz alofa ou'.split(' '));

/** "Xi’an" of "Xi ’ an", "d’Arc" of "d ’ Arc", "sub-Saharan" of "sub - Saharan": both halves as one word; null when they are none. */
export function joinSpaced(
	{word, capital, allCaps}: {readonly word: string; readonly capital: boolean; readonly allCaps: boolean},
	next: string,
): string | null {
	if (next === 'Saharan' && word.toLowerCase() === 'sub') return `${word}-${next}`;
	const isOne =
		capital && !allCaps
			? word.length > 1 && word.length <= 5 && SECOND_HALVES.has(next)
			: word === 'd' && /^\p{Lu}/u.test(next);
	return isOne ? `${word}’${next}` : null;
}
