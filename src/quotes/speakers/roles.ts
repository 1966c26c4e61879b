import type {DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {Vocabulary} from '../../text/vocabulary.ts';
import {WordScanner} from '../../text/words.ts';
import {ROLE_NOUNS, ROLE_SYNONYMS} from '../words/roles.ts';
import type {Event} from './discourse.ts';
import type {Referent} from './pronouns.ts';

const ROLES = new Set(ROLE_NOUNS.split(' '));

/** How far before a name its title may begin, and how far behind it its appositive may run, in units. */
const TITLE_REACH = 60;
const APPOSITIVE_REACH = 80;

/** Which roles the document gives to each cluster: "mayor Ana Ruiz", "Ana Ruiz, the harbour director". */
export function readRoles(text: string, entities: DocumentEntities): Map<string, Set<number>> {
	const roles = new Map<string, Set<number>>();
	const add = (word: string, cluster: number) => {
		for (const role of [word, ...(ROLE_SYNONYMS.get(word)?.split(' ') ?? [])]) {
			if (!roles.has(role)) roles.set(role, new Set());
			roles.get(role)!.add(cluster);
		}
	};
	let behind = 0;
	for (const {span, cluster} of entities.mentions) {
		const floor = behind;
		behind = span.end;
		if (entities.clusters[cluster]!.kind !== 'person') continue;
		const title = titleBefore(text, span.start, floor);
		for (const word of rolesIn(text, {start: title, end: span.start}))
			if (!isOfAnother(text.slice(title, span.start), word)) add(word, cluster);
		for (const word of rolesIn(text, span)) add(word, cluster);
		const held = roleAhead(text, span.start);
		if (held !== undefined) add(held, cluster);
		const apposed = text[span.end] === ',' ? roleApposed(text, span.end) : undefined;
		if (apposed !== undefined) add(apposed, cluster);
	}
	for (const [index, cluster] of entities.clusters.entries()) {
		if (cluster.kind !== 'person') continue;
		const told = [cluster.role?.text ?? '', ...cluster.aliases].join(' ');
		for (const word of rolesIn(told, {start: 0, end: told.length})) add(word, index);
	}
	return roles;
}

/** "Ruiz's mayor", "adviser to the mayor": a title that tells of someone else. */
const isOfAnother = (title: string, word: string): boolean =>
	/['’]s? $/.test(title) || title.includes(`${word} to`);

/** "Alder Bay's mayor, Ana Ruiz": the role before the comma before a name. */
function roleAhead(text: string, name: number): string | undefined {
	if (text[name - 2] !== ',') return undefined;
	const before = text.slice(Math.max(0, name - TITLE_REACH), name - 2);
	const noun = /(?:['’]s?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:[\p{L}-]+ ){0,3}?([\p{L}-]+)$/u.exec(
		before,
	)?.[1];
	return noun === undefined ? undefined : rolesIn(noun, {start: 0, end: noun.length})[0];
}

/** ", the harbour director": the first role behind a name. */
function roleApposed(text: string, at: number): string | undefined {
	const appositive = /^,? (?:\([^)]{0,30}\),? )?(?:an? |the )?([^,.;:"“”()\n]{0,70})/.exec(
		text.slice(at, at + APPOSITIVE_REACH),
	)?.[1];
	if (appositive === undefined || /\b(?:said|says|told)\b/.test(appositive)) return undefined;
	return rolesIn(appositive, {start: 0, end: appositive.length})[0];
}

/** Where the words of the same clause right before a name begin; the period of "Sen." or "Gov." does not end it. */
function titleBefore(text: string, name: number, floor: number): number {
	let start = name;
	while (start > floor && name - start < TITLE_REACH && !endsClause(text.charCodeAt(start - 1))) {
		if (
			text[start - 1] === '.' &&
			!/(?:^|\s)\p{Lu}\p{L}{0,3}$/u.test(text.slice(Math.max(0, start - 6), start - 1))
		)
			break;
		start--;
	}
	return start;
}

const CLAUSE_ENDS = new Set(Array.from(',;:"“”()\n', sign => sign.charCodeAt(0)));
const endsClause = (unit: number): boolean => (unit < 0x40 || unit > 0x7f) && CLAUSE_ENDS.has(unit);

const vocabulary = new Vocabulary(word => {
	const lower = word.toLowerCase();
	return ROLES.has(lower) || ROLE_SYNONYMS.has(lower) ? lower : null;
});

function rolesIn(text: string, span: Span): string[] {
	const found: string[] = [];
	const words = new WordScanner(text, span);
	while (words.next()) {
		const role = vocabulary.at(text, words);
		if (role !== null) found.push(role);
	}
	return found;
}

/** Whom "the senator" or "the Cambodian leader" means: the one lately named who has that role here. */
export function resolveRole(
	text: string,
	source: Span,
	roles: ReadonlyMap<string, ReadonlySet<number>>,
	events: readonly Event[],
	entities: DocumentEntities,
): Referent | null {
	const phrase = text.slice(source.start, source.end);
	if (!/^(?:the|this|that)\s/i.test(phrase)) return null;
	const head = phrase.split(/,| who | of | from | for | in /)[0]!;
	const noun = head.trim().split(/\s+/).at(-1)!.toLowerCase();
	const holders = roles.get(noun);
	if (!holders || !ROLES.has(noun)) return null;
	const seen = new Map<number, Event>();
	for (let i = events.length - 1; i >= 0; i--)
		if (holders.has(events[i]!.cluster) && !seen.has(events[i]!.cluster))
			seen.set(events[i]!.cluster, events[i]!);
	const fits = narrow(text, head, [...seen], entities);
	const [first] = fits;
	if (!first) return null;
	return {
		cluster: first[0],
		antecedent: first[1].span,
		name: first[1].name,
		strength: fits.length === 1 ? 'fair' : 'weak',
	};
}

/** "the former mayor" may be any of them; "the Texas senator" is the one of whom the text says Texas. */
function narrow(
	text: string,
	head: string,
	holders: [number, Event][],
	entities: DocumentEntities,
): [number, Event][] {
	const place = head
		.match(/\b\p{Lu}\p{L}{3,}/gu)
		?.find(word => !/^(?:The|This|That|Republican|Democratic|Former)$/.test(word));
	if (!place) return holders;
	const stem = place.slice(0, Math.max(4, place.length - 4));
	for (const reach of [40, 90]) {
		const near = holders.filter(([cluster]) =>
			entities.mentions.some(
				({span, cluster: own}) =>
					own === cluster && text.slice(Math.max(0, span.start - reach), span.end + reach / 2).includes(stem),
			),
		);
		if (near.length > 0) return near;
	}
	return [];
}
