/** Each kind of list row as styled pieces, its columns aligned within the list. */
import {LOST, reasonWords} from '../explorer/correction-list.ts';
import {columnsOf, cutToColumns, fitColumns} from '../explorer/graphemes.ts';
import type {Item} from '../explorer/items.ts';
import type {Proof} from '../explorer/proof.ts';
import {lostWords} from '../explorer/select/mark-words.ts';
import {formatCount} from '../explorer/select/status.ts';
import type {World} from '../explorer/world.ts';
import type {DocumentRow, QuoteRow} from '../library/rows.ts';
import {formatDifference} from '../text/difference.ts';
import {printableLine} from '../text/printable.ts';
import {differencePieces} from './difference-pieces.ts';
import {factPieces} from './fact-row.ts';
import {linePieces} from './line-row.ts';
import {flat, snippetAround, snippetOfHit} from './snippet.ts';
import {type Piece, paintRow, piece, plainSigns} from './styled.ts';
import type {StyleName, Theme} from './theme.ts';

export type ListRow = {
	readonly item: Item;
	readonly isCursor: boolean;
	readonly hasFocus: boolean;
	readonly isMarked: boolean;
	/** Of a document or a name. */
	readonly isSelected?: boolean;
	/** A mark with labels or a note. */
	readonly isAnnotated: boolean;
	/** Of a mark: what the last check against the files found. */
	readonly proof?: Proof | undefined;
	readonly query: string;
	/** The entity whose page this list is: its name need not be said on every row. */
	readonly about: string | null;
};

/** Columns before the words: cursor sign, mark sign. */
const MARGIN = 3;

export function paintListRow(theme: Theme, world: World, row: ListRow, columns: number): string {
	const {item, isCursor, hasFocus, isMarked, isAnnotated, isSelected} = row;
	if (item.type === 'title') {
		const note = item.note ? [piece(` ${theme.signs.separator} ${item.note}`, 'quiet')] : [];
		const words = cutToColumns(flat(item.text), columns - 2 - columnsOfPieces(note), theme.signs.ellipsis);
		return paintRow(theme, [piece(' '), piece(words, 'strong'), ...note], columns);
	}
	const base: StyleName | undefined = isCursor ? (hasFocus ? 'cursor-row' : 'cursor-row-idle') : undefined;
	const signs: Piece[] = [
		piece(isCursor ? theme.signs.cursor : ' ', 'cursor-sign'),
		piece(
			isSelected ? theme.signs.selected : isAnnotated ? theme.signs.note : isMarked ? theme.signs.mark : ' ',
			'mark-sign',
		),
		piece(' '),
	];
	return paintRow(theme, [...signs, ...wordsOf(theme, world, row, columns - MARGIN - 1)], columns, base);
}

function wordsOf(theme: Theme, world: World, {item, query, about, proof}: ListRow, columns: number): Piece[] {
	const {ellipsis, quote: quoteSign, separator} = theme.signs;
	const lit = (raw: string, width: number, ...styles: StyleName[]): Piece[] =>
		litPieces(world, query, cutToColumns(flat(raw), width, ellipsis), styles);
	const around = (raw: string, width: number): string =>
		beginNearMatch(world, query, flat(raw), width, ellipsis);
	const ends = (left: (width: number) => Piece[], right: Piece[]): Piece[] => {
		const size = columnsOfPieces(right);
		const width = Math.max(0, columns - size - (size > 0 ? 1 : 0));
		const words = left(width);
		return [...words, piece(' '.repeat(Math.max(0, columns - size - columnsOfPieces(words)))), ...right];
	};
	switch (item.type) {
		case 'document': {
			const {headline, path, publication, agency, published, quotes} = item.document;
			const outlet = printableLine(publication ?? agency ?? '');
			const right: Piece[] = [];
			if (columns >= 46)
				right.push(piece(fitColumns(outlet, columns >= 60 ? 16 : 10, ellipsis), 'quiet'), piece(' '));
			// In few columns the headline needs the room more than the day, which the text's own head shows.
			const date = columns < 42 ? 7 : 10;
			right.push(piece(published?.slice(0, date).padEnd(date) ?? ' '.repeat(date), 'quiet'));
			if (columns >= 42)
				right.push(piece(`${formatCount(quotes).padStart(columns < 46 ? 4 : 5)} ${quoteSign}`, 'quiet'));
			const {copies} = item.document;
			if (item.copyOf !== undefined)
				return ends(
					width => lit(headline || path, width),
					copyPieces(world, item.copyOf, item.document, columns),
				);
			const more = copies > 0 ? ` +${formatCount(copies)}` : '';
			return ends(width => [...lit(headline || path, width - columnsOf(more)), piece(more, 'strong')], right);
		}
		case 'entity': {
			const {name, kind, documents, quotes} = item.entity;
			const isTight = columns < 46;
			const right = [
				piece(isTight ? `${kind.slice(0, 3)} ` : fitColumns(kind, 13), kind),
				piece(
					isTight
						? formatCount(documents).padStart(4)
						: `${formatCount(documents).padStart(5)} ${documents === 1 ? 'doc ' : 'docs'}`,
					'quiet',
				),
				piece(quotes > 0 ? `${formatCount(quotes).padStart(5)} ${quoteSign}` : ' '.repeat(7), 'quiet'),
			];
			const sign = item.entity.correction ? [piece(` ${theme.signs.corrected}`, 'mark-sign')] : [];
			return ends(width => [...lit(name, width - columnsOfPieces(sign)), ...sign], right);
		}
		case 'quote': {
			const {speaker, source, kind, text, published, document} = item.quote;
			// Marks say that these very words were said: around words that a reporter chose they would be false.
			const said = kind === 'direct' ? quoted(theme, text) : text;
			const who = speaker?.name ?? source?.text ?? 'unknown';
			const outlet = world.library.document(document)?.publication ?? '';
			const right: Piece[] = [];
			if (columns >= 60)
				right.push(piece(fitColumns(printableLine(outlet), 16, ellipsis), 'quiet'), piece(' '));
			if (columns >= 44) right.push(piece(published?.slice(0, 10) ?? ' '.repeat(10), 'quiet'));
			const {printing} = item;
			if (printing) {
				const isOther = printing.sameSpeaker === false;
				return ends(
					width => {
						const name = [
							...correctionSign(theme, item.quote),
							...lit(
								who,
								Math.min(24, Math.max(14, Math.floor(width / 3))),
								isOther ? 'bad' : speaker ? 'strong' : 'quiet',
							),
						];
						const between = isOther ? ' (!): ' : ': ';
						const room = width - columnsOfPieces(name) - between.length;
						return [...name, piece(between), ...differencePieces(theme, printing.comparison.pieces, room)];
					},
					printingPieces(theme, outlet, published, columns),
				);
			}
			return ends(width => {
				const sign = correctionSign(theme, item.quote);
				const room = width - columnsOfPieces(sign);
				if (about !== null && speaker?.id === about) return [...sign, ...lit(around(said, room), room)];
				const name = [
					...sign,
					...lit(who, Math.min(24, Math.floor(width / 2)), speaker ? 'strong' : 'quiet'),
				];
				return [
					...name,
					piece(': '),
					...lit(around(said, width - columnsOfPieces(name) - 2), width - columnsOfPieces(name) - 2),
				];
			}, right);
		}
		case 'mention': {
			const {document, span, text} = item.mention;
			const open = world.open(document);
			const [before, after] = open ? snippetAround(open.text, span, Math.floor(columns / 3)) : ['', ''];
			const right =
				columns >= 44 ? [piece(open?.row.published?.slice(0, 10) ?? ' '.repeat(10), 'quiet')] : [];
			return ends(width => {
				const name = cutToColumns(printableLine(text), width, ellipsis);
				const rest = Math.max(0, width - columnsOf(before) - columnsOf(name));
				return [
					piece(before, 'quiet'),
					piece(name, 'strong'),
					piece(cutToColumns(after, rest, ellipsis), 'quiet'),
				];
			}, right);
		}
		case 'fact':
			return factPieces(theme, item.fact, columns);
		case 'companion': {
			const {name, kind, documents} = item.companion;
			const right = [
				piece(columns < 46 ? `${kind.slice(0, 3)} ` : fitColumns(kind, 13), kind),
				piece(
					columns < 46
						? formatCount(documents).padStart(4)
						: `${formatCount(documents).padStart(5)} ${documents === 1 ? 'doc ' : 'docs'}`,
					'quiet',
				),
			];
			return ends(width => lit(name, width), right);
		}
		case 'line':
			return linePieces(theme, item, columns);
		case 'hit':
			return snippetOfHit(item.hit, columns, ellipsis);
		case 'mark': {
			const {passage, labels, note} = item.mark;
			const words = proof?.difference ? fromChange(formatDifference(proof.difference)) : passage.exact;
			const place = world.whereIs(item.mark);
			const {document} = place;
			// A proof against the file says more.
			const lost = proof ? null : lostWords(place);
			const quote = item.mark.quote ? world.library.quote(item.mark.quote) : undefined;
			const outlet = document?.publication ?? passage.path;
			const who = quote ? (quote.speaker?.name ?? quote.source?.text ?? 'unknown') : outlet;
			const labelled = labels.map(label => `#${label}`).join(' ');
			const right =
				labelled === ''
					? []
					: [piece(`${cutToColumns(flat(labelled), Math.floor(columns / 4), ellipsis)} `, 'quiet')];
			if (columns >= 60)
				right.push(
					piece(fitColumns(flat(note ?? document?.headline ?? ''), 22, ellipsis), 'quiet'),
					piece(' '),
				);
			if (columns >= (proof ? 56 : 44))
				right.push(piece(document?.published?.slice(0, 10) ?? ' '.repeat(10), 'quiet'));
			if (proof) right.unshift(piece(`${proof.state.padEnd(7)} `, PROOF_STYLES[proof.state]));
			return ends(width => {
				const name = [
					...(lost === null ? [] : [piece(`${lost}: `, 'bad')]),
					...lit(who, Math.min(20, Math.floor(width / 2)), 'strong'),
				];
				return [...name, piece(` ${separator} `, 'quiet'), ...lit(words, width - columnsOfPieces(name) - 3)];
			}, right);
		}
		case 'correction': {
			const {words, lost} = item.correction;
			const right = lost ? [piece(LOST[lost], 'bad')] : [];
			return ends(width => lit(words, width), columns >= 60 ? right : []);
		}
		case 'suggestion': {
			const {main, other, reasons} = item.suggestion;
			const half = Math.floor((columns - 3) / 2);
			const name = lit(other.name, half, 'strong');
			const whole = [...name, piece(' = '), ...lit(main.name, columns - columnsOfPieces(name) - 3, 'strong')];
			const room = columns - columnsOfPieces(whole) - 3;
			if (room < 8) return whole;
			return [
				...whole,
				piece(cutToColumns(` ${separator} ${reasonWords(reasons)}`, room, ellipsis), 'quiet'),
			];
		}
		case 'problem': {
			const {path, reason} = item.problem;
			return ends(width => {
				const name = lit(path, Math.floor(width / 2), 'strong');
				return [...name, piece(' '), ...lit(reason, width - columnsOfPieces(name) - 1, 'quiet')];
			}, []);
		}
		case 'title':
			return [piece(item.text)];
	}
}

/** That the reader said who speaks: not by colour alone. */
const correctionSign = (theme: Theme, {correction}: QuoteRow): Piece[] =>
	correction ? [piece(`${theme.signs[correction.how]} `, 'mark-sign')] : [];

/** Outlet and day of a printing: where it stands is half of what the list is for. */
function printingPieces(theme: Theme, outlet: string, published: string | null, columns: number): Piece[] {
	const day = piece(published?.slice(0, 10) ?? ' '.repeat(10), 'quiet');
	if (columns < 40) return [];
	if (columns < 60) return [day];
	return [piece(fitColumns(printableLine(outlet), 16, theme.signs.ellipsis), 'quiet'), piece(' '), day];
}

/** "88% -48 +19": words in common, and those that only one of the two has. */
function copyPieces(world: World, of: string, copy: DocumentRow, columns: number): Piece[] {
	const {share, lost, added} = world.compare(of, copy);
	const facts = [piece(`${Math.round(100 * share)}%`.padStart(5), 'strong')];
	if (columns >= 42)
		facts.push(
			piece(` -${formatCount(lost)}`.padStart(6), lost > 0 ? 'old' : 'quiet'),
			piece(` +${formatCount(added)}`.padStart(6), added > 0 ? 'new' : 'quiet'),
		);
	if (columns >= 54) facts.push(piece(` ${copy.published?.slice(0, 10) ?? ' '.repeat(10)}`, 'quiet'));
	return facts;
}

const PROOF_STYLES: Readonly<Record<Proof['state'], StyleName>> = {
	same: 'good',
	moved: 'plain',
	changed: 'bad',
	missing: 'bad',
};

/** A difference from its first changed word on. */
const fromChange = (words: string): string => words.replace(/^.*?(?=\[-|\{\+)/s, '');

/** `text` from a little before what the query matches, when that would be out of view at its end. */
function beginNearMatch(world: World, query: string, text: string, width: number, ellipsis: string): string {
	if (!query.trim() || text.length <= width) return text;
	const [first] = world.matchSpans(query, text);
	if (!first || columnsOf(text.slice(0, first.end)) < width) return text;
	const space = text.lastIndexOf(' ', Math.max(0, first.start - Math.floor(width / 3)));
	return space <= 0 ? text : `${ellipsis}${text.slice(space + 1)}`;
}

/** `text` with the letters lit that make it match. */
function litPieces(world: World, query: string, text: string, styles: readonly StyleName[]): Piece[] {
	if (!query.trim()) return [{text, styles}];
	const pieces: Piece[] = [];
	let at = 0;
	for (const {start, end} of world.matchSpans(query, text)) {
		if (start < at || end > text.length) continue;
		pieces.push(
			{text: text.slice(at, start), styles},
			{text: text.slice(start, end), styles: [...styles, 'match']},
		);
		at = end;
	}
	pieces.push({text: text.slice(at), styles});
	return pieces.filter(part => part.text !== '');
}

const quoted = (theme: Theme, text: string): string =>
	`${plainSigns(theme, '“')}${text}${plainSigns(theme, '”')}`;

const columnsOfPieces = (pieces: readonly Piece[]): number =>
	pieces.reduce((sum, {text}) => sum + columnsOf(text), 0);
