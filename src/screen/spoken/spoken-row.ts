/**
 * A list's row as a sentence for a screen reader: what it is, its place in the list, and what a sighted reader
 * sees.
 */

import {contextOf} from '../../explorer/concordance.ts';
import {dayWords} from '../../explorer/day-words.ts';
import type {Fact, Item} from '../../explorer/items.ts';
import {markedQuote} from '../../explorer/marked-quote.ts';
import {shownHit, shownLine, shownWords} from '../../explorer/plain-words.ts';
import {currentItem, cursorIndex} from '../../explorer/select/list-window.ts';
import {placeOf, type State} from '../../explorer/state.ts';
import type {World} from '../../explorer/world.ts';
import {documentName} from '../../library/document-name.ts';
import type {Printing} from '../../library/printings.ts';
import type {DocumentRow, QuoteRow} from '../../library/rows.ts';
import type {Mark} from '../../notebook/mark.ts';
import {countOf, formatCount} from '../../text/counts.ts';
import {formatDifference} from '../../text/difference.ts';
import {printableLine} from '../../text/printable.ts';
import {PLAIN_ROW, paintListRow} from '../rows/list-rows.ts';
import {whoSaid} from '../rows/quote-row.ts';
import {flat} from '../rows/snippet.ts';
import {makeTheme} from '../theme.ts';

/** Units of a passage that are read out in a list; the text has the rest. */
const MOST_WORDS = 240;
const PLAIN = makeTheme({name: 'mono', ascii: false});

/** "Quote 3 of 429, Rosa Marin, direct: “We open in May”, Harbour Gazette, 2 May 2021"; null in an empty list. */
export function spokenRow(state: State, world: World): string | null {
	const item = currentItem(state, world);
	if (!item) return null;
	const {list} = placeOf(state);
	const rows = world.items(list);
	const index = cursorIndex(rows, list);
	// Titles are rows too: where a list has them, a number would count them.
	const hasTitles = ['entity', 'found', 'marked', 'same', 'copies', 'corrections'].includes(list.source.type);
	const number = hasTitles ? '' : ` ${formatCount(index + 1)} of ${formatCount(rows.length)}`;
	const above = rows.slice(index - 1, index)[0];
	const title = hasTitles && above?.type === 'title' ? `${above.text}, ${above.note}. ` : '';
	const [kind, words] = wordsOf(item, world);
	return printableLine(
		`${title}${kind}${number}, ${words}${isMarked(item, world) ? ', marked' : ''}${list.selected.includes(item.id) ? ', selected' : ''}`,
	);
}

function wordsOf(item: Item, world: World): readonly [kind: string, words: string] {
	switch (item.type) {
		case 'document':
			return [
				'Document',
				join(
					item.document.headline,
					sourceOf(item.document),
					countOf(item.document.quotes, 'quote'),
					copyWords(item, world),
				),
			];
		case 'entity': {
			const {name, kind, role, mentions, documents, quotes} = item.entity;
			const said = quotes > 0 ? countOf(quotes, 'quote') : null;
			const named = `${countOf(mentions, 'mention')} in ${countOf(documents, 'document')}`;
			return ['Entity', join(name, role ?? kind, said, named)];
		}
		case 'quote':
			return [
				'Quote',
				join(
					quoteWords({...item.quote, text: shownWords(item.quote.format, item.quote.text)}),
					printingWords(item.printing),
					originOf(item.quote.document, world),
				),
			];
		case 'mention':
			return ['Mention', `“${flat(item.mention.text)}”, ${originOf(item.mention.document, world)}`];
		case 'hit': {
			const {headline, text} = shownHit(item.hit);
			return ['Passage', `${headline}: ${shorten(text)}`];
		}
		case 'mark':
			return ['Mark', markWords(item.mark, world)];
		case 'line': {
			const {before, keyword, after} = contextOf(shownLine(item));
			const words = shorten(`${before.slice(-MOST_WORDS / 2)}${keyword}${after.slice(0, MOST_WORDS / 2)}`);
			return ['Place', `${words}, ${originOf(item.hit.document, world)}`];
		}
		case 'companion': {
			const {name, kind, documents} = item.companion;
			return ['Named with', join(name, kind, `in ${countOf(documents, 'document')} of the same`)];
		}
		case 'fact':
			return ['Known', factWords(item.fact)];
		case 'problem':
			return ['Problem', `${documentName(item.problem)}: ${item.problem.reason} ${item.problem.advice}`];
		default:
			return ['Row', drawnWords(item, world)];
	}
}

function markWords(mark: Mark, world: World): string {
	const {passage, labels, note} = mark;
	const row = markedQuote(world, mark);
	const who = row && whoSaid(row);
	const words = quoted(shorten(shownWords(world.whereIs(mark).document?.format, passage.exact)));
	return join(
		who ? `${who}: ${words}` : words,
		labels.length > 0 ? `labelled ${labels.join(' ')}` : null,
		note && `note: ${shorten(note)}`,
		originOf(passage.document, world),
	);
}

/** A row as it is drawn, without its colours. */
function drawnWords(item: Item, world: World): string {
	return paintListRow(PLAIN, world, {item, ...PLAIN_ROW}, 200)
		.replace(/\u001B\[[\d;]*m/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** What the bars of the months show: the first, the last, and the one with most. */
function factWords(fact: Fact): string {
	if ('words' in fact) return `${fact.label}: ${flat(fact.words)}`;
	const {months} = fact;
	const most = months.reduce((best, month) => (month.mentions > best.mentions ? month : best));
	return `mentions from ${months[0]!.month} to ${months.at(-1)!.month}, most in ${most.month}: ${formatCount(most.mentions)}`;
}

/** "88% the same", "and 4 near-copies". */
function copyWords({document, copyOf}: Extract<Item, {type: 'document'}>, world: World): string | null {
	if (copyOf !== undefined) return `${Math.round(100 * world.compare(copyOf, document).share)}% the same`;
	return document.copies > 0 ? `and ${countOf(document.copies, 'near-copy', 'near-copies')}` : null;
}

/** "another speaker, differs: no bridge [-will ever-]{+can+} do that". */
function printingWords(printing: Printing | undefined): string | null {
	if (!printing) return null;
	const {match, pieces} = printing.comparison;
	return join(
		printing.sameSpeaker === false ? 'another speaker' : null,
		match === 'variant' ? `differs: ${formatDifference(pieces)}` : null,
	);
}

/** "Rosa Marin, direct: “We open in May”". */
export const quoteWords = ({speaker, source, kind, text}: QuoteRow, most = MOST_WORDS): string =>
	`${speaker?.name ?? (source ? `unnamed, ${source.text}` : 'speaker unknown')}, ${kind}: ${quoted(shorten(text, most))}`;

/** "Harbour Gazette, 2 May 2021". */
export const sourceOf = (row: DocumentRow): string =>
	join(row.publication ?? row.agency, row.published && dayWords(row.published)) || row.path;

const originOf = (document: string, world: World): string => {
	const row = world.library.document(document);
	return row ? sourceOf(row) : 'not in this corpus';
};

function isMarked(item: Item, world: World): boolean {
	if (item.type === 'quote') return world.marks().some(({quote}) => quote === item.quote.id);
	if (item.type !== 'hit') return false;
	const {document, part} = item.hit;
	return world
		.marks()
		.some(
			({passage: {document: of, span}}) =>
				of === document && span.start === part.span.start && span.end === part.span.end,
		);
}

const join = (...parts: readonly (string | null)[]): string => parts.filter(part => part).join(', ');

const quoted = (words: string): string => (/^[“"]/.test(words) ? words : `“${words}”`);

function shorten(text: string, most = MOST_WORDS): string {
	const words = flat(text);
	return words.length > most ? `${words.slice(0, most)}…` : words;
}
