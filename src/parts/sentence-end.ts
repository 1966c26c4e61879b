const END = /[.!?…。！？؟।]["'”’»)\]]{0,3}$/u;

/** Whether a block ends as a sentence does, closing marks and brackets aside. */
export const endsSentence = (text: string): boolean => END.test(text.slice(-6));

const LOW = /^["'“‘«(]?[\p{Ll}\p{Lo}]/u;

/** Whether a block begins within a sentence, as far as its first letter tells. */
export const beginsLow = (text: string): boolean => LOW.test(text.slice(0, 4));
