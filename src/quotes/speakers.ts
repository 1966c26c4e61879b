import type {DocumentEntities} from '../entities/entity.ts';
import {contains, type Span} from '../text/span.ts';
import type {Block} from './blocks.ts';
import type {Draft} from './draft.ts';
import type {Evidence, Strength} from './quote.ts';

export type Attributed = {
	readonly draft: Draft;
	readonly speaker: number | null;
	readonly evidence: Evidence;
	readonly strength: Strength;
};

export function resolveSpeakers(
	_text: string,
	_blocks: readonly Block[],
	drafts: readonly Draft[],
	entities: DocumentEntities,
): Attributed[] {
	return drafts.map(draft => {
		const mention = draft.source && entities.mentions.find(m => contains(draft.source as Span, m.span));
		const chain = draft.source ? [draft.source] : [];
		if (!mention) return {draft, speaker: null, evidence: {rule: draft.rule, chain}, strength: 'none'};
		return {draft, speaker: mention.cluster, evidence: {rule: draft.rule, chain}, strength: 'fair'};
	});
}
