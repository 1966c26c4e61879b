import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {mentionsWithin} from './mentions.ts';
import type {Referent} from './pronouns.ts';

/** How far before "who" its name is looked for, in units. */
const REACH = 120;

/**
 * "Among them is Sen. Ana Ruiz (D., Md.), chairman of the Port Committee, who called it": the committee is within what
 * she is, and no committee is a "who".
 */
function titledBefore(
	text: string,
	source: Span,
	near: readonly Mention[],
	clusters: DocumentEntities['clusters'],
): Mention | null {
	const last = near.length - 1;
	if (text.slice(source.start, source.end) !== 'who') return null;
	// "Sen. Ana Ruiz of Tolm, head of the Port Committee, who": a place may stand between
	// "Ana Ruiz, a teacher from Thorpe, who": a town that is taken for a surname
	const isOrigin =
		last > 0 &&
		/, an? [\p{Ll} -]+ (?:from|in|near) $/u.test(
			text.slice(near[last - 1]!.span.end, near[last]!.span.start),
		);
	const nearest = isOrigin ? last - 1 : last;
	const person = near.findLast(
		({cluster}, at) => at >= last - 2 && at <= nearest && clusters[cluster]!.kind === 'person',
	);
	if (!person || person === near[last]) return null;
	const between = text.slice(person.span.end, source.start);
	return /^(?: \([^)]{1,20}\)| of \p{Lu}[\p{L} .'’-]{1,30})?, (?!(?:and|or|but|whose?|which|not)\b)\p{Ll}[^,.;:“”"‘()]{2,80}, $/u.test(
		between,
	)
		? person
		: null;
}

/** Units of the longest ", and not the ", ", not her own deputy, ". */
const DENIAL = 40;

/** "It was Ruiz, not Paz, who said", "…, not her deputy, Juan Paz, who said": the other one. */
const DENIES = /, (?:and )?not (?:(?:the|his|her|its|their|an?) (?:[\p{L}-]+,? ){0,3})?$/u;

/** Whom "who", "which" or "that" at `source` means: the name before it; null when it may be another. */
export function resolveRelative(
	text: string,
	source: Span,
	{mentions, clusters}: DocumentEntities,
): Referent | null {
	const near = mentionsWithin(mentions, {start: Math.max(0, source.start - REACH), end: source.start});
	const last = near.at(-1);
	const denied = last && DENIES.exec(text.slice(Math.max(0, last.span.start - DENIAL), last.span.start));
	const before = denied ? near.at(-2) : last;
	if (!before || !last) return null;
	const titled = denied ? null : titledBefore(text, source, near, clusters);
	if (titled)
		return {cluster: titled.cluster, antecedent: titled.span, name: titled.span, strength: 'strong'};
	const {kind} = clusters[before.cluster]!;
	const isPerson = kind === 'person';
	// "a captain of Porto, Maine, who said"
	if (kind === 'place' && text.slice(source.start, source.end) === 'who') return null;
	const between = text.slice(last.span.end, source.start);
	// "Ruiz, MLA, who alleged", "Ruiz, the world No 64, who called it"
	const isApposed = isPerson && /^, (?!(?:and|or|but|whose?|which)\b)[^,.;:“”"‘()]{2,40}, $/u.test(between);
	if (!isApposed && !/^(?:,? (?:\([^)]{0,20}\),? )?| and )$/.test(between)) return null;
	if (denied && before.span.end !== last.span.start - denied[0].length) return null;
	// "a spokesman for Ruiz, who said": the clause may be about the one before the preposition.
	const lead = text.slice(Math.max(0, before.span.start - 12), before.span.start);
	// … but in "opposed by Ruiz, who", "lost to Ruiz, the champion, who" no noun stands there
	const leans = !isPerson
		? /\b(?:for|of|to|by|at|in|from|with) (?:the )?$/
		: isApposed
			? /\b(?:for|of) (?:the )?$/
			: /\b(?:for|of|to|(?<!(?:ed|en|wn) )by) (?:the )?$/;
	if (leans.test(lead)) return null;
	return {cluster: before.cluster, antecedent: before.span, name: before.span, strength: 'strong'};
}
