import type {DocumentEntities, Mention} from '../../entities/entity.ts';

/**
 * The people of a document by their names and by the last word of these, each with the first mention; null
 * for a surname that several bear. For "Frost said" where "Frost" alone was not taken for a name, as it may
 * be a word, and for headlines that run a name together with what follows.
 */
export function readSurnames({clusters, mentions}: DocumentEntities): Map<string, Mention | null> {
	const seen = new Uint8Array(clusters.length);
	const surnames = new Map<string, Mention | null>();
	for (const mention of mentions) {
		const {cluster} = mention;
		if (seen[cluster] === 1) continue;
		seen[cluster] = 1;
		const {kind, name} = clusters[cluster]!;
		const surname = name.slice(name.lastIndexOf(' ') + 1);
		if (kind !== 'person' || surname === name) continue;
		surnames.set(name, mention);
		surnames.set(surname, surnames.has(surname) ? null : mention);
	}
	return surnames;
}
