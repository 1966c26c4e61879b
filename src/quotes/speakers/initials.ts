import type {DocumentEntities} from '../../entities/entity.ts';
import type {Referent} from './pronouns.ts';

/**
 * Who "AR:" is, at the head of a paragraph of an interview: the only person of the document with these initials. Null
 * when there is none, or two.
 */
export function resolveInitials(label: string, {clusters, mentions}: DocumentEntities): Referent | null {
	if (!/^\p{Lu}{2,3}$/u.test(label)) return null;
	let cluster = -1;
	for (const [index, {kind, name, aliases}] of clusters.entries()) {
		if (kind !== 'person' || ![name, ...aliases].some(own => initialsOf(own) === label)) continue;
		if (cluster >= 0) return null;
		cluster = index;
	}
	const first = mentions.find(mention => mention.cluster === cluster);
	return first ? {cluster, antecedent: first.span, name: first.span, strength: 'fair'} : null;
}

const initialsOf = (name: string): string =>
	name.includes(' ')
		? name
				.split(/[ -]/)
				.map(word => word[0])
				.join('')
		: '';
