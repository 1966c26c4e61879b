/** The word for `count` of something: "quote" for 1, else "quotes". */
export const plural = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);
