import {WordShapes} from '../../text/word-shapes.ts';
import {startOfDeclared} from '../declared-names.ts';
import type {Token} from '../tokens.ts';
import {isListed, LIST} from '../weighing/word-lists.ts';
import {NUMBERED_UNITS, NUMERAL_STARTS, ORGANIZATION_HEADS} from '../words/organization-words.ts';
import {extendRun} from './extend-run.ts';
import {isPaperWithArticle} from './leading-words.ts';
import {matchKnown} from './match-known.ts';
import {isAmount} from './no-names.ts';
import {isCalendar, isFunctionWord, NAMES_TOO} from './plain-capitals.ts';

/** Tokens `from` to `to` (half-open) that capitals and small joining words hold together. */
export type Run = {
	readonly from: number;
	readonly to: number;
	/** The acronym behind it says that it is one name. */
	readonly whole?: boolean;
};

/** No name has more words; a line in capitals is cut here, which keeps the work linear. */
const MAX_WORDS = 14;

/**
 * The runs of capitalised words of a line, with what may stand inside a name: "Ministry of Trade and
 * Industry", "Ursula von der Leyen", "Johnson & Johnson", "St. Louis", "People's Party".
 */
export function findRuns(text: string, tokens: readonly Token[]): Run[] {
	const runs: Run[] = [];
	let at = 0;
	while (at < tokens.length) {
		if (!tokens[at]!.capital) {
			at++;
			continue;
		}
		const known = matchKnown(tokens, at);
		// "The Independent Growers of Marrow" is not of "The Independent"
		const isArticle = known > 1 && tokens[at]!.lower === 'the' && matchKnown(tokens, at + 1) >= known;
		if (isArticle || (known === 0 && !mayBegin(tokens, at))) {
			at++;
			continue;
		}
		const from = runs.at(-1)?.to === at ? at : beforeParticles(tokens, at);
		let to = at + Math.max(1, known);
		while (to < tokens.length && to - at < MAX_WORDS) {
			const next = extendRun(tokens, at, to);
			if (next === to) break;
			to = next;
		}
		const whole = to < tokens.length ? startOfDeclared(text, tokens, to) : -1;
		if (whole >= 0 && (whole <= at || isListed(tokens[whole - 1]!, LIST.OFFICE)))
			pushWhole(runs, {from, to}, whole);
		else runs.push({from, to});
		at = to;
	}
	return runs;
}

/** "the promise of van den Brink", "dos Anjos said": a surname may begin with small particles. */
function beforeParticles(tokens: readonly Token[], at: number): number {
	let from = at;
	while (from > 0 && tokens[from]!.glue === 'space' && isParticle(tokens[from - 1]!.word, from < at)) from--;
	return from;
}

/** Asked of the word before every run. */
const isParticle = (word: string, before: boolean): boolean =>
	(SHAPES.mayHave(word) && SURNAME_PARTICLES.has(word)) || (before && word === 'van');

/** Those that are no English words; "van" stands before another one only. */
const SURNAME_PARTICLES = new Set('von der den de da das dos del della du bin ibn ould al'.split(' '));
const SHAPES = new WordShapes(SURNAME_PARTICLES);

/** Pushes the run that begins at `whole`; what others have of it is taken from them. */
function pushWhole(runs: Run[], {from, to}: Run, whole: number): void {
	while (runs.length > 0 && runs.at(-1)!.from >= whole) runs.pop();
	const last = runs.at(-1);
	if (last !== undefined && last.to > whole) runs[runs.length - 1] = {from: last.from, to: whole};
	if (from < whole) runs.push({from, to: whole});
	runs.push({from: whole, to, whole: true});
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (isCalendar(tokens, at)) return false;
	// "the R360m SAPS contract"
	if (isAmount(token.word)) return false;
	// "K - dramas" in texts with spaces around hyphens
	if (token.word.length === 1 && tokens[at + 1]?.glue === 'hyphen' && !tokens[at + 1]!.capital) return false;
	if (!isFunctionWord(token)) return true;
	const next = tokens[at + 1];
	if (token.lower === 'the' && !token.initial)
		return (
			next !== undefined &&
			// "told The Star", but not "The Star Harbour"
			(isPaperWithArticle(tokens, at, at + 1 + matchKnown(tokens, at + 1)) ||
				(!isNameBehind(tokens[at + 2]) && isPaperWithArticle(tokens, at, at + 2)))
		);
	if (next === undefined || !next.capital) return false;
	if (token.word.length === 1) return next.glue === 'dot';
	// "All Tolm Students' Union", where "All United Airlines flights" has no such head
	if (token.lower === 'all' && token.initial) return isUnionOfAll(tokens, at + 1);
	// "the First Nation of Tolm"
	if (token.lower === 'first' && next.lower === 'nation' && tokens[at + 2]?.lower === 'of') return true;
	if (NUMERAL_STARTS.has(token.lower) && !token.initial) return isHeadedRun(tokens, at + 1);
	return NAMES_TOO.has(token.lower) && !token.initial && next.glue === 'space';
}

const isNameBehind = (token: Token | undefined): boolean => token?.capital === true && token.glue === 'space';

function isUnionOfAll(tokens: readonly Token[], at: number): boolean {
	let to = at;
	while (to < tokens.length && to < at + 5 && tokens[to]!.capital && tokens[to]!.glue === 'space') to++;
	return (
		to > at + 1 && /^(?:union|congress|federation|association|forum|conference)$/.test(tokens[to - 1]!.lower)
	);
}

/** "Third Harbor Ventures": whether the capitals from `at` on end in the head of an organization. */
function isHeadedRun(tokens: readonly Token[], at: number): boolean {
	let to = at;
	while (to < tokens.length && to < at + 5 && tokens[to]!.capital && tokens[to]!.glue === 'space') to++;
	const head = tokens[to - 1]!.lower;
	// "two Supreme Court judges"
	if (matchKnown(tokens, at) === to - at) return false;
	return (to > at + 1 && ORGANIZATION_HEADS.has(head)) || NUMBERED_UNITS.has(head);
}
