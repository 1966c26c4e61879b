import type {Token} from '../tokens.ts';
import {CONTEXT} from '../words/context-words.ts';
import {
	COMMODITIES,
	DONE_TO,
	EITHER,
	FOUNDED,
	GONE_TO,
	OWNS,
	PEOPLE_TOO,
	REPRESENTS,
} from '../words/words-before.ts';
import {bearsPerson, isUnknown, type NameInLine} from './name-in-line.ts';
import type {Weights} from './weights.ts';
import {isListed, LIST} from './word-lists.ts';

/** What a verb or a noun right before a name says of its kind. */

/** "told Variety": a paper that is called by a plain word */
export function weighTold(w: Weights, {tokens, from, to}: NameInLine): void {
	w.person += 0.5;
	w.place -= 1;
	if (isToldPaper(tokens, from, to) || isLettersAnd(tokens, from, to)) w.organization += 2;
	else w.organization += isUnknown(tokens, from, to) ? 1 : 0.5;
}

/** "told PUNCH Metro" */
const isLettersAnd = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from === 2 && tokens[from]!.allCaps && tokens[from]!.word.length > 2 && !tokens[to - 1]!.allCaps;

const isToldPaper = (tokens: readonly Token[], from: number, to: number): boolean =>
	to - from === 1 && (tokens[from]!.lists & ~LIST.BEGINS_KNOWN) === LIST.COMMON;

/** A noun right before a name that says what bears it: "the broadcaster Lito Marin", "the island Tolm". */
export function weighNoun(w: Weights, {tokens, from, to}: NameInLine, context: number): void {
	const {lower} = tokens[from - 1]!;
	const bears = bearsPerson(tokens, from, to);
	const last = tokens[to - 1]!;
	if (context & CONTEXT.ORGANIZATION_NOUN && !(lower === 'fund' && isFunded(tokens[from - 2]))) {
		// "the broadcaster Lito Marin", but "the broadcaster Channel Harbour"
		if (bears && PEOPLE_TOO.has(lower)) w.person += 1.5;
		// "the band Velvet Harbour" is no harbour
		else w.organization += bears || isListed(last, LIST.PLACE_HEAD) ? 5 : 3;
	} else if (EITHER.has(lower) && (!bears || isListed(last, LIST.ORGANIZATION_HEAD))) {
		w.person += 1;
		w.organization += 1.5;
	} else if (context & CONTEXT.ROLE && COMMODITIES.has(tokens[from - 2]?.lower ?? '') && !bears)
		w.organization += 3;
	else if (context & CONTEXT.ROLE) w.person += 3;
	else if (context & CONTEXT.PLACE_APPOSITIVE) w.place += 2;
	else weighDone(w, {tokens, from, to});
}

/** "to fund Tolmex", "help fund Tolmex": a verb, where "the Lestrian fund Tolmex" is one. */
const isFunded = (before: Token | undefined): boolean =>
	before !== undefined &&
	/^(?:to|help|helps|helped|will|would|could|can|and|must|should)$/.test(before.lower);

/** What is done to somebody or something: "who represents Kiharu", "They toured Kiharo". */
export function weighDone(w: Weights, {tokens, from, to}: NameInLine): void {
	const {lower} = tokens[from - 1]!;
	const second = tokens[from - 2];
	// "who represents Kiharu"
	if (REPRESENTS.has(lower) && second?.lower === 'who') w.place += 1.5;
	// "which owns Kindle Connection"
	else if (OWNS.has(lower) && second?.lower !== 'to' && !bearsPerson(tokens, from, to)) w.organization += 1.2;
	else if (isUnknown(tokens, from, to)) {
		// "They toured Kiharo", "He met Zalnikov", "who founded Zalno"
		if (GONE_TO.has(lower)) w.place += 1;
		else if (DONE_TO.has(lower)) w.person += 0.8;
		else if (FOUNDED.has(lower)) w.organization += 1;
	}
}
