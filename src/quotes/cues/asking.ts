import type {Token} from '../tokens.ts';

/** "asked", "pressed", "cross-examined": somebody is, and answers. */
export const isAsking = (token: Token | undefined): boolean => token !== undefined && ASKED.has(token.lower);

const ASKED = new Set('asked pressed questioned cross-examined re-examined quizzed interviewed'.split(' '));

/** Where a sentence such as "Asked about it, Ruiz smiled" or "When asked, …" would tell that somebody was asked. */
export const askedAt = (tokens: readonly Token[]): number => (tokens[0]!.lower === 'when' ? 1 : 0);
