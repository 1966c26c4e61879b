import type {Span} from './span.ts';

/** A word as it is compared: one form of apostrophe and hyphen, no soft hyphens, composed letters. */
export const wordKey = (text: string, span: Span): string => normalizeWord(text.slice(span.start, span.end));

/** {@link wordKey} of a word by itself. */
export const normalizeWord = (word: string): string =>
	/^[\x20-\x7e]*$/.test(word)
		? word
		: word
				.normalize('NFC')
				.replace(/[’‘ʼ]/g, "'")
				.replace(/[‐‑]/g, '-')
				.replace(/\u00AD/g, '');
