import {endsSentence} from './sentence-end.ts';
import {RELATED_LABELS} from './words/related-labels.ts';

/** "More from Harbour Times", "Latest on the port" */
const MORE_FROM =
	/^(?:[Mm]ore|MORE|[Ll]atest|LATEST|[Ss]tories|[Aa]lso|ALSO|[Rr]elated|RELATED)(?: \w{1,15}){0,2} (?:from|FROM|in|IN|on|ON|by|BY|about) (?:the )?\p{Lu}[^.!?]{1,50}:?$/u;
/** "READ MORE: Port director resigns" */
const INLINE = new RegExp(
	String.raw`^\W{0,3}(?:${[
		"RELATED|READ|READ MORE|ALSO READ|READ ALSO|MORE|SEE ALSO|WATCH|DON['’]T MISS|UP NEXT",
		'(?:[Rr]ead|[Ss]ee|[Ww]atch) (?:more|also|next|too)',
		'[Aa]lso (?:[Rr]ead|[Ss]ee)',
		'[Rr]elated(?: (?:[Ss]tory|[Ss]tories|[Aa]rticles?|[Cc]overage|[Rr]eading))?',
		'[Ff]urther reading',
		'[Ii]n this series',
	].join('|')})\s?(?::|\||>|»|—|–)\s*\S`,
);

/** The first two letters of the labels. */
const STARTS = new Set(Array.from(RELATED_LABELS, label => label.slice(0, 2)));

/** Most lines are told by their first two letters. */
const mayBeLabel = (text: string): boolean =>
	!/^[a-z]{2}/i.test(text) || STARTS.has(text.slice(0, 2).toLowerCase());

/** A headline under a label; teasers of a sentence or two may follow it. */
const LONGEST_HEADLINE = 180;

/** "You might also like", "Most read", "More from Harbour Times": a label over links to other stories. */
export function isRelatedLabel(text: string): boolean {
	if (text.length > 60) return false;
	if (mayBeLabel(text) && RELATED_LABELS.has(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')))
		return !/[.?]$/.test(text);
	return MORE_FROM.test(text);
}

/** "READ MORE: Port director resigns": label and headline in one line. */
export const isRelatedLink = (text: string): boolean =>
	text.length <= LONGEST_HEADLINE + 20 && INLINE.test(text) && !/["”“]\s*\w+ (?:said|says)\b/.test(text);

/** Whether a block below a related label is a headline of the list and not the story going on. */
export function isRelatedItem(text: string): boolean {
	if (text.length > LONGEST_HEADLINE) return false;
	// "… in the U.S." and "Who owns the quay?" end as headlines do; "He declined." does not.
	return !endsSentence(text) || /(?:\p{Lu}\.\p{Lu}\.|[^.!]\?|…)$/u.test(text);
}
