/** How a name stands at one place of the text, and what that says of it. */
import type {Candidate} from './runs/candidates.ts';
import {TEAM_NICKNAMES} from './team-nicknames.ts';
import type {Token} from './tokens.ts';
import {isListed, LIST} from './weighing/word-lists.ts';
import {findAcronym} from './words/acronyms.ts';
import {CONTEXT, contextOf} from './words/context-words.ts';

/** "She lives in Chelsea": the town, where nothing is played. */
export const isTownOfClub = (tokens: readonly Token[], {from, to}: Candidate): boolean =>
	to - from === 1 &&
	tokens[from]!.glue === 'space' &&
	IN_TOWN.has(tokens[from - 1]?.lower ?? '') &&
	TOWNS_OF_CLUBS.has(tokens[from]!.lower) &&
	!tokens[from]!.possessive;
const IN_TOWN = new Set(['in', 'near']);
const TOWNS_OF_CLUBS = new Set('chelsea motherwell fulham everton millwall villarreal santos'.split(' '));

/** "House Speaker Odo Bell": the house has its capital anywhere. */
export const leadsOffice = (next: Token | undefined): boolean =>
	next?.capital === true && next.glue === 'space' && isListed(next, LIST.OFFICE);

/** A word in capitals that a colon follows, which is no acronym that the lists know: who speaks in a transcript. */
export const isSpeakerLabel = (text: string, {word, lower, allCaps, end}: Token): boolean =>
	allCaps &&
	word.length > 3 &&
	text.charCodeAt(end) === 58 &&
	findAcronym(word) === undefined &&
	// "FORWARDS: Odo Bell"
	!(contextOf(lower.replace(/s$/, '')) & (CONTEXT.POSITION | CONTEXT.ROLE)) &&
	!/(?:ers|wards)$/.test(lower);

/** "The Herons won" in a text of matches. */
export const isNickname = (tokens: readonly Token[], {from, to}: Candidate): boolean =>
	to - from === 1 &&
	tokens[from]!.glue === 'space' &&
	tokens[from - 1]?.lower === 'the' &&
	TEAM_NICKNAMES.has(tokens[from]!.lower);

/** "Weber State 24": a university, in a text of matches. */
export const isStateTeam = (tokens: readonly Token[], {from, to, title}: Candidate): boolean =>
	title < 0 &&
	(to - from === 2 || to - from === 3) &&
	tokens[to - 1]!.lower === 'state' &&
	tokens[from]!.glue !== 'dot' &&
	tokens[from - 1]?.lower !== 'in';

/** "Carrow's The Salt Road": a capital article within a sentence, behind the one who made it. */
export function isOwnedWork(tokens: readonly Token[], from: number): boolean {
	// "Carrow's The Ferryman's Bride"
	const at = tokens[from - 1]?.possessive ? from - 2 : from - 1;
	const article = tokens[at];
	return (
		article?.lower === 'the' &&
		article.capital &&
		!article.initial &&
		article.glue === 'space' &&
		tokens[at - 1]?.possessive === true
	);
}

/** Whether quotation marks stand directly on both sides, an article aside. */
export function isInMarks(text: string, from: number, end: number): boolean {
	const after = text.charCodeAt(end);
	const close = after === 0x2c || after === 0x2e ? text.charCodeAt(end + 1) : after;
	if (close !== 0x22 && close !== 0x201d && close !== 0x2019 && close !== 0x27) return false;
	const start = text.startsWith('The ', from - 4)
		? from - 4
		: text.startsWith('A ', from - 2)
			? from - 2
			: from;
	const before = text.charCodeAt(start - 1);
	const single = before === 0x27 && text.charCodeAt(start - 2) <= 0x28;
	if (!single && before !== 0x22 && before !== 0x201c && before !== 0x2018) return false;
	return single || close !== 0x27;
}
