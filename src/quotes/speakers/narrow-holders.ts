import type {DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Event} from './discourse.ts';
import {DEPUTIES, type OfficeKinds, ofSameOffice} from './same-office.ts';

/** Of whom the text says a role: the cluster, and where it spoke of that one last. */
export type Holder = [cluster: number, event: Event];

/** How far before or behind a name "former" is looked for, in units. */
const REACH = 60;

/** Those of the holders of a role whom its phrase can mean, `head` being as much of it as tells of the role, `kinds` which of such offices each holds. */
export function narrowHolders(
	text: string,
	source: Span,
	head: string,
	holders: Holder[],
	kinds: OfficeKinds,
	entities: DocumentEntities,
): Holder[] {
	const before = text.slice(0, source.start);
	const owned = OWNED.exec(head)?.[1];
	if (owned) return near(before, owned, holders, entities);
	const those = ofSameOffice(head, holders, kinds);
	return qualified(text, before, head, those, entities) ?? narrow(before, head, those, entities);
}

/** "The mayor" may be any of them; "the Texas senator" is the one of whom the text says Texas. */
function narrow(text: string, head: string, holders: Holder[], entities: DocumentEntities): Holder[] {
	const place = head
		.match(/\b\p{Lu}\p{L}{3,}/gu)
		?.find(
			word => !head.endsWith(` ${word}`) && !/^(?:The|This|That|Republican|Democratic|Former)$/.test(word),
		);
	if (!place) return holders;
	return near(text, place.slice(0, Math.max(4, place.length - 4)), holders, entities);
}

/** "The goat's owner", "the girl's doctor": of a role that each has towards others, whose it is tells who. */
const OWNED =
	/([\p{L}-]+)['’]s? (?:[\p{L}-]+ )?(?:owner|lawyer|attorney|solicitor|barrister|doctor|driver)$/u;

/**
 * "the former mayor", "the deputy mayor", "the Republican nominee": not the mayor, nor the other party's, who may be the
 * only one that the text names. Null when the role is not told so, or the only governor may as well be "the Republican governor".
 */
function qualified(
	text: string,
	before: string,
	head: string,
	holders: Holder[],
	entities: DocumentEntities,
): Holder[] | null {
	const below = BELOW.exec(head)?.[0].toLowerCase();
	if (below !== undefined) {
		const found = near(before, below, holders, entities);
		return found.length > 0
			? found
			: near(before, below[0]!.toUpperCase() + below.slice(1), holders, entities);
	}
	const qualifier = /\b(?:[Ff]ormer|Republican|Democratic)\b/.exec(head)?.[0];
	if (qualifier === undefined) return null;
	if (/^f/i.test(qualifier))
		return holders.filter(([cluster]) =>
			entities.mentions.some(mention => mention.cluster === cluster && isFormer(text, mention.span)),
		);
	const found = near(before, qualifier.replace(/ic$/, ''), holders, entities);
	return found.length > 0 || /(?:nominee|candidate|hopeful|contender)$/.test(head) ? found : null;
}

/** "the deputy mayor", "the vice president", "the acting head": not the mayor, whoever else the text names. */
const BELOW = new RegExp(String.raw`\b(?:${DEPUTIES.join('|')})(?= \p{L})`, 'iu');

/** "former mayor Ana Ruiz", "Ana Ruiz, a former mayor" */
const isFormer = (text: string, {start, end}: Span): boolean =>
	/\b[Ff]ormer (?:[\p{L}.-]+ ){0,5}$/u.test(text.slice(Math.max(0, start - REACH), start)) ||
	/^,? (?:\(?\d\d\)?, )?(?:an? |the |who is an? |then an? )?(?:[\p{Ll}-]+ ){0,2}former\b/u.test(
		text.slice(end, end + REACH),
	);

/** Those of whom the text says `word` close to their name. */
function near(text: string, word: string, holders: Holder[], entities: DocumentEntities): Holder[] {
	for (const reach of [40, 90]) {
		const found = holders.filter(([cluster]) =>
			entities.mentions.some(
				({span, cluster: own}) =>
					own === cluster && text.slice(Math.max(0, span.start - reach), span.end + reach / 2).includes(word),
			),
		);
		if (found.length > 0) return found;
	}
	return [];
}
