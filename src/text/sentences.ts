import {isSpace, skipSpace} from './space.ts';
import type {Span, TextSource} from './span.ts';

/**
 * Words whose final period does not end a sentence when a name or a number follows.
 * Titles and ranks, months, street and company forms as news prints them.
 */
const ABBREVIATIONS = new Set(
	(
		'mr mrs ms mx dr prof engr ing sen sens rep reps gov govs gen col lt sgt cpl capt cmdr maj del adm pres supt insp hon rev fr st ' +
		'ste mt ft no nos vs v jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
		'ave blvd rd dept est approx al p pp vol fig art sec atty asst assoc cf eg ie e.g i.e'
	).split(' '),
);

/** These may end a sentence too; they do when a capitalised word follows that is not part of the name. */
const MAY_END = new Set(
	'inc corp co ltd jr sr bros llc plc etc a.m p.m am pm u.s u.k u.n e.u d.c'.split(' '),
);

/** Words that begin sentences far more often than they go on a name after "U.S." or "Inc.". */
const STARTERS = new Set(
	(
		'the a an he she it we they i you his her its their our my this that these those there in on at for but and ' +
		'so if when while after before as since meanwhile however what who how why where not no yet still also'
	).split(' '),
);

const CLOSERS = '"\'”’»)]';

/** Marks that end a sentence without a space behind them, and what closes a quotation in those scripts. */
const FULL_STOPS = '。！？｡।۔؟។';
const WIDE_CLOSERS = '」』）】〉》”’';

/** The sentences of a part of a text, which is all that is read of it. */
export const sentencesIn = (text: TextSource, {start, end}: Span): Span[] =>
	findSentences(text.slice(start, end)).map(sentence => ({
		start: sentence.start + start,
		end: sentence.end + start,
	}));

/**
 * The sentences of `text` within `span`, in order, without the white space around them. A line break with
 * a blank line behind it always ends one. Closing quotation marks and brackets belong to the sentence they
 * close. Linear in the length of the span.
 */
export function findSentences(text: string, span: Span = {start: 0, end: text.length}): Span[] {
	const sentences: Span[] = [];
	let start = skipSpace(text, span.start, span.end);
	let at = start;
	const close = (end: number) => {
		let last = end;
		while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
		if (last > start) sentences.push({start, end: last});
		start = skipSpace(text, end, span.end);
		at = start;
	};
	while (at < span.end) {
		// Of forty signs one may end a sentence; a look by code keeps the others out of the comparisons below.
		if (!mayEnd(text.charCodeAt(at))) {
			at++;
			continue;
		}
		const sign = text[at];
		if (sign === '\n' && isBlankAhead(text, at + 1, span.end)) {
			close(at);
		} else if (FULL_STOPS.includes(sign!)) {
			let end = at + 1;
			while (end < span.end && FULL_STOPS.includes(text[end]!)) end++;
			// 「来ない。」と言った: the quotation is over, the sentence is not.
			const isClosed = end < span.end && WIDE_CLOSERS.includes(text[end]!);
			while (end < span.end && WIDE_CLOSERS.includes(text[end]!)) end++;
			if (!isClosed || end >= span.end || isSpace(text.charCodeAt(end))) close(end);
			else at = end;
		} else if (sign === '.' || sign === '!' || sign === '?' || sign === '…') {
			let end = at + 1;
			while (end < span.end && '.!?…'.includes(text[end]!)) end++;
			while (end < span.end && CLOSERS.includes(text[end]!)) end++;
			if (end >= span.end || (isSpace(text.charCodeAt(end)) && endsHere(text, start, at, end, span.end)))
				close(end);
			else at = end;
		} else at++;
	}
	close(span.end);
	return sentences;
}

/** Line breaks, the marks that end sentences, and everything from U+0589 on, where such marks may follow. */
const mayEnd = (code: number): boolean =>
	code < 0x589 ? code === 46 || code === 10 || code === 33 || code === 63 : true;

/** "a post on X. Ruiz replied", "a man who called himself K. He wrote": one letter that begins no name. */
const isWholeName = (text: string, from: number, next: number): boolean =>
	/\bon [xX]$/.test(text.slice(Math.max(0, from - 4), from + 1)) ||
	/^(?:He|She|It|They|We|But|The|When)(?= )/.test(text.slice(next, next + 5));

/** Whether the period, question or exclamation mark at `mark`, closed off at `end`, ends its sentence. */
function endsHere(text: string, start: number, mark: number, end: number, limit: number): boolean {
	let next = skipSpace(text, end, limit);
	while (next < limit && '"\'“‘«([—–-'.includes(text[next]!)) next++;
	const follower = text[next];
	if (follower === undefined || next >= limit) return true;
	if (isLowerLetter(follower)) return false;
	if (text[mark] !== '.' || text[mark + 1] === '.') return true;
	let from = mark;
	while (from > start && (text[from - 1] === '.' || isLetter(text[from - 1]!))) from--;
	const word = text.slice(from, mark).toLowerCase();
	const before = text[from - 1] ?? ' ';
	const isClosed = end > mark + 1;
	// "Both said no. “Never,” said Ruiz. She said no. Then she left."; but "bus no. 5", "No. One"
	if (word === 'no' && text[from] === 'n' && /^\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2))) return true;
	if (ABBREVIATIONS.has(word))
		return (isClosed && !/\p{N}/u.test(follower)) || opensSpeech(text, mark, end, next);
	if (isInitial(word, before)) return isWholeName(text, from, next);
	// "They left at 11am. Police came.": written so, the period is the sentence's
	if ((word === 'am' || word === 'pm') && /\d/.test(before)) return true;
	if (!MAY_END.has(word) && !(word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word))) return true;
	// "It began at 9 a.m. “We had no time,” he said."
	return isClosed || /["“‘«]/.test(text.slice(end, next)) || STARTERS.has(wordFrom(text, next, limit));
}

/** One letter, but not that of "It was Porto's. He knew.", "in the 1990s. She". `before`: the sign before it. */
const isInitial = (word: string, before: string): boolean =>
	word.length <= 2 && /^\p{L}$/u.test(word) && word !== 'i' && !/['’\d]/.test(before);

/** The word that begins at `from`, in lower case. */
function wordFrom(text: string, from: number, limit: number): string {
	let stop = from;
	while (stop < limit && isLetter(text[stop]!)) stop++;
	return text.slice(from, stop).toLowerCase();
}

/** "“…,” said Ewa Maj. “We had no time.”": a name that looks like a rank; but "Maj. “Tex” Bell". */
const opensSpeech = (text: string, mark: number, end: number, next: number): boolean =>
	/["“]/.test(text.slice(end, next)) &&
	/(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,}$/u.test(text.slice(Math.max(0, mark - LONGEST_NAME), mark)) &&
	!/^[\p{L}-]+[”"] \p{Lu}/u.test(text.slice(next, next + LONGEST_NAME));

/** Units in which a name before such a period shows, or a nickname behind it. */
const LONGEST_NAME = 30;

/** A look at the code spares most letters the pattern. */
function isLetter(sign: string): boolean {
	const code = sign.charCodeAt(0) | 32;
	return code < 0x80 ? code >= 97 && code <= 122 : /\p{L}/u.test(sign);
}

function isLowerLetter(sign: string): boolean {
	const code = sign.charCodeAt(0);
	return code < 0x80 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(sign);
}

function isBlankAhead(text: string, from: number, limit: number): boolean {
	for (let at = from; at < limit; at++) {
		if (text[at] === '\n') return true;
		if (!isSpace(text.charCodeAt(at))) return false;
	}
	return false;
}
