/** What can be exported where the reader is, in the order in which it is offered. */
import type {Exported} from '../exported.ts';
import {placeOf, type Source, type State} from '../state.ts';
import type {World} from '../world.ts';
import {passageOfRow, tooManyRows} from './list-passages.ts';
import {isSelecting} from './selection.ts';

/** The rows that are selected, what is marked, or what the list shows. */
export type ExportOffer = 'selection' | 'marks' | 'list';

/** Lists with passages in their rows; of documents and names the reader selects some. */
const OF_PASSAGES: ReadonlySet<Source['type']> = new Set(['quotes', 'found', 'same', 'entity']);
/** A page that has quotes has them below its facts, which are fewer. */
const FIRST_ROWS = 32;

/** None: nothing is selected or marked, and the list shows no passages. */
export function exportOffers(state: State, world: World): readonly ExportOffer[] {
	const {list} = placeOf(state);
	const rows = world.items(list);
	const offers: ExportOffer[] = [];
	if (isSelecting(state) && list.selected.length > 0) offers.push('selection');
	if (world.marks().length > 0 && (list.source.type !== 'marked' || rows.length > 0)) offers.push('marks');
	if (
		OF_PASSAGES.has(list.source.type) &&
		!rows.pending &&
		tooManyRows(state, world) === null &&
		rows.slice(0, FIRST_ROWS).some(row => passageOfRow(row) !== undefined)
	)
		offers.push('list');
	return offers;
}

/** What would be exported after one switch; null when there is nothing else. */
export function otherExport(state: State, world: World, what: Exported): ExportOffer | null {
	const offers = exportOffers(state, world);
	const now = offerOf(what);
	const next = offers[(offers.indexOf(now) + 1) % offers.length];
	return next === undefined || next === now ? null : next;
}

/** Which of the offers an export is. */
export const offerOf = (what: Exported): ExportOffer => (what.type === 'marks' ? 'marks' : what.of);
