/** Small words within names, which have no letter in what the initials of these make: "Bank of the South", BS. */
export const SMALL_WORDS: ReadonlySet<string> = new Set('of the and for de la du des und in on'.split(' '));
