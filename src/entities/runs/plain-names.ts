import type {Name, Occurrence} from '../names.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {CONTEXT, contextOf} from '../words/context-words.ts';

/** Plain words that are names where they stand: a surname, a paper, a part of a country. */

/**
 * Whether a surname that is a plain word as well stands somewhere as somebody's: "Bush said", "Kasich and Bush",
 * "the Bush administration". A document that has the word in small letters is not asked.
 */
export const isBornePlainly = ({lists, firm, occurrences}: Name): boolean =>
	firm && (lists & LIST.FAMILY) !== 0 && occurrences.some(isBorne);

function isBorne({line: {tokens}, from, to}: Occurrence): boolean {
	const [before, next] = [tokens[from - 1], tokens[to]];
	if (tokens[from]!.initial || tokens[from]!.allCaps) return false;
	if (before?.lower === 'the')
		return next?.glue === 'space' && (contextOf(next.lower) & CONTEXT.AFTER_PERSON) !== 0;
	if (before?.capital && tokens[from]!.glue === 'space') return false;
	if (next?.glue === 'space' && contextOf(next.lower) & CONTEXT.SPEECH) return true;
	return isSurname(tokens[from - 2], before) || (next?.lower === 'and' && isSurname(tokens[to + 1], next));
}

/** Whether a word on the other side of "and" is a surname and nothing else. */
const isSurname = (token: Token | undefined, and: Token | undefined): boolean =>
	and?.lower === 'and' &&
	token?.capital === true &&
	isListed(token, LIST.FAMILY) &&
	!isListed(token, LIST.COMMON | LIST.KNOWN);

/** "the Times reported", "a reporter of the Post": a paper, wherever it has its article and its capital. */
export const isPaper = ({key, firm, occurrences}: Name): boolean =>
	firm &&
	(PAPERS.has(key) || (TOLD.has(key) && occurrences.some(isTold))) &&
	occurrences.every(({line, from}) => hasArticle(line.tokens, from));

/** "told the Express" */
const isTold = ({line: {tokens}, from}: Occurrence): boolean => tokens[from - 2]?.lower === 'told';

const TOLD = new Set('nation express star mirror standard citizen monitor mail sun herald'.split(' '));

const PAPERS = new Set(['times', 'post', 'independent']);

/** Whether a compass point stands for a part: "voters in the South", "talks with the West": a part of a country, or of the world. */
export const isPart = ({firm, occurrences}: Name): boolean =>
	firm &&
	occurrences.every(({line: {tokens}, from, to}) => {
		const next = tokens[to];
		return hasArticle(tokens, from) && !(next?.glue === 'space' && next.capital) && next?.glue !== 'hyphen';
	});

const hasArticle = (tokens: readonly Token[], from: number): boolean =>
	tokens[from]!.glue === 'space' && tokens[from - 1]?.lower === 'the' && !tokens[from]!.allCaps;
