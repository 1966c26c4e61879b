import type {DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Event} from './discourse.ts';
import type {Referent} from './pronouns.ts';
import {WEIGHT} from './weight.ts';

/** What sport calls its people by when it has named them: nobody else is near of whom it is said. */
const DESCRIBED =
	/^the (?:\d\d-year-old|striker|midfielder|defender|goalkeeper|forward|winger|full-back|centre-back|centre-half|batsman|batter|bowler|all-rounder|seamer|wicketkeeper|opener|prop|hooker|flanker|fly-half|scrum-half|quarterback|pitcher|sprinter|jockey|golfer|swimmer|Scot|Welshman|Englishman|Irishman|Frenchman|Dutchman|Spaniard|German|Italian|Portuguese|Brazilian|Argentine|Argentinian|Australian|American|Nigerian|Ghanaian|Kenyan|Norwegian|Swede|Dane|Belgian|Croatian|Serb|Pole)$/;

/**
 * Whom "the striker" or "the 22-year-old" means, of whom the text says nowhere that he is one: the only person whom its
 * paragraph has spoken of, as the subject of a sentence. `events` are those before, in order, `block` is the paragraph.
 */
export function resolveDescribed(
	text: string,
	source: Span,
	block: number,
	events: readonly Event[],
	{clusters}: DocumentEntities,
): Referent | null {
	const words = text.slice(source.start, source.end);
	if (!DESCRIBED.test(words)) return null;
	const isOfSport = !words.endsWith('old');
	let found: Event | null = null;
	let isSubject = false;
	for (let at = events.length - 1; at >= 0 && events[at]!.block === block; at--) {
		const event = events[at]!;
		// "Ruiz thanked his grandfather. “…,” said the striker."
		if (event.weight === WEIGHT.quoted || (isOfSport && event.weight === WEIGHT.unnamed)) continue;
		if (event.cluster >= 0 && clusters[event.cluster]!.kind !== 'person') continue;
		if (event.cluster < 0 || (found && found.cluster !== event.cluster)) return null;
		found ??= event;
		if (event.weight >= WEIGHT.subject) isSubject = true;
	}
	if (!found || !isSubject) return null;
	return {cluster: found.cluster, antecedent: found.span, name: found.name, strength: 'weak'};
}
