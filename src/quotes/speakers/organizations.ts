import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {mentionUpTo} from './mentions.ts';
import type {Referent} from './pronouns.ts';

/** Nouns by which news refers back to an organization that bears them in its name: "the association". */
const NAMED_BY = new Set(
	'association union council authority ministry bank institute committee commission party university department agency club court trust foundation college society federation alliance museum hospital school centre center league corporation institution academy church chamber inspectorate tribunal observatory laboratory network coalition assembly parliament senate airline airport railway brewery newspaper gazette'.split(
		' ',
	),
);

/** What stands in the name of a body that is no company. */
const NO_COMPANY = new Set(
	'association union council authority ministry institute committee commission party university department agency club court trust foundation college society federation alliance museum hospital school institution academy church chamber inspectorate tribunal observatory laboratory network coalition assembly parliament senate congress house police army navy government city state states office bureau board administration service services team democrats republicans democratic republican'.split(
		' ',
	),
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

/**
 * Whom "the association" or "the company" means: the only organization named before that bears the noun in its name, or
 * that the text calls a maker, a retailer and the like and that was named last. Null when the text has spoken of
 * another without a name ("a teachers' union"), or when two may be meant.
 */
export function resolveOrganization(
	text: string,
	source: Span,
	{mentions, clusters}: DocumentEntities,
	words = text.slice(source.start, source.end),
): Referent | null {
	const phrase = /^(?:the|this) ([\p{Ll}-]+ )?(\p{Ll}+)$/iu.exec(words);
	if (phrase === null) return null;
	const noun = phrase[2]!;
	const isCompany = /^(?:company|firm|business)$/.test(noun);
	const isKind = !isCompany && KINDS.includes(noun);
	if (!isCompany && !isKind && (phrase[1] !== undefined || !NAMED_BY.has(noun))) return null;
	// "the ferry operator" is who is called so with both words
	const kind = `${phrase[1] ?? ''}${noun}`;
	const called = new RegExp(`(?:^|[\\s-])${kind} $`, 'iu');
	const apposed = new RegExp(`^, (?:the|an?) (?:[\\p{L}-]+ ){0,2}${kind}\\b`, 'u');
	const ends = new RegExp(`(?:^|\\s)${noun}(?:$| (?:of|for|on|in)\\b)`, 'iu');
	const before = mentionUpTo(mentions, source.start);
	let found: number | null = null;
	let last: Span | null = null;
	let only: Mention | null | undefined;
	for (let at = Math.max(0, before - MOST_MENTIONS); at <= before; at++) {
		const {span, cluster} = mentions[at]!;
		if (clusters[cluster]!.kind !== 'organization') continue;
		only = only === undefined || only?.cluster === cluster ? mentions[at]! : null;
		const isMeant = isCompany
			? COMPANY.test(text.slice(Math.max(0, span.start - REACH), span.start)) ||
				APPOSED.test(text.slice(span.end, span.end + REACH)) ||
				LEGAL.test(clusters[cluster]!.name) ||
				LEGAL.test(text.slice(span.start, span.end + SHORT_FORM))
			: (isKind &&
					(called.test(text.slice(Math.max(0, span.start - REACH), span.start)) ||
						apposed.test(text.slice(span.end, span.end + REACH)))) ||
				(NAMED_BY.has(noun) && phrase[1] === undefined && ends.test(clusters[cluster]!.name));
		if (isMeant && found !== null && found !== cluster) return null;
		if (isMeant) found = cluster;
		if (cluster === found) last = span;
		// "Tile maker Ruiz … Paz Bank said. The company": either
		else if (isCompany) last = null;
	}
	// "Altamar will cut 40 jobs, the company said", in a text that has named no other body so far
	const isSole = found === null && isCompany && phrase[1] === undefined && mayTrade(only, clusters);
	if (isSole) {
		found = only!.cluster;
		last = only!.span;
	}
	if (found === null || last === null) return null;
	const isOwn = (at: number) =>
		text.startsWith(', ', at - 2) &&
		mentions.some(({cluster, span}) => cluster === found && Math.abs(span.end - at + 2) <= SHORT_FORM);
	const others = new RegExp(
		`\\b(?:an?|another|one|two|three|several|many|other) (?:[\\p{L}'’-]+ ){0,3}${noun}s?\\b`,
		'giu',
	);
	const from = Math.max(0, source.start - FARTHEST);
	for (const {index} of text.slice(from, source.start).matchAll(others))
		if (!isOwn(from + index)) return null;
	return {cluster: found, antecedent: last, name: last, strength: isSole ? 'weak' : 'fair'};
}

/** Whether a body may be a company by its name: no council, no union, and no letters that may stand for one. */
const mayTrade = (mention: Mention | null | undefined, clusters: DocumentEntities['clusters']): boolean => {
	const words = mention ? clusters[mention.cluster]!.name.toLowerCase().split(' ') : [];
	return (
		words.length > 0 &&
		!words.some(word => NO_COMPANY.has(word)) &&
		/\p{Ll}/u.test(clusters[mention!.cluster]!.name)
	);
};

/** How many mentions back an organization is looked for. */
const MOST_MENTIONS = 150;

/** How far back, in units, an unnamed one of the kind is looked for. */
const FARTHEST = 4000;
