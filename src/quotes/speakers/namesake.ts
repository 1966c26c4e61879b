import type {DocumentEntities, Mention} from '../../entities/entity.ts';

/**
 * The people of a document by the last word of their names, each with the first mention; null for a surname
 * that several bear. For "Frost said" where "Frost" alone was not taken for a name, as it may be a word.
 */
export function readSurnames({clusters, mentions}: DocumentEntities): Map<string, Mention | null> {
	const firsts = new Map<number, Mention>();
	for (const mention of mentions) if (!firsts.has(mention.cluster)) firsts.set(mention.cluster, mention);
	const surnames = new Map<string, Mention | null>();
	for (const [cluster, mention] of firsts) {
		const {kind, name} = clusters[cluster]!;
		const surname = name.slice(name.lastIndexOf(' ') + 1);
		if (kind !== 'person' || surname === name) continue;
		surnames.set(surname, surnames.has(surname) ? null : mention);
	}
	return surnames;
}
