import type {DocumentEntities} from '../../entities/entity.ts';
import {declaredExpansions} from '../../entities/linking/expansions.ts';
import {normalizeName, shortKey} from '../../entities/linking/name-key.ts';
import {tellsAlone} from '../../entities/linking/role.ts';
import {type Part, STORY_PARTS} from '../../parts/layout.ts';
import type {Quote} from '../../quotes/quote.ts';
import {firstFrom} from '../../text/first-from.ts';
import {shortHash} from '../../text/hash.ts';
import {contains, type Span, sliceSpan} from '../../text/span.ts';
import {isHighSurrogate} from '../../text/surrogates.ts';
import type {Annotated} from '../annotate.ts';
import {
	PART_KINDS,
	type PackedCluster,
	type PackedDocument,
	type PackedPiece,
	type PackedQuote,
	type PackedWords,
	packIntegers,
	type QuoteDetail,
} from '../packed.ts';
import {PIECE_UNITS} from '../schema.ts';
import {packSketch} from '../writing/sketch.ts';
import {shingleDocument} from './shingle-document.ts';

const LONG_HEADLINE = 120; // UTF-16 units of a first line that stands in for a missing headline
const GAP = ' … ';

/** Makes an annotated document ready for the writer. Pure. */
export function packDocument({document, running, layout, entities, quotes}: Annotated): PackedDocument {
	const story = layout.parts.filter(part => STORY_PARTS.has(part.kind));
	const {metadata} = document;
	const {words, sketch, prints} = shingleDocument(
		running.isSame ? document.text : running.text,
		running.text,
		story,
		quotes.map(({content}) => content),
	);
	return {
		key: document.id,
		path: document.path,
		record: document.record,
		format: document.format,
		encoding: document.encoding.label,
		assumed: document.encoding.assumed,
		headline: layout.headline ?? metadata.headline ?? firstLine(document.text, story) ?? document.path,
		authors: JSON.stringify(layout.authors),
		agency: layout.agency,
		publication: layout.publication,
		published: metadata.published ?? layout.published,
		url: metadata.url,
		place: layout.dateline?.place ?? null,
		placeAgency: layout.dateline?.agency ?? null,
		language: metadata.language,
		words,
		sourceHash: document.sourceHash,
		textHash: document.textHash,
		pieces: cutText(document.text),
		parts: packIntegers(
			layout.parts.flatMap(({kind, span}) => [PART_KINDS.indexOf(kind), span.start, span.end]),
		),
		markup: packIntegers(document.markup.flatMap(({start, end}) => [start, end])),
		sketch: sketch && packSketch(sketch),
		prints: new Uint8Array(prints.buffer),
		clusters: packClusters(entities),
		spans: packMentions(entities),
		quotes: quotes.map(quote => packQuote(document.id, document.text, quote, entities)),
	};
}

function firstLine(text: string, story: readonly Part[]): string | null {
	const part = story.find(({kind}) => kind !== 'dateline');
	if (!part) return null;
	const line = sliceSpan(text, {
		...part.span,
		end: Math.min(part.span.end, part.span.start + 4 * LONG_HEADLINE),
	})
		.replace(/\s+/g, ' ')
		.trim();
	if (line.length <= LONG_HEADLINE) return line;
	// Between words, where the line has any.
	const cut = line.slice(0, LONG_HEADLINE);
	const end = cut.lastIndexOf(' ');
	return `${cut.slice(0, end > LONG_HEADLINE / 2 ? end : LONG_HEADLINE - 1).toWellFormed()}…`;
}

const encoder = new TextEncoder();

function cutText(text: string): PackedPiece[] {
	const pieces: PackedPiece[] = [];
	for (let start = 0; start < text.length; ) {
		let end = Math.min(start + PIECE_UNITS, text.length);
		if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end--;
		pieces.push({units: end - start, utf8: encoder.encode(text.slice(start, end))});
		start = end;
	}
	return pieces;
}

function packClusters({clusters, mentions}: DocumentEntities): PackedCluster[] {
	const counts = new Int32Array(clusters.length);
	for (const {cluster} of mentions) counts[cluster]!++;
	return clusters.map(({name, kind, aliases, short, role, evidence}, n) => {
		const key = short ? shortKey(name, kind, aliases) : normalizeName(name, kind) || name;
		return {
			key,
			short,
			title: name,
			kind,
			aliases,
			expands: declaredExpansions({name, kind, aliases, short}).map(expansion => expansion.short),
			role: role !== null && tellsAlone(role) ? role.text : null,
			person: evidence.person,
			organization: evidence.organization,
			place: evidence.place,
			mentions: counts[n]!,
		};
	});
}

/** The spans of the mentions, cluster by cluster. */
function packMentions({clusters, mentions}: DocumentEntities): Uint8Array {
	const spans: number[][] = clusters.map(() => []);
	for (const {cluster, span} of mentions) spans[cluster]!.push(span.start, span.end);
	return packIntegers(spans.flat());
}

function packQuote(document: string, text: string, quote: Quote, {mentions}: DocumentEntities): PackedQuote {
	const words = (span: Span): PackedWords => [span.start, span.end, sliceSpan(text, span)];
	const first = quote.content[0] ?? {start: 0, end: 0};
	const said = quote.content.map(span => sliceSpan(text, span)).join(GAP);
	const detail: QuoteDetail = {
		content: quote.content.map(({start, end}) => [start, end] as const),
		cue: quote.cue && words(quote.cue),
		source: quote.source && words(quote.source),
		rule: quote.evidence.rule,
		chain: quote.evidence.chain.map(words),
	};
	const about = new Set<number>();
	for (const span of quote.content)
		for (
			let at = firstFrom(mentions.length, n => mentions[n]!.span.start >= span.start);
			at < mentions.length;
			at++
		) {
			const mention = mentions[at]!;
			if (mention.span.start >= span.end) break;
			if (contains(span, mention.span)) about.add(mention.cluster);
		}
	return {
		key: shortHash(document, `${first.start}-${first.end}`, said),
		start: first.start,
		stop: quote.content.reduce((stop, {end}) => Math.max(stop, end), first.end),
		kind: quote.kind,
		strength: quote.strength,
		speaker: quote.speaker ?? -1,
		text: said,
		detail: JSON.stringify(detail),
		about: [...about],
	};
}
