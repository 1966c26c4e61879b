import {endsSentence} from './sentence-end.ts';
import {FILLERS, FURNITURE_PHRASES} from './words/furniture-phrases.ts';
import {NOTICE, PAGE_CALL} from './words/page-calls.ts';

/** A longer block holds sentences of its own; taking one for furniture would lose what it says. */
const LONGEST = 400;
const LONGEST_GLUED = 120;

/** "Watch the exchange below:", "See the full list here.": pointers to what the saved text no longer has. */
const POINTER =
	/^\W{0,2}(?:watch|listen to|see|view|read|check out|scroll)\b[^.!?]{0,120}\b(?:above|below|here)\b[.:!)]{0,3}$/i;
/** At the end of a block, in its last 16 units. */
const LIKE_PAGE = /\blike (?:the|our) page:?$/i;
const URL_ALONE = /^<?https?:\/\/\S{3,500}>?$/i;

/** "© Harbour Times 2024" */
const COPYRIGHT = /^(?:©|\(c\) ?(?:19|20)\d\d\b|copyright\b.{0,20}(?:19|20)\d\d\b|copyright ©)/i;

const AGE_UNITS = 's|m|h|d|w|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?';
/** "Updated 3 hours ago", "5 min read" */
const AGO = new RegExp(
	String.raw`^(?:(?:published|updated|posted|last (?:updated|modified)|by)?\W{0,3})(?:about |over )?(?:\d{1,3}|an?) ?(?:${AGE_UNITS}) (?:ago|read|watch|listen)\b[^a-z]{0,20}$`,
	'i',
);

const COUNTER = new RegExp(
	[
		// "View all 12 comments on this story", "3.4k shares"
		String.raw`^(?:view |see |show |read )?(?:all )?[\d.,]{1,9} ?[km]? (?:comments?|shares?|likes?|views?|retweets|replies|responses|reactions|photos?|images?)\b(?: on this (?:story|article))?\W{0,3}$`,
		// "Comments: 12"
		String.raw`^(?:comments?|shares?|views?)\W{1,3}[\d.,]{1,9} ?[km]?$`,
		// "Image 1 of 9", "3/12"
		String.raw`^(?:image|photo|slide|page) \d{1,3} (?:of|\/) \d{1,3}\W?$`,
		String.raw`^\d{1,3} ?(?:of|\/) ?\d{1,3}$`,
	].join('|'),
	'i',
);

/** Rules, stars and end signs ("* * *", "___.", "###", "-30-"). */
const RULE = /^[^\p{L}\p{N}]*$|^[-–—#* ]{0,6}(?:30|ends?)[-–—#* ]{1,6}$|^ENDS?\.?$/u;

/** What a careless saving left of the page's code. */
const CODE = new RegExp(
	[
		// "<br/>", "<tweet id=…></tweet>"
		String.raw`^<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,300})?\/?>[^\p{L}]{0,3}$`,
		String.raw`^<(tweet|iframe|script|style|blockquote)\b[^<>]{0,300}>.{0,80}<\/?\1\/?>\W{0,2}$`,
		// ".share-box p { margin: 0", "@media print {", "color: red;", "});"
		String.raw`^[.#@]?[a-z-]{2,40}(?: [.#]?[a-z-]{2,30}){0,3} ?\{.{0,100}$`,
		String.raw`^@media\b.{0,100}\{$`,
		"^[a-z-]{3,30}: ?[^;’']{1,60};$",
		String.raw`^\}[;).]{0,2}$`,
	].join('|'),
	'u',
);

/** Whether a block is the page's own text, not the story's: share rows, sign-up boxes, counters, notices. */
export function isFurniture(text: string): boolean {
	if (text.length > LONGEST) return false;
	if (RULE.test(text) || CODE.test(text)) return true;
	if (text.length <= LONGEST_GLUED && (isGlued(text) || AGO.test(text) || COUNTER.test(text))) return true;
	if (COPYRIGHT.test(text) || NOTICE.test(text.slice(0, LONGEST_GLUED))) return true;
	if (URL_ALONE.test(text)) return true;
	return (
		(PAGE_CALL.test(text) ||
			(text.length <= 160 && (POINTER.test(text) || LIKE_PAGE.test(text.slice(-16))))) &&
		!/["“”«»„]/.test(text)
	);
}

/** "Share this articleComments": whether the letters of a line are furniture phrases, one after another. */
function isGlued(text: string): boolean {
	if (text.length > 40 && endsSentence(text)) return false;
	// Most lines are told by how they begin.
	if (/^[a-z]{2}/i.test(text) && !LENGTHS.has(text.slice(0, 2).toLowerCase())) return false;
	const letters = text.toLowerCase().replace(/\P{L}+/gu, '');
	if (letters === '' || FILLERS.has(letters)) return false;
	const reached = new Uint8Array(letters.length + 1);
	reached[0] = 1;
	let furthest = 0;
	for (let start = 0; start <= furthest && start < letters.length; start++) {
		if (reached[start] === 0) continue;
		const lengths = LENGTHS.get(letters.slice(start, start + 2)) ?? [];
		for (const length of lengths) {
			const end = start + length;
			if (end > letters.length || !FURNITURE_PHRASES.has(letters.slice(start, end))) continue;
			reached[end] = 1;
			furthest = Math.max(furthest, end);
		}
	}
	return reached[letters.length] === 1;
}

/** The lengths of the phrases that begin with two letters (of "x" with "x" alone): few lines get past the first. */
const LENGTHS = new Map<string, number[]>();
for (const phrase of FURNITURE_PHRASES) {
	const lengths = LENGTHS.get(phrase.slice(0, 2)) ?? [];
	if (!lengths.includes(phrase.length)) lengths.push(phrase.length);
	LENGTHS.set(phrase.slice(0, 2), lengths);
}
