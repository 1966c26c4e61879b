import type {Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {IS, lookUp} from '../lexicon.ts';
import {mentionFrom, mentionUpTo} from './mentions.ts';

/** How far before the noun of a writing, or behind it, whose it is may be told, in units. */
const REACH = 220;

/**
 * Who put out a writing that the text brings in there ("a statement"), by what its sentence says: "Ruiz said in a
 * statement", "In a statement, Ruiz said", "Ruiz issued a statement". `noun` is the span of the word for it. Null when
 * the sentence does not tell; undefined when the writing is not brought in there ("the statement").
 */
export function findIssuer(
	text: string,
	noun: Span,
	mentions: readonly Mention[],
): Mention | null | undefined {
	const line = text.lastIndexOf('\n', noun.start) + 1;
	const floor = Math.max(line, noun.start - REACH);
	const before = text.slice(floor, noun.start);
	const article = BROUGHT_IN.exec(before);
	if (!article) return undefined;
	const lead = before.slice(0, article.index);
	if (article[1] === 'In') return sayerBehind(text, noun.end, mentions);
	if (article[1] === 'in') return sayerBefore(text, floor, lead, mentions);
	const verb = ISSUES.exec(lead);
	if (verb) return subjectOf(text, floor + verb.index, mentions);
	// "a new poll has found": the same as the poll of before, it may be
	return FINDINGS.test(text.slice(noun.start, noun.end)) ? undefined : null;
}

/** "in a joint", "a short": what stands before the noun. */
const BROUGHT_IN = /(?:\b([Ii]n) )?\b[Aa]n? (?:[\p{L}-]+ ){0,3}$/u;

const FINDINGS = /^(?:poll|survey|study|report|document|filing)$/i;

const ISSUES = /\b(?:issued|released|posted|wrote|sent|put out|read out|penned|tweeted|signed) $/;

const SAYS =
	/\b(?:said|says|announced|added|wrote|confirmed|denied|apologi[sz]ed|warned|stated|called|urged|thanked|described|insisted|claimed|told|responded|replied|blamed|condemned|argued|promised|acknowledged|explained)\b/g;

/** "In a statement on Monday, Ruiz said" */
function sayerBehind(text: string, end: number, mentions: readonly Mention[]): Mention | null {
	const comma = /^[^,.;:“”"\n]{0,50}, (?:[Tt]he )?/.exec(text.slice(end, end + REACH));
	const mention = comma && mentionFrom(mentions, end + comma[0].length);
	if (!mention) return null;
	const verb = /^(?:, [^,.;:“”"\n]{2,80},)? (\p{Ll}+)/u.exec(
		text.slice(mention.span.end, mention.span.end + REACH),
	)?.[1];
	return verb !== undefined && lookUp(verb).is & (IS.CUE | IS.AUXILIARY) ? mention : null;
}

/** "Ruiz said on Monday in", "“…,” said Ruiz in" */
function sayerBefore(
	text: string,
	floor: number,
	lead: string,
	mentions: readonly Mention[],
): Mention | null {
	const verb = [...lead.matchAll(SAYS)].at(-1);
	if (!verb) return null;
	const start = floor + verb.index;
	const inverted = mentionUpTo(mentions, floor + lead.length);
	const last = mentions[inverted];
	if (last && last.span.start > start)
		return last.span.end >= floor + lead.length - 1 &&
			/^ (?:the )?(?:[\p{Lu}][\p{L}.]+ ){0,3}$/u.test(text.slice(start + verb[0].length, last.span.start))
			? last
			: null;
	return subjectOf(text, start, mentions);
}

/** Who does what begins at `verb`: the name before it, with or without a phrase between commas. */
function subjectOf(text: string, verb: number, mentions: readonly Mention[]): Mention | null {
	const at = mentionUpTo(mentions, verb - 1);
	for (const mention of mentions.slice(Math.max(0, at - 2), at + 1).reverse()) {
		const between = text.slice(mention.span.end, verb);
		const lead = text.slice(Math.max(0, mention.span.start - 12), mention.span.start);
		// "a spokesman for Altamar said in a statement"
		if (/\b(?:of|for|at|from|with|to|by|in|and|or) (?:the )?$/.test(lead)) continue;
		if (/^(?:, [^,.;:“”"\n]{2,90},)?(?: (?:also|later|has|had|then|both))* $/.test(between)) return mention;
	}
	return null;
}
