/**
 * What a thread that reads may take up, in MB. The larger a heap may become, the more garbage V8 lets it gather: with
 * the 4 GB that it would allow, as much again. What such a thread makes or is sent dies at once, so that more room
 * for the young is only more garbage, four threads' worth, and saved no time.
 */
export const THREAD_LIMITS = {maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 24};
