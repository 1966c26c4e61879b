import type {Line, Name, NameTable} from '../names.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {COMMON_WORDS} from '../words/common-words.ts';
import {LEGAL_FORMS} from '../words/legal-forms.ts';
import {matchKnown} from './match-known.ts';
import {isSportLabel} from './no-names.ts';
import {isCalendar} from './plain-capitals.ts';

/**
 * Whether the capitals of a line say nothing: a headline in title case or capitals. Short lines only: a long
 * paragraph in capitals is read as one too, but a sentence full of names is not. `isHeadline`: it stands where the
 * document's headline does, so that it is no line of a list.
 */
export function isHeadlineCase(
	tokens: readonly Token[],
	{isHeadline, endsInPeriod}: {isHeadline: boolean; endsInPeriod: boolean},
): boolean {
	if (tokens.length > MAX_WORDS && !tokens[1]!.allCaps && !tokens[2]!.allCaps) return false;
	let capital = 0;
	let shouted = 0;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at]!;
		if (!token.capital || token.number) continue;
		capital++;
		if (token.allCaps) shouted++;
	}
	// So many words in small letters leave none of the shares below.
	const most = capital / 2;
	let small = 0;
	for (let at = 0; at < tokens.length && small <= most; at++) {
		const {capital: isCapital, number, lower} = tokens[at]!;
		if (!isCapital && !number && !SMALL_WORDS.has(lower)) small++;
	}
	if (small > most) return false;
	const all = capital + small;
	if (shouted >= 3 && shouted / all > 0.7) return true;
	if (shouted >= 2 && shouted === all && tokens.length <= 3) return true;
	// "In Port Hollow, Ruiz met the Water Board (CWB)." has a small word that headlines do not leave small.
	if (endsInPeriod && (small > 0 || capital < 6)) return false;
	return (
		capital >= 3 &&
		tokens.length >= 4 &&
		tokens.length <= MAX_WORDS &&
		capital / all > 0.74 &&
		hasPlainCapital(tokens, isHeadline ? 0 : IN_NAMES)
	);
}

/** No headline in title case is longer. */
const MAX_WORDS = 30;

/** Words that headlines in title case leave small. */
const SMALL_WORDS = new Set(
	'of the a an and in on to for at by with from as or but nor vs v via per into over up out off s'.split(' '),
);

/** A list of names has capitals too; a headline has at least one word that is no name. `inNames`: lists of words that are. */
const hasPlainCapital = (tokens: readonly Token[], inNames: number): boolean =>
	tokens.some(
		(token, at) => at > 0 && token.capital && isListed(token, LIST.COMMON) && !isListed(token, inNames),
	);

/** What names of places, bodies and officials are made of, as they stand on lines of a list: "Cape Aven National Park". */
const IN_NAMES =
	LIST.PLACE_HEAD |
	LIST.ORGANIZATION_HEAD |
	LIST.FIELD |
	LIST.HONORIFIC |
	LIST.OFFICE_MODIFIER |
	LIST.OFFICE |
	LIST.ROLE;

/**
 * Finds in headlines the names that the rest of the document, or the word lists, know. `accepted`: those of the rest that
 * may stand on their own.
 */
export function findHeadlineNames(lines: readonly Line[], table: NameTable, accepted: readonly Name[]): void {
	const longest = new Map<string, number>();
	const keys = new Set<string>();
	const note = (key: string, first: string, size: number) => {
		keys.add(key);
		if ((longest.get(first) ?? 0) < size) longest.set(first, size);
	};
	for (const name of accepted) {
		note(name.key, name.words[0]!, name.words.length);
		// "Sunridge Bank" for "Sunridge Bank Plc"
		if (name.words.length > 2 && LEGAL_FORMS.has(name.words.at(-1)!))
			note(name.words.slice(0, -1).join(' '), name.words[0]!, name.words.length - 1);
		// "MARROW PROFIT RISES" for "Marrow Stores Ltd"
		if (name.words.length > 2 && LEGAL_FORMS.has(name.words.at(-1)!) && name.first === 0)
			note(name.words[0]!, name.words[0]!, 1);
		const last = name.words.at(-1)!;
		if (name.words.length > 1 && name.own.person + name.context.person > 2 && !COMMON_WORDS.has(last))
			note(last, last, 1);
	}
	for (const line of lines) if (line.headline) findIn(line, keys, longest, table);
}

function findIn(
	line: Line,
	keys: ReadonlySet<string>,
	longest: ReadonlyMap<string, number>,
	table: NameTable,
): void {
	const {tokens} = line;
	let at = labelEnd(tokens);
	while (at < tokens.length) {
		const token = tokens[at]!;
		if (!token.capital || isCalendar(tokens, at)) {
			at++;
			continue;
		}
		let size = 0;
		let key = '';
		const limit = Math.min(longest.get(token.lower) ?? 0, tokens.length - at);
		for (let length = 1; length <= limit; length++) {
			const word = tokens[at + length - 1]!;
			key = length === 1 ? word.lower : `${key} ${word.lower}`;
			if (keys.has(key)) size = length;
		}
		const known = matchKnown(tokens, at);
		if (known > size && !(known === 1 && isListed(token, LIST.COMMON) && !token.allCaps)) size = known;
		if (size <= 1 && isPair(tokens, at)) size = 2;
		if (size > 0) table.add(line, {from: at, to: at + size, title: -1});
		at += Math.max(1, size);
	}
}

/** Where the words behind "SOCCER - " begin. */
function labelEnd(tokens: readonly Token[]): number {
	for (let at = 1; at <= Math.min(2, tokens.length - 1); at++)
		if (isSportLabel(tokens, {from: 0, to: at})) return at;
	return 0;
}

/** A given name before a word that is no plain word: "Rosa Marin". */
function isPair(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (next === undefined || next.glue !== 'space' || !next.capital || tokens[at]!.possessive) return false;
	return (
		isListed(tokens[at]!, LIST.GIVEN) && !isListed(tokens[at]!, LIST.COMMON) && !isListed(next, LIST.COMMON)
	);
}
