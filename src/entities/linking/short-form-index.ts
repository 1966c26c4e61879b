import type {Linked, Thing} from '../organizations.ts';
import {TEAM_NICKNAMES} from '../team-nicknames.ts';
import {LIST} from '../weighing/word-lists.ts';

/** What a document may call its organizations for short, by the words of the short form in lower case. */
export type ShortForms = {
	/** "Biscayne" for "Biscayne Capital" */
	readonly byStart: ThingsByForm;
	/** "the Foundation" for the "Rocafuerte Foundation", "the Herons" for the "Harbor City Herons" */
	readonly byHead: ThingsByForm;
	/** "Scientology" for the "Church of Scientology" */
	readonly byObject: ThingsByForm;
	/** "Serra Branca" for "Mineração Serra Branca", "Tidevann" for "Norsk Tidevann" */
	readonly byEnd: ThingsByForm;
	/** "Orrell" and "Thunder" for "Orrell Thunder", where a team is meant */
	readonly byTeam: ThingsByForm;
};

type ThingsByForm = ReadonlyMap<string, ReadonlySet<Thing>>;

/** By what short forms a document may mean each of its organizations, `full` being those it gives in full. */
export function indexShortForms(full: readonly Linked[]): ShortForms {
	const byStart = new Map<string, Set<Thing>>();
	const byHead = new Map<string, Set<Thing>>();
	const byObject = new Map<string, Set<Thing>>();
	const byEnd = new Map<string, Set<Thing>>();
	const byTeam = new Map<string, Set<Thing>>();
	for (const {words, first, last, known, text, thing} of full) {
		const head = words.at(-1)!;
		const withoutHead = words.slice(0, -1);
		const isHeaded = (last & LIST.ORGANIZATION_HEAD) !== 0;
		// "Aven General" for "Aven General Hospital", which is as much a place
		if (thing.kind === 'place' && words.length > 2 && isHeaded) addTo(byStart, withoutHead.join(' '), thing);
		if (thing.kind !== 'organization') continue;
		// "Harrow" is the town, in a text on the "Harrow Primary School"
		for (let size = TOWNED.has(head) ? 2 : 1; size < words.length; size++)
			addTo(byStart, words.slice(0, size).join(' '), thing);
		if (first & LIST.ORGANIZATION_START && words.length > 2) addTo(byEnd, words.slice(1).join(' '), thing);
		// "Kotoko" for "Asante Kotoko", which the lists have as a club
		const isOwn = first === 0 || (first & LIST.ORGANIZATION_START) !== 0 || known?.kind === 'organization';
		if (last === 0 && isOwn && words.length === 2 && !text.includes('&')) addTo(byEnd, head, thing);
		const isPlural = /[^s]s$/.test(head);
		if (!isHeaded || TEAMS.has(head) || (isPlural && !TRADES.has(head)))
			addTo(byTeam, withoutHead.join(' '), thing);
		// "The Times" is no longer name for "the Times"
		const isWhole = words.length === 2 && words[0] === 'the';
		if ((isHeaded || isPlural) && !isWhole) addTo(byHead, head, thing);
		if (TEAM_NICKNAMES.has(head)) addTo(byTeam, head, thing);
		// "the Ninth Circuit" for the "Court of Appeals for the Ninth Circuit"
		if (head === 'circuit' && words.length > 4) addTo(byEnd, words.slice(-2).join(' '), thing);
		const ofAt = words.findIndex(word => OF.has(word));
		// "Congress" is no "Congress of Engineers"
		if (ofAt > 0 && words[ofAt - 1] !== 'congress') addTo(byHead, words[ofAt - 1]!, thing);
		if (ofAt > 0 && ofAt === words.length - 2) addTo(byObject, head, thing);
	}
	return {byStart, byHead, byObject, byEnd, byTeam};
}

/** What is called after its town, and never for short by the town alone. */
const TOWNED = new Set(
	'school schools council police hospital court constabulary parish diocese authority'.split(' '),
);

/** What clubs are called behind their town, and other bodies as well. */
const TEAMS = new Set('united city town rovers wanderers athletic county albion club fc'.split(' '));

/** Plural heads of bodies that are no team. */
const TRADES = new Set(
	'industries airlines holdings schools services systems airways motors stores works partners technologies securities communications'.split(
		' ',
	),
);

const OF = new Set(['of', 'des', 'du', 'della']);

function addTo(index: Map<string, Set<Thing>>, form: string, thing: Thing): void {
	const set = index.get(form);
	if (set === undefined) index.set(form, new Set([thing]));
	else set.add(thing);
}
