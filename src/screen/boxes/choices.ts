/** The hint line while a filter is typed: what Tab would put at the cursor. */
import {columnsOf} from '../../explorer/graphemes.ts';
import type {Completions} from '../../explorer/select/completions.ts';
import {footerHints} from '../../explorer/select/footer-hints.ts';
import {keyFor} from '../../explorer/select/key-for.ts';
import type {State} from '../../explorer/state.ts';
import type {World} from '../../explorer/world.ts';
import {printableLine} from '../../text/printable.ts';
import {columnsOfPieces, type Piece, paintRow, piece, plainKeys} from '../styled.ts';
import type {Theme} from '../theme.ts';

/** Columns of the keys that stand before the fields while nothing is typed at the cursor. */
const KEYS = 36;

/** Choices from the chosen one on when those before it leave no room; the keys first when nothing is begun. */
export function paintChoices(
	theme: Theme,
	{state, world}: {state: State; world: World},
	{words, chosen, isBegun}: Completions,
	columns: number,
): string {
	const keys = (isBegun ? [] : footerHints(state, world, KEYS)).filter(({words}) => words !== 'complete');
	const head = [
		piece(' '),
		...keys.flatMap(({key, words}) => [piece(plainKeys(theme, key), 'key'), piece(` ${words}  `, 'quiet')]),
		piece(plainKeys(theme, keyFor(state, 'complete-filter')), 'key'),
	];
	const shown = words.map(word => printableLine(word));
	const room = columns - columnsOfPieces(head) - 1;
	const gap = ` ${theme.signs.separator} `;
	let from = 0;
	const fits = () =>
		shown.slice(from, chosen + 1).reduce((sum, word) => sum + columnsOf(word) + gap.length, 0) <= room;
	while (from < chosen && !fits()) from++;
	const pieces = shown.slice(from).flatMap((word, n): Piece[] => {
		const style = from + n === chosen ? 'strong' : 'quiet';
		return [piece(n === 0 ? ' ' : gap, 'quiet'), piece(word, style)];
	});
	return paintRow(theme, [...head, ...pieces], columns);
}
