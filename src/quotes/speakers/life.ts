import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import {type Block, blockAt} from '../blocks.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';

/* Whether a paragraph comes back to the one life that its text is about: that of an obituary, say. */

/** "Born in 1928 over a shop, she left school at 13", "In 1966 she refused": a paragraph that comes back to the life it is about. */
export const opensLife = (tokens: readonly Token[], block: Block): boolean =>
	tokens[0]!.start === block.span.start &&
	(/^(?:born|raised|educated|orphaned|widowed)$/.test(tokens[0]!.lower) ||
		(((tokens[1]?.is ?? 0) & IS.NUMBER) !== 0 &&
			/^(?:in|by|at|aged|since)$/.test(tokens[0]!.lower) &&
			/^(?:1[89]\d\d|\d\d)$/.test(tokens[1]!.lower)));

/** "I ask about the divorce.": of an interview, whoever is asked is the one it is about. */
export const asksOn = (tokens: readonly Token[], block: Block): boolean =>
	tokens[0]!.start === block.span.start &&
	tokens[0]!.lower === 'i' &&
	/^(?:ask|asked|suggest|suggested|mention|mentioned|wonder|wondered)$/.test(tokens[1]?.lower ?? '');

const OBITUARY = /\bobituary\b|\b(?:dies|died|dead)(?:,? (?:at|aged)(?: age| the age of)? \d|, \d\d|$)/;

/** "Ana Ruiz, who tamed the Tolm, dies at 91", "Ana Ruiz obituary": a text in which "he" or "she" is mostly the dead one. */
export const isObituary = (text: string, blocks: readonly Block[]): boolean =>
	blocks.some(
		({kind, span}) => kind === 'headline' && OBITUARY.test(text.slice(span.start, span.end).toLowerCase()),
	);

/** A paragraph that does not open with somebody's words, or with "She said": those go on with who spoke before. */
export const goesOnTelling = (tokens: readonly Token[], block: Block): boolean =>
	tokens[0]!.start === block.span.start &&
	block.kind === 'paragraph' &&
	!tokens[0]!.quotation &&
	!(tokens[0]!.is & IS.SUBJECT && tokens.slice(1, 4).some(({cue}) => cue));

/** The only person in the headlines; null when there is none, or more than one. */
export function headedPerson(
	blocks: readonly Block[],
	{mentions, clusters}: DocumentEntities,
): Mention | null {
	let found: Mention | null = null;
	for (const mention of mentions) {
		if (clusters[mention.cluster]!.kind !== 'person') continue;
		if (blockAt(blocks, mention.span.start)?.kind !== 'headline') continue;
		if (found && found.cluster !== mention.cluster) return null;
		found ??= mention;
	}
	return found;
}
