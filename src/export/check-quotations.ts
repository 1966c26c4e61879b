import type {Library} from '../library/library.ts';
import type {DocumentRow} from '../library/rows.ts';
import {byUnits} from '../text/by-units.ts';
import {type Piece, toPieces} from '../text/difference.ts';
import {completeEnds} from './complete-ends.ts';
import type {DraftQuotation} from './draft-quotations.ts';
import {bySpeaker, fitSource, type Source, similarity} from './fit-source.ts';
import type {Fit} from './fit-words.ts';
import type {Pattern} from './quotation-pattern.ts';
import {type Candidate, searchPieces, searchQuotes, searchWhole} from './search-quotation.ts';
import {type ReadSource, sourceReader} from './source-text.ts';

/**
 * What the corpus says about a quotation.
 * found: word for word. other-speaker: word for word, but someone else said it. altered: only a passage that is
 * close. not-found: nothing that is close.
 */
export type Check = {
	readonly quotation: DraftQuotation;
	readonly state: 'found' | 'other-speaker' | 'altered' | 'not-found';
	readonly source: Source | null;
	/** Other documents that have it word for word. */
	readonly others: readonly Source[];
	/** From the draft's words to the source's; null unless altered. */
	readonly difference: readonly Piece[] | null;
};

/** Documents that are compared with one quotation. */
const COMPARED = 12;
const COMPARED_WHOLE = 40;
/** Words of a quotation that are compared; longer ones are nearly always a mark that was left open. */
const LONGEST = 20_000;
/** Share of a quotation's words, in order, that an altered one must have kept. */
const THRESHOLD = 0.6;
/** What is as close as this among the quotes of the corpus is what was altered: nothing else is looked for. */
const CLOSE_ENOUGH = 0.75;

/**
 * Looks every quotation of a draft up in the corpus. The work for one quotation is bounded: a few searches, some
 * forty documents, windows around what the searches found.
 * @param isOwn tells documents that are the draft itself, or were exported from the corpus
 */
export function checkQuotations(
	library: Library,
	quotations: readonly DraftQuotation[],
	isOwn: (document: DocumentRow, text: string) => boolean,
): Check[] {
	const read = sourceReader(library, isOwn);
	return quotations.map(quotation => checkQuotation(library, read, quotation));
}

function checkQuotation(library: Library, read: ReadSource, quotation: DraftQuotation): Check {
	const pattern = shorten(quotation.pattern);
	const compare = (candidates: readonly Candidate[], most: number) =>
		candidates.slice(0, most).flatMap(candidate => {
			const source = read(candidate.document);
			return source ? (fitSource(library, source, quotation, pattern, candidate.matches) ?? []) : [];
		});
	let sources = compare(searchWhole(library, pattern), COMPARED_WHOLE);
	if (!sources.some(({fit}) => fit.isExact))
		sources = [...sources, ...compare(searchQuotes(library, pattern), COMPARED)];
	if (!sources.some(({fit}) => isClose(fit) && similarity(fit) >= CLOSE_ENOUGH))
		sources = [...sources, ...compare(searchPieces(library, pattern), COMPARED)];
	const isCut = pattern.words.length < quotation.pattern.words.length;
	const exact = isCut ? [] : sources.filter(({fit}) => fit.isExact).sort(bySpeaker);
	if (exact.length > 0) {
		const [source, ...others] = exact;
		const state = source!.isSpeaker === false ? 'other-speaker' : 'found';
		return {quotation, state, source: source!, others, difference: null};
	}
	const closest = sources
		.filter(({fit}) => isClose(fit))
		.sort((a, b) => similarity(b.fit) - similarity(a.fit) || bySpeaker(a, b) || byDate(a, b))[0];
	if (!closest) return {quotation, state: 'not-found', source: null, others: [], difference: null};
	const {text, words} = read(closest.document.id)!;
	const steps = completeEnds(closest.fit, text, words);
	const draft = quotation.text;
	const draftWords = pattern.words.map(({span}) => ({
		start: span.start - quotation.span.start,
		end: span.end - quotation.span.start,
	}));
	const difference = toPieces(steps, [draft, draftWords], [text, words]);
	return {quotation, state: 'altered', source: closest, others: [], difference};
}

/** Of papers that print the same, the one that did so first. */
const byDate = (a: Source, b: Source): number =>
	byUnits(a.document.published ?? '~', b.document.published ?? '~');

const shorten = ({words, gaps}: Pattern): Pattern =>
	words.length <= LONGEST
		? {words, gaps}
		: {words: words.slice(0, LONGEST), gaps: new Map([...gaps].filter(([at]) => at < LONGEST))};

function isClose(fit: Fit): boolean {
	const enough = Math.max(3, Math.ceil(fit.compared * THRESHOLD));
	return fit.kept >= enough && similarity(fit) >= THRESHOLD;
}
