/** What somebody says in the patterns of these tests, where they have Q. */
export const WORDS = 'Well, it is not.';

/** A pattern with the words in place of its Q. */
export const withWords = (pattern: string): string =>
	pattern.replace('Q,”', `${WORDS.slice(0, -1)},”`).replace('Q”', `${WORDS}”`);
