/**
 * Makes text from outside safe to print: documents, file names, metadata, error messages.
 * Every sign is replaced by exactly as many UTF-16 units, so spans into the original hold in the result.
 */

const PICTURES = 0x2400; // U+2400 SYMBOL FOR NULL: the control pictures follow the C0 controls one to one
const REPLACEMENT = '\uFFFD';

/** C1 controls, bidi marks, embeddings, overrides and isolates, interlinear annotation, tag characters. */
const UNSAFE =
	/[\u0080-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
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
		.replace(UNSAFE, sign => REPLACEMENT.repeat(sign.length));
}

/** As {@link printable}, for one line: line breaks become spaces. Same length as `raw`. */
export const printableLine = (raw: string): string => printable(raw).replaceAll('\n', ' ');

/** Most lines of news need no change; a byte-wise look is many times faster than five replacements. */
function isPlain(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code < 0x20 ? code !== 10 : code >= 0x7f && (code < 0xa0 || code >= 0x300)) {
			if (!(code >= 0x2010 && code <= 0x2027)) return false;
		}
	}
	return true;
}
