/** Numbers in words that count more than one thing. */
export const NUMBERS = 'two three four five six seven eight nine ten';

const NUMBER_SET = new Set(NUMBERS.split(' '));

/** Whether a word in lower case counts more than one. */
export const isNumberWord = (lower: string): boolean => NUMBER_SET.has(lower);
