import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {mentionUpTo} from './mentions.ts';
import type {Referent} from './pronouns.ts';

/** What bodies are called that are no companies. */
const BODIES =
	'association union council authority ministry institute committee commission party university department agency club ' +
	'court trust foundation college society federation alliance museum hospital school institution academy church chamber ' +
	'inspectorate tribunal observatory laboratory network coalition assembly parliament senate';

/** Nouns by which news refers back to an organization that bears them in its name: "the association". */
const NAMED_BY = new Set(
	`${BODIES} bank centre center league corporation airline airport railway brewery newspaper gazette board fund`.split(
		' ',
	),
);

/** What stands in the name of a body that is no company. */
const NO_COMPANY = new Set(
	(
		`${BODIES} congress house police army navy government city state states office bureau board administration ` +
		'service services team democrats republicans democratic republican'
	).split(' '),
);

/** What news calls a company: "Tile maker Ruiz & Paz", "the airline Hola", "Hola, the carrier". */
const KINDS =
	'maker company firm group retailer operator giant manufacturer producer chain startup start-up carrier airline lender brewer supplier contractor publisher builder developer grocer utility insurer miner'.split(
		' ',
	);

const COMPANY = new RegExp(
	`(?:^|[\\s-])(?:${KINDS.join('|')}) $|(?:maker|retailer|operator|manufacturer|producer|publisher|builder|developer), $`,
	'u',
);

/** The same behind it: "Ruiz & Paz, the company that built the quay". */
const APPOSED = /^, (?:the|an?) (?:[\p{L}-]+ ){0,2}(?:company|firm|business)\b/u;

/** "Brightwater Shipping Ltd", "Merriam Tile Inc." */
const LEGAL = /[\p{L}.] (?:Ltd|Inc|Corp|Co|plc|PLC|LLC|GmbH|AG|NV|SA)(?:\.|$|(?=[\s,;)]))/u;

/** Units of such a form with what parts it from the name. */
const SHORT_FORM = 6;

/** How far before or behind a name, in units, what it is called may reach. */
const REACH = 32;

/** The noun of "the company", "the association" or "the ferry operator", and what stands before it there. */
type Noun = {readonly noun: string; readonly qualifier: string; readonly is: 'company' | 'kind' | 'name'};

function nounOf(words: string): Noun | null {
	const phrase = /^(?:the|this) ([\p{Ll}-]+ )?(\p{Ll}+)$/iu.exec(words);
	if (phrase === null) return null;
	const [, qualifier = '', noun = ''] = phrase;
	if (/^(?:company|firm|business)$/.test(noun)) return {noun, qualifier, is: 'company'};
	if (KINDS.includes(noun)) return {noun, qualifier, is: 'kind'};
	return qualifier === '' && NAMED_BY.has(noun) ? {noun, qualifier, is: 'name'} : null;
}

/**
 * Whom "the association" or "the company" means: the only organization named before that bears the noun in its name, or
 * that the text calls a maker, a retailer and the like and that was named last. Null when the text has spoken of
 * another without a name ("a teachers' union"), or when two may be meant.
 */
export function resolveOrganization(
	text: string,
	source: Span,
	entities: DocumentEntities,
	words = text.slice(source.start, source.end),
): Referent | null {
	const noun = nounOf(words);
	const meant = noun && findMeant(text, source, noun, entities);
	if (!meant || speaksOfAnother(text, source, noun.noun, meant.mention.cluster, entities.mentions))
		return null;
	const {cluster, span} = meant.mention;
	return {cluster, antecedent: span, name: span, strength: meant.isSole ? 'weak' : 'fair'};
}

/** Where the organization is named last that a noun means, and whether it is only the sole one of the text. */
function findMeant(
	text: string,
	source: Span,
	noun: Noun,
	{mentions, clusters}: DocumentEntities,
): {readonly mention: Mention; readonly isSole: boolean} | null {
	const isCalled = noun.is === 'company' ? isCompany : calledBy(noun);
	const before = mentionUpTo(mentions, source.start);
	let found = -1;
	let last: Mention | null = null;
	/** Null once two organizations were named. */
	let only: Mention | null | undefined;
	for (let at = Math.max(0, before - MOST_MENTIONS); at <= before; at++) {
		const mention = mentions[at]!;
		const {span, cluster} = mention;
		const {kind, name} = clusters[cluster]!;
		if (kind !== 'organization') continue;
		only = only === undefined || only?.cluster === cluster ? mention : null;
		if (isCalled(text, span, name)) {
			if (found >= 0 && found !== cluster) return null;
			found = cluster;
		}
		if (cluster === found) last = mention;
		// "Tile maker Ruiz … Paz Bank said. The company": either
		else if (noun.is === 'company') last = null;
	}
	// "Altamar will cut 40 jobs, the company said", in a text that has named no other body so far
	if (
		found < 0 &&
		noun.is === 'company' &&
		noun.qualifier === '' &&
		only &&
		mayTrade(clusters[only.cluster]!.name)
	)
		return {mention: only, isSole: true};
	return last && {mention: last, isSole: false};
}

type IsCalled = (text: string, span: Span, name: string) => boolean;

/** Whether the text or its name says that an organization is a company. */
const isCompany: IsCalled = (text, span, name) =>
	COMPANY.test(ahead(text, span)) ||
	APPOSED.test(behind(text, span)) ||
	LEGAL.test(name) ||
	LEGAL.test(text.slice(span.start, span.end + SHORT_FORM));

/** Whether the text calls an organization by a noun: "the ferry operator" is who is called so with both words. */
function calledBy({noun, qualifier, is}: Noun): IsCalled {
	const kind = qualifier + noun;
	const called = new RegExp(`(?:^|[\\s-])${kind} $`, 'iu');
	const apposed = new RegExp(`^, (?:the|an?) (?:[\\p{L}-]+ ){0,2}${kind}\\b`, 'u');
	const ends = new RegExp(`(?:^|\\s)${noun}(?:$| (?:of|for|on|in)\\b)`, 'iu');
	const bearsNoun = NAMED_BY.has(noun) && qualifier === '';
	return (text, span, name) =>
		(is === 'kind' && (called.test(ahead(text, span)) || apposed.test(behind(text, span)))) ||
		(bearsNoun && ends.test(name));
}

const ahead = (text: string, {start}: Span): string => text.slice(Math.max(0, start - REACH), start);
const behind = (text: string, {end}: Span): string => text.slice(end, end + REACH);

/** Whether "a teachers' union" or "two firms" stands before, other than behind the name of `cluster`. */
function speaksOfAnother(
	text: string,
	source: Span,
	noun: string,
	cluster: number,
	mentions: readonly Mention[],
): boolean {
	const isOwn = (at: number): boolean =>
		text.startsWith(', ', at - 2) &&
		mentions.some(own => own.cluster === cluster && Math.abs(own.span.end - at + 2) <= SHORT_FORM);
	const others = new RegExp(
		`\\b(?:an?|another|one|two|three|several|many|other) (?:[\\p{L}'’-]+ ){0,3}${noun}s?\\b`,
		'giu',
	);
	const from = Math.max(0, source.start - FARTHEST);
	for (const {index} of text.slice(from, source.start).matchAll(others))
		if (!isOwn(from + index)) return true;
	return false;
}

/** Whether a body may be a company by its name: no council, no union, and no letters that may stand for one. */
const mayTrade = (name: string): boolean =>
	/\p{Ll}/u.test(name) &&
	!name
		.toLowerCase()
		.split(' ')
		.some(word => NO_COMPANY.has(word));

/** How many mentions back an organization is looked for. */
const MOST_MENTIONS = 150;

/** How far back, in units, an unnamed one of the kind is looked for. */
const FARTHEST = 4000;
