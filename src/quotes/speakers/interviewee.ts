import type {DocumentEntities} from '../../entities/entity.ts';
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

function only(clusters: ReadonlySet<number>): number | null {
	const [one] = clusters;
	return clusters.size === 1 ? one! : null;
}

/** The one named most often; null when two are named as often. */
function mostNamed(counts: ReadonlyMap<number, number>): number | null {
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return best && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
