import {isSameSpeaker} from '../entities/linking/same-speaker.ts';
import type {DocumentWindows} from '../library/document-windows.ts';
import type {Library} from '../library/library.ts';
import {reanchor} from '../library/reanchor.ts';
import type {DocumentRow, QuoteRow} from '../library/rows.ts';
import {speakerNames} from '../library/speaker-names.ts';
import {findDifference, type Piece} from '../text/difference.ts';
import {contains, type Span} from '../text/span.ts';
import {areSameWords, findTokens} from '../text/word-tokens.ts';
import {sourceFinder} from './find-documents.ts';
import {buildTokenIndex, findSameWords, type TokenIndex} from './find-same-words.ts';
import {isExport} from './front-matter.ts';
import type {ParsedPassage} from './parse-export.ts';
import {passageId} from './passage-id.ts';
import {findPlace, type Place} from './place.ts';
import {searchBeginning} from './search-quotation.ts';

/**
 * What became of an exported passage.
 * same: its words stand where its footnote says. moved: the same words stand elsewhere in the document, or the
 * document has another path. changed: the closest words differ. missing: the document is gone, or nothing in
 * it is close enough.
 */
export type Verdict = {
	readonly passage: ParsedPassage;
	readonly state: 'same' | 'moved' | 'changed' | 'missing';
	/** The document that it was looked for in; null when that is gone. */
	readonly document: DocumentRow | null;
	/** Where its words, or the closest ones, stand now. */
	readonly span: Span | null;
	readonly place: Place | null;
	/** The source's words of now; null when missing. */
	readonly now: string | null;
	/** From the words of the export to those of the source; null unless changed. */
	readonly difference: readonly Piece[] | null;
	/** Changed: whether the words were edited in the export or in the source; null when that cannot be told. */
	readonly edited: 'export' | 'source' | null;
	/** Missing: another place of the corpus that has the very words. */
	readonly elsewhere: {readonly document: DocumentRow; readonly span: Span} | null;
	/** The one who speaks there, where the file names somebody else. */
	readonly otherSpeaker: QuoteRow | null;
	/** The document's text is another one than at the time of the export. */
	readonly isEdited: boolean;
};

type Found = Omit<Verdict, 'passage' | 'otherSpeaker'>;

const RANKS = {same: 0, moved: 1, changed: 2, missing: 3} as const;

/**
 * Looks each passage up in the corpus as it is now. The words in the file are compared with the source's,
 * whatever the footnote's hashes say; white space does not count.
 * @param labels of the corpus's roots
 */
export function verifyPassages(
	library: Library,
	labels: readonly string[],
	passages: readonly ParsedPassage[],
): Verdict[] {
	const findSources = sourceFinder(library, labels);
	const read = textReader(library);
	return passages.map(passage => {
		let best: Found = {
			state: 'missing',
			document: null,
			span: null,
			place: null,
			now: null,
			difference: null,
			edited: null,
			elsewhere: null,
			isEdited: false,
		};
		for (const document of findSources(passage)) {
			const found = compare(passage, document, read(document.id));
			if (best.document === null || RANKS[found.state] < RANKS[best.state]) best = found;
			if (best.state === 'same') break;
		}
		const {document, span} = best;
		const place = document && span && findPlace(read(document.id).windows.parts, span);
		const elsewhere = best.state === 'missing' ? findElsewhere(library, read, passage) : null;
		const otherSpeaker =
			document && span ? findOtherSpeaker(library, passage, read(document.id).windows, span) : null;
		return {...best, passage, place, elsewhere, otherSpeaker};
	});
}

/** A quote at the place of a passage, when all that stand there were said by others than the file names. */
function findOtherSpeaker(
	library: Library,
	{speaker}: ParsedPassage,
	windows: DocumentWindows,
	span: Span,
): QuoteRow | null {
	if (speaker === null) return null;
	const spoken = windows.quotesTouching(span).filter(quote => quote.speaker !== null);
	const isSame = spoken.some(quote => isSameSpeaker([speaker], speakerNames(library, quote.speaker!)));
	return isSame ? null : (spoken[0] ?? null);
}

/** Documents that are looked at for the words of a missing passage. */
const ELSEWHERE = 10;

function findElsewhere(
	library: Library,
	read: (document: string) => Text,
	{exact}: ParsedPassage,
): Verdict['elsewhere'] {
	const wanted = findTokens(exact);
	for (const id of searchBeginning(library, exact, ELSEWHERE)) {
		const {text, index} = read(id);
		const [span] = isExport(text) ? [] : findSameWords(index(), wanted);
		const document = span && library.document(id);
		if (document) return {document, span};
	}
	return null;
}

type Text = {readonly text: string; readonly index: () => TokenIndex; readonly windows: DocumentWindows};

/**
 * Texts by document; the last one is kept, because the passages of a document stand together. Of its quotes and parts
 * only those at a passage are looked at: a transcript has as many of them as its export has passages.
 */
function textReader(library: Library): (document: string) => Text {
	let last: {id: string; text: Text} | null = null;
	return id => {
		if (last?.id === id) return last.text;
		const windows = library.windows(id);
		if (!windows) throw new RangeError(`No document ${id} is stored.`);
		const text = windows.text.whole();
		let index: TokenIndex | null = null;
		last = {id, text: {text, index: () => (index ??= buildTokenIndex(findTokens(text))), windows}};
		return last.text;
	};
}

function compare(passage: ParsedPassage, document: DocumentRow, {text, index}: Text): Found {
	const {span, exact, path, textHash} = passage;
	const wanted = findTokens(exact);
	const stated = text.slice(span.start, span.end);
	const isWithin = span.start < span.end && span.end <= text.length;
	const base = {
		document,
		place: null,
		difference: null,
		edited: null,
		elsewhere: null,
		isEdited: textHash !== document.textHash,
	};
	const found = (state: 'same' | 'moved', at: Span): Found => ({
		...base,
		state: document.path === path ? state : 'moved',
		span: at,
		now: text.slice(at.start, at.end),
	});
	const changed = (at: Span, edited: 'export' | 'source' | null): Found => {
		const now = text.slice(at.start, at.end);
		return {...base, state: 'changed', span: at, now, difference: findDifference(exact, now), edited};
	};
	if (isWithin && wanted.length > 0 && areSameWords(wanted, findTokens(stated))) return found('same', span);
	const places = findSameWords(index(), wanted);
	const place = places.length > 0 ? nearest(places, span) : null;
	// Words that were cut off at an end may have turned the sense: "(not) a liar".
	const isCut = place !== null && isWithin && contains(span, place) && !base.isEdited;
	if (isCut) return changed(span, 'export');
	if (place) return found('moved', place);
	// What was exported still stands there, so it is the file that was edited.
	const isOriginal = isWithin && passageId({document, span, exact: stated}) === passage.id;
	if (isWithin && (isOriginal || !base.isEdited)) return changed(span, 'export');
	const anchor = reanchor({textHash, span, exact, prefix: '', suffix: ''}, text, document.textHash);
	if (anchor.span === null) return {...base, state: 'missing', span: null, now: null};
	return changed(anchor.span, base.isEdited ? 'source' : null);
}

function nearest(places: readonly Span[], {start}: Span): Span {
	let best = places[0]!;
	for (const place of places) if (Math.abs(place.start - start) < Math.abs(best.start - start)) best = place;
	return best;
}
