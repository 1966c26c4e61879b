import type {Token} from '../tokens.ts';
import {isListed, LIST} from './word-lists.ts';

/** A mention: the tokens of its line, and which of them are the name's. */
export type Mention = {readonly tokens: readonly Token[]; readonly from: number; readonly to: number};

/** Whether a name has more words, and the first is a given name or a surname. */
export const bearsPerson = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from > 1 && tokens[to - 1]!.glue !== 'and-sign' && isListed(tokens[from]!, LIST.GIVEN | LIST.FAMILY);

/** Whether a name is one word that no list has. */
export const isUnknown = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from === 1 && tokens[from]!.lists === 0;
