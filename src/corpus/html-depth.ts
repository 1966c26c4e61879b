const EMPTY = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements that end when one of these begins right inside them: `<li>` needs no `</li>`. */
const ENDED_BY: Record<string, readonly string[]> = {
	p: 'p div ul ol dl table h1 h2 h3 h4 h5 h6 blockquote section article header footer form hr pre figure'.split(
		' ',
	),
	li: ['li'],
	dt: ['dt', 'dd'],
	dd: ['dt', 'dd'],
	td: ['td', 'th', 'tr'],
	th: ['td', 'th', 'tr'],
	tr: ['tr'],
	option: ['option'],
};

/**
 * How deep the elements of a page stand in each other, told from its tags alone, before a parser that
 * recurses builds the tree. Never less than what the parser makes of it. Linear.
 */
export function htmlDepth(html: string): number {
	const open: string[] = [];
	const counts = new Map<string, number>();
	const close = () => {
		const name = open.pop()!;
		counts.set(name, counts.get(name)! - 1);
	};
	let deepest = 0;
	for (const [, slash, raw] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,30})/gi)) {
		const name = raw!.toLowerCase();
		if (EMPTY.has(name)) continue;
		if (slash === '/') {
			if ((counts.get(name) ?? 0) === 0) continue;
			while (open.at(-1) !== name) close();
			close();
			continue;
		}
		while (open.length > 0 && ENDED_BY[open.at(-1)!]?.includes(name)) close();
		open.push(name);
		counts.set(name, (counts.get(name) ?? 0) + 1);
		deepest = Math.max(deepest, open.length);
	}
	return deepest;
}
