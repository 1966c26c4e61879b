/** The two rows at the top. */
import {keyFor} from '../explorer/select/key-for.ts';
import {headerWords, progressWords} from '../explorer/select/status.ts';
import {tabPlaces} from '../explorer/select/tab-places.ts';
import type {State} from '../explorer/state.ts';
import type {Progress, World} from '../explorer/world.ts';
import {printableLine} from '../text/printable.ts';
import {type Piece, paintEnds, paintRow, piece, plainKeys} from './styled.ts';
import type {Theme} from './theme.ts';

const GAUGE_COLUMNS = 6;

/** One row of exactly `columns`, with the sequences of its colors. */
export function paintHeader(theme: Theme, state: State, world: World, columns: number): string {
	const words = headerWords(world);
	const dot = piece(` ${theme.signs.separator} `, 'quiet');
	const left = [
		piece(' '),
		piece('dossier', 'title'),
		piece('  '),
		piece(printableLine(words.corpus)),
		dot,
		piece(words.documents, 'quiet'),
	];
	const notes: Piece[] = [];
	if (words.marked) notes.push(piece(words.marked, 'mark-sign'));
	if (words.problems)
		notes.push(piece(`${words.problems} (${plainKeys(theme, keyFor(state, 'problems'))})`, 'bad'));
	if (words.outdated) notes.push(piece(words.outdated, 'bad'));
	if (words.progress) notes.push(piece(progressWords(words.progress), 'quiet'));
	const right = notes.flatMap((note, index) => (index === 0 ? [note] : [dot, note]));
	if (words.progress) right.push(piece(` ${gauge(theme, words.progress)}`, 'quiet'));
	return paintEnds(theme, left, [piece(' '), ...right, piece(' ')], columns);
}

/** `▕██▎   ▏`, in eighths of a column. */
function gauge({signs}: Theme, {done, total}: Progress): string {
	const {left, right, fills} = signs.gauge;
	const eighths = total ? (done / total) * GAUGE_COLUMNS * 8 : 0;
	let bar = '';
	for (let i = 0; i < GAUGE_COLUMNS; i++) {
		bar += fills[Math.max(0, Math.min(8, Math.round(eighths - i * 8)))]!;
	}
	return left + bar + right;
}

/** One row of exactly `columns`, its tabs where {@link tabPlaces} says, so that clicks meet them. */
export function paintTabs(theme: Theme, world: World, state: State, columns: number): string {
	const pieces = tabPlaces(state, world, columns).flatMap(({tab, key, name, count, gap}) => {
		const isHere = tab === state.tab;
		return [
			piece(' '),
			piece(key, isHere ? 'strong' : 'quiet'),
			piece(' '),
			piece(name, isHere ? 'tab-here' : 'tab'),
			piece(count, 'quiet'),
			piece(' '.repeat(gap)),
		];
	});
	return paintRow(theme, pieces, columns);
}
