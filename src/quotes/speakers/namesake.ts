import type {DocumentEntities, Gender, Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';

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

/** Of "Ms. Ruiz", where the text has a Mr. Ruiz and that one is meant by the name: they are two. */
export function isOfAnotherTitle(text: string, {start, end}: Span, gender: Gender | null): boolean {
	if (!gender) return false;
	const titled = /^(?:.*\b)?(Mr|Mrs|Ms|Miss)\.? (\p{Lu}[\p{L}'’-]+)$/su.exec(
		text.slice(Math.max(0, start - TITLE), end),
	);
	if (!titled || (titled[1] === 'Mr') === (gender === 'male')) return false;
	const others = titled[1] === 'Mr' ? ['Mrs', 'Ms', 'Miss'] : ['Mr'];
	return others.some(
		title => text.includes(`${title}. ${titled[2]}`) || text.includes(`${title} ${titled[2]}`),
	);
}

/** Units of the longest title, with its period and a space. */
const TITLE = 6;

/** How far around, in units, the text is searched for a relative. */
const AROUND = 4000;

const LONGEST = 'the younger '.length + 1;
/** "her father": whoever is told of is the younger one. */
const HAS_ELDER =
	/\b(?:[Hh]is|[Hh]er) (?:(?:elder|older|big) (?:brother|sister)|father|mother|grandfather|grandmother)\b/;
/** "his 12-year-old son" */
const HAS_YOUNGER =
	/\b(?:[Hh]is|[Hh]er) (?:(?:younger|little|kid) (?:brother|sister)|(?:[\p{L}\d-]+ )?(?:son|daughter|grandson|granddaughter))\b/u;
