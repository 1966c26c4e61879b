/** The names of the lists at the top, and the columns that each takes. */
import {columnsOf} from '../graphemes.ts';
import type {State, Tab} from '../state.ts';
import type {World} from '../world.ts';
import {type TabWords, tabWords} from './status.ts';

/** Where the full names do not fit. */
const SHORT: Readonly<Record<Tab, string>> = {
	documents: 'Docs',
	entities: 'Names',
	quotes: 'Said',
	marked: 'Kept',
};

/** Columns from `start` to before `end`: ` 1 Documents 44`, where `count` is ` 44` or, without room, nothing; and a gap of `gap` columns behind it. */
export type TabPlace = TabWords & {readonly start: number; readonly end: number; readonly gap: number};

/** In columns from 0, half-open: the header draws by them and a click is looked up in them. */
export function tabPlaces(state: State, world: World, columns: number): TabPlace[] {
	const tabs = tabWords(state, world);
	const columnsWith = (words: (tab: TabWords) => string, gap: number) =>
		tabs.reduce((sum, tab) => sum + columnsOf(words(tab)) + 3 + gap, -gap);
	const isShort = columnsWith(({name, count}) => `${name} ${count}`, 2) > columns;
	// On the narrowest terminals the counts go before the names do.
	const isBare = isShort && columnsWith(({tab, count}) => `${SHORT[tab]} ${count}`, 0) > columns;
	let at = 0;
	return tabs.map(tab => {
		const name = isShort ? SHORT[tab.tab] : tab.name;
		const count = isBare ? '' : ` ${tab.count}`;
		const start = at;
		const end = start + columnsOf(` ${tab.key} ${name}${count}`);
		const gap = isShort ? 0 : 2;
		at = end + gap;
		return {...tab, name, count, start, end, gap};
	});
}
