/**
 * Source text as Markdown that means nothing but itself: to CommonMark, GFM, Pandoc and Obsidian it is one run
 * of plain words. Read back, it is the same text, with two exceptions that no Markdown (or UTF-8) file can
 * carry: NUL and half a surrogate pair become U+FFFD.
 */

/**
 * Signs that may begin or end something within a line, each with a reason to be here:
 * emphasis, code, links, footnotes, HTML, headings and tags (`#`), tables, strike-through, math (`$`), block ids
 * and superscripts (`^`), attributes (`{`), citations and mentions (`@`); `==` and `%%` (Obsidian);
 * character references (`&amp;`); bare links (`://`, `www.`).
 */
const SPECIAL =
	/[\\`*_[\]{}<>#|~$^@\n\r\0]|=(?==)|(?<==)=|%(?=%)|(?<=%)%|&(?=#?[A-Za-z0-9]{1,40};)|:(?=\/\/)|(?<=www)\./gi;

/** These are written as references: a backslash does not hold in every reader, or is not enough. */
const REFERENCES: Record<string, string> = {
	'<': '&lt;',
	'>': '&gt;',
	'&': '&amp;',
	'\n': '&#10;',
	'\r': '&#13;',
	'\0': '\uFFFD',
};

/**
 * The same for Pandoc, whose `smart` extension would turn straight quotation marks, "..." and "--" into others:
 * the words would not be the exact ones any more. Takes what {@link escapeMarkdown} gave.
 */
export const keepStraight = (escaped: string): string =>
	escaped.replace(/\\.|["']|\.(?=\.)|(?<=\.)\.|-(?=-)|(?<=-)-/gs, sign =>
		sign.length === 1 ? `\\${sign}` : sign,
	);

/** Any text as one line of Markdown, safe at the beginning of a line and in the middle of one. */
export function escapeMarkdown(text: string): string {
	const plain = text.toWellFormed().replace(SPECIAL, sign => REFERENCES[sign] ?? `\\${sign}`);
	return guardEnd(guardStart(plain));
}

/**
 * What makes a list, a heading line, a rule or a definition when a line begins with it: `- + = :`, "12." and
 * "12)", and Pandoc's "a.", "IV)" and "(2)".
 */
function guardStart(line: string): string {
	if (/^[-+=:]/.test(line)) return `\\${line}`;
	const number = /^(?:\d+|[a-z]|[ivxlcdm]{1,9})(?=[.)](?:\s|$))/i.exec(line) ?? /^\d+(?=[.)])/.exec(line);
	if (number) return `${number[0]}\\${line.slice(number[0].length)}`;
	if (/^\(\w{1,9}\)/.test(line)) return `&#40;${line.slice(1)}`;
	if (/^[ \t]/.test(line)) return `${spaceReference(line[0]!)}${line.slice(1)}`;
	return line;
}

/** White space at the end would be dropped, or make a line break. */
const guardEnd = (line: string): string =>
	/[ \t]$/.test(line) ? `${line.slice(0, -1)}${spaceReference(line.at(-1)!)}` : line;

const spaceReference = (sign: string): string => (sign === ' ' ? '&#32;' : '&#9;');

const NAMED: Record<string, string> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00A0'};

/** The text of a line that {@link escapeMarkdown} wrote; also when an editor has dropped escapes it did not need. */
export function unescapeMarkdown(line: string): string {
	return line.replace(
		/\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|(lt|gt|amp|quot|apos|nbsp));/g,
		(whole, sign: string | undefined, code: string | undefined, name: string | undefined) => {
			if (sign !== undefined) return sign;
			if (name !== undefined) return NAMED[name] ?? whole;
			const point = Number(code);
			return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
		},
	);
}
