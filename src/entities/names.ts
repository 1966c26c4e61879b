import type {PartKind} from '../parts/layout.ts';
import type {Kind} from './entity.ts';
import {type KnownName, knownName} from './gazetteer.ts';
import type {Thing} from './organizations.ts';
import type {Person} from './persons.ts';
import type {Candidate} from './runs/candidates.ts';
import {keyOf, knownAs} from './runs/match-known.ts';
import {NO_SPORT, type Sport} from './runs/result-rows.ts';
import {TEAM_NICKNAMES} from './team-nicknames.ts';
import {isCountyTeam, isTeamUse, mayBeTeam} from './teams.ts';
import type {Token} from './tokens.ts';
import {weighContext} from './weighing/weigh-context.ts';
import {weighName} from './weighing/weigh-name.ts';
import {noWeights, type Weights} from './weighing/weights.ts';
import {isListed, LIST, listsAt} from './weighing/word-lists.ts';
import {findAcronym} from './words/acronyms.ts';
import {CONTEXT, contextOf} from './words/context-words.ts';
import {LEGAL_FORMS} from './words/legal-forms.ts';

/** The tokens of one part. `headline`: most of its words have capitals, so a capital says nothing. */
export type Line = {readonly tokens: readonly Token[]; readonly part: PartKind; readonly headline: boolean};

/** A place in the text where a name stands. */
export type Occurrence = Candidate & {
	readonly name: Name;
	readonly line: Line;
	readonly start: number;
	readonly end: number;
};

/** A form of a name as this document uses it, with all places where it stands. */
export type Name = {
	/** Lower case, words joined by spaces. */
	readonly key: string;
	readonly words: readonly string[];
	/** The word lists that have its first word, its last, and itself where it has one word only: bits of LIST. */
	readonly first: number;
	readonly last: number;
	readonly lists: number;
	/** What the word lists know of it. */
	readonly known: KnownName | undefined;
	/** The first printed form that is not in capitals, else the first. */
	text: string;
	readonly occurrences: Occurrence[];
	/** What its words say. */
	readonly own: Weights;
	/** What stands around it says, summed. */
	readonly context: Weights;
	/** Stands somewhere where its capital is no accident of position. */
	firm: boolean;
	titled: boolean;
	/** How often it stands between quotation marks, alone: the title of a work, mostly. */
	quoted: number;
	/** Stands somewhere behind what somebody made: "Carrow's The Salt Road". */
	owned: boolean;
	/** Stands somewhere where only a team stands: "lost to Racing 2-1". */
	plays: boolean;
	/** The team that plays for the place of this name. */
	readonly team: boolean;
	/** What it is taken for, once all of the document's names are known; null for nothing. */
	kind: Kind | null;
	/** The organization or place that it is a form of. */
	thing: Thing | null;
	/** The person whose full name it is. */
	person: Person | null;
};

/**
 * The names of a document by their words in lower case. A place and the team that plays for it are two names,
 * though their words are the same.
 */
export class NameTable {
	readonly names = new Map<string, Name>();
	/** As they were added. */
	readonly occurrences: Occurrence[] = [];
	readonly #text: string;
	readonly #sport: Sport;
	/** "Grand Parade" of "Grand Parade Ltd." and of "Grand Parade Holdings Ltd.". */
	readonly #firms = new Set<string>();

	constructor(text: string, sport: Sport = NO_SPORT) {
		this.#text = text;
		this.#sport = sport;
	}

	/** Whether these very words are a name that stands somewhere else already. */
	has(tokens: readonly Token[], {from, to}: {readonly from: number; readonly to: number}): boolean {
		const key = keyOf(tokens, from, to);
		return this.names.get(key)?.firm ?? this.#firms.has(key);
	}

	#addFirm(words: readonly string[]): void {
		const bare = words.slice(0, -1);
		this.#firms.add(bare.join(' '));
		if (bare.length > 2 && TRADING.has(bare.at(-1)!)) this.#firms.add(bare.slice(0, -1).join(' '));
	}

	/** Counts one more place of a name, and weighs what stands around it there. */
	add(line: Line, candidate: Candidate): void {
		const {tokens} = line;
		const {from, to, title} = candidate;
		const {initial, start} = tokens[from]!;
		const {end} = tokens[to - 1]!;
		const words = keyOf(tokens, from, to);
		const isTeam = line.headline
			? isCountyTeam(tokens, candidate, this.#sport)
			: isTeamUse(tokens, candidate, {text: this.#text, sport: this.#sport});
		const team = title < 0 && isTeam && mayBeTeam(words);
		const town = !this.#sport.matches && isTownOfClub(tokens, candidate);
		const key =
			team && knownName(words)?.kind === 'place' ? `${words} (team)` : town ? `${words} (town)` : words;
		let name = this.names.get(key);
		if (name === undefined) {
			name = makeName(key, tokens.slice(from, to), this.#text.slice(start, end), key !== words && !town);
			if (town) name.own.place += 6;
			if (to - from > 2 && LEGAL_FORMS.has(tokens[to - 1]!.lower)) this.#addFirm(name.words);
			this.names.set(key, name);
		} else if (!isPrinted(this.#text, start, end, name.text) && isShouted(name.text))
			name.text = this.#text.slice(start, end);
		const occurrence = {from, to, title, name, line, start, end};
		name.occurrences.push(occurrence);
		this.occurrences.push(occurrence);
		const context = weighContext(tokens, candidate);
		name.context.person += context.person;
		name.context.organization += context.organization;
		name.context.place += context.place;
		// "SKERROW (Coastline News) -"
		if (line.part === 'dateline' && from === 0) name.context.place += 6;
		if (team) {
			name.context.organization += 4;
			name.firm = true;
			name.plays = true;
		}
		if (this.#sport.matches && isNickname(tokens, candidate)) {
			name.context.organization += 5;
			name.firm = true;
			name.plays = true;
		}
		// "Weber State 24, Portland State 17": universities in a text of matches
		if (this.#sport.matches && isStateTeam(tokens, candidate)) {
			name.context.organization += 6;
			name.plays = true;
		}
		// "BELL: We have to go."
		if (from === 0 && to === 1 && isSpeakerLabel(this.#text, tokens[0]!)) name.context.person += 5;
		if (isInMarks(this.#text, start, end)) name.quoted++;
		if (isOwnedWork(tokens, from)) name.owned = true;
		if (title >= 0) name.titled = true;
		if (!line.headline && (title >= 0 || !initial || (leadsOffice(tokens[to]) && name.known !== undefined)))
			name.firm = true;
	}
}

/** "She lives in Chelsea": the town, where nothing is played. */
const isTownOfClub = (tokens: readonly Token[], {from, to}: Candidate): boolean =>
	to - from === 1 &&
	tokens[from]!.glue === 'space' &&
	IN_TOWN.has(tokens[from - 1]?.lower ?? '') &&
	TOWNS_OF_CLUBS.has(tokens[from]!.lower) &&
	!tokens[from]!.possessive;
const IN_TOWN = new Set(['in', 'near']);
const TOWNS_OF_CLUBS = new Set('chelsea motherwell fulham everton millwall villarreal santos'.split(' '));

/** What groups of companies are called. */
const TRADING = new Set(['holdings', 'holding', 'group', 'international', 'industries', 'corporation']);

/** "House Speaker Odo Bell": the house has its capital anywhere. */
const leadsOffice = (next: Token | undefined): boolean =>
	next?.capital === true && next.glue === 'space' && isListed(next, LIST.OFFICE);

/** A word in capitals that a colon follows, which is no acronym that the lists know: who speaks in a transcript. */
const isSpeakerLabel = (text: string, {word, lower, allCaps, end}: Token): boolean =>
	allCaps &&
	word.length > 3 &&
	text.charCodeAt(end) === 58 &&
	findAcronym(word) === undefined &&
	// "FORWARDS: Odo Bell"
	!(contextOf(lower.replace(/s$/, '')) & (CONTEXT.POSITION | CONTEXT.ROLE)) &&
	!/(?:ers|wards)$/.test(lower);

/** "The Herons won" in a text of matches. */
const isNickname = (tokens: readonly Token[], {from, to}: Candidate): boolean =>
	to - from === 1 &&
	tokens[from]!.glue === 'space' &&
	tokens[from - 1]?.lower === 'the' &&
	TEAM_NICKNAMES.has(tokens[from]!.lower);

const isStateTeam = (tokens: readonly Token[], {from, to, title}: Candidate): boolean =>
	title < 0 &&
	(to - from === 2 || to - from === 3) &&
	tokens[to - 1]!.lower === 'state' &&
	tokens[from]!.glue !== 'dot' &&
	tokens[from - 1]?.lower !== 'in';

/** "Carrow's The Salt Road": a capital article within a sentence, behind the one who made it. */
function isOwnedWork(tokens: readonly Token[], from: number): boolean {
	// "Carrow's The Ferryman's Bride"
	const at = tokens[from - 1]?.possessive ? from - 2 : from - 1;
	const article = tokens[at];
	return (
		article?.lower === 'the' &&
		article.capital &&
		!article.initial &&
		article.glue === 'space' &&
		tokens[at - 1]?.possessive === true
	);
}

function makeName(key: string, tokens: readonly Token[], text: string, team: boolean): Name {
	const words = tokens.map(({lower}) => lower);
	const first = listsAt(tokens[0]!);
	// "The New York Times" is the "New York Times"
	const titled = tokens.length > 1 && tokens[0]!.lower === 'the' ? tokens.slice(1) : tokens;
	const begins = (first | listsAt(titled[0]!)) & LIST.BEGINS_KNOWN;
	const known =
		!team && begins
			? (knownName(key) ??
				(tokens.length > 1 ? knownAs(tokens) : undefined) ??
				(titled.length < tokens.length ? knownAs(titled) : undefined))
			: undefined;
	return {
		key,
		words,
		first,
		last: listsAt(tokens.at(-1)!),
		lists: words.length === 1 && !team ? first : 0,
		known,
		text,
		occurrences: [],
		own: team ? {person: 0, organization: 6, place: 0} : weighName(words, tokens, known),
		context: noWeights(),
		firm: team,
		titled: false,
		quoted: 0,
		owned: false,
		plays: team,
		team,
		kind: null,
		thing: null,
		person: null,
	};
}

/** Whether the text from `start` to `end` is `name`. */
export const isPrinted = (text: string, start: number, end: number, name: string): boolean =>
	name.length === end - start && text.startsWith(name, start);

/** Whether quotation marks stand directly on both sides, an article aside. */
function isInMarks(text: string, from: number, end: number): boolean {
	const after = text.charCodeAt(end);
	const close = after === 0x2c || after === 0x2e ? text.charCodeAt(end + 1) : after;
	if (close !== 0x22 && close !== 0x201d && close !== 0x2019 && close !== 0x27) return false;
	const start = text.startsWith('The ', from - 4)
		? from - 4
		: text.startsWith('A ', from - 2)
			? from - 2
			: from;
	const before = text.charCodeAt(start - 1);
	const single = before === 0x27 && text.charCodeAt(start - 2) <= 0x28;
	if (!single && before !== 0x22 && before !== 0x201c && before !== 0x2018) return false;
	return single || close !== 0x27;
}

const isShouted = (text: string): boolean => text === text.toUpperCase();

/** Weights of a name from its words and its surroundings; many mentions do not drown what the words say. */
export function totalWeights({own, context, occurrences}: Name): Weights {
	const scale = Math.min(1, 3 / occurrences.length);
	return {
		person: own.person + context.person * scale,
		organization: own.organization + context.organization * scale,
		place: own.place + context.place * scale,
	};
}
