import {fold} from './fold.ts';
import type {Span} from './span.ts';
import {Vocabulary, type WordAt} from './vocabulary.ts';
import {WordScanner} from './words.ts';

/** Set in the hash of a word that any text has, see {@link isPlain}. */
const PLAIN_BIT = 1;

/** Of Latin letters and digits that fold to one of ASCII, that one; 0 of all else. */
const LOWER = Uint8Array.from({length: 0x250}, (_, unit) => {
	const folded = fold(String.fromCharCode(unit));
	return /^[a-z0-9]$/.test(folded) ? folded.charCodeAt(0) : 0;
});
const isWordUnit = (unit: number): boolean => unit < 128 && LOWER[unit] !== 0;

let gathered = new Int32Array(4096);
let count = 0;

/**
 * A 32-bit hash of each word of `text` within `spans`: two words that differ in case, accents or the form of
 * an apostrophe only have one hash. The words are those of `findWords`; all words of a corpus pass here while
 * it is read, so plain ones are scanned and hashed in one go, and only others are taken to {@link WordScanner}.
 */
export function hashWords(text: string, spans: readonly Span[] = [{start: 0, end: text.length}]): Int32Array {
	count = 0;
	for (const span of spans) gather(text, span);
	return gathered.slice(0, count);
}

function gather(text: string, {start, end}: Span): void {
	let hash = FNV_START;
	let from = -1; // of the word that is being hashed
	for (let at = start; at < end; at++) {
		const unit = text.charCodeAt(at);
		const letter = unit < LOWER.length ? LOWER[unit]! : 0;
		if (letter !== 0) {
			if (from < 0) {
				from = at;
				hash = FNV_START;
			}
			hash = Math.imul(hash ^ letter, FNV_PRIME);
			continue;
		}
		if (unit < 128) {
			if (from < 0) continue;
			if (unit !== HYPHEN && unit !== PERIOD && unit !== APOSTROPHE && unit !== AND) {
				add(markPlain(mix(hash)));
				from = -1;
				continue;
			}
		} else if (from < 0 && isPunctuation(unit)) continue;
		const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
		if (from >= 0 && next < 128 && (unit < 128 || isPunctuation(unit))) {
			const joins = isWordUnit(next) && (unit < 128 || unit === CURLY);
			if (joins) hash = Math.imul(hash ^ (unit === CURLY ? APOSTROPHE : unit), FNV_PRIME);
			else {
				add(markPlain(mix(hash)));
				from = -1;
			}
			continue;
		}
		const scanner = new WordScanner(text, {start: from < 0 ? at : from, end});
		from = -1;
		if (!scanner.next()) return;
		add(hashWord(text, scanner));
		at = scanner.end - 1;
	}
	if (from >= 0) add(markPlain(mix(hash)));
}

const HYPHEN = 0x2d;
const PERIOD = 0x2e;
const APOSTROPHE = 0x27;
const AND = 0x26;
const CURLY = 0x2019;

/** No-break space, dashes, curly marks, the ellipsis: the signs beyond ASCII that news is full of. */
const isPunctuation = (unit: number): boolean =>
	unit === 0xa0 || (unit >= 0x2013 && unit <= 0x201f) || unit === 0x2026;

function add(hash: number): void {
	if (count === gathered.length) {
		const larger = new Int32Array(2 * count);
		larger.set(gathered);
		gathered = larger;
	}
	gathered[count++] = hash;
}

/** Whether a word hash is that of a word which says nothing about whose sentence it stands in. */
export const isPlain = (hash: number): boolean => (hash & PLAIN_BIT) !== 0;

// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Names with accents return all through a text, and folding one takes longer than the whole sentence around it. */
const folded = new Vocabulary(word => markPlain(hashFolded(fold(word))));

function hashWord(text: string, word: WordAt): number {
	let hash = FNV_START;
	for (let at = word.start; at < word.end; at++) {
		let unit = text.charCodeAt(at);
		if (unit >= 65 && unit <= 90) unit += 32;
		else if (unit >= 0x80) {
			if (unit === 0x2019) unit = 0x27;
			else return folded.at(text, word);
		}
		hash = Math.imul(hash ^ unit, FNV_PRIME);
	}
	return markPlain(mix(hash));
}

function hashFolded(word: string): number {
	let hash = FNV_START;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
	return mix(hash);
}

function markPlain(hash: number): number {
	const even = hash & ~PLAIN_BIT;
	for (let slot = even >>> SLOT_SHIFT; SLOTS[slot] !== 0; slot = (slot + 1) % SLOTS.length)
		if (SLOTS[slot] === even) return even | PLAIN_BIT;
	return even;
}

/** Spreads a hash over all 32 bits (the finalizer of MurmurHash3, which is in the public domain). */
export function mix(hash: number): number {
	let value = hash ^ (hash >>> 16);
	value = Math.imul(value, 0x85ebca6b);
	value ^= value >>> 13;
	value = Math.imul(value, 0xc2b2ae35);
	return value ^ (value >>> 16);
}

/**
 * Words that stand in any text, and those of phrases that anyone says: "We have no comment at this time",
 * "Our thoughts and prayers are with the families", "I look forward to working with you".
 */
const PLAIN = `a about after again all also always am an and any anyone are aren't as at away back be because been
	before being between both but by can can't cannot could did didn't do does doesn't doing don't down each either else
	even ever every everyone for from get give go going got had has have haven't having he he's her here him his how i
	i'd i'll i'm i've if in into is isn't it it's its itself just know let like made make many may me more most much must
	my myself need never no nor not nothing now of off on once one only or other our out over own said say says see she
	should so some something still such sure take than that that's the their them then there there's these they they're
	this those though through time to today together too under until up us very want was way we we'll we're we've well
	were what when where whether which while who why will with won't work working would yes yet you your
	answer bless comment comments committed condolences confident congratulate continue declined deeply excited families
	family forward friends glad god grateful great happy hard honored honoured hope hours investigation look looking
	matter moment ongoing people pleased position prayers pride privilege proud question questions regret safety sorry
	spokesman spokeswoman statement support thank thanks thoughts tomorrow wish yesterday`;

/** A hash table of its own: a Set of large integers takes five times as long, once a word. */
const SLOT_SHIFT = 32 - 10;
const SLOTS = new Int32Array(1 << 10);
for (const word of PLAIN.split(/\s+/)) {
	const even = hashFolded(word) & ~PLAIN_BIT;
	let slot = even >>> SLOT_SHIFT;
	while (SLOTS[slot] !== 0) slot = (slot + 1) % SLOTS.length;
	SLOTS[slot] = even;
}
