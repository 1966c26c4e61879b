/** The `i` overlay: everything known about the row or the quote at the cursor, in words. */

import type {EntityRow, QuoteRow} from '../../library/rows.ts';
import type {Mark} from '../../notebook/mark.ts';
import {kindWords} from '../../quotes/kind-words.ts';
import {countOf, formatCount} from '../../text/counts.ts';
import {formatDifference} from '../../text/difference.ts';
import {printableLine} from '../../text/printable.ts';
import {revealedLine} from '../../text/reveal.ts';
import {LOST, reasonWords, type StandingCorrection} from '../correction-list.ts';
import type {Item} from '../items.ts';
import {markedQuote} from '../marked-quote.ts';
import type {OpenDocument} from '../open-document.ts';
import type {Proof} from '../proof.ts';
import {ruleWords} from '../rule-words.ts';
import {placeOf, type State} from '../state.ts';
import type {World} from '../world.ts';
import {wrapWords} from '../wrap.ts';
import {foundWords} from './correction-choices.ts';
import {readingOf} from './current-text.ts';
import {documentNames} from './document-names.ts';
import {chainWords, correctionNote, paragraphOf} from './evidence.ts';
import {keyFor} from './key-for.ts';
import {overlayWidth} from './layout.ts';
import {currentItem} from './list-window.ts';
import {placeWords} from './mark-words.ts';

/** One row of the box; a value that is longer goes on below an empty label. */
type DetailLine = {readonly label: string; readonly value: string};
type Details = {readonly title: string; readonly lines: readonly DetailLine[]};

/** Columns of the labels. */
export const LABEL_COLUMNS = 15;

/** The details as rows that fit the overlay, safe to print. */
export function detailRows(state: State, world: World): Details {
	const columns = state.isLinear
		? Number.POSITIVE_INFINITY
		: Math.max(10, overlayWidth(state) - 4 - LABEL_COLUMNS);
	const {title, lines} = detailsOf(state, world);
	return {
		title,
		lines: lines.flatMap(({label, value}) => {
			const shown = state.isRevealed ? revealedLine(value) : printableLine(value);
			const wrapped = wrapWords(shown, columns);
			if (wrapped.length === 0) return [BLANK];
			return wrapped.map((value, index) => ({label: index === 0 ? label : '', value}));
		}),
	};
}

const BLANK: DetailLine = {label: '', value: ''};

function detailsOf(state: State, world: World): Details {
	const item = placeOf(state).focus === 'list' ? currentItem(state, world) : null;
	switch (item?.type) {
		case 'entity':
			return {title: 'Entity', lines: entityLines(item.entity)};
		case 'problem': {
			const {path, record, reason, advice} = item.problem;
			return {title: 'Problem', lines: lines({Path: path, Record: record, Reason: reason, Advice: advice})};
		}
		case 'suggestion': {
			const {main, other, reasons} = item.suggestion;
			const why = lines({Why: reasonWords(reasons)});
			return {
				title: 'May be one name',
				lines: [...why, BLANK, ...entityLines(other), BLANK, ...entityLines(main)],
			};
		}
		case 'correction':
			return {title: 'Correction', lines: correctionLines(item.correction)};
		case 'mark':
			return {title: 'Mark', lines: markLines(item.mark, state, world)};
		default:
			return textDetails(item, state, world);
	}
}

/** Of the quote at the cursor, and of the document. */
function textDetails(item: Item | null, state: State, world: World): Details {
	const reading = readingOf(state, world);
	if (!reading) return {title: 'Details', lines: lines({Nothing: 'There is nothing at the cursor.'})};
	const {quote, open} = reading;
	const ofDocument = documentLines(open, state, world);
	return quote
		? {title: 'Quote', lines: [...printingLines(item), ...quoteLines(quote, open), BLANK, ...ofDocument]}
		: {title: 'Document', lines: [...copyLines(item, world), ...ofDocument]};
}

const correctionLines = ({words, lost, passage}: StandingCorrection): DetailLine[] =>
	lines({
		Correction: words,
		'Holds no longer': lost && LOST[lost],
		File: passage?.path ?? null,
		Passage: passage && `${passage.prefix}[${passage.exact}]${passage.suffix}`,
	});

/** How the words differ from those of the quote that the list is about. */
function printingLines(item: Item | null): DetailLine[] {
	if (item?.type !== 'quote' || !item.printing) return [];
	const {comparison, sameSpeaker} = item.printing;
	const same = comparison.match === 'exact' ? 'word for word' : null;
	return lines({
		Compared: same ?? formatDifference(comparison.pieces),
		'': sameSpeaker === false ? 'another speaker is named here' : null,
	});
}

function copyLines(item: Item | null, world: World): DetailLine[] {
	if (item?.type !== 'document' || item.copyOf === undefined) return [];
	const {share, lost, added, comparison} = world.compare(item.copyOf, item.document);
	return lines({
		'Near-copy': `${Math.round(100 * share)}% of the words, ${formatCount(lost)} left out, ${formatCount(added)} added`,
		Compared: formatDifference(comparison.pieces),
	});
}

function documentLines(open: OpenDocument, state: State, world: World): DetailLine[] {
	const {row} = open;
	return lines({
		Headline: row.headline,
		Authors: row.authors.join(', ') || null,
		Agency: row.agency,
		Outlet: row.publication,
		Published: row.published,
		Place: row.dateline?.place ?? null,
		Web: row.url,
		File: row.record === null ? row.path : `${row.path}, record ${row.record}`,
		Format: `${row.format}, ${row.encoding.label}${row.encoding.assumed ? ' (assumed)' : ''}`,
		Language: row.language,
		'Near-copies': row.copies > 0 ? `${formatCount(row.copies)} (${keyFor(state, 'same')} opens them)` : null,
		Size: `${countOf(row.words, 'word')}, ${countOf(row.quotes, 'quote')}, ${countOf(row.entities, 'entity', 'entities')}`,
		...documentNames(open, world),
		'Source sha256': row.sourceHash,
		'Text sha256': row.textHash,
	});
}

function entityLines(row: EntityRow): DetailLine[] {
	return lines({
		Name: row.name,
		Kind: row.kind,
		Role: row.role,
		'Also named': row.aliases.join('; ') || null,
		Mentions: `${formatCount(row.mentions)} in ${countOf(row.documents, 'document')}`,
		Quotes: row.quotes > 0 ? `speaker of ${countOf(row.quotes, 'quote')}` : null,
		Corrected: row.correction ? `by you; the program found it ${foundWords(row.correction)}` : null,
	});
}

function markLines(mark: Mark, state: State, world: World): DetailLine[] {
	const proof = state.proofs?.get(mark.id);
	const {passage, labels, note, time} = mark;
	const place = world.whereIs(mark);
	const open = place.document ? world.open(place.document.id) : undefined;
	const row = open && markedQuote(world, mark);
	const own = lines({
		Passage: passage.exact,
		Labels: labels.join(', ') || null,
		Note: note,
		'In the file': proof
			? proofWords(proof)
			: `${keyFor(state, 'verify')} checks it against the file as it is now`,
		Marked: time.slice(0, 16).replace('T', ' '),
		Now: placeWords(place, passage.path),
	});
	if (!open) return own;
	const ofQuote = row ? [...quoteLines(row, open), BLANK] : [];
	return [...own, BLANK, ...ofQuote, ...documentLines(open, state, world)];
}

const proofWords = ({state, difference, where}: Proof): string =>
	[state, where, difference && formatDifference(difference)].filter(Boolean).join(', ');

const STRENGTHS = {
	strong: 'strong: the words themselves say so',
	fair: 'fair: the nearest sensible reading',
	weak: 'weak: please check it',
	none: 'none: no speaker is claimed',
} as const;

function quoteLines(quote: QuoteRow, open: OpenDocument): DetailLine[] {
	const start = quote.content[0]?.start ?? 0;
	const paragraph = paragraphOf(open, start);
	const offsets = quote.content.map(span => `${span.start}-${span.end}`).join(', ');
	return lines({
		Words: quote.text,
		Kind: kindWords(quote),
		Cue: quote.cue?.text ?? null,
		Source: quote.source?.text ?? null,
		Speaker: quote.speaker?.name ?? 'unknown',
		'By you': correctionNote(quote).join(' · ') || null,
		Evidence: chainWords(quote, open) || null,
		Rule: ruleWords(quote.evidence.rule),
		Strength: STRENGTHS[quote.strength],
		Place: `${paragraph === null ? '' : `paragraph ${paragraph}, `}UTF-16 units ${offsets}`,
	});
}

const lines = (fields: Readonly<Record<string, string | null>>): DetailLine[] =>
	Object.entries(fields).flatMap(([label, value]) => (value === null ? [] : [{label, value}]));
