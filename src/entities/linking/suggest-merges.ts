/**
 * Which names of a corpus may be one: pure, over the names alone. Names are compared only with those that share a
 * block with them (a surname, their initials, all words but one), so that the cost grows with the number of names
 * and not with its square. What is found is offered to the reader, never done.
 */
import {fold} from '../../text/fold.ts';
import type {Kind} from '../entity.ts';
import {NAME_SUFFIXES} from '../words/name-particles.ts';
import {NICKNAMES} from '../words/nicknames.ts';
import {SMALL_WORDS} from '../words/small-words.ts';
import {splits} from './of-country.ts';
import {spellings} from './same-person.ts';

/**
 * `spelling`: the same but for accents, case, marks and what "ü" is written as. `letters`: one or two letters differ.
 * `nickname`: "Bill" and "William". `suffix`: "Odo Bell Jr.", who may be his father or himself. `country`: "the U.S. Senate".
 */
export type Reason =
	| 'spelling'
	| 'letters'
	| 'surname'
	| 'initial'
	| 'middle'
	| 'nickname'
	| 'suffix'
	| 'acronym'
	| 'country';

/** A name of the corpus. Of two that may be one the fuller is kept where one is short, else that with more `mentions`. */
export type SuggestedName = {readonly name: string; readonly kind: Kind; readonly mentions: number};

/** Indexes of two names; the first is the one to keep. */
export type Suggestion = {
	readonly main: number;
	readonly other: number;
	readonly reasons: readonly Reason[];
};

/** A block of more names than this says nothing: half the corpus is called so. */
const LARGEST_BLOCK = 40;
/** Names between two pauses of {@link suggestMerges}. */
const SLICE = 250;
/** Letters that a word must have for one, and for two, of them to be a slip. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;

type Name = SuggestedName & {
	readonly at: number;
	/** Folded, without marks. */
	readonly words: readonly string[];
	/** "jr" of a person who is called so, which is none of `words`. */
	readonly suffix: string;
};

type Pair = {readonly main: number; readonly other: number; readonly reasons: Set<Reason>};

/** Suggestions, the most mentioned names first. Yields now and then, so that the caller can do something else. */
export function* suggestMerges(names: readonly SuggestedName[]): Generator<void, readonly Suggestion[]> {
	const blocks = new Map<string, Name[]>();
	const all: Name[] = [];
	for (const [at, name] of names.entries()) {
		const words = splitWords(fold(name.name));
		const isSuffixed = name.kind === 'person' && words.length > 2 && NAME_SUFFIXES.has(words.at(-1)!);
		const suffix = isSuffixed ? words.pop()! : '';
		const known: Name = {...name, at, words, suffix};
		all.push(known);
		for (const key of keysOf(known)) {
			const block = blocks.get(key);
			if (!block) blocks.set(key, [known]);
			else if (block.length <= LARGEST_BLOCK) block.push(known);
		}
		if (at % SLICE === SLICE - 1) yield;
	}
	const pairs = new Map<string, Pair>();
	let seen = 0;
	for (const [key, block] of blocks) {
		if (block.length > 1 && block.length <= LARGEST_BLOCK) compareBlock(key, block, pairs);
		if (++seen % SLICE === 0) yield;
	}
	const rank = ({main, other}: Pair) => names[other]!.mentions * 4 + names[main]!.mentions;
	return [...pairs.values()]
		.sort(
			(a, b) => b.reasons.size - a.reasons.size || rank(b) - rank(a) || a.main - b.main || a.other - b.other,
		)
		.map(({main, other, reasons}) => ({main, other, reasons: [...reasons]}));
}

const splitWords = (name: string): string[] =>
	name
		.replace(/[’'.]/g, '')
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter(word => word !== '');

/** The blocks of a name: their first letter says what those in it have in common. */
function* keysOf({words, kind, name}: Name): Generator<string> {
	const last = words.at(-1);
	if (last === undefined) return;
	for (const form of spellings(splitWords(name.toLowerCase()))) yield `=${form}`;
	if (words.length > 1) {
		const kept = words.filter(word => !SMALL_WORDS.has(word));
		if (kept.length > 1) yield `a${kept.map(word => word[0]).join('')}`;
		for (const [at, word] of words.entries())
			if (word.length >= ONE_SLIP) yield `w${kind}${at} ${words.toSpliced(at, 1, word[0]!).join(' ')}`;
	} else if (/^\p{Lu}{2,6}$/u.test(name.replaceAll('.', ''))) yield `a${last}`;
	else if (last.length > ONE_SLIP)
		for (let at = 0; at < last.length; at++) yield `d${kind}${last.slice(0, at)}${last.slice(at + 1)}`;
	if (kind === 'organization') {
		yield `c${words.join(' ')}`;
		for (const {body} of splits(words)) yield `c${body}`;
	}
	if (kind !== 'person') return;
	yield `s${last}`;
	if (words.length === 1) return;
	yield `i${words[0]![0]} ${last}`;
	if (words[0]!.length > 1) yield `m${words[0]} ${last}`;
	for (const full of [words[0]!, ...(NICKNAMES.get(words[0]!) ?? [])]) yield `n${full} ${last}`;
}

function compareBlock(key: string, block: readonly Name[], pairs: Map<string, Pair>): void {
	if (key.startsWith('s')) compareSurnames(block, pairs);
	else if (key.startsWith('c')) compareCountries(key.slice(1), block, pairs);
	else compareEach(key, block, pairs);
}

function compareEach(key: string, block: readonly Name[], pairs: Map<string, Pair>): void {
	for (const [n, a] of block.entries())
		for (const b of block.slice(n + 1)) {
			const reason = compare(key[0]!, a, b);
			if (reason) add(pairs, reason, ...inOrder(reason, a, b));
		}
}

function compare(how: string, a: Name, b: Name): Reason | null {
	switch (how) {
		case '=':
			return a.suffix === b.suffix ? 'spelling' : null;
		case 'a':
			return a.kind === b.kind && (a.words.length === 1) !== (b.words.length === 1) ? 'acronym' : null;
		case 'w': {
			const at = a.words.findIndex((word, n) => word !== b.words[n]);
			return at >= 0 && isSlip(a.words[at]!, b.words[at]!) ? 'letters' : null;
		}
		case 'd':
			return a.kind === b.kind && isSlip(a.words[0]!, b.words[0]!) ? 'letters' : null;
		case 'i': {
			const isInitial = (name: Name) => name.words[0]!.length === 1;
			return isInitial(a) !== isInitial(b) ? 'initial' : null;
		}
		case 'm':
			if (a.suffix !== b.suffix) return a.suffix === '' || b.suffix === '' ? 'suffix' : null;
			return a.words.length !== b.words.length ? 'middle' : null;
		case 'n':
			return isShortFor(a, b) || isShortFor(b, a) ? 'nickname' : null;
		default:
			return null;
	}
}

const isShortFor = ({words: [short], suffix}: Name, full: Name): boolean =>
	suffix === full.suffix && NICKNAMES.get(short!)?.includes(full.words[0]!) === true;

/** A body without its country, where the corpus has that of one country. */
function compareCountries(body: string, block: readonly Name[], pairs: Map<string, Pair>): void {
	const bare = block.filter(({words}) => words.join(' ') === body);
	const [one, ...others] = block.filter(name => !bare.includes(name));
	if (one && others.length === 0)
		for (const name of bare) add(pairs, 'country', ...inOrder('country', one, name));
}

/** A surname alone, where the corpus has one full name with it. */
function compareSurnames(block: readonly Name[], pairs: Map<string, Pair>): void {
	const [full, ...others] = block.filter(({words}) => words.length > 1);
	if (!full || others.length > 0) return;
	for (const short of block) if (short.words.length === 1) add(pairs, 'surname', full, short);
}

/** Whether one word may be the other with a letter wrong, missing, too many, or two changed places. */
function isSlip(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	if (a === b || length < ONE_SLIP) return false;
	// "Sunday" and "Monday", "Marin" and "Martin": in short names a letter makes another name too often.
	const most = length >= TWO_SLIPS ? 2 : 1;
	return distance(a, b, most) <= most;
}

/** Edit distance with neighbours that changed places as one edit; more than `most` may be any larger number. */
function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({length: b.length + 1}, (_, n) => n);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				row[j] = Math.min(row[j]!, before[j - 2]! + 1);
		}
		before = above;
		above = row;
	}
	return above[b.length]!;
}

/** The name to keep: the fuller one where one is short, else the one that is mentioned more. */
function inOrder(reason: Reason, a: Name, b: Name): [Name, Name] {
	if (reason === 'acronym' || reason === 'initial') {
		const length = ({words}: Name) => words.join('').length;
		return length(a) >= length(b) ? [a, b] : [b, a];
	}
	return a.mentions > b.mentions || (a.mentions === b.mentions && a.at < b.at) ? [a, b] : [b, a];
}

function add(pairs: Map<string, Pair>, reason: Reason, main: Name, other: Name): void {
	const key = `${Math.min(main.at, other.at)} ${Math.max(main.at, other.at)}`;
	const known = pairs.get(key);
	if (known) known.reasons.add(reason);
	else pairs.set(key, {main: main.at, other: other.at, reasons: new Set([reason])});
}
