import type {Draft} from '../draft.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {isTitleAt} from './clause.ts';

/**
 * "“It is shut,” Ruiz said; “we go on.”", "Ruiz said it was shut; “we go on.”": words in marks that end the sentence behind
 * a semicolon go on with what the only one who speaks in it has said. They are added to the last of the `drafts`.
 */
export function joinBehindSemicolon(tokens: readonly Token[], drafts: readonly Draft[]): void {
	const last = drafts.at(-1);
	if (!last?.source || last.open) return;
	let at = tokens.length - 1;
	while (at > 0 && tokens[at]!.is & IS.MARK) at--;
	const {quotation, start} = tokens[at]!;
	const border = tokens[at - 1] && tokens[at - 1]!.is & IS.CONJUNCTION ? at - 2 : at - 1;
	if (!quotation || tokens[border]?.lower !== ';' || isTitleAt(tokens, at)) return;
	const isOne = drafts.every(
		({source, content}) => source?.start === last.source!.start && content.every(({end}) => end <= start),
	);
	if (isOne) last.content.push(quotation.said);
}
