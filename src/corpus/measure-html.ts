const EMPTY = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements that end when one of these begins right inside them: `<li>` needs no `</li>`. */
const ENDED_BY = new Map<string, readonly string[]>(
	Object.entries({
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
	}),
);

/** Elements whose content is no markup. */
const RAW = new Set('script style textarea title'.split(' '));
const NAME = /[a-z][a-z0-9:-]{0,30}/y;

/**
 * How deep the elements of a page stand in each other, and how many they are, told from its tags alone,
 * before a parser that recurses builds the tree. Never less than what the parser makes of it. Linear.
 */
export function measureHtml(html: string): {depth: number; elements: number} {
	const lower = html.toLowerCase();
	const open: string[] = [];
	const counts = new Map<string, number>();
	const close = () => {
		const name = open.pop()!;
		counts.set(name, counts.get(name)! - 1);
	};
	let depth = 0;
	let elements = 0;
	for (let at = lower.indexOf('<'); at >= 0; at = lower.indexOf('<', at)) {
		if (lower.startsWith('<!--', at)) {
			const end = lower.indexOf('-->', at);
			if (end < 0) break;
			at = end;
			continue;
		}
		const isEnd = lower[at + 1] === '/';
		NAME.lastIndex = at + (isEnd ? 2 : 1);
		const name = NAME.exec(lower)?.[0];
		at++;
		if (name === undefined || EMPTY.has(name)) {
			if (name !== undefined) elements++;
			continue;
		}
		if (isEnd) {
			if ((counts.get(name) ?? 0) === 0) continue;
			while (open.at(-1) !== name) close();
			close();
			continue;
		}
		while (open.length > 0 && ENDED_BY.get(open.at(-1)!)?.includes(name)) close();
		open.push(name);
		counts.set(name, (counts.get(name) ?? 0) + 1);
		depth = Math.max(depth, open.length);
		elements++;
		if (RAW.has(name)) {
			const end = lower.indexOf(`</${name}`, at);
			if (end < 0) break;
			at = end;
		}
	}
	return {depth, elements};
}
