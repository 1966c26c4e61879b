/**
 * Makes text from outside safe to print: documents, file names, metadata, error messages.
 * Every sign is replaced by exactly as many UTF-16 units, so spans into the original hold in the result.
 */

const PICTURES = 0x2400; // U+2400 SYMBOL FOR NULL: the control pictures follow the C0 controls one to one
const REPLACEMENT = '\uFFFD';
/** A soft hyphen shows as one: terminals disagree about whether it takes a column. */
const HYPHEN = '\u2010';

/**
 * C1 controls, bidi marks, embeddings, overrides and isolates, zero-width and invisible signs, interlinear
 * annotation, shorthand and music format controls, tag characters, noncharacters.
 */
const UNSAFE =
	/[\u034F\u0080-\u009F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}\p{Noncharacter_Code_Point}]|[\u180B-\u180D\u180F]/gu;
/**
 * Joiners shape emoji (👩‍💻) and Indic and Persian words, and emoji and ideographs take variants (❤️, 葛󠄀): there
 * they stay. Between letters that do not join, behind one another, or on their own, they only hide.
 */
const HIDDEN =
	/(?<=^|[\s\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|[\uFE00-\uFE0F])[\uFE00-\uFE0F]|(?<=^|[\s\p{P}\d\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200C\u200D]|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]/gu;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/**
 * Text for a terminal that may hold several lines: `\n` stays, `\r\n` becomes a space and `\n`, a lone
 * `\r` and the Unicode line separators become `\n`, tabs become a space, everything that a terminal
 * could act on or that could hide or reorder text becomes a visible sign. Same length as `raw`.
 */
export function printable(raw: string): string {
	if (isPlain(raw)) return raw;
	return raw
		.toWellFormed()
		.replace(/\r(?=\n)/g, ' ')
		.replace(/[\r\u0085\u2028\u2029]/g, '\n')
		.replace(/\t/g, ' ')
		.replace(CONTROL, sign =>
			sign === '\u007F' ? '\u2421' : String.fromCharCode(PICTURES + sign.charCodeAt(0)),
		)
		.replace(UNSAFE, sign => REPLACEMENT.repeat(sign.length))
		.replace(HIDDEN, sign => REPLACEMENT.repeat(sign.length))
		.replace(/\u00AD/g, HYPHEN);
}

/** As {@link printable}, for one line: line breaks become spaces. Same length as `raw`. */
export const printableLine = (raw: string): string => printable(raw).replaceAll('\n', ' ');

/**
 * What {@link isPlain} looks for, as a pattern: V8 compiles it at once for a long text, and has to warm up to a
 * loop.
 */
const NOT_PLAIN = /[^\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]/;
const LONG = 4096; // UTF-16 units

/** Most lines of news need no change; a byte-wise look is many times faster than five replacements. */
function isPlain(text: string): boolean {
	if (text.length >= LONG) return !NOT_PLAIN.test(text);
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code < 0x20 ? code !== 10 : code >= 0x7f && (code < 0xa0 || code >= 0x300 || code === 0xad)) {
			if (!(code >= 0x2010 && code <= 0x2027)) return false;
		}
	}
	return true;
}
