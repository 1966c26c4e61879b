import {isOneColumnEach} from '../text/one-column.ts';

/**
 * Takes the place of string-width in the bundle, for Ink and for us: the same answers, but the package with its
 * large expressions is loaded only when a line holds more than signs of one column each. Loading it and its
 * first use were a third of the time to the first frame.
 */
export default function stringWidth(text: string, options?: {countAnsiEscapeCodes?: boolean}): number {
	if (typeof text === 'string' && !options?.countAnsiEscapeCodes) {
		const plain = text.includes('\u001B') ? text.replace(/\u001B\[[\d;]*m/g, '') : text;
		if (isOneColumnEach(plain)) return plain.length;
	}
	exact ??= require('string-width').default;
	return exact(text, options);
}

type StringWidth = (text: string, options?: object) => number;

let exact: StringWidth | undefined;

/** The bundler puts the package here, to be run at the first call. */
declare function require(name: 'string-width'): {default: StringWidth};
