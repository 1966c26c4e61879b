const END = /[.!?…。！？؟।]["'”’»)\]]{0,3}$/u;

/** Whether a block ends as a sentence does, closing marks and brackets aside. */
export const endsSentence = (text: string): boolean => END.test(text.slice(-6));
