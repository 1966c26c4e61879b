import type {PartKind} from '../parts/layout.ts';
import type {Kind} from './entity.ts';
import {type KnownName, knownName} from './gazetteer.ts';
import type {Thing} from './organizations.ts';
import type {Person} from './persons.ts';
import type {Candidate} from './runs/candidates.ts';
import {keyOf, knownAs} from './runs/match-known.ts';
import {NO_SPORT, type Sport} from './runs/result-rows.ts';
import {
	isInMarks,
	isNickname,
	isOwnedWork,
	isSpeakerLabel,
	isStateTeam,
	isTownOfClub,
	leadsOffice,
} from './standing.ts';
import {isCountyTeam, isTeamUse, mayBeTeam} from './teams.ts';
import type {Token} from './tokens.ts';
import {weighContext} from './weighing/weigh-context.ts';
import {weighName} from './weighing/weigh-name.ts';
import {noWeights, type Weights} from './weighing/weights.ts';
import {LIST, listsAt} from './weighing/word-lists.ts';
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
		const isTeam = this.#isTeam(line, candidate);
		const name = this.#nameOf(tokens, candidate, isTeam);
		const occurrence = {from, to, title, name, line, start, end};
		name.occurrences.push(occurrence);
		this.occurrences.push(occurrence);
		const context = weighContext(tokens, candidate);
		name.context.person += context.person;
		name.context.organization += context.organization;
		name.context.place += context.place;
		// "SKERROW (Coastline News) -"
		// "D-Delvano": whom she sits for
		if (
			this.#text.charCodeAt(start - 1) === 45 &&
			/[(,] ?[DRI]$/.test(this.#text.slice(start - 4, start - 1))
		)
			name.context.place += 6;
		if (line.part === 'dateline') {
			if (from === 0) name.context.place += 6;
			else if (this.#text.charCodeAt(start - 1) === 40) name.context.organization += 4;
		}
		this.#weighSport(name, tokens, candidate, isTeam);
		// "BELL: We have to go."
		if (from === 0 && to === 1 && isSpeakerLabel(this.#text, tokens[0]!)) name.context.person += 5;
		if (isInMarks(this.#text, start, end)) name.quoted++;
		if (isOwnedWork(tokens, from)) name.owned = true;
		if (title >= 0) name.titled = true;
		if (!line.headline && (title >= 0 || !initial || (leadsOffice(tokens[to]) && name.known !== undefined)))
			name.firm = true;
	}

	/** Whether the team that plays for a place is meant, not the place. */
	#isTeam(line: Line, candidate: Candidate): boolean {
		const {tokens} = line;
		const isUsed = line.headline
			? isCountyTeam(tokens, candidate, this.#sport)
			: isTeamUse(tokens, candidate, {text: this.#text, sport: this.#sport});
		return candidate.title < 0 && isUsed && mayBeTeam(keyOf(tokens, candidate.from, candidate.to));
	}

	/** The name of these words, made where they are met first; printed without capitals where it is so anywhere. */
	#nameOf(tokens: readonly Token[], candidate: Candidate, isTeam: boolean): Name {
		const {from, to} = candidate;
		const {start} = tokens[from]!;
		const {end} = tokens[to - 1]!;
		const words = keyOf(tokens, from, to);
		const isTownsTeam = isTeam && knownName(words)?.kind === 'place';
		const isTown = !isTownsTeam && !this.#sport.matches && isTownOfClub(tokens, candidate);
		const key = isTownsTeam ? `${words} (team)` : isTown ? `${words} (town)` : words;
		const known = this.names.get(key);
		if (known !== undefined) {
			if (!isPrinted(this.#text, start, end, known.text) && isShouted(known.text))
				known.text = this.#text.slice(start, end);
			return known;
		}
		const name = makeName(key, tokens.slice(from, to), this.#text.slice(start, end), isTownsTeam);
		if (isTown) name.own.place += 6;
		if (to - from > 2 && LEGAL_FORMS.has(tokens[to - 1]!.lower)) this.#addFirm(name.words);
		this.names.set(key, name);
		return name;
	}

	/** What stands there as a team stands, in a text of matches or in any. */
	#weighSport(name: Name, tokens: readonly Token[], candidate: Candidate, isTeam: boolean): void {
		if (isTeam) {
			name.context.organization += 4;
			name.firm = true;
			name.plays = true;
		}
		if (!this.#sport.matches) return;
		if (isNickname(tokens, candidate)) {
			name.context.organization += 5;
			name.firm = true;
			name.plays = true;
		}
		// "Weber State 24, Portland State 17": universities
		if (isStateTeam(tokens, candidate)) {
			name.context.organization += 6;
			name.plays = true;
		}
	}
}

/** What groups of companies are called. */
const TRADING = new Set(['holdings', 'holding', 'group', 'international', 'industries', 'corporation']);

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
