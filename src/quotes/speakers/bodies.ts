import type {DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Event} from './discourse.ts';
import {mentionUpTo} from './mentions.ts';
import {resolveOrganization} from './organizations.ts';
import type {Referent} from './pronouns.ts';
import {WEIGHT} from './weight.ts';

/** Bodies of which a text may speak without a name, and which may be "it" then. */
const BODY =
	/\b(?:the|an?|this|its|their|his|her|one|another|other|our|rival|[\p{L}]+['’]s?) (?:[\p{L}’'-]+ ){0,3}?(?:council|court|government|ministry|union|company|firm|group|agency|commission|committee|panel|party|club|bank|university|college|department|police|campaign|team|board|authority|association|organi[sz]ation|office|school|hospital|church|newspaper|paper|network|broadcaster|station|airline|regulator|watchdog|charity|foundation|administration|embassy|army|military|navy|inquiry|inquest|city|state|country|town|operator|retailer|maker|chain|museum|trust|business|federation|league|parliament|rival|competitor|supplier|contractor)\b/giu;

/**
 * The one organization that the text between `from` and `to` speaks of, and is about in one of its sentences; null where
 * it speaks of another body as well, named or not. `events` are those before `to`, in order.
 */
export function onlyBody(
	text: string,
	{start: from, end: to}: Span,
	events: readonly Event[],
	entities: DocumentEntities,
): Referent | null {
	const {clusters, mentions} = entities;
	let found: Event | null = null;
	let isSubject = false;
	for (let at = events.length - 1; at >= 0 && events[at]!.span.start >= from; at--) {
		const event = events[at]!;
		if (event.span.start >= to || event.cluster < 0 || event.weight === WEIGHT.quoted) continue;
		if (clusters[event.cluster]!.kind !== 'organization') continue;
		if (found && found.cluster !== event.cluster) return null;
		found ??= event;
		if (event.weight >= WEIGHT.subject) isSubject = true;
	}
	for (const {0: words, index} of text.slice(from, to).matchAll(BODY)) {
		const span = {start: from + index, end: from + index + words.length};
		// "the ferry company Altamar", "Altamar, a ferry company"
		const last = mentionUpTo(mentions, span.end + 1);
		const isNamed = mentions
			.slice(Math.max(0, last - 1), last + 1)
			.some(
				mention =>
					mention.cluster === found?.cluster &&
					(mention.span.start === span.end + 1 ||
						mention.span.end === span.start - 2 ||
						(mention.span.start <= span.start + 4 && mention.span.end >= span.end)),
			);
		if (isNamed) continue;
		const meant = resolveOrganization(text, span, entities);
		if (!meant || (found && meant.cluster !== found.cluster)) return null;
		found ??= {...events[0]!, span, name: meant.name, cluster: meant.cluster};
		if (/^the /i.test(words)) isSubject = true;
	}
	if (!found || !isSubject) return null;
	return {cluster: found.cluster, antecedent: found.span, name: found.name, strength: 'weak'};
}
