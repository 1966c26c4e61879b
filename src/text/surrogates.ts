/** Whether a UTF-16 unit is the first of a pair, without its second no character. */
export const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/** Whether it is the second of a pair. */
export const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
