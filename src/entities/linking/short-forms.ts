import type {Name} from '../names.ts';
import type {Linked, Thing} from '../organizations.ts';
import {LIST} from '../weighing/word-lists.ts';
import {findAcronym} from '../words/acronyms.ts';
import {SHORT_LEGAL_FORMS} from '../words/legal-forms.ts';
import {indexShortForms, type ShortForms} from './short-form-index.ts';

/** "Biscayne" for "Biscayne Capital", "the Foundation" for "Rocafuerte Foundation". */
export function linkShortForms(names: readonly Name[], full: readonly Linked[]): void {
	const forms = indexShortForms(full);
	if (forms.byStart.size === 0) return;
	const document: Document = {forms, firms: findFirms(full), given: givenNames(names), ...countUses(names)};
	for (const name of names) {
		name.thing =
			cutThing(name, document) ?? paperMeant(name, document) ?? name.thing ?? shortThing(name, document);
	}
}

/** What the short forms of a document are held against. */
type Document = {
	readonly forms: ShortForms;
	readonly firms: ReadonlySet<Thing>;
	/** The given names of the people whom it names in full. */
	readonly given: ReadonlySet<string>;
	/** How often it names each thing, and where first. */
	readonly uses: ReadonlyMap<Thing, number>;
	readonly starts: ReadonlyMap<Thing, number>;
};

function countUses(names: readonly Name[]): Pick<Document, 'uses' | 'starts'> {
	const uses = new Map<Thing, number>();
	const starts = new Map<Thing, number>();
	for (const {thing, occurrences} of names) {
		if (thing === null) continue;
		uses.set(thing, (uses.get(thing) ?? 0) + occurrences.length);
		const {start} = occurrences[0]!;
		if (start < (starts.get(thing) ?? Infinity)) starts.set(thing, start);
	}
	return {uses, starts};
}

/** Of what a name of several words is the beginning or the end, whatever it is by itself; null for nothing. */
function cutThing(name: Name, {forms, firms}: Document): Thing | null {
	if (name.words.length === 1 || name.team || name.titled || isKnown(name)) return null;
	const thing = only(forms.byStart.get(name.key));
	return thing !== null && isCutName(name, firms.has(thing)) ? thing : only(forms.byEnd.get(name.key));
}

/** What a name that is nothing yet is short for; null for nothing. */
function shortThing(name: Name, document: Document): Thing | null {
	const {key, words, lists, firm} = name;
	const {forms, uses} = document;
	// "Orrell beat them 3-1" for "Orrell Herons", "Thunder rallied"
	const team = name.plays ? only(forms.byTeam.get(words.join(' '))) : null;
	if (team !== null || name.team) return team;
	const isSingle = words.length === 1;
	if (!firm && (!isSingle || lists & LIST.COMMON)) return null;
	const head = isSingle ? (only(forms.byHead.get(key)) ?? foremost(forms.byHead.get(key), uses)) : null;
	if (head !== null && (!isKnown(name) || name.known?.kind === 'organization')) return head;
	// "the League" in a text on two
	if (isSingle && (forms.byHead.get(key)?.size ?? 0) > 1 && isArticled(name) && !isKnown(name))
		return {kind: 'organization', canonical: name.text};
	// A place stays a place ("Bank of Ghana").
	const object = name.kind === 'organization' ? only(forms.byObject.get(key)) : null;
	if (object !== null) return object;
	if (isKnown(name)) return isSingle ? firmKnown(name, forms) : null;
	return firmShortened(name, document) ?? (isSingle && lists === 0 ? endedBy(name, forms) : null);
}

const isArticled = ({occurrences}: Name): boolean =>
	occurrences.every(({line, from}) => line.tokens[from - 1]?.lower === 'the');

/** "the Post" in a text that has named the Harbour Post before, and no other. */
function paperMeant({words, thing, occurrences}: Name, {forms, starts}: Document): Thing | null {
	if (thing === null || words.length !== 2 || words[0] !== 'the') return null;
	const [paper, ...others] = [...(forms.byHead.get(words[1]!) ?? [])].filter(other => other !== thing);
	return paper !== undefined && others.length === 0 && starts.get(paper)! < occurrences[0]!.start
		? paper
		: null;
}

/** "Ford" in a text on the Ford Motor Co., and not on the Ford Foundation. */
function firmKnown({key, known}: Name, {byStart}: ShortForms): Thing | null {
	const firm = known?.kind === 'organization' ? only(byStart.get(key)) : null;
	const rest = firm?.canonical.toLowerCase().replaceAll('.', '').split(/[ ,]+/).slice(1);
	return rest?.every(word => OF_FIRMS.has(word)) ? firm : null;
}

const OF_FIRMS = new Set(
	`${SHORT_LEGAL_FORMS} se corporation company group holding holdings motor motors university`.split(' '),
);

/** "Carrow" for "Carrow Energy", unless something says that a person or a place of that name is meant. */
function firmShortened(name: Name, {forms, firms, given, starts}: Document): Thing | null {
	const {key, kind, lists, context} = name;
	const isSingle = name.words.length === 1;
	const things = forms.byStart.get(key);
	const firm = only(things) ?? (isSingle ? firstFirm(things, firms, starts) : null);
	if (firm === null || lists & LIST.ORGANIZATION_HEAD) return null;
	// "Spirit" for "Spirit Airlines", again and again
	if (lists & LIST.COMMON && !standsAlone(name)) return null;
	if (kind === 'person' && (!isSingle || name.titled || context.person > context.organization + 1.5))
		return null;
	// "Marlin" for "Marlin Industries Inc.", where nobody of the text is called so
	if (lists & LIST.GIVEN && (given.has(key) || !firms.has(firm))) return null;
	return kind === 'place' && context.place > context.organization + 0.9 ? null : firm;
}

/** "told People", "State said", more than once and hardly ever "the State" or "State of": a plain word used as a name. */
function standsAlone({occurrences}: Name): boolean {
	let alone = 0;
	for (const {line, from, to} of occurrences) {
		const {tokens} = line;
		if (!LEADS.has(tokens[from - 1]?.lower ?? '') && !/^(?:of|for)$/.test(tokens[to]?.lower ?? '')) alone++;
	}
	return alone > 1 && 3 * alone > 2 * occurrences.length;
}
const LEADS = new Set(['the', 'a', 'an', 'of']);

/** "Tidevann" for "Norsk Tidevann", where nothing says that somebody or somewhere of that name is meant. */
const endedBy = ({key, titled, context}: Name, {byEnd}: ShortForms): Thing | null =>
	titled || context.person > context.organization + 1.5 || context.place > context.organization + 0.9
		? null
		: only(byEnd.get(key));

/** What says by the last word of one of its names that it is a company. */
export function findFirms(names: readonly Name[]): ReadonlySet<Thing> {
	const firms = new Set<Thing>();
	for (const {thing, words, text} of names)
		if (thing?.kind === 'organization' && words.length > 1 && FIRM.test(text)) firms.add(thing);
	return firms;
}

const FIRM = new RegExp(
	` (?:(?:${SHORT_LEGAL_FORMS.replaceAll(' ', '|')}|cos)\\.?|(?:corporation|company|companies|limited|partners|group|holdings|industries|brothers|bros\\.?|securities|stores|motors|bank)|& \\p{Lu}\\S+)$`,
	'iu',
);

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
	!name.words.includes('of') &&
	// "Aven Gas" for "Aven Gas & Electric Co."
	(!(name.last & LIST.ORGANIZATION_HEAD) || isOfFirm) &&
	!(name.first & LIST.GIVEN) &&
	// "Kluane Ridge" for "Kluane Ridge Mining Corp."
	(name.own.place < 2 || (isOfFirm && name.context.place <= name.context.organization));

function givenNames(names: readonly Name[]): ReadonlySet<string> {
	const given = new Set<string>();
	for (const {kind, words, thing} of names)
		if (kind === 'person' && words.length > 1 && thing === null) given.add(words[0]!);
	return given;
}

const isKnown = (name: Name): boolean => name.known !== undefined || findAcronym(name.text) !== undefined;
