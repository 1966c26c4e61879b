/** What the reader marked, in a list: who said it or who printed it, the words, labels and note. */

import {cutToColumns} from '../../explorer/graphemes.ts';
import type {Order} from '../../explorer/list-orders.ts';
import {markedQuote} from '../../explorer/marked-quote.ts';
import {shownWords} from '../../explorer/plain-words.ts';
import type {Proof} from '../../explorer/proof.ts';
import {lostWords} from '../../explorer/select/mark-words.ts';
import {outletOf} from '../../library/document-name.ts';
import type {Mark} from '../../notebook/mark.ts';
import {formatDifference} from '../../text/difference.ts';
import {columnsOfPieces, type Piece, piece} from '../styled.ts';
import type {StyleName} from '../theme.ts';
import {whoSaid} from './quote-row.ts';
import {dayColumn, wordsColumn} from './row-columns.ts';
import type {RowSpace} from './row-space.ts';
import {flat} from './snippet.ts';

/** `proof`: what the last check against the files found; `under`: what the titles of the list say already. */
export function markPieces(space: RowSpace, mark: Mark, proof: Proof | undefined, under: Order): Piece[] {
	const {theme, world, columns, lit, ends} = space;
	const {ellipsis, separator} = theme.signs;
	const {passage, labels, note} = mark;
	const place = world.whereIs(mark);
	const {document} = place;
	const words = proof?.difference
		? fromChange(formatDifference(proof.difference))
		: shownWords(document?.format, passage.exact);
	// A proof against the file says more.
	const lost = proof ? null : lostWords(place);
	const quote = markedQuote(world, mark);
	const outlet = outletOf(document) || passage.path;
	const who = quote ? whoSaid(quote) : outlet;
	const labelled = flat(labels.map(label => `#${label}`).join(' '));
	const about = flat(note ?? (under === 'document' ? '' : document?.headline) ?? '');
	const right: Piece[] = [
		...(proof ? [piece(`${proof.state.padEnd(7)} `, PROOF_STYLES[proof.state])] : []),
		...(labelled === ''
			? []
			: [piece(`${cutToColumns(labelled, Math.floor(columns / 4), ellipsis)} `, 'quiet')]),
		...(columns >= 60 && about !== '' ? wordsColumn(theme, about, 22) : []),
		...(under !== 'document' && under !== 'date' && columns >= (proof ? 56 : 44)
			? [dayColumn(document?.published)]
			: []),
	];
	return ends(width => {
		const name = [
			...(lost === null ? [] : [piece(`${lost}: `, 'bad')]),
			...lit(who, Math.min(20, Math.floor(width / 2)), 'strong'),
			piece(` ${separator} `, 'quiet'),
		];
		return [...name, ...lit(words, width - columnsOfPieces(name))];
	}, right);
}

const PROOF_STYLES: Readonly<Record<Proof['state'], StyleName>> = {
	same: 'good',
	moved: 'plain',
	changed: 'bad',
	missing: 'bad',
};

/** A difference from its first changed word on. */
const fromChange = (words: string): string => words.replace(/^.*?(?=\[-|\{\+)/s, '');
