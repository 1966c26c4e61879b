import type {Gender} from '../entity.ts';
import {genderOfTitle} from '../gender.ts';
import type {Line, Name, Occurrence} from '../names.ts';
import {bearsOffice, holdsOffice, isKin} from '../office-held.ts';
import {MAX_BEARERS, type Person} from '../persons.ts';
import {OFFICES} from '../words/titles.ts';
import {LastSpeakers} from './last-speakers.ts';
import {isSaidOf, mayBePerson} from './may-be-person.ts';
import {suffixOf} from './namesakes.ts';
import type {PersonIndex} from './person-index.ts';
import {isSpeaking} from './speaks.ts';

/**
 * Decides whom a short form ("Marin", "Rosa") means at one place of the text, going through the document
 * from its beginning. The person who had the bare surname first keeps it, as news uses it: in a story on
 * Hillary Clinton "Clinton" stays hers after "Bill Clinton" was named, except in the paragraph that names him
 * and not her.
 */
export class PersonPicker {
	readonly #index: PersonIndex;
	/** Where each person was last named in full. */
	readonly #full = new Map<Person, Occurrence>();
	readonly #owners = new Map<string, Person>();
	/** The number of the line, of those with names, in which each person was last meant. */
	readonly #seen = new Map<Person, number>();
	readonly #speakers = new LastSpeakers();
	/** Whom "Mrs. Vale" meant. */
	readonly #wives = new Map<string, Person>();
	/** Surnames of somebody in office whom the document never names in full, and where he was last called by it. */
	readonly #elsewhere = new Map<string, Occurrence>();
	#line: Line | null = null;
	#lines = 0;

	constructor(index: PersonIndex) {
		this.#index = index;
	}

	/** A full name was met. */
	note(person: Person, occurrence: Occurrence): void {
		this.#full.set(person, occurrence);
		this.#see(person, occurrence);
		if (this.#isShared(person) && isSpeaking(occurrence))
			this.#speakers.hear(person, occurrence, this.#lines);
	}

	/** Whether others of the document bear the surname, so that it counts who spoke last. */
	#isShared(person: Person): boolean {
		return this.#index.find(person.words.at(-1)!).length > 1;
	}

	#see(person: Person, {line}: Occurrence): void {
		if (line !== this.#line) this.#lines++;
		this.#line = line;
		this.#seen.set(person, this.#lines);
	}

	/** Null when no person of the document is meant. */
	pick(name: Name, occurrence: Occurrence): Person | null {
		const chosen = this.#choose(name, occurrence);
		if (chosen === null) return null;
		const isHeard = this.#isShared(chosen) && isSpeaking(occurrence);
		const person =
			this.#sameWife(name, occurrence) ??
			(isHeard ? this.#nextToSpeak(name, occurrence, chosen) : null) ??
			chosen;
		if (isWife(occurrence)) this.#wives.set(name.key, person);
		this.#see(person, occurrence);
		if (isHeard && this.#speakers.has(person) && person.words.at(-1) === name.key)
			this.#speakers.hear(person, occurrence, this.#lines);
		return person;
	}

	/** "She told Mrs. Vale of Ann Vale's letter. Mrs. Vale replied": whom the title meant before. */
	#sameWife({key}: Name, occurrence: Occurrence): Person | null {
		const wife = isWife(occurrence) ? this.#wives.get(key) : undefined;
		return wife !== undefined && this.#full.get(wife)?.line !== occurrence.line ? wife : null;
	}

	/** Who speaks by the surname here, rather than `chosen`; null for nobody else. */
	#nextToSpeak(name: Name, occurrence: Occurrence, chosen: Person): Person | null {
		const bearers = this.#bearersOf(name, occurrence);
		if (bearers.length < 2 || officeOf(occurrence) !== null) return null;
		const gender = genderOfTitle(occurrence);
		const others = bearers
			.slice(0, MAX_BEARERS)
			.filter(
				person =>
					person !== chosen &&
					person.words.at(-1) === name.key &&
					this.#full.has(person) &&
					(gender === null || person.gender === null || person.gender === gender),
			);
		const line = occurrence.line === this.#line ? this.#lines : this.#lines + 1;
		return this.#speakers.next(others, chosen, this.#full.get(chosen), line);
	}

	#choose(name: Name, occurrence: Occurrence): Person | null {
		if (name.words.length > 3) return null;
		const all = this.#bearersOf(name, occurrence);
		const bearers = ofGeneration(all, occurrence) ?? this.#withoutJuniors(all);
		if (bearers.length === 0 || !(mayBePerson(name, bearers) || isSaidOf(name, occurrence, bearers)))
			return null;
		const gender = genderOfTitle(occurrence);
		// "His wife, Chris Vale, left. Mrs Vale …": hers, and not that of a Vale of whom nothing is known
		const isKnown =
			gender !== null &&
			bearers.slice(0, MAX_BEARERS).some(person => person.gender === gender && this.#full.has(person));
		const fits = (person: Person): boolean =>
			gender === null || person.gender === gender || (person.gender === null && !isKnown);
		const office = officeOf(occurrence);
		if (this.#isElsewhere(name.key, occurrence, {office, gender}, bearers)) return null;
		if (office !== null && bearers.length > 1) return this.#holder(office, bearers);
		const titled = bearers.length > 1 ? this.#onlyTitled(occurrence, bearers) : null;
		if (titled !== null && fits(titled)) {
			if (!this.#owners.has(name.key)) this.#owners.set(name.key, titled);
			return titled;
		}
		let latest: Person | null = null;
		let first: Person | null = null;
		let at = -2;
		for (let i = 0; i < bearers.length && i < MAX_BEARERS; i++) {
			const person = bearers[i]!;
			const last = this.#full.get(person)?.start ?? -1 - firstNamed(person) / 1e9;
			if (!fits(person)) continue;
			if (first === null || firstNamed(person) < firstNamed(first)) first = person;
			if (last > at) {
				latest = person;
				at = last;
			}
		}
		// "Her father, Terry Quill, is glad. Quill's agent …": nobody of the paragraph is meant, but whom the story is about.
		const nearest = latest;
		if (first !== null && latest !== null && !this.#isIn(latest, occurrence.line) && this.#full.has(first))
			latest = first;
		if (nearest !== null && nearest !== latest && this.#hasTurnedTo(nearest, latest!)) return nearest;
		const owner = this.#owners.get(name.key);
		if (owner !== undefined && owner !== latest && fits(owner)) {
			return latest !== null && this.#isIn(latest, occurrence.line) && !this.#isIn(owner, occurrence.line)
				? latest
				: owner;
		}
		if (latest !== null && owner === undefined) this.#owners.set(name.key, latest);
		// The first "Mr Vale" tells of Pat Vale that "Mrs Vale" is someone else.
		if (latest !== null) latest.gender ??= gender;
		return latest;
	}

	/**
	 * "King Salman" is the father of Mohammed bin Salman, who is Prince Mohammed; "Emperor Theodore" is no Theodore Roosevelt,
	 * whom nothing calls a ruler.
	 */
	#bearersOf({key, titled}: Name, occurrence: Occurrence): readonly Person[] {
		const bearers = this.#index.find(key, titled);
		const title = occurrence.title < 0 ? '' : occurrence.line.tokens[occurrence.from - 1]!.lower;
		if (!RULERS.has(title) && title !== 'sheikh' && title !== 'sheikha') return bearers;
		return bearers.filter(
			({names}, at) =>
				at >= MAX_BEARERS ||
				(!names.some(({words}) => SON_OF.has(words[words.indexOf(key) - 1] ?? '')) &&
					(names.every(({words}) => words[0] !== key) ||
						title.startsWith('sheikh') ||
						names.some(({occurrences}) => isRuler(occurrences)))),
		);
	}

	/**
	 * "Mayor Vale", where "Pat Vale, the mayor," and "Sam Vale, the baker," are told apart. Where nothing tells
	 * which of them is the mayor it is neither, rather than the wrong one.
	 */
	#holder(office: string, bearers: readonly Person[]): Person | null {
		const holders = bearers
			.slice(0, MAX_BEARERS)
			.filter(
				person =>
					!isRelative(person) && person.names.some(({occurrences}) => holdsOffice(occurrences, office)),
			);
		return holders.length === 1 ? holders[0]! : null;
	}

	/** "Dr Vale", where the text has "Dr Sam Vale" and his daughter, "Ann Vale". */
	#onlyTitled({line, from, title}: Occurrence, bearers: readonly Person[]): Person | null {
		const word = line.tokens[from - 1]?.lower ?? '';
		if (title < 0 || !LEARNED.test(word)) return null;
		const holders = bearers
			.slice(0, MAX_BEARERS)
			.filter(
				person =>
					this.#full.has(person) && person.names.some(({occurrences}) => bearsOffice(occurrences, word)),
			);
		return holders.length === 1 ? holders[0]! : null;
	}

	/**
	 * Whether the surname is that of somebody in office whom the document never names in full, at least here: "President
	 * Vale" in a story on Ann Vale, his wife. From then on a bare "Vale" is his, but where the paragraph has just named her in full.
	 */
	#isElsewhere(
		key: string,
		occurrence: Occurrence,
		{office, gender}: {readonly office: string | null; readonly gender: Gender | null},
		bearers: readonly Person[],
	): boolean {
		if (office !== null && bearers.slice(0, MAX_BEARERS).every(person => isOfAnother(office, person)))
			this.#elsewhere.set(key, occurrence);
		const holder = this.#elsewhere.get(key);
		if (holder === undefined) return false;
		if (office !== null) return true;
		const isNamed = (person: Person): boolean =>
			this.#isIn(person, occurrence.line) &&
			(holder.line !== occurrence.line || holder.start < this.#full.get(person)!.start);
		return !bearers.some(person => (gender !== null && person.gender === gender) || isNamed(person));
	}

	/** "Odo Bell Jr." is not whom "Bell" means once Odo Bell was named: he is called "Bell Jr." then. */
	#withoutJuniors(bearers: readonly Person[]): readonly Person[] {
		if (bearers.length < 2 || bearers.length > MAX_BEARERS) return bearers;
		return bearers.filter(
			junior =>
				!junior.names.some(name => suffixOf(name) !== null) ||
				!bearers.some(
					senior =>
						senior !== junior &&
						senior.words[0] === junior.words[0] &&
						this.#full.has(senior) &&
						senior.names.every(name => suffixOf(name) === null),
				),
		);
	}

	/** Whether the text left the one who had the surname some paragraphs ago, and has just named the other in full. */
	#hasTurnedTo(other: Person, owner: Person): boolean {
		const [left, turned] = [this.#seen.get(owner), this.#seen.get(other)];
		return left !== undefined && turned !== undefined && turned >= this.#lines - 1 && turned - left > FAR;
	}

	#isIn(person: Person, line: Line): boolean {
		return this.#full.get(person)?.line === line;
	}
}

/**
 * Whether an office that one person holds at a time is not that of somebody who bears the surname: "President
 * Vale", where the text has "first lady Ann Vale", "Sam Vale, the president's son," or "Secretary Lou Vale".
 */
function isOfAnother(office: string, person: Person): boolean {
	if (!SOLE_OFFICES.has(office)) return false;
	if (isRelative(person)) return true;
	const {names} = person;
	if (names.some(({occurrences}) => holdsOffice(occurrences, office))) return false;
	return (
		names.some(name => suffixOf(name) === 'jr') ||
		[...SOLE_OFFICES].some(other => names.some(({occurrences}) => bearsOffice(occurrences, other)))
	);
}

const isRelative = ({names}: Person): boolean => names.some(({occurrences}) => isKin(occurrences));

/** Titles that a text gives to one of a family. */
const LEARNED = /^(?:dr|doctor|prof|professor|sir|dame|lord|lady|rev|reverend|hon)$/;

const SOLE_OFFICES = new Set(['president', 'premier', 'chancellor', 'secretary', 'taoiseach']);

/** "the younger Mr. Bell", where one of two is Odo Bell Jr.; null where nothing of the kind is said or known. */
function ofGeneration(bearers: readonly Person[], {line, from, title}: Occurrence): readonly Person[] | null {
	const word = line.tokens[(title < 0 ? from : title) - 1]?.lower;
	if (bearers.length < 2 || bearers.length > MAX_BEARERS || (word !== 'younger' && word !== 'elder'))
		return null;
	const found = bearers.filter(
		({names}) => names.some(name => suffixOf(name) === 'jr') === (word === 'younger'),
	);
	return found.length === 1 ? found : null;
}

const RULERS = new Set('king queen prince princess emperor empress emir sultan shah tsar pope'.split(' '));

const isRuler = (occurrences: readonly Occurrence[]): boolean =>
	[...RULERS].some(title => holdsOffice(occurrences, title));

const SON_OF = new Set(['bin', 'ibn', 'ben', 'bint']);

/** "Mrs. Vale": of two women of a surname one has the title. */
const isWife = ({line, from, title}: Occurrence): boolean =>
	title >= 0 && line.tokens[from - 1]!.lower === 'mrs';

/** The office right before a name: "mayor" of "Mayor Vale"; null of "Mrs Vale". */
function officeOf({line, from, title}: Occurrence): string | null {
	const word = title < 0 ? null : line.tokens[from - 1]!.lower;
	return word !== null && OFFICES.has(word) ? word : null;
}

/** Lines with names, after which a text is no longer about somebody. */
const FAR = 4;

/** Where the text first has a full name of the person: in a headline "Marin" is the one who comes first. */
const firstNamed = (person: Person): number => person.names[0]!.occurrences[0]!.start;
