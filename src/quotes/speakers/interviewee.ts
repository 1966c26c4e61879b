import type {DocumentEntities} from '../../entities/entity.ts';
import type {Block} from '../blocks.ts';
import {labelOf} from '../conversation.ts';
import {blockOf} from './discourse.ts';
import type {Referent} from './pronouns.ts';

/**
 * Who "A:" is: the one person whom the headline and the deck name, else the one whom the paragraph before the
 * first question names, else the one whom all paragraphs before it name most often.
 */
export function resolveInterviewee(
	text: string,
	blocks: readonly Block[],
	entities: DocumentEntities,
): Referent | null {
	const first = blocks.findIndex(block => /^Q(?:uestion)?$/.test(labelOf(text, block)?.name ?? ''));
	const heads = new Map<number, number>();
	const intro = new Map<number, number>();
	/** Who is named in the paragraph right before the first question: "The Packet put some of them to Ruiz." */
	const last = new Set<number>();
	for (const {span, cluster} of entities.mentions) {
		if (entities.clusters[cluster]!.kind !== 'person') continue;
		const at = blockOf(blocks, span.start);
		if (at < 0 || at >= first) break;
		const counts = blocks[at]!.kind === 'headline' || blocks[at]!.kind === 'deck' ? heads : intro;
		counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
		if (counts === intro && at === first - 1) last.add(cluster);
	}
	const [introduced] = last.size === 1 ? last : [];
	const cluster = heads.size === 1 ? [...heads.keys()][0]! : (introduced ?? mostNamed(intro));
	if (cluster === null) return null;
	const {span} = entities.mentions.find(mention => mention.cluster === cluster)!;
	return {cluster, antecedent: span, name: span, strength: heads.size === 1 ? 'fair' : 'weak'};
}

/** The one named most often; null when two are named as often. */
function mostNamed(counts: ReadonlyMap<number, number>): number | null {
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return best && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
