/** What is known of an entity, a row each at the head of its page. */
import {columnsOf, cutToColumns} from '../../explorer/graphemes.ts';
import type {Fact} from '../../explorer/items.ts';
import {sparkline} from '../../explorer/sparkline.ts';
import {type Piece, piece, plainSigns} from '../styled.ts';
import type {Theme} from '../theme.ts';
import {flat} from './snippet.ts';

const LABEL = 7;

/** Months are drawn as bars, each against the highest; few columns leave out which that is. */
export function factPieces(theme: Theme, fact: Fact, columns: number): Piece[] {
	const label = piece(fact.label.padEnd(LABEL), 'quiet');
	const room = columns - LABEL;
	if ('words' in fact) return [label, piece(cutToColumns(flat(fact.words), room, theme.signs.ellipsis))];
	const {months} = fact;
	const most = Math.max(...months.map(({mentions}) => mentions));
	const to = plainSigns(theme, ` ${months[0]!.month}–${months.at(-1)!.month}`);
	const peak = `, ${most} in ${months.find(({mentions}) => mentions === most)!.month}`;
	const words = room - columnsOf(to + peak) >= 24 ? to + peak : to;
	const bars = sparkline(months, Math.max(8, room - columnsOf(words)));
	return [
		label,
		piece(bars.map(height => theme.signs.levels[height]).join(''), 'strong'),
		piece(words, 'quiet'),
	];
}
