import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {ACRONYMS} from '../words/acronyms.ts';
import {DOUBTFUL_MONTHS} from '../words/calendar.ts';

/** Of a word with a capital. "US" and "WHO" in a line of mixed case are no pronouns. */
export const isFunctionWord = (token: Token): boolean =>
	(token.lists & LIST.FUNCTION) !== 0 && token.glue !== 'dot' && !(token.allCaps && ACRONYMS.has(token.word));

/** Function words that are given names or surnames as well. */
export const NAMES_TOO = new Set(['will', 'may', 'an', 'so', 'per', 'tomorrow']);

/** Whether the token is a day, month or holiday rather than a name: "May 5", "in March", not "Theresa May". */
export function isCalendar(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (!isListed(token, LIST.CALENDAR)) return false;
	if (!DOUBTFUL_MONTHS.has(token.lower)) return true;
	const before = tokens[at - 1];
	if (token.lower === 'sun' || token.lower === 'sat') return isDayInTable(tokens, at);
	if (tokens[at + 1]?.number || before?.number || (token.lower === 'jun' && !bearsSurname(tokens[at + 1])))
		return true;
	if (before === undefined || !BEFORE_MONTH.has(before.lower)) return false;
	// "In May, …", "Early June", but not "By May Marin"
	const next = tokens[at + 1];
	// "a book by Jan de Vries", "a letter to April Marin"
	if (BEFORE_PERSON.has(before.lower) && !before.capital && next?.glue === 'space')
		return !(next.capital
			? isListed(next, LIST.GIVEN | LIST.FAMILY) || next.lists === 0
			: PARTICLES.has(next.lower));
	return !before.capital || next?.glue !== 'space' || !next.capital;
}

/** "Sun 5 May", "Fri-Sun", "Sat and Sun": the day, where "shares in Sun Harbour" and "the Sun" have other words beside them. */
function isDayInTable(tokens: readonly Token[], at: number): boolean {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	// "Tolm Sun, 5 May"
	if (before?.capital && tokens[at]!.glue === 'space' && !isListed(before, LIST.CALENDAR)) return false;
	const isDay = (token: Token | undefined): boolean => token !== undefined && isListed(token, LIST.CALENDAR);
	return (
		next?.number === true ||
		isDay(next) ||
		(isDay(before) && tokens[at]!.glue !== 'comma' && tokens[at]!.glue !== 'space') ||
		((before?.lower === 'and' || before?.lower === 'to') && isDay(tokens[at - 2])) ||
		(next?.lower === 'and' && isDay(tokens[at + 2]))
	);
}

/** "Jun Young-ho", but not "Apr, May, Jun and Jul" */
const bearsSurname = (next: Token | undefined): boolean =>
	next?.capital === true && next.glue === 'space' && !isListed(next, LIST.CALENDAR);

const BEFORE_PERSON = new Set(['by', 'to', 'of', 'and', 'for']);
const PARTICLES = new Set(['de', 'van', 'von', 'der', 'den']);

const BEFORE_MONTH = new Set(
	'in by since until till last this next early late mid from to of and during between for'.split(' '),
);
