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

/**
 * "The younger Ruiz", where the name begins: one of two who bear it, and the name alone does not tell which. It is whom
 * the text calls Ruiz when it tells of an elder brother; "the elder Ruiz", when it tells of a son.
 */
export function isOneOfTwo(text: string, name: number): boolean {
	if (!text.startsWith('er ', name - 3)) return false;
	const which = /\b[Tt]he (younger|elder|older) $/.exec(text.slice(Math.max(0, name - LONGEST), name))?.[1];
	return (
		which !== undefined &&
		!(which === 'younger' ? HAS_ELDER : HAS_YOUNGER).test(
			text.slice(Math.max(0, name - AROUND), name + AROUND),
		)
	);
}

/** How far around, in units, the text is searched for a relative. */
const AROUND = 4000;

const LONGEST = 'the younger '.length + 1;
const HAS_ELDER =
	/\b(?:[Hh]is|[Hh]er) (?:(?:elder|older|big) (?:brother|sister)|father|mother|grandfather|grandmother)\b/;
const HAS_YOUNGER =
	/\b(?:[Hh]is|[Hh]er) (?:(?:younger|little|kid) (?:brother|sister)|(?:[\p{L}\d-]+ )?(?:son|daughter|grandson|granddaughter))\b/u;
