import type {DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Event} from './discourse.ts';
import type {Referent} from './pronouns.ts';
import {WEIGHT} from './weight.ts';

/** What news calls people again by what they are known for. */
const PERSON_NOUNS = new Set(
	'actor actress singer songwriter musician artist comedian star celebrity painter sculptor pianist violinist cellist guitarist novelist author writer poet playwright filmmaker photographer choreographer dancer designer astronomer physicist chemist biologist geologist economist historian scientist researcher professor academic philosopher politician lawmaker candidate nominee contender businessman businesswoman billionaire mogul tycoon entrepreneur'.split(
		' ',
	),
);

/** "the musicologist", "the virologist" */
const LEARNED = /\p{Ll}{2}ologist$/u;

/** The same of bodies; none that may be another one beside it, as a ministry or a union is. */
const BODY_NOUNS = new Set(
	'club team side charity company firm group airline bank retailer carmaker manufacturer paper newspaper magazine broadcaster studio label'.split(
		' ',
	),
);

/** Heads of names that say what a body is: "Harl Bank" is no club. */
const SAYS_KIND =
	/ (?:Bank|Union|Council|Ministry|Department|Agency|Party|Court|University|College|School|Church|Hospital|Museum|Police|Army|Committee|Commission|Foundation|Institute|Association|Administration|Authority|Service|Office|Bureau|Board|Parliament|Senate|Assembly|Congress|Government|Trust|Fund|Federation|League|Alliance|Centre|Center|Club|Airlines|Airways|Times|Post|Gazette|Courier|Mail|Herald)$/;

/**
 * "Ruiz has started packing. “…,” the astronomer said.", "Carrow will appeal. “…,” the club said.": the subject of the
 * sentence right before, if it names nobody else of that kind, and the text has said the noun of nobody. `events` are
 * those before, in order; `own` and `before` are where the source's sentence and the one before it begin.
 */
export function resolveRecalled(
	text: string,
	source: Span,
	{sentence, block}: {readonly sentence: number; readonly block: number},
	{own, before}: {readonly own: number; readonly before: number},
	events: readonly Event[],
	{clusters}: DocumentEntities,
): Referent | null {
	const noun = /^the (\p{Ll}+|\d\d-year-old)$/iu.exec(text.slice(source.start, source.end))?.[1];
	if (noun === undefined) return null;
	const isPerson = noun.endsWith('-year-old') || PERSON_NOUNS.has(noun) || LEARNED.test(noun);
	if (!isPerson && !BODY_NOUNS.has(noun)) return null;
	if (text.slice(before, own).toLowerCase().includes(noun)) return null;
	if (saidOfAnother(noun).test(text.slice(Math.max(0, before - FARTHEST), own))) return null;
	let found: Event | null = null;
	for (let at = events.length - 1; at >= 0 && events[at]!.sentence >= sentence - 1; at--) {
		const event = events[at]!;
		if (event.block !== block) return null;
		if (event.weight === WEIGHT.quoted) continue;
		if (event.cluster < 0) {
			if (isPerson) return null;
			continue;
		}
		if ((clusters[event.cluster]!.kind === 'person') !== isPerson) continue;
		if (found && found.cluster !== event.cluster) return null;
		if (!found || event.weight === WEIGHT.subject) found = event;
	}
	if (!found || found.weight < WEIGHT.subject) return null;
	const {kind, name} = clusters[found.cluster]!;
	if (!isPerson && (kind !== 'organization' || (SAYS_KIND.test(name) && !name.toLowerCase().endsWith(noun))))
		return null;
	return {cluster: found.cluster, antecedent: found.span, name: found.name, strength: 'weak'};
}

/** "an astronomer", "two clubs", "another group": one of whom the text has spoken without a name, it may be. */
const saidOfAnother = (noun: string): RegExp =>
	new RegExp(
		`\\b(?:(?:an?|one|another|its|his|her|their)|(?:the|this) [\\p{L}'’-]+) (?:[\\p{L}'’-]+ ){0,3}?${noun}\\b`,
		'iu',
	);

/** How far back such a one is looked for, in units. */
const FARTHEST = 1500;
