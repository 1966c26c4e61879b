const CAPITALS = /^(?:DC|UK|US|USA|UAE|DRC|NSW)$/;
const SMALL = new Set(
	'of the and de del la las los le les da do dos das di du des en et sur am an der upon au aux y e es'.split(
		' ',
	),
);
/** Postal codes of states and provinces, which stand behind a comma. */
const STATE = /^\p{Lu}{2}$/u;

/**
 * A dateline's place as a reader would write it: "PHNOM PENH" → "Phnom Penh", "ST. PAUL, Minn." → "St. Paul,
 * Minn.", "PORT-AU-PRINCE" → "Port-au-Prince", "McALLEN" → "McAllen". "U.S." and "DC" keep their capitals.
 */
export function formatPlace(place: string): string {
	const words = place.split(/\s+/);
	return words.map((word, i) => wordCase(word, i, words[i - 1]?.endsWith(',') ?? false)).join(' ');
}

function wordCase(word: string, index: number, isRegion: boolean): string {
	const bare = word.replace(/[,;]+$/, '');
	if (/^Mac?\p{Lu}{2}/u.test(bare) || /^Mc\p{Lu}{2}/u.test(bare)) {
		const head = bare.startsWith('Mac') ? 3 : 2;
		return word.slice(0, head + 1) + word.slice(head + 1).toLowerCase();
	}
	if (!/\p{Lu}/u.test(bare) || /\p{Ll}/u.test(bare)) return word;
	const isAbbreviation = /^(?:\p{Lu}\.){2,4}$/u.test(bare) || CAPITALS.test(bare);
	if (isAbbreviation || (isRegion && STATE.test(bare))) return word;
	// "RIO DE JANEIRO", but "LA PAZ": a small word is small inside a name.
	if (index > 0 && SMALL.has(bare.toLowerCase())) return word.toLowerCase();
	return word
		.split(/([-–/])/)
		.map((piece, i) => (i > 0 && SMALL.has(piece.toLowerCase()) ? piece.toLowerCase() : titleCase(piece)))
		.join('');
}

function titleCase(word: string): string {
	const lower = word.toLowerCase();
	return lower
		.replace(/^\p{L}/u, letter => letter.toUpperCase())
		.replace(
			/^(Mc|O['’]|D['’]|L['’]|N['’])(\p{Ll})(?=\p{L})/u,
			(_, head: string, letter: string) => head + letter.toUpperCase(),
		);
}
