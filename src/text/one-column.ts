/**
 * Signs that are a grapheme of one terminal column each, whatever stands beside them in this class: ASCII,
 * Latin, Greek and Cyrillic letters, the punctuation of news, arrows and boxes.
 */
const ONE_COLUMN =
	/^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0391-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2015\u2018-\u201f\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2190-\u2193\u2400-\u2426\u2500-\u257f\u2580-\u259f\u25b8\u25cf\u275b-\u275e]*$/;

/**
 * Whether `text` takes one column for each of its UTF-16 units. Most lines of news do, and for those neither a
 * segmenter nor string-width's expressions are needed, whose first use costs as much as the rest of a frame.
 */
export const isOneColumnEach = (text: string): boolean => ONE_COLUMN.test(text);
