import {findAgency} from '../corpus/agencies.ts';
import {type Authors, parseAuthors} from '../corpus/parse-authors.ts';
import {isDateLine} from './date-line.ts';
import {isOutletDate} from './outlet-line.ts';

const LONGEST = 200;
/** "By Ana Doe", "Words by: Ana Doe", "Analysis by the …" */
const OPENING =
	/^(?:\W{0,2}(?:[Bb]y(?: and)?|BY|[Ff]rom|FROM|[Ww]ritten by|WRITTEN BY|[Ss]tory by|STORY BY|[Ww]ords by|[Tt]ext by|[Aa]uthor|AUTHOR|[Rr]eport by|(?:[Aa]nalysis|[Oo]pinion|[Cc]ommentary|[Ii]nterview) by))(?::\s*|\s+)(?=\p{Lu}|the )/u;
/** "By the Courier's night desk". */
const DESK =
	/^(?:By|BY|From|FROM) (?:the|our|THE|OUR) (?:[\p{L}’'-]+ ){0,5}(?:desk|staff|team|newsroom|reporters?|correspondents?|editors?)\W{0,2}$/u;
/** What a line of a job has; most short lines, headlines above all, have none. */
const WORKER = /staff|writer|reporter|correspondent|editor|columnist/iu;
/** "Associated Press writers" */
const AGENCY_STAFF = /^\p{Lu}.{1,40} (?:staff|writers?|reporters?|correspondents?)$/iu;
/** "From our own correspondent", "Staff reporter", "Agencies" */
const STAFF =
	/^(?:(?:from )?(?:our )?(?:own )?(?:staff|special|agency|news|web|online|political|senior|foreign)[ -]){1,3}(?:reporters?|writers?|correspondents?|desk|reports?|agencies)\W{0,2}$|^(?:staff|agencies|newsroom|wire reports?|news agencies)$/i;
/** "Ana Doe, Reuters", "Ana Doe | Harbour Times", "Ana Doe, Staff Writer". */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|de|la|van|von|der|den|da|bin|al)){1,4}`;
const NAME_AND_WORK = new RegExp(`^${NAME}(?:,| and| &|,? \\||,? [–—-])\\s`, 'u');
/** "Coast reporter", "Political correspondent, Belcour": the line below a name. */
const JOB_LINE =
	/^(?!(?:The|An?|One|Our|His|Her|This|That)\b)\p{Lu}[\p{L}-]{1,20}(?: [\p{L}&-]{1,20}){0,3} (?:reporter|correspondent|editor|writer|columnist)(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?$/u;
/** "senior writer", "bureau chief" at the end of a line. */
const JOB =
	/\b(?:staff|senior|chief|political|business|foreign|special)? ?(?:writer|reporter|correspondent|editor|columnist|bureau chief|photographer)s?\W{0,2}$/i;
/** The words in lower case that a byline may hold; any other word makes it a sentence ("By noon the port was shut"). */
const SMALL = new Set(
	(
		'and in at for from of the with by de la le las los da do dos das di del van von der den ten ter bin ibn al el y e ' +
		'night day morning weekend city metro news staff special senior chief political business foreign national local contributing guest reporter reporters writer ' +
		'writers correspondent correspondents editor editors columnist bureau photographer photographers photography ' +
		'producer analyst contributor journalist agencies desk news team reporting additional photos pictures video ' +
		'is a am pm est gmt bst on min read hours ago updated published'
	).split(' '),
);
/** "By late Monday", "By May": no byline. */
const DAY =
	/^\W{0,2}by:? (?:(?:late|early|mid|about|around) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^\W{0,2}by:? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! [A-Z])/i;

/** Who wrote it, when `text` is a byline ("By A and B", "By Reuters", "A, Reuters", "Staff reporter"); else null. */
export function parseByline(text: string): Authors | null {
	if (text === latest.text) return latest.byline;
	const byline = readByline(text);
	if (byline !== null) latest = {text, byline};
	return byline;
}

/** The last one that was found: it tells what its block is, and later who wrote the story. */
let latest: {readonly text: string; readonly byline: Authors | null} = {text: '', byline: null};

function readByline(text: string): Authors | null {
	if (text.length > LONGEST || (/\d$/.test(text) && isOutletDate(text))) return null;
	if (STAFF.test(text)) return parseAuthors(text);
	const hasWorker = text.length <= 60 && WORKER.test(text);
	if (hasWorker && JOB_LINE.test(text)) return {authors: [], agency: null};
	if (DESK.test(text) || (hasWorker && AGENCY_STAFF.test(text) && findAgency(text) !== null))
		return parseAuthors(text);
	if (OPENING.test(text)) {
		if (text.endsWith(':') || DAY.test(text) || hasOtherWords(text)) return null;
		const found = parseAuthors(text.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, ''));
		return found.authors.length > 0 || found.agency !== null || isOutlet(text) ? found : null;
	}
	if (text.length > 100 || !NAME_AND_WORK.test(text) || hasOtherWords(text)) return null;
	const end = text.replace(/^.*(?:,|\||[–—-])\s*/su, '').replace(/[.)\s]+$/, '');
	if (findAgency(end) !== null || JOB.test(text) || isDateLine(end))
		return parseAuthors(text.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, ''));
	return null;
}

function hasOtherWords(text: string): boolean {
	const low = text.replace(/^\S+\s/, '').match(/(?<![\p{L}'’.@-])\p{Ll}[\p{L}'’]*(?![\p{L}@])/gu) ?? [];
	return low.some(word => !SMALL.has(word));
}

const isOutlet = (text: string): boolean => text.length <= 60 && !/[.!?]\s/.test(text) && !/\d/.test(text);
