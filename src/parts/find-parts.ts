import {findAgency} from '../corpus/agencies.ts';
import type {Document} from '../corpus/document.ts';
import {parseAuthors} from '../corpus/parse-authors.ts';
import {trimSpan} from '../text/span.ts';
import {findBlocks, type Piece} from './blocks.ts';
import {parseByline} from './byline.ts';
import {isPhotoCredit} from './caption.ts';
import {findCredits} from './credits.ts';
import {parseDateLine} from './date-line.ts';
import {findDateOfPath} from './date-of-path.ts';
import {
	CAPITAL_LABEL,
	type FoundDateline,
	findDateline,
	findLabelDateline,
	readDateline,
} from './dateline.ts';
import {isAdvisory} from './deck.ts';
import {fillHead} from './head.ts';
import {findHeader} from './header-lines.ts';
import {kindOfBlock} from './kind-of-block.ts';
import type {Layout, Part, PartKind} from './layout.ts';
import {settleNeighbours} from './neighbours.ts';
import {fillRelated} from './related-list.ts';
import {fillSubheadings} from './subheading.ts';
import {fillTailList} from './tail-list.ts';

/** Paragraphs at the head of the body in which a place in capitals and a dash are enough of a dateline. */
const LEADS = 3;

/**
 * Takes a document apart. Every block becomes one part, but for a dateline, which is split off its paragraph,
 * and a photo credit, which joins its caption. Pure, and linear in the length of the text.
 *
 * First each block gets its kind ({@link kindsOf}), then they become parts, and what these state about the document
 * fills in what its metadata leaves open.
 */
export function findParts(document: Document): Layout {
	const {text, metadata} = document;
	const pieces = findBlocks(document);
	const header = findHeader(pieces);
	const kinds = kindsOf(pieces, header, metadata.headline ?? header.headline);
	const {parts, datelines} = buildParts(text, pieces, kinds);
	if (header.dateline !== null)
		datelines.push(...[readDateline(header.dateline)].filter(found => found !== null));
	const bylines = readBylines(pieces, kinds, header);
	const stated = metadata.authors.filter(author => findAgency(author) === null);
	return {
		parts,
		headline: metadata.headline ?? header.headline ?? textOf('headline', pieces, kinds),
		deck: metadata.deck ?? textOf('deck', pieces, kinds),
		authors: stated.length > 0 ? stated : [...new Set(bylines.flatMap(byline => byline.authors))],
		agency:
			bylines.find(byline => byline.agency !== null)?.agency ??
			datelines.find(each => each.agency !== null)?.agency ??
			metadata.agency ??
			metadata.authors.map(findAgency).find(agency => agency !== null) ??
			null,
		publication: metadata.publication ?? header.publication,
		dateline: datelines.find(each => each.dateline !== null)?.dateline ?? null,
		published:
			metadata.published ??
			findPublished(pieces, kinds, header.date, datelines) ??
			(document.record === null ? findDateOfPath(document.path) : null),
		credits: findCredits(text, parts),
	};
}

type Kinds = readonly (PartKind | null)[];

/** The kind of each block, by itself and then by what stands around it; null for a paragraph. */
function kindsOf(
	pieces: readonly Piece[],
	{length, headlineAt, tail, border}: ReturnType<typeof findHeader>,
	title: string | null,
): Kinds {
	const kinds = pieces.map((piece, i) =>
		i === headlineAt ? 'headline' : i < length || i >= tail || i === border ? 'metadata' : kindOfBlock(piece),
	);
	const body = fillHead(pieces, kinds, length, title);
	fillRelated(pieces, kinds, length);
	fillTailList(pieces, kinds);
	settleNeighbours(pieces, kinds);
	fillSubheadings(pieces, kinds, body);
	return kinds;
}

/** The words of the first block of a kind, on one line. */
function textOf(kind: PartKind, pieces: readonly Piece[], kinds: Kinds): string | null {
	const piece = pieces.find((each, i) => kinds[i] === kind && !isAdvisory(each.text));
	return piece === undefined ? null : piece.text.replace(/^[*•·▪■]\s?/, '').replace(/\s+/g, ' ');
}

/** Whom the header and the bylines name. */
function readBylines(pieces: readonly Piece[], kinds: Kinds, {author}: ReturnType<typeof findHeader>) {
	const bylines = pieces
		.filter((_, i) => kinds[i] === 'byline')
		.map(({text}) => parseByline(text) ?? parseAuthors(text));
	return author === null ? bylines : [parseAuthors(author), ...bylines];
}

/** The parts of the blocks, and what their datelines say. */
function buildParts(source: string, pieces: readonly Piece[], kinds: Kinds) {
	const parts: Part[] = [];
	const datelines: FoundDateline[] = [];
	let paragraphs = 0;
	for (const [i, {span, text, at}] of pieces.entries()) {
		const kind = kinds[i] ?? 'paragraph';
		const last = parts.at(-1);
		if (kind === 'caption' && last?.kind === 'caption' && isPhotoCredit(text)) {
			parts[parts.length - 1] = {kind, span: {start: last.span.start, end: span.end}};
			continue;
		}
		if (kind === 'dateline') {
			const found = readDateline(text);
			if (found !== null) datelines.push(found);
		}
		if (kind === 'paragraph') {
			const found = findDateline(text) ?? (paragraphs === 0 ? readLabel(text, pieces) : null);
			if (found !== null && (paragraphs < LEADS || found.agency !== null || found.date !== null)) {
				datelines.push(found);
				const end = at + found.length;
				parts.push({kind: 'dateline', span: {start: span.start, end}});
				parts.push({kind, span: trimSpan(source, {start: end, end: span.end})});
				paragraphs++;
				continue;
			}
			paragraphs++;
		}
		parts.push({kind, span});
	}
	return {parts, datelines};
}

/** A label in capitals before the first paragraph is a dateline where nothing else is labelled so, as in a transcript. */
function readLabel(text: string, pieces: readonly Piece[]): FoundDateline | null {
	const found = findLabelDateline(text);
	return found !== null && pieces.filter(piece => CAPITAL_LABEL.test(piece.text)).length === 1 ? found : null;
}

function findPublished(
	pieces: readonly Piece[],
	kinds: Kinds,
	stated: string | null,
	datelines: readonly FoundDateline[],
): string | null {
	if (stated !== null && parseDateLine(stated) !== null) return parseDateLine(stated);
	for (const [i, {text}] of pieces.entries()) {
		if ((kinds[i] !== 'metadata' && kinds[i] !== 'byline') || text.length > 120) continue;
		const date = parseDateLine(text);
		if (date !== null) return date;
	}
	for (const {date} of datelines)
		if (date !== null && parseDateLine(date) !== null) return parseDateLine(date);
	return null;
}
