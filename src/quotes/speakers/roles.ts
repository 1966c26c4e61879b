import type {DocumentEntities} from '../../entities/entity.ts';
import {CLAUSE_VERBS} from '../../entities/words/roles.ts';
import type {Span} from '../../text/span.ts';
import {WordShapes} from '../../text/word-shapes.ts';
import {WordScanner} from '../../text/words.ts';
import {IS, lookUp} from '../lexicon.ts';
import {ROLE_LETTERS, ROLE_SYNONYMS, ROLES} from '../words/roles.ts';
import type {Event} from './discourse.ts';
import {narrowHolders} from './narrow-holders.ts';
import type {Referent} from './pronouns.ts';
import {type OfficeKinds, readKinds} from './same-office.ts';

/** How far before a name its title may begin, and how far behind it its appositive may run, in units. */
const TITLE_REACH = 60;
const APPOSITIVE_REACH = 80;

/**
 * Which roles the document gives to each cluster: "mayor Ana Ruiz", "Ana Ruiz, the harbour director". Read when
 * one is asked for: many documents have no "the mayor".
 */
export class Roles {
	readonly #text: string;
	readonly #entities: DocumentEntities;
	readonly #kinds = new Map<string, OfficeKinds>();
	#holders: ReadonlyMap<string, ReadonlySet<number>> | null = null;

	constructor(text: string, entities: DocumentEntities) {
		this.#text = text;
		this.#entities = entities;
	}

	/** The clusters that a role is said of. */
	holders(role: string): ReadonlySet<number> | undefined {
		this.#holders ??= readRoles(this.#text, this.#entities);
		return this.#holders.get(role);
	}

	/** Which of the offices of one word the people hold. */
	kinds(role: string): OfficeKinds {
		const known = this.#kinds.get(role);
		if (known) return known;
		const kinds = readKinds(this.#text, role, this.#entities);
		this.#kinds.set(role, kinds);
		return kinds;
	}

	/** The one that a role is said of; null when that is nobody, or more than one. */
	onlyHolder(role: string): number | null {
		const holders = this.holders(role);
		if (holders?.size !== 1) return null;
		const [holder] = holders;
		return holder!;
	}
}

function readRoles(text: string, entities: DocumentEntities): Map<string, Set<number>> {
	const holders = new Map<string, Set<number>>();
	const add = (roles: readonly string[], cluster: number) => {
		for (const role of roles) {
			const known = holders.get(role);
			if (known) known.add(cluster);
			else holders.set(role, new Set([cluster]));
		}
	};
	let behind = 0;
	let before = 0;
	for (const {span, cluster} of entities.mentions) {
		const floor = behind;
		const body = before;
		behind = span.end;
		before = span.start;
		if (entities.clusters[cluster]!.kind !== 'person') continue;
		if (floor > 0 && span.start - floor < LONGEST_HONORIFIC)
			add(roleOfBody(text, body, floor, span.start), cluster);
		const title = titleBefore(text, span.start, floor);
		for (const roles of rolesIn(text, title, span.start))
			if (!isOfAnother(text.slice(title, span.start), roles[0]!)) add(roles, cluster);
		for (const roles of rolesIn(text, span.start, span.end)) add(roles, cluster);
		add(roleAhead(text, span.start), cluster);
		if (text[span.end] === ',' && !leads(text, span.start)) add(roleApposed(text, span.end), cluster);
		if (text.startsWith(' is ', span.end)) add(roleSaid(text, span.end + ' is '.length), cluster);
		if (isTried(text, span.end)) add(TRIED, cluster);
	}
	for (const [index, {kind, role, aliases}] of entities.clusters.entries()) {
		if (kind !== 'person') continue;
		if (role) for (const roles of rolesIn(withoutOthers(role.text))) add(roles, index);
		for (const alias of aliases) for (const roles of rolesIn(alias)) add(roles, index);
	}
	return holders;
}

/** "According to Ruiz, the mayor asked for it": the mayor begins the sentence. */
const leads = (text: string, name: number): boolean =>
	/\baccording to $/i.test(text.slice(Math.max(0, name - ' according to '.length), name));

/** What a court's news calls whoever stands before it. */
const TRIED = ['defendant', 'accused'];

/** "Ana Ruiz, 58, of Lower Tolm, denies fraud": what news says of a defendant where it names him first. */
const isTried = (text: string, end: number): boolean => {
	CHARGED.lastIndex = end;
	return CHARGED.test(text);
};

/** " has pleaded not guilty", ", a sailor, denies murder", " was jailed" */
const CHARGED =
	/(?:, [^.;:“”"\n]{1,80}?,)? (?:(?:has )?(?:pleaded|pleads|pled) (?:not )?guilty|(?:has )?den(?:ies|ied) (?!(?:that|the|having|it|this|any|being|an?|s?he|his|her|they)\b)|(?:is|was|has been|had been|stands) (?:charged with|accused of|on trial|convicted of|found (?:not )?guilty|jailed|sentenced)|(?:went|goes) on trial|appeared (?:in court|in the dock|before magistrates))/uy;

/** "Ruiz's mayor", "adviser to the mayor", "the mayor called for Ruiz": what tells of someone else. */
function isOfAnother(title: string, word: string): boolean {
	// "the justice sounded off on Ruiz"
	if (LEANS.test(title) || title.includes(`${word} to`)) return true;
	const behind = title.slice(title.toLowerCase().lastIndexOf(word) + word.length);
	return (behind.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}'’]*/gu) ?? []).some(isDeed);
}

const LEANS =
	/(?:['’]s?| (?:of|for|on|at|with|against|by|about|over|from|to|into|after|before|than|and|or)) $/;

const isDeed = (lower: string): boolean =>
	(lookUp(lower).is & (IS.CUE | IS.VERB | IS.AUXILIARY | IS.SUBJECT)) !== 0 &&
	(lookUp(lower).is & IS.NOUN_TOO) === 0;

/** "Alder Bay's mayor, Ana Ruiz", "the mayor of Alder Bay, Ana Ruiz": the role before the comma before a name. */
function roleAhead(text: string, name: number): readonly string[] {
	const parts = LEADS_TO_NAME.exec(text.slice(Math.max(0, name - LONGEST_IS), name));
	if (!parts) return NONE;
	const end = name - parts[0].length;
	const before = text.slice(Math.max(0, end - TITLE_REACH), end);
	const noun =
		/(?:['’]s?|\b[Tt]he|(?<!\b(?:about|of|by|for|to|with|from|on|against) )\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)) (?:(?!(?:its|their|his|her) )[\p{L}-]+ ){0,3}?([\p{L}-]+)(?: (?:of|for) (?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})?$/u.exec(
			before,
		)?.[1];
	return (noun !== undefined && rolesIn(noun)[0]) || NONE;
}

/** "Her drummer is Juan Paz.", "The principal, Mr Juan Paz," */
const LEADS_TO_NAME =
	/(?: (?:is|was) (?:now |still |also |then )?|, (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof)\.? )?)$/;

/** Units of the longest of these. */
const LONGEST_IS = 12;

/** "Chairman of the Port Committee Prof. Ana Ruiz": the office before the body, `from` to `to`, right before a name. */
function roleOfBody(text: string, from: number, to: number, name: number): readonly string[] {
	if (!/^ (?:(?:Prof|Dr|Mr|Mrs|Ms|Eng|Hon|Rev|Sir|Dame)\.? )?$/.test(text.slice(to, name))) return NONE;
	const noun = /([\p{L}-]+) (?:of|for|at) (?:the )?$/u.exec(
		text.slice(Math.max(0, from - TITLE_REACH), from),
	)?.[1];
	return (noun !== undefined && rolesIn(noun)[0]) || NONE;
}

/** Units of the longest honorific between the two, with its spaces. */
const LONGEST_HONORIFIC = 8;

/** "Ana Ruiz is the mayor of Alder Bay.", "Juan Paz is its harbour master.": what somebody is. */
function roleSaid(text: string, at: number): readonly string[] {
	const noun =
		/^(?:also )?(?:the|an?|its|their|our) (?:[\p{L}-]+ ){0,3}?([\p{L}-]+)(?= (?:of|for|in|at) |[,.;])/u.exec(
			text.slice(at, at + TITLE_REACH),
		)?.[1];
	return (noun !== undefined && rolesIn(noun)[0]) || NONE;
}

/** ", the harbour director": the first role behind a name. */
function roleApposed(text: string, at: number): readonly string[] {
	const appositive = /^,? (?:\([^)]{0,30}\),? )?(?:an? |the )?([^,.;:"“”()\n]{0,70})/.exec(
		text.slice(at, at + APPOSITIVE_REACH),
	)?.[1];
	// "At lunch with Ruiz, the mayor argued …": somebody else
	// "the first officer, Ana Ruiz, telling Captain Paz": what she does
	if (appositive === undefined || SAYS.test(appositive) || DOES.test(appositive)) return NONE;
	return rolesIn(withoutOthers(appositive))[0] ?? NONE;
}

const SAYS = new RegExp(`\\b(?:${CLAUSE_VERBS})\\b`);

const DOES =
	/^(?!(?:acting|managing|leading|sitting|ruling|outgoing|incoming|founding|presiding|commanding|visiting|reigning|defending|governing|supervising|consulting|marketing|finance|engineering)\b)\p{Ll}+ing /u;

/** "a former ally of the governor" is no governor; "one of the lawyers" is a lawyer. */
const withoutOthers = (role: string): string =>
	/^(?:one|another|both|two) of /i.test(role) ? role : role.split(OF_OTHER, 1)[0]!;

const OF_OTHER = / (?:of|to) (?:the|an?|his|her|its|their) /;

/** Where the words of the same clause right before a name begin; the period of "Sen." or "Gov." does not end it. */
function titleBefore(text: string, name: number, floor: number): number {
	let start = name;
	while (start > floor && name - start < TITLE_REACH && !endsClause(text.charCodeAt(start - 1))) {
		if (
			text[start - 1] === '.' &&
			!/(?:^|\s)\p{Lu}\p{L}{0,3}$/u.test(text.slice(Math.max(0, start - 6), start - 1))
		)
			break;
		start--;
	}
	return start;
}

const CLAUSE_ENDS = Uint8Array.from({length: 128}, (_, unit) =>
	',;:"()\n'.includes(String.fromCharCode(unit)) ? 1 : 0,
);
const endsClause = (unit: number): boolean =>
	unit < 128 ? CLAUSE_ENDS[unit] === 1 : unit === 0x201c || unit === 0x201d;

/** By the word for a role: that word, and those that may stand for it. */
const SAID_FOR: ReadonlyMap<string, readonly string[]> = new Map(
	[...ROLES, ...ROLE_SYNONYMS.keys()].map(word => [
		word,
		[word, ...(ROLE_SYNONYMS.get(word)?.split(' ') ?? [])],
	]),
);

const SHAPES = new WordShapes(SAID_FOR.keys());

const NONE: readonly string[] = [];

/** "Cabinet Secretary Ana Ruiz" is "the CS" as well. */
function withLetters(
	roles: readonly string[] | undefined,
	text: string,
	start: number,
	lower: string,
): readonly string[] | undefined {
	if (!roles || !OF_TWO.test(lower)) return roles;
	const before = /(?:prime|chief|cabinet|managing) $/i.exec(
		text.slice(Math.max(0, start - LONGEST_BEFORE), start),
	)?.[0];
	const letters = before && ROLE_LETTERS.get(before.toLowerCase() + lower);
	return letters ? [...roles, letters] : roles;
}

const OF_TWO = /^(?:minister|secretary|director|executive|justice)$/;

/** Units of the longest first word of an office of two. */
const LONGEST_BEFORE = 'managing '.length;

/** For each word of a stretch that is a role: that word in lower case, and those that may stand for it. */
function rolesIn(text: string, start = 0, end = text.length): (readonly string[])[] {
	const found: (readonly string[])[] = [];
	const words = new WordScanner(text, {start, end});
	while (words.next()) {
		if (!SHAPES.mayHave(text, words.start, words.end)) continue;
		const lower = text.slice(words.start, words.end).toLowerCase();
		const roles = withLetters(SAID_FOR.get(lower), text, words.start, lower);
		// "his father Juan Paz" is no priest
		if (roles && !text.startsWith('father', words.start)) found.push(roles);
	}
	return found;
}

/** Of a long text only the last so many are looked at for a role: each "the mayor" would go over all of them. */
const MOST_EVENTS = 2_000;

/** Whom "the senator" or "the Cambodian leader" means: the one lately named who has that role here. */
export function resolveRole(
	text: string,
	source: Span,
	roles: Roles,
	events: readonly Event[],
	entities: DocumentEntities,
): Referent | null {
	const phrase = text.slice(source.start, source.end);
	if (!/^(?:the|this|that)\s/i.test(phrase)) return null;
	const head = phrase.split(/,| who | of | from | for | in /)[0]!;
	const noun = head.trim().split(/\s+/).at(-1)!.toLowerCase();
	const holders = ROLES.has(noun) ? roles.holders(noun) : undefined;
	if (!holders) return null;
	const seen = new Map<number, Event>();
	for (let i = events.length - 1; i >= Math.max(0, events.length - MOST_EVENTS); i--)
		if (holders.has(events[i]!.cluster) && !seen.has(events[i]!.cluster))
			seen.set(events[i]!.cluster, events[i]!);
	const fits = narrowHolders(text, source, head, [...seen], roles.kinds(noun), entities);
	const [first] = fits;
	if (!first || (fits.length > 1 && TRIED.includes(noun))) return null;
	return {
		cluster: first[0],
		antecedent: first[1].span,
		name: first[1].name,
		strength: fits.length === 1 ? 'fair' : 'weak',
	};
}
