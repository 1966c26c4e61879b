import type {PartKind} from '../parts/layout.ts';
import type {Candidate} from './candidates.ts';
import {noWeights, type Weights, weighContext, weighName} from './evidence.ts';
import {knownName} from './gazetteer.ts';
import {isTeamUse, mayBeTeam} from './teams.ts';
import type {Token} from './tokens.ts';
import {COMMON_WORDS} from './words/common-words.ts';
import {isGivenName} from './words/first-names.ts';
import {ORGANIZATION_HEADS} from './words/organization-words.ts';
import {PLACE_HEADS} from './words/place-words.ts';
import {ROLE_NOUNS} from './words/roles.ts';

/** The tokens of one part. `headline`: most of its words have capitals, so a capital says nothing. */
export type Line = {readonly tokens: readonly Token[]; readonly part: PartKind; readonly headline: boolean};

/** A place in the text where a name stands. */
export type Occurrence = Candidate & {readonly line: Line; readonly start: number; readonly end: number};

/** A form of a name as this document uses it, with all places where it stands. */
export type Name = {
	/** Lower case, words joined by spaces. */
	readonly key: string;
	readonly words: readonly string[];
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
	/** The team that plays for the place of this name. */
	readonly team: boolean;
};

/** The tokens from `from` up to, not including, `to` as printed. The 's behind the last is no part of it. */
const textOf = (text: string, tokens: readonly Token[], from: number, to: number): string =>
	text.slice(tokens[from]!.start, tokens[to - 1]!.end);

function keyOf(tokens: readonly Token[], from: number, to: number): string {
	let key = tokens[from]!.lower;
	for (let at = from + 1; at < to; at++) key += ` ${tokens[at]!.lower}`;
	return key;
}

/**
 * The names of a document by their words in lower case. A place and the team that plays for it are two names,
 * though their words are the same.
 */
export class NameTable {
	readonly names = new Map<string, Name>();
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** Whether these very words are a name that stands somewhere else already. */
	has(tokens: readonly Token[], {from, to}: {readonly from: number; readonly to: number}): boolean {
		return this.names.get(keyOf(tokens, from, to))?.firm ?? false;
	}

	/** Counts one more place of a name, and weighs what stands around it there. */
	add(line: Line, candidate: Candidate): void {
		const {tokens} = line;
		const {from, to, title} = candidate;
		const words = keyOf(tokens, from, to);
		const team = !line.headline && title < 0 && isTeamUse(tokens, candidate) && mayBeTeam(words);
		const key = team && knownName(words)?.kind === 'place' ? `${words} (team)` : words;
		let name = this.names.get(key);
		const printed = textOf(this.#text, tokens, from, to);
		if (name === undefined) {
			const isTeam = key !== words;
			const parts = words.split(' ');
			name = {
				key,
				words: parts,
				text: printed,
				occurrences: [],
				own: isTeam ? {person: 0, organization: 6, place: 0} : weighName(parts, tokens.slice(from, to)),
				context: noWeights(),
				firm: isTeam,
				titled: false,
				quoted: 0,
				team: isTeam,
			};
			this.names.set(key, name);
		} else if (name.text !== printed && isShouted(name.text)) name.text = printed;
		name.occurrences.push({...candidate, line, start: tokens[from]!.start, end: tokens[to - 1]!.end});
		const context = weighContext(tokens, candidate);
		name.context.person += context.person;
		name.context.organization += context.organization;
		name.context.place += context.place;
		// "SKERROW (Coastline News) -"
		if (line.part === 'dateline' && from === 0) name.context.place += 6;
		if (team) {
			name.context.organization += 4;
			name.firm = true;
		}
		if (isInMarks(this.#text, tokens[from]!.start, tokens[to - 1]!.end)) name.quoted++;
		if (title >= 0) name.titled = true;
		if (!line.headline && (title >= 0 || !tokens[from]!.initial)) name.firm = true;
	}
}

/** Whether quotation marks stand directly on both sides, an article aside. */
function isInMarks(text: string, from: number, end: number): boolean {
	const start = text.startsWith('The ', from - 4)
		? from - 4
		: text.startsWith('A ', from - 2)
			? from - 2
			: from;
	const before = text.charCodeAt(start - 1);
	const single = before === 0x27 && text.charCodeAt(start - 2) <= 0x28;
	if (!single && before !== 0x22 && before !== 0x201c && before !== 0x2018) return false;
	const after = text.charCodeAt(end);
	const close = after === 0x2c || after === 0x2e ? text.charCodeAt(end + 1) : after;
	return close === 0x22 || close === 0x201d || close === 0x2019 || (single && close === 0x27);
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

/** "Chief Surveyor": an office, where "Chief Ndlovu" is a person. */
const isChiefOffice = ({words, key, occurrences}: Name): boolean =>
	words.length === 1 &&
	ROLE_NOUNS.has(key) &&
	occurrences.every(({line, from}) => line.tokens[from - 1]?.lower === 'chief');

/**
 * Whether a name may stand on its own, before anything links it to a fuller one. `plain`: words that the
 * document also has in small letters.
 */
export function isAcceptable(name: Name, plain: ReadonlySet<string>): boolean {
	const {words, key} = name;
	if (name.quoted > 0 && isWork(name)) return false;
	if (knownName(key) !== undefined)
		return name.firm || words.length > 1 || !COMMON_WORDS.has(key) || name.context.organization >= 1.5;
	if (name.titled) return !isChiefOffice(name);
	if (words.length > 1) {
		if (
			name.occurrences.length < 2 &&
			words.every(word => COMMON_WORDS.has(word) && !isGivenName(word)) &&
			!isHeaded(words)
		)
			return false;
		if (name.firm) return true;
		if (isGivenName(words[0]!)) return true;
		if (isHeaded(words)) return true;
		return !COMMON_WORDS.has(words[0]!) && !plain.has(words[0]!);
	}
	const token = name.occurrences[0]!.line.tokens[name.occurrences[0]!.from]!;
	if (token.allCaps) return true;
	if (COMMON_WORDS.has(key)) return false;
	if (!name.firm && ROLE_NOUNS.has(key)) return false;
	if (name.firm) return !plain.has(key);
	return !plain.has(key) && !WORD_ENDINGS.test(key);
}

/**
 * A name that stands in marks is a film or a book, unless its words say a name by themselves, or it stands
 * without them as often: then with a capital article at least ("opens The Salt Road").
 */
function isWork({words, key, own, titled, quoted, occurrences}: Name): boolean {
	if (titled || words.length === 1 || knownName(key) !== undefined) return false;
	if (isGivenName(words[0]!) && own.person >= 4) return false;
	if (quoted === occurrences.length) return true;
	if (own.organization >= 5) return false;
	const articled = occurrences.filter(({line, from}) => {
		const before = line.tokens[from - 1];
		return before?.lower === 'the' && before.capital && !before.initial;
	}).length;
	return 2 * (quoted + articled) > occurrences.length;
}

const isHeaded = (words: readonly string[]): boolean => {
	if (words.includes('of') || words.includes('for')) return true;
	const last = words.at(-1)!;
	return ORGANIZATION_HEADS.has(last) || PLACE_HEADS.has(last);
};

/** Endings of plain words that begin sentences. */
const WORD_ENDINGS =
	/(?:ing|ed|ly|tion|tions|sion|ment|ments|ness|ity|ists|ers|ors|ism|ous|ful|less|able|ible|ships?|ances?|ences?|'ll|'ve|'re|n't)$/;
