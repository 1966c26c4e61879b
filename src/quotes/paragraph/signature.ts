import type {Block} from '../blocks.ts';
import {isVerbal} from '../cues/verbal.ts';
import type {Draft} from '../draft.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';

/** How many tokens a signature may have: "— Ana Ruiz, director of the port of Porto". */
const LONGEST_SIGNATURE = 16;

/** “…” — Ana Ruiz: a block of quotations and a dash and a name. */
export function findSignedQuote(block: Block): Draft[] | null {
	if (!block.sentences[0]?.[0]?.quotation || block.sentences.length > 20) return null;
	const tokens = block.sentences.flat();
	let dash = 0;
	while (dash < tokens.length && tokens[dash]!.is & (IS.QUOTATION | IS.MARK) && tokens[dash]!.lower !== '—')
		dash++;
	const signature = readSignature(tokens.slice(dash));
	if (!signature) return null;
	const content = tokens.slice(0, dash).flatMap(({quotation}) => (quotation ? [quotation.said] : []));
	return [{...signature, content, rule: 'signature', block: block.index, open: false, leap: false}];
}

/** A dash and a name, and nothing that is done: the tokens of a signature, else null. */
export function readSignature(tokens: readonly Token[]): Pick<Draft, 'cue' | 'source'> | null {
	if (tokens.length < 2 || tokens.length > LONGEST_SIGNATURE || tokens[0]!.lower !== '—') return null;
	if (!(tokens[1]!.is & IS.CAPITAL) || tokens[1]!.is & (IS.SUBJECT | IS.DETERMINER)) return null;
	if (tokens.some((token, at) => token.is & IS.QUOTATION || isVerbal(tokens, at))) return null;
	let last = tokens.length - 1;
	while (last > 1 && tokens[last]!.is & IS.MARK) last--;
	return {
		cue: {start: tokens[0]!.start, end: tokens[0]!.end},
		source: {start: tokens[1]!.start, end: tokens[last]!.end},
	};
}
