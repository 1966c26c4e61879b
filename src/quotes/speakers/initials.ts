import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {initialsOf} from '../paragraph/conversation.ts';
import type {Referent} from './pronouns.ts';

/** "IF: He pushed in.": the initials of one person, though they are a word as well. */
export function resolveInitials(
	text: string,
	source: Span,
	{mentions, clusters}: DocumentEntities,
): Referent | null {
	const words = text.slice(source.start, source.end);
	if (!/^\p{Lu}{2,3}$/u.test(words) || text[source.end] !== ':') return null;
	let found: Mention | null = null;
	for (const mention of mentions) {
		const {kind, name} = clusters[mention.cluster]!;
		if (kind !== 'person' || initialsOf(name) !== words || found?.cluster === mention.cluster) continue;
		if (found) return null;
		found = mention;
	}
	return found && {cluster: found.cluster, antecedent: found.span, name: found.span, strength: 'fair'};
}
