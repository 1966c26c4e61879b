/*
 * What is made of a library is behind it while a corpus is being read: it is made anew often enough for a reader, and
 * not so often that nothing else gets done.
 */

/** What takes no longer to make, in ms, is always up to date. */
export const FREE = 30;
/** Of else at most this part of the time goes into making it anew: one in so many. */
export const SHARE = 5;
