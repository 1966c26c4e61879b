const KEPT = /^(?:(?:\p{Lu}\.){1,4}|DC|UK|US|USA|UAE|DRC|CAR|NSW|[A-Z]{2})$/u;
const SMALL = new Set(
	'of the and de del la las los le les da do dos das di du des en et sur am an der upon au aux y e es'.split(
		' ',
	),
);
const STATE =
	/^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|U[KS]|UAE|USA|DRC|NSW)$/;

/**
 * A dateline's place as a reader would write it: "PHNOM PENH" → "Phnom Penh", "ST. PAUL, Minn." → "St. Paul,
 * Minn.", "PORT-AU-PRINCE" → "Port-au-Prince", "McALLEN" → "McAllen". "U.S." and "DC" keep their capitals.
 */
export function formatPlace(place: string): string {
	return place
		.split(/\s+/)
		.map((word, i) => wordCase(word, i))
		.join(' ');
}

function wordCase(word: string, index: number): string {
	const bare = word.replace(/[,;]+$/, '');
	if (/^Mac?\p{Lu}{2}/u.test(bare) || /^Mc\p{Lu}{2}/u.test(bare)) {
		const head = bare.startsWith('Mac') ? 3 : 2;
		return word.slice(0, head + 1) + word.slice(head + 1).toLowerCase();
	}
	if (!/\p{Lu}/u.test(bare) || /\p{Ll}/u.test(bare)) return word;
	if (
		/^(?:\p{Lu}\.){2,4}$/u.test(bare) ||
		(index > 0 && STATE.test(bare)) ||
		(KEPT.test(bare) && /^(?:DC|UK|US|USA|UAE)$/.test(bare))
	)
		return word;
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
