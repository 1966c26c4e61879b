/** Each kind of list row as styled pieces, its columns aligned within the list. */
import {columnsOf, cutToColumns, fitColumns} from '../explorer/graphemes.ts';
import type {Item} from '../explorer/items.ts';
import {formatCount} from '../explorer/select/status.ts';
import type {World} from '../explorer/world.ts';
import {printableLine} from '../text/printable.ts';
import {type Piece, paintRow, piece} from './styled.ts';
import type {StyleName, Theme} from './theme.ts';

export type ListRow = {
	readonly item: Item;
	readonly isCursor: boolean;
	readonly hasFocus: boolean;
	readonly isMarked: boolean;
	readonly query: string;
};

/** Columns before the words: cursor sign, mark sign. */
const MARGIN = 3;

export function paintListRow(theme: Theme, world: World, row: ListRow, columns: number): string {
	const {item, isCursor, hasFocus, isMarked} = row;
	if (item.type === 'title') {
		return paintRow(theme, [piece(' '), piece(item.text, 'strong', 'frame')], columns);
	}
	const base: StyleName | undefined = isCursor ? (hasFocus ? 'cursor-row' : 'cursor-row-idle') : undefined;
	const signs: Piece[] = [
		piece(isCursor ? theme.signs.cursor : ' ', 'cursor-sign'),
		piece(isMarked ? theme.signs.mark : ' ', 'mark-sign'),
		piece(' '),
	];
	return paintRow(theme, [...signs, ...wordsOf(theme, world, row, columns - MARGIN - 1)], columns, base);
}

function wordsOf(theme: Theme, world: World, {item, query}: ListRow, columns: number): Piece[] {
	const {ellipsis, quote: quoteSign, separator} = theme.signs;
	const lit = (raw: string, width: number, ...styles: StyleName[]): Piece[] =>
		litPieces(world, query, cutToColumns(printableLine(raw), width, ellipsis), styles);
	const ends = (left: (width: number) => Piece[], right: Piece[]): Piece[] => {
		const size = right.reduce((sum, {text}) => sum + columnsOf(text), 0);
		const width = Math.max(0, columns - size - (size > 0 ? 1 : 0));
		const words = left(width);
		const used = words.reduce((sum, {text}) => sum + columnsOf(text), 0);
		return [...words, piece(' '.repeat(Math.max(0, columns - size - used))), ...right];
	};
	switch (item.type) {
		case 'document': {
			const {headline, path, publication, agency, published, quotes} = item.document;
			const outlet = printableLine(publication ?? agency ?? '');
			const right: Piece[] = [];
			if (columns >= 46)
				right.push(piece(fitColumns(outlet, columns >= 60 ? 16 : 10, ellipsis), 'quiet'), piece(' '));
			right.push(piece(published?.slice(0, 10).padEnd(10) ?? ' '.repeat(10), 'quiet'));
			right.push(piece(`${formatCount(quotes).padStart(4)} ${quoteSign}`, 'quiet'));
			return ends(width => lit(headline || path, width), right);
		}
		case 'entity': {
			const {name, kind, documents, quotes} = item.entity;
			const right = [
				piece(fitColumns(columns < 50 ? SHORT_KINDS[kind] : kind, columns < 50 ? 7 : 13), kind),
				piece(`${formatCount(documents).padStart(5)} docs`, 'quiet'),
				piece(quotes > 0 ? `${formatCount(quotes).padStart(5)} ${quoteSign}` : ' '.repeat(7), 'quiet'),
			];
			return ends(width => lit(name, width), right);
		}
		case 'quote': {
			const {speaker, source, text, published} = item.quote;
			const who = speaker?.name ?? source?.text ?? 'unknown';
			const right = columns >= 44 ? [piece(published?.slice(0, 10) ?? ' '.repeat(10), 'quiet')] : [];
			return ends(width => {
				const name = lit(who, Math.min(24, Math.floor(width / 2)), speaker ? 'strong' : 'quiet');
				const used = name.reduce((sum, part) => sum + columnsOf(part.text), 0);
				return [...name, piece(': '), ...lit(`“${text}”`, width - used - 2)];
			}, right);
		}
		case 'mention': {
			const {document, span} = item.mention;
			const open = world.open(document);
			const before = printableLine(
				open?.text.slice(Math.max(0, span.start - 24), span.start) ?? '',
			).trimStart();
			const name = printableLine(open?.text.slice(span.start, span.end) ?? item.mention.text);
			const after = printableLine(open?.text.slice(span.end, span.end + 120) ?? '');
			const date = open?.row.published?.slice(0, 10) ?? '';
			return ends(
				width => [
					...litPieces(world, '', before, ['quiet']),
					piece(name, 'strong'),
					piece(
						cutToColumns(after, Math.max(0, width - columnsOf(before) - columnsOf(name)), ellipsis),
						'quiet',
					),
				],
				columns >= 44 ? [piece(date, 'quiet')] : [],
			);
		}
		case 'mark': {
			const {passage, labels} = item.mark;
			const document = world.library.document(passage.document);
			const quote = item.mark.quote ? world.library.quote(item.mark.quote) : undefined;
			const who = quote?.speaker?.name ?? document?.publication ?? passage.path;
			const note =
				labels.length > 0 ? [piece(labels.map(label => `#${printableLine(label)}`).join(' '), 'quiet')] : [];
			return ends(width => {
				const name = lit(who, Math.min(20, Math.floor(width / 2)), 'strong');
				const used = name.reduce((sum, part) => sum + columnsOf(part.text), 0);
				return [...name, piece(` ${separator} `, 'quiet'), ...lit(passage.exact, width - used - 3)];
			}, note);
		}
		case 'problem': {
			const {path, reason} = item.problem;
			return ends(width => {
				const name = lit(path, Math.floor(width / 2), 'strong');
				const used = name.reduce((sum, part) => sum + columnsOf(part.text), 0);
				return [...name, piece(' '), ...lit(reason, width - used - 1, 'quiet')];
			}, []);
		}
		case 'title':
			return [piece(item.text)];
	}
}

const SHORT_KINDS = {person: 'person', organization: 'org', place: 'place'} as const;

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
