import type {DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Strength} from '../quote.ts';
import type {Event} from './discourse.ts';

export type Referent = {
	readonly cluster: number;
	readonly antecedent: Span;
	readonly name: Span;
	readonly strength: Strength;
};

/** How far back, in sentences, a name still draws a pronoun. */
const REACH = 12;

/** What is left of a name's draw one sentence later. */
const FADING = 0.62;

/** What is left of it in another paragraph: a paragraph that names someone is about that one. */
const ELSEWHERE = 0.3;

/** What a name of unknown gender counts against one whose gender agrees. */
const UNKNOWN_GENDER = 0.6;

const GENDER = new Map<string, 'male' | 'female'>([
	['he', 'male'],
	['him', 'male'],
	['his', 'male'],
	['she', 'female'],
	['her', 'female'],
]);

/**
 * The person whom "he" or "she" at `offset` means: of the people named before it, in agreement of gender,
 * the one whom the text has lately been about. `events` are those before the pronoun, in order.
 */
export function resolvePronoun(
	lower: string,
	{sentence, block}: {readonly sentence: number; readonly block: number},
	events: readonly Event[],
	entities: DocumentEntities,
): Referent | null {
	const gender = GENDER.get(lower);
	if (!gender) return null;
	const scores = new Map<number, number>();
	const last = new Map<number, Event>();
	for (let i = events.length - 1; i >= 0; i--) {
		const event = events[i]!;
		const distance = sentence - event.sentence;
		if (distance > REACH) break;
		const cluster = entities.clusters[event.cluster]!;
		if (cluster.kind !== 'person' || (cluster.gender && cluster.gender !== gender)) continue;
		const weight =
			event.weight *
			(cluster.gender ? 1 : UNKNOWN_GENDER) *
			FADING ** Math.max(0, distance) *
			(event.block === block ? 1 : ELSEWHERE);
		scores.set(event.cluster, (scores.get(event.cluster) ?? 0) + weight);
		if (!last.has(event.cluster)) last.set(event.cluster, event);
	}
	let best = -1;
	let second = 0;
	for (const [cluster, score] of scores) {
		if (best < 0 || score > scores.get(best)!) {
			if (best >= 0) second = Math.max(second, scores.get(best)!);
			best = cluster;
		} else second = Math.max(second, score);
	}
	if (best < 0) return null;
	const score = scores.get(best)!;
	if (score < 0.05) return null;
	// Alone in reach, or clearly ahead and known to agree.
	const isClear = second === 0 || (score > 2 * second && entities.clusters[best]!.gender !== null);
	return {
		cluster: best,
		antecedent: last.get(best)!.span,
		name: last.get(best)!.name,
		strength: isClear ? 'fair' : 'weak',
	};
}
