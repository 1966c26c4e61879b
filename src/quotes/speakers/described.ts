import type {DocumentEntities, Gender} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {COUNTRIES_OF_DEMONYM} from '../words/demonyms.ts';
import {GENDER_OF_NOUN} from '../words/humans.ts';
import type {Event} from './discourse.ts';
import type {Referent} from './pronouns.ts';
import {WEIGHT} from './weight.ts';

/** What sport calls its people by when it has named them: nobody else is near of whom it is said. */
const DESCRIBED = new RegExp(
	`^the (?:(?:\\d{1,3}|\\p{Ll}+(?:-\\p{Ll}+)?)-year-old(?: \\p{Ll}[\\p{Ll}-]+)?|(?:school)?(?:girl|boy)|teenager|youngster|(?:mother|mum|mom|father|dad|grandmother|grandfather)[ -]of[ -](?:\\d+|two|three|four|five|six|seven|eight|nine|ten)|striker|midfielder|defender|goalkeeper|forward|winger|full-back|centre-back|centre-half|batsman|batter|bowler|all-rounder|seamer|wicketkeeper|opener|prop|hooker|flanker|fly-half|scrum-half|quarterback|pitcher|sprinter|jockey|golfer|swimmer|goalscorer|playmaker|left-hander|right-hander|left-back|right-back|centre-forward|number eight|debutant|rookie|boxer|hurdler|gymnast|skier|skater|wrestler|sprinter|marathoner|distance runner|point guard|shortstop|linebacker|wide receiver|running back|outfielder|first baseman|netminder|world (?:number|no\\.?|No\\.?) (?:one|two|three|\\d+)|${[...COUNTRIES_OF_DEMONYM.keys()].join('|')})$`,
	'u',
);

/** "the retired teacher, 81": what somebody is, with an age, as one calls whom the paragraph before was about. */
const AGED = /^the (?:[\p{L}-]+ ){0,3}([\p{Ll}-]+), \d{1,3}$/u;

/**
 * Whom "the striker", "the 22-year-old" or "the mother of two" means, of whom the text says nowhere that he is one: the only person whom its
 * paragraph has spoken of, as the subject of a sentence, or whom it says was asked; and "the Romanian" the one of whom
 * the text has said where he comes from. `events` are those before, in order, `block` is the paragraph.
 */
export function resolveDescribed(
	text: string,
	source: Span,
	block: number,
	events: readonly Event[],
	entities: DocumentEntities,
): Referent | null {
	const {clusters} = entities;
	const words = text.slice(source.start, source.end).replace(/^The /, 'the ');
	const aged = AGED.exec(words);
	if (!aged && !DESCRIBED.test(words)) return null;
	const nation = words.slice('the '.length);
	const native =
		COUNTRIES_OF_DEMONYM.has(nation) && onlyNative(text.slice(0, source.start), nation, events, clusters);
	if (native) return native;
	const asked = kinNoun(words) === null ? lastAsked(events, block) : null;
	if (asked && asked.cluster >= 0 && clusters[asked.cluster]!.kind === 'person') return weakly(asked);
	const isYoung = YOUNG.test(words);
	const told = GENDER_OF_NOUN.get(
		aged?.[1] ?? kinNoun(words) ?? (isYoung ? words.replace(/^the (?:school)?/, '') : ''),
	);
	const isOfSport = !aged && !words.includes('-year-old') && !told && !isYoung;
	const found = onlySubject(events, {source, block, isOfSport, gender: told ?? null}, clusters);
	if (!found || (isYoung && !isSaidYoung(text, found.cluster, entities))) return null;
	return weakly(found);
}

const weakly = ({cluster, span, name}: Event): Referent => ({
	cluster,
	antecedent: span,
	name,
	strength: 'weak',
});

/** A description: where it stands, and what it tells of whom it means. */
type Description = {
	readonly source: Span;
	readonly block: number;
	/** "the striker": who is talked of there, and nobody of the paragraph before. */
	readonly isOfSport: boolean;
	readonly gender: Gender | null;
};

/** The only person whom the paragraph has spoken of, or the one before it where this one begins; null when it is no subject there. */
function onlySubject(
	events: readonly Event[],
	{source, block, isOfSport, gender}: Description,
	clusters: DocumentEntities['clusters'],
): Event | null {
	let found: Event | null = null;
	let isSubject = false;
	// "Ruiz is stopping. / “It is time,” the 36-year-old said.": his words open a paragraph
	const last = events.at(-1)?.span.start === source.start ? events.length - 2 : events.length - 1;
	const from = isOfSport || events[last]?.block === block ? block : block - 1;
	for (let at = last; at >= 0 && events[at]!.block >= from; at--) {
		const event = events[at]!;
		if (event.weight === WEIGHT.quoted) continue;
		// "Ruiz thanked his grandfather. “…,” said the striker."
		if (isOfSport && (event.weight === WEIGHT.unnamed || event.weight === WEIGHT.aside)) continue;
		const cluster = clusters[event.cluster];
		if (cluster && cluster.kind !== 'person') continue;
		// "Ruiz emptied Juan's shed. / The dinner lady, 81, said": no man is one
		if (gender && cluster?.gender && cluster.gender !== gender) continue;
		if (!cluster || (found && found.cluster !== event.cluster)) return null;
		found ??= event;
		if (event.weight >= WEIGHT.subject) isSubject = true;
	}
	return isSubject ? found : null;
}

/** "mother" of "the mother of two", "the mum-of-three"; null of other words. */
const kinNoun = (words: string): string | null => (/ of |-of-/.test(words) ? words.split(/[ -]/)[1]! : null);

const YOUNG = /^the (?:(?:school)?(?:girl|boy)|teenager|youngster)$/;

/** "Ana Ruiz, 9,", "nine-year-old Ana Ruiz": where the text has named somebody first, it says that she is young. */
function isSaidYoung(text: string, cluster: number, {mentions}: DocumentEntities): boolean {
	const first = mentions.find(mention => mention.cluster === cluster)!.span;
	return (
		/^,? \(?1?\d(?!\d)/.test(text.slice(first.end, first.end + 5)) ||
		/(?:\b1?\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen))-year-old (?:[\p{L}-]+ ){0,2}$/iu.test(
			text.slice(Math.max(0, first.start - REACH), first.start),
		)
	);
}

function lastAsked(events: readonly Event[], block: number): Event | null {
	for (let at = events.length - 1; at >= 0 && events[at]!.block === block; at--)
		if (events[at]!.weight === WEIGHT.asked) return events[at]!;
	return null;
}

/** The only person before whom, or behind whom, the text tells that nation: "Romania's Ana Ruiz", "Ana Ruiz, the Romanian". */
function onlyNative(
	before: string,
	nation: string,
	events: readonly Event[],
	clusters: DocumentEntities['clusters'],
): Referent | null {
	const countries = COUNTRIES_OF_DEMONYM.get(nation)!;
	const ahead = new RegExp(`\\b(?:${countries}|${nation})(?:['’]s)? (?:[\\p{L}-]+ ){0,3}?$`, 'u');
	const behind = new RegExp(
		`^, (?:\\d\\d, )?(?:(?:an?|the) (?:[\\p{L}-]+ )?${nation}\\b|of (?:${countries})\\b)`,
		'u',
	);
	let found: Event | null = null;
	for (let at = Math.max(0, events.length - MOST_EVENTS); at < events.length; at++) {
		const event = events[at]!;
		if (event.cluster < 0 || clusters[event.cluster]!.kind !== 'person') continue;
		const {start, end} = event.span;
		if (
			!ahead.test(before.slice(Math.max(0, start - REACH), start)) &&
			!behind.test(before.slice(end, end + REACH))
		)
			continue;
		if (found && found.cluster !== event.cluster) return null;
		found = event;
	}
	if (!found) return null;
	return {cluster: found.cluster, antecedent: found.span, name: found.name, strength: 'fair'};
}

/** How far before or behind a name its nation is looked for, in units. */
const REACH = 60;

/** How many events back a nation is looked for. */
const MOST_EVENTS = 400;
