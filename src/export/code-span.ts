/**
 * A file name or record key as a Markdown code span that reads back exactly. A name with a backtick, a control
 * character, a line separator or outer white space is written as a JSON string, in which these are `\u…`.
 */
export function formatCodeSpan(name: string): string {
	const isAwkward =
		/[`\u0000-\u001F\u007F-\u009F\u2028\u2029]|^["\s]|\s$|^$/u.test(name) || !name.isWellFormed();
	if (!isAwkward) return `\`${name}\``;
	const escaped = JSON.stringify(name).replace(
		/[`\u007F-\u009F\u2028\u2029]/g,
		sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return `\`${escaped}\``;
}

/** The name in the inside of a code span (without its backticks). */
export function parseCodeSpan(inside: string): string {
	if (!inside.startsWith('"')) return inside;
	try {
		const value: unknown = JSON.parse(inside);
		return typeof value === 'string' ? value : inside;
	} catch {
		return inside;
	}
}
