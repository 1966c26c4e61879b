import type {Name} from '../names.ts';
import type {Linked, Thing} from '../organizations.ts';
import {LIST} from '../weighing/word-lists.ts';
import {findAcronym} from '../words/acronyms.ts';

/** "Biscayne" for "Biscayne Capital", "the Foundation" for "Rocafuerte Foundation". */
export function linkShortForms(names: readonly Name[], full: readonly Linked[]): void {
	const byStart = new Map<string, Set<Thing>>();
	const byHead = new Map<string, Set<Thing>>();
	const byEnd = new Map<string, Set<Thing>>();
	const byStem = new Map<string, Set<Thing>>();
	const byTown = new Map<string, Set<Thing>>();
	for (const {words, first, last, thing} of full) {
		// "Aven General" for "Aven General Hospital", which is as much a place
		if (thing.kind === 'place' && words.length > 2 && last & LIST.ORGANIZATION_HEAD)
			addTo(byStart, words.slice(0, -1).join(' '), thing);
		if (thing.kind !== 'organization') continue;
		// "Serra Branca" for "Mineração Serra Branca"
		if (first & LIST.ORGANIZATION_START && words.length > 2) addTo(byStem, words.slice(1).join(' '), thing);
		let start = '';
		for (const word of words.slice(0, -1)) {
			start = start === '' ? word : `${start} ${word}`;
			addTo(byStart, start, thing);
		}
		const head = words.at(-1)!;
		if (!(last & LIST.ORGANIZATION_HEAD) || TEAMS.has(head) || (/[^s]s$/.test(head) && !TRADES.has(head)))
			addTo(byTown, words.slice(0, -1).join(' '), thing);
		// "the Herons" for the "Harbor City Herons"
		if (last & LIST.ORGANIZATION_HEAD || /[^s]s$/.test(head)) addTo(byHead, head, thing);
		const ofAt = words.findIndex(word => OF.has(word));
		// "Congress" is no "Congress of Engineers"
		if (ofAt > 0 && words[ofAt - 1] !== 'congress') addTo(byHead, words[ofAt - 1]!, thing);
		if (ofAt > 0 && ofAt === words.length - 2) addTo(byEnd, head, thing);
	}
	if (byStart.size === 0) return;
	const given = givenNames(names);
	const firms = findFirms(full);
	const uses = new Map<Thing, number>();
	const starts = new Map<Thing, number>();
	for (const {thing, occurrences} of names) {
		if (thing === null) continue;
		uses.set(thing, (uses.get(thing) ?? 0) + occurrences.length);
		const {start} = occurrences[0]!;
		if (start < (starts.get(thing) ?? Infinity)) starts.set(thing, start);
	}
	for (const name of names) {
		// "Orrell beat them 3-1" for "Orrell Herons"
		if (name.team) {
			name.thing ??= only(byTown.get(name.words.join(' ')));
			continue;
		}
		const thing = only(byStart.get(name.key));
		if (thing !== null && isCutName(name, firms.has(thing))) {
			name.thing = thing;
			continue;
		}
		const whole = name.words.length > 1 && !name.titled && !isKnown(name) ? only(byStem.get(name.key)) : null;
		if (whole !== null) {
			name.thing = whole;
			continue;
		}
		const isSingle = name.words.length === 1;
		const {kind, lists} = name;
		if (name.thing !== null || !(name.firm || (isSingle && !(lists & LIST.COMMON)))) continue;
		const head = isSingle ? (only(byHead.get(name.key)) ?? foremost(byHead.get(name.key), uses)) : null;
		if (head !== null && (!isKnown(name) || name.known?.kind === 'organization')) {
			name.thing = head;
			continue;
		}
		// "Scientology" for the "Church of Scientology"; a place stays a place ("Bank of Ghana").
		const end = kind === 'organization' ? only(byEnd.get(name.key)) : null;
		if (end !== null) {
			name.thing = end;
			continue;
		}
		const firm = thing ?? (isSingle ? firstFirm(byStart.get(name.key), firms, starts) : null);
		if (firm === null || isKnown(name)) continue;
		// "Carrow" for "Carrow Energy", unless something says that a person of that name is meant
		if (
			kind === 'person' &&
			(!isSingle || name.titled || name.context.person > name.context.organization + 1.5)
		)
			continue;
		if (lists & (LIST.ORGANIZATION_HEAD | LIST.COMMON)) continue;
		// "Marlin" for "Marlin Industries Inc.", where nobody of the text is called so
		if (lists & LIST.GIVEN && (given.has(name.key) || !firms.has(firm))) continue;
		if (kind === 'place' && name.context.place > name.context.organization + 0.9) continue;
		name.thing = firm;
	}
}

/** What clubs are called behind their town, and other bodies as well. */
const TEAMS = new Set('united city town rovers wanderers athletic county albion club fc'.split(' '));

/** Plural heads of bodies that are no team. */
const TRADES = new Set(
	'industries airlines holdings schools services systems airways motors stores works partners technologies securities communications'.split(
		' ',
	),
);

const OF = new Set(['of', 'des', 'du', 'della']);

/** What says by the last word of one of its names that it is a company. */
export function findFirms(names: readonly Name[]): ReadonlySet<Thing> {
	const firms = new Set<Thing>();
	for (const {thing, words, text} of names)
		if (thing?.kind === 'organization' && words.length > 1 && FIRM.test(text)) firms.add(thing);
	return firms;
}

const FIRM =
	/ (?:(?:inc|corp|co|cos|ltd|llc|llp|plc|sa|ag|nv|gmbh)\.?|(?:corporation|company|companies|limited|partners|group|holdings|industries|brothers|bros\.?|securities|stores|motors)|& \p{Lu}\S+)$/iu;

/** The one thing of a set that has no other; else null. */
function only(things: ReadonlySet<Thing> | undefined): Thing | null {
	if (things?.size !== 1) return null;
	const [thing] = things;
	return thing!;
}

/** "Marlin" in a text about Marlin Industries Inc. that goes on to name Marlin Canada Ltd.: the company it named first. */
function firstFirm(
	things: ReadonlySet<Thing> | undefined,
	firms: ReadonlySet<Thing>,
	starts: ReadonlyMap<Thing, number>,
): Thing | null {
	let first: Thing | null = null;
	for (const thing of things ?? []) {
		if (firms.has(thing) && (first === null || starts.get(thing)! < starts.get(first)!)) first = thing;
	}
	return first;
}

/** "the University" in a text about one, where others are named in passing: the one it names three times as often. */
function foremost(things: ReadonlySet<Thing> | undefined, uses: ReadonlyMap<Thing, number>): Thing | null {
	let best: Thing | null = null;
	let most = 0;
	let second = 0;
	for (const thing of things ?? []) {
		const count = uses.get(thing) ?? 0;
		if (count > most) {
			second = most;
			most = count;
			best = thing;
		} else if (count > second) second = count;
	}
	return most >= 3 * second && most >= 3 ? best : null;
}

/** "Coastal Works" for the "Coastal Works Authority" of the same document: a beginning that is no whole name. */
const isCutName = (name: Name, isOfFirm: boolean): boolean =>
	name.words.length > 1 &&
	!name.titled &&
	!isKnown(name) &&
	!name.words.includes('of') &&
	// "Aven Gas" for "Aven Gas & Electric Co."
	(!(name.last & LIST.ORGANIZATION_HEAD) || isOfFirm) &&
	!(name.first & LIST.GIVEN) &&
	name.own.place < 2;

/** The given names of the people whom the document names in full. */
function givenNames(names: readonly Name[]): ReadonlySet<string> {
	const given = new Set<string>();
	for (const {kind, words, thing} of names)
		if (kind === 'person' && words.length > 1 && thing === null) given.add(words[0]!);
	return given;
}

const isKnown = (name: Name): boolean => name.known !== undefined || findAcronym(name.text) !== undefined;

function addTo(index: Map<string, Set<Thing>>, key: string, thing: Thing): void {
	const set = index.get(key);
	if (set === undefined) index.set(key, new Set([thing]));
	else set.add(thing);
}
