import type {Name} from './names.ts';
import type {Linked, Thing} from './organizations.ts';
import {LIST} from './word-lists.ts';
import {findAcronym} from './words/acronyms.ts';

/** "Biscayne" for "Biscayne Capital", "the Foundation" for "Rocafuerte Foundation". */
export function linkShortForms(names: readonly Name[], full: readonly Linked[]): void {
	const byStart = new Map<string, Set<Thing>>();
	const byHead = new Map<string, Set<Thing>>();
	const byEnd = new Map<string, Set<Thing>>();
	const byStem = new Map<string, Set<Thing>>();
	for (const {words, first, last, thing} of full) {
		if (thing.kind !== 'organization') continue;
		// "Serra Branca" for "Mineração Serra Branca"
		if (first & LIST.ORGANIZATION_START && words.length > 2) addTo(byStem, words.slice(1).join(' '), thing);
		let start = '';
		for (const word of words.slice(0, -1)) {
			start = start === '' ? word : `${start} ${word}`;
			addTo(byStart, start, thing);
		}
		const head = words.at(-1)!;
		if (last & LIST.ORGANIZATION_HEAD) addTo(byHead, head, thing);
		const ofAt = words.indexOf('of');
		if (ofAt > 0) addTo(byHead, words[ofAt - 1]!, thing);
		if (ofAt > 0 && ofAt === words.length - 2) addTo(byEnd, head, thing);
	}
	if (byStart.size === 0) return;
	const uses = new Map<Thing, number>();
	for (const {thing, occurrences} of names)
		if (thing !== null) uses.set(thing, (uses.get(thing) ?? 0) + occurrences.length);
	for (const name of names) {
		const thing = only(byStart.get(name.key));
		if (thing !== null && isCutName(name)) {
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
		if (thing === null || isKnown(name)) continue;
		// "Carrow" for "Carrow Energy", unless something says that a person of that name is meant
		if (
			kind === 'person' &&
			(!isSingle || name.titled || name.context.person > name.context.organization + 1.5)
		)
			continue;
		if (lists & (LIST.ORGANIZATION_HEAD | LIST.COMMON | LIST.GIVEN)) continue;
		if (kind === 'place' && name.context.place > name.context.organization) continue;
		name.thing = thing;
	}
}

/** The one thing of a set that has no other; else null. */
function only(things: ReadonlySet<Thing> | undefined): Thing | null {
	if (things?.size !== 1) return null;
	const [thing] = things;
	return thing!;
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
const isCutName = (name: Name): boolean =>
	name.words.length > 1 &&
	!name.titled &&
	!isKnown(name) &&
	!name.words.includes('of') &&
	!(name.last & LIST.ORGANIZATION_HEAD) &&
	!(name.first & LIST.GIVEN) &&
	name.own.place < 2;

const isKnown = (name: Name): boolean => name.known !== undefined || findAcronym(name.text) !== undefined;

function addTo(index: Map<string, Set<Thing>>, key: string, thing: Thing): void {
	const set = index.get(key);
	if (set === undefined) index.set(key, new Set([thing]));
	else set.add(thing);
}
