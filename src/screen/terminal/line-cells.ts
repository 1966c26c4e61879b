/**
 * A line as a terminal holds it: a sign and a style in each cell. Styles are numbers, 0 for none, and what cannot
 * be seen makes no other style: a blank is the same in any colour of letters.
 */
export type Cells = {
	/** All signs without their styles. */
	readonly signs: string;
	/** The sign of a cell, a space behind the last one. */
	readonly signAt: (column: number) => string;
	readonly styleAt: (column: number) => number;
};

/** No style at all. */
export const PLAIN = 0;

const SGR = /\u001B\[([\d;]*)m/g;

/** Attributes and what ends each of them; both colours have one slot (ECMA-48 8.3.117). */
const ENDS: ReadonlyMap<number, readonly number[]> = new Map([
	[22, [1, 2]],
	[23, [3]],
	[24, [4]],
	[27, [7]],
	[29, [9]],
]);
const ATTRIBUTES: ReadonlySet<number> = new Set([...ENDS.values()].flat());
/** Seen on a blank as well. */
const ON_BLANKS: ReadonlySet<number> = new Set([4, 7, 9]);

type Style = {readonly attributes: ReadonlySet<number>; readonly color: number | null};

const NOTHING: Style = {attributes: new Set(), color: null};

/** All styles met so far by their numbers: the codes that make each, and the number of a blank in it. */
const codes: string[] = [''];
const styles: Style[] = [NOTHING];
const blanks: number[] = [PLAIN];
const numbers = new Map<string, number>([['', PLAIN]]);
/** What a style becomes by the parameters of a sequence; null when they are beyond what is known here. */
const next = new Map<string, number | null>();

/** The cells of a line; null when it holds more than signs and the usual styles, or leaves a style on. */
export function readCells(line: string): Cells | null {
	let signs = '';
	const styleOf: number[] = [];
	let style = PLAIN;
	let from = 0;
	const take = (to: number) => {
		const blank = blanks[style]!;
		for (let at = from; at < to; at++) styleOf.push(line.charCodeAt(at) === 32 ? blank : style);
		signs += line.slice(from, to);
	};
	for (const match of line.matchAll(SGR)) {
		take(match.index);
		const changed = follow(style, match[1]!);
		if (changed === null) return null;
		style = changed;
		from = match.index + match[0].length;
	}
	take(line.length);
	if (style !== PLAIN) return null;
	return {
		signs,
		signAt: column => (column < signs.length ? signs[column]! : ' '),
		styleAt: column => styleOf[column] ?? PLAIN,
	};
}

/** What a blank in a style looks like: the number of that style, or {@link PLAIN}. */
export const blankIn = (style: number): number => blanks[style]!;

/** The SGR sequence from one style to another. */
export function changeStyle(from: number, to: number): string {
	if (to === PLAIN) return '\u001B[m';
	return from === PLAIN ? `\u001B[${codes[to]}m` : `\u001B[0;${codes[to]}m`;
}

function follow(style: number, parameters: string): number | null {
	const key = `${style} ${parameters}`;
	let changed = next.get(key);
	if (changed === undefined) {
		const made = apply(styles[style]!, parameters);
		changed = made && numberOf(made);
		next.set(key, changed);
	}
	return changed;
}

function apply(style: Style, parameters: string): Style | null {
	const attributes = new Set(style.attributes);
	let {color} = style;
	for (const code of parameters.split(';').map(Number)) {
		const ends = ENDS.get(code);
		if (code === 0) {
			attributes.clear();
			color = null;
		} else if (ends) for (const ended of ends) attributes.delete(ended);
		else if (ATTRIBUTES.has(code)) attributes.add(code);
		else if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97)) color = code;
		else if (code === 39) color = null;
		else return null;
	}
	return {attributes, color};
}

function numberOf(style: Style): number {
	const {attributes, color} = style;
	const made = [...[...attributes].sort((a, b) => a - b), ...(color === null ? [] : [color])].join(';');
	let number = numbers.get(made);
	if (number === undefined) {
		number = codes.length;
		numbers.set(made, number);
		codes.push(made);
		styles.push(style);
		blanks.push([...attributes].some(attribute => ON_BLANKS.has(attribute)) ? number : PLAIN);
	}
	return number;
}
