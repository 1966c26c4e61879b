import type {Span} from './span.ts';
import {findWords} from './words.ts';

/** A word, or a sign that is part of none. White space is no token: where lines break does not matter. */
export type Token = {readonly text: string; readonly span: Span};

const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a run of letters is of a script that puts no spaces between its words: then each letter is one. */
export const isUnspaced = (letters: string): boolean => UNSPACED.test(letters);

/**
 * The words and signs of a text in order; in scripts that put no spaces between words, each letter is one. What
 * Markdown cannot carry (NUL, halves of surrogate pairs) is U+FFFD, as in an export.
 */
export function findTokens(raw: string): Token[] {
	const text = raw.toWellFormed().replaceAll('\0', '\uFFFD');
	const tokens: Token[] = [];
	let at = 0;
	const addSigns = (end: number) => {
		while (at < end) {
			const sign = String.fromCodePoint(text.codePointAt(at)!);
			if (!/\s/.test(sign)) tokens.push({text: sign, span: {start: at, end: at + sign.length}});
			at += sign.length;
		}
	};
	for (const span of findWords(text)) {
		addSigns(span.start);
		const word = text.slice(span.start, span.end);
		if (isUnspaced(word)) addSigns(span.end);
		else tokens.push({text: word, span});
		at = span.end;
	}
	addSigns(text.length);
	return tokens;
}

/** Whether two texts are the same words and signs, wherever their white space stands. */
export function areSameWords(a: readonly Token[], b: readonly Token[]): boolean {
	return a.length === b.length && a.every(({text}, n) => text === b[n]!.text);
}
