/** Offset of the first sign at which `text` is no JSON; its length when something is missing at the end. */
export function findJsonError(text: string): number {
	const token =
		/[\s\uFEFF]*(?:([{}[\]:,])|"(?:[^"\\\u0000-\u001F]|\\["\\/bfnrt]|\\u[\dA-Fa-f]{4})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/y;
	/** Open brackets around the place: what closes them. */
	const open: string[] = [];
	/** What may come: a value, a name in an object, the colon behind it, or what stands behind a value. */
	let wanted: 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'next' = 'value';
	let end = 0;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		const [all, sign] = match;
		const at = token.lastIndex - all.trimStart().length;
		const isString = all.trimStart().startsWith('"');
		end = token.lastIndex;
		if (wanted === 'colon') {
			if (sign !== ':') return at;
			wanted = 'value';
		} else if (wanted === 'next') {
			const closes = open.at(-1);
			if (sign === ',' && closes) wanted = closes === '}' ? 'name' : 'value';
			else if (sign !== undefined && sign === closes) open.pop();
			else return at;
		} else if (sign !== undefined && sign === open.at(-1) && wanted.startsWith('first')) {
			open.pop();
			wanted = 'next';
		} else if (wanted.endsWith('name')) {
			if (!isString) return at;
			wanted = 'colon';
		} else if (sign === '{' || sign === '[') {
			open.push(sign === '{' ? '}' : ']');
			wanted = sign === '{' ? 'first name' : 'first value';
		} else if (sign !== undefined) return at;
		else wanted = 'next';
	}
	return end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
}
