import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import {labelOf} from '../paragraph/conversation.ts';
import {blockOf} from './discourse.ts';
import type {Referent} from './pronouns.ts';

/**
 * Who "A:" is: the one person whom the headline names, or the deck; else the one whom the paragraph before the
 * first question names, else the one whom all paragraphs before it name most often. `first` is the block of that question.
 */
export function resolveInterviewee(
	text: string,
	blocks: readonly Block[],
	entities: DocumentEntities,
	first = blocks.findIndex(block => /^Q(?:uestion)?$/.test(labelOf(text, block)?.name ?? '')),
): Referent | null {
	const heads = new Set<number>();
	const decks = new Set<number>();
	/** Who is named in the paragraph right before the first question: "The Packet put some of them to Ruiz." */
	const last = new Set<number>();
	const intro = new Map<number, number>();
	for (const {span, cluster} of entities.mentions) {
		if (entities.clusters[cluster]!.kind !== 'person') continue;
		const at = blockOf(blocks, span.start);
		if (at < 0 || at >= first) break;
		if (blocks[at]!.kind === 'headline') heads.add(cluster);
		else if (blocks[at]!.kind === 'deck') decks.add(cluster);
		else {
			intro.set(cluster, (intro.get(cluster) ?? 0) + 1);
			if (at === first - 1) last.add(cluster);
		}
	}
	// "Markets | By Wanda Rowe" may look like a deck: the paragraphs have to name that one too.
	const decked = only(decks);
	const headed = only(heads) ?? (decked !== null && intro.has(decked) ? decked : null);
	const cluster = headed ?? only(last) ?? mostNamed(intro);
	if (cluster === null) return null;
	const {span} = entities.mentions.find(mention => mention.cluster === cluster)!;
	return {cluster, antecedent: span, name: span, strength: headed !== null ? 'fair' : 'weak'};
}

/**
 * The one of whom a text says that it talked to that one: "The Packet spoke to Ana Ruiz", "Ana Ruiz meets me in a café",
 * "Ana Ruiz on silence"; null where it says so of nobody, or of two. Only what stands before block `first` is looked at.
 */
export function findInterviewed(
	text: string,
	blocks: readonly Block[],
	{mentions, clusters}: DocumentEntities,
	first: number,
): Span | null {
	const end = blocks[first]?.span.start ?? 0;
	const own = OF_ITSELF.exec(text.slice(0, end))?.index ?? -1;
	let found: Mention | null = null;
	for (const mention of mentions) {
		const {span, cluster} = mention;
		if (span.start >= (own < 0 ? end : own)) break;
		if (clusters[cluster]!.kind !== 'person' || found?.cluster === cluster) continue;
		const before = text.slice(Math.max(0, span.start - AROUND), span.start);
		const behind = text.slice(span.end, span.end + AROUND);
		if (own < 0 && !TALKED_TO.test(before) && !TALKS.test(behind)) continue;
		if (found) return null;
		found = mention;
	}
	return found?.span ?? null;
}

/** "Ana Ruiz retires on Friday. She spoke to Juan Paz.": who asks is named as well. */
const OF_ITSELF =
	/(?<=[.!?”"]\s)(?:He|She) (?:\p{Ll}+ly )?(?:spoke|speaks|talked|talks|sat down|answered|answers|tells us|told us)\b/u;

/** How far around a name, in units, the words stand that tell of an interview. */
const AROUND = 90;

/** "an interview with", "questions for", "I met": right before a name. */
const TALKED_TO =
	/\b(?:interview(?:s|ed)?|[Ii]nterview (?:with|of)|(?:spoke|spoken|speaks?|talk(?:s|ed|ing)?|chat(?:s|ted)?|sat down|sits down|caught up|meets? up|conversation|Q&A|questions? (?:for|to)) ?(?:with|to)?|I met|we met|questions? to|asked) (?:(?!\b(?:on|about)\b)[^.:;,\n]){0,70}$/u;

/** ", the harbour master, spoke", " tells us": right behind it. */
const TALKS =
	/^(?:,[^.;:\n]{2,60},)? (?:meets? (?:me|us)|met (?:me|us)|spoke|speaks|talks|talked|sat down|answers|answered|tells us|told us|on \p{Ll})/u;

function only(clusters: ReadonlySet<number>): number | null {
	const [one] = clusters;
	return clusters.size === 1 ? one! : null;
}

/** The one named most often; null when two are named as often. */
function mostNamed(counts: ReadonlyMap<number, number>): number | null {
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return best && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
