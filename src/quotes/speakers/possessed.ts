import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import {firstFrom} from '../../text/first-from.ts';
import type {Span} from '../../text/span.ts';
import {IS, lookUp} from '../lexicon.ts';
import {mentionUpTo} from './mentions.ts';
import type {Referent} from './pronouns.ts';
import type {Roles} from './roles.ts';

/*
 * What belongs to a body: its website speaks for it, and who works for it is known by that.
 */

/** A source told by its owner: "its website", "the company's chief executive", "the chief executive of Altamar". */
type Possessed = {
	/** The span that tells the owner: "its", "the company", "Altamar". */
	readonly owner: Span;
	/** What is the owner's, in lower case: "website", "chief executive". */
	readonly thing: string;
};

/** "its website", "the company's chief executive" */
const OF_OWNER =
	/^((?:its|their|his|her)|(?:the|this) (?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*?['’]s?|\p{Lu}[^,;:“”"]*?['’]s?) (\p{Ll}[\p{Ll} -]*)$/u;
/** "the chief executive of Altamar" */
const BY_OWNER =
	/^(?:the |its |an? )?(\p{Ll}[\p{Ll} -]*?) (?:of|at|for) ((?:the|this) (?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*|\p{Lu}[^,;:“”"]*)$/u;
/** "a statement posted on its website" */
const ON_SITE =
	/^(?:an?|the) (?:statement|notice|message|note|post|letter|blog post) (?:posted |published )?on (its|(?:the|this) (?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*?['’]s?|\p{Lu}[^,;:“”"]*?['’]s?) ((?:official |own )?(?:website|site|page|blog|facebook page|twitter account))$/iu;

/** "a company statement", "an Altamar press release" */
const OF_BODY =
	/^an? (?:\p{Ll}+ )?(company|firm|\p{Lu}[^,;:“”"]*?) (statement|report|website|press release|filing|letter|document|memo)$/u;

/** Reads whose a source is that is no pronoun and no name; null where it does not say so. */
export function parsePossessed(text: string, source: Span): Possessed | null {
	const words = text.slice(source.start, source.end);
	const lowered = words[0]!.toLowerCase() + words.slice(1);
	const body = OF_BODY.exec(lowered);
	if (body) return {owner: ownerIn(source, words, body[1]!), thing: body[2]!};
	const site = ON_SITE.exec(words);
	if (site) return {owner: ownerIn(source, words, site[1]!), thing: 'statement'};
	const own = OF_OWNER.exec(lowered) ?? OF_OWNER.exec(words);
	if (own) return {owner: ownerIn(source, words.toLowerCase(), own[1]!.toLowerCase()), thing: own[2]!};
	const of = BY_OWNER.exec(lowered);
	// "a report for Altamar" is not its own
	if (of && !speaksForOwner(of[1]!)) return {owner: ownerIn(source, words, of[2]!), thing: of[1]!};
	return null;
}

const ownerIn = ({start}: Span, words: string, owner: string): Span => {
	const at = start + words.lastIndexOf(owner);
	return {start: at, end: at + owner.replace(/['’]s?$/, '').length};
};

const SPEAKS_FOR =
	/^(?:(?:official|own|new|latest|annual|own|first|final|interim|quarterly|facebook|twitter|linkedin|instagram|press|news|public|written|most recent) )*(?:website|site|web page|webpage|facebook page|twitter account|page|account|blog|statement|report|accounts|results|filing|newsletter|prospectus|release|letter|press release|motto|slogan|manifesto|constitution|rules|statutes)$/;

/** Whether what is a body's speaks for it. */
export const speaksForOwner = (thing: string): boolean => SPEAKS_FOR.test(thing);

/** How far before or behind a name, in units, it stands whose chief executive that is. */
const REACH = 90;

/** How many mentions back a holder is looked for. */
const MOST_MENTIONS = 2_000;

/** How many mentions ahead: the next paragraph may name whom this one calls the secretary general. */
const MOST_AHEAD = 4;

/**
 * Who has a role in a body: of those of whom the text says the role, the one beside whose name it says the body as
 * well, or "its", "the company's" behind its name.
 */
export function findOfficer(
	text: string,
	{thing, owner}: Possessed,
	body: number,
	roles: Roles,
	entities: DocumentEntities,
): Referent | null {
	const {mentions} = entities;
	const noun = thing.split(' ').at(-1)!;
	const holders = roles.holders(noun);
	if (!holders) return null;
	const says = new RegExp(
		`(?<!\\b(?:former|ex|deputy|vice|acting|interim|assistant|next|new|late|then)[ -])\\b${thing}\\b`,
		'iu',
	);
	const last = Math.min(mentions.length - 1, mentionUpTo(mentions, owner.start) + MOST_AHEAD);
	let found: Mention | null = null;
	for (const holder of holders) {
		if (found?.cluster === holder) continue;
		for (let at = Math.max(0, last - MOST_MENTIONS); at <= last; at++) {
			const mention = mentions[at]!;
			if (mention.cluster !== holder) continue;
			if (!says.test(around(text, mention.span)) || !isBeside(text, at, body, entities)) continue;
			if (found) return null;
			found = mention;
			break;
		}
	}
	if (!found) return null;
	return {cluster: found.cluster, antecedent: found.span, name: found.span, strength: 'fair'};
}

function around(text: string, {start, end}: Span): string {
	const before = text.slice(Math.max(0, start - REACH), start);
	const behind = text.slice(end, end + REACH);
	const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
	return before.slice(from) + behind.split(/\n|\. /, 1)[0]!;
}

/** How many names before one the body is looked for that "its" means beside it. */
const MOST_BEFORE = 50;

/** Whether the body stands in the same sentence as the name at index `at`, or is the last one before it that has "its" there. */
function isBeside(text: string, at: number, body: number, {mentions, clusters}: DocumentEntities): boolean {
	const {span} = mentions[at]!;
	const words = around(text, span);
	const from = span.start - REACH;
	let other = false;
	for (
		let next = firstFrom(mentions.length, n => mentions[n]!.span.end > from);
		next < mentions.length;
		next++
	) {
		const mention = mentions[next]!;
		if (mention.span.start > span.end + REACH) break;
		if (clusters[mention.cluster]!.kind !== 'organization') continue;
		if (!words.includes(text.slice(mention.span.start, mention.span.end))) continue;
		if (mention.cluster === body) return true;
		other = true;
	}
	if (other) return false;
	for (let last = at - 1; last >= Math.max(0, at - MOST_BEFORE); last--)
		if (clusters[mentions[last]!.cluster]!.kind === 'organization') return mentions[last]!.cluster === body;
	return false;
}

/** Whether a word for what is a body's may be a role in it: "chief executive", no "lawyers". */
export const mayHold = (thing: string): boolean => {
	const noun = thing.split(' ').at(-1)!;
	return (
		!/^(?:spokesman|spokeswoman|spokesperson|lawyer|attorney)$/.test(noun) &&
		!(lookUp(noun).is & (IS.WRITING | IS.CUE_NOUN))
	);
};
