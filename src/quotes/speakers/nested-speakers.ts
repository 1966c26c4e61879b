import type {DocumentEntities} from '../../entities/entity.ts';
import type {Draft} from '../draft.ts';
import {mentionsWithin} from './mentions.ts';
import type {Attributed} from './resolve-speakers.ts';
import {findSourceName} from './source-name.ts';

/**
 * Who is named as having said what another tells: only another's word stands for it, so none is strong, and whom the text
 * after it means by "she" does not depend on it. Those that lead to no name are left out.
 */
export const nameNested = (
	text: string,
	drafts: readonly Draft[],
	entities: DocumentEntities,
): readonly Attributed[] =>
	drafts.flatMap(draft => {
		const source = draft.source!;
		const name = findSourceName(text, source, mentionsWithin(entities.mentions, source), entities);
		if (!name || entities.clusters[name.cluster]!.kind === 'place') return [];
		const isAll = name.span.start === source.start && name.span.end === source.end;
		return [
			{
				draft,
				speaker: name.cluster,
				evidence: {rule: `${draft.rule}, named`, chain: isAll ? [source] : [source, name.span]},
				strength: 'fair' as const,
			},
		];
	});
