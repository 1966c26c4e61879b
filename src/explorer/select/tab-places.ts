/** The names of the lists at the top, and the columns that each takes. */
import {columnsOf} from '../graphemes.ts';
import type {Tab} from '../state.ts';
import type {World} from '../world.ts';
import {type TabWords, tabWords} from './status.ts';

/** Where the full names do not fit. */
const SHORT: Readonly<Record<Tab, string>> = {
	documents: 'Docs',
	entities: 'Names',
	quotes: 'Said',
	marked: 'Kept',
};

/** Columns from `start` to before `end`: ` 1 Documents 44`, and a gap of `gap` columns behind it. */
export type TabPlace = TabWords & {readonly start: number; readonly end: number; readonly gap: number};

export function tabPlaces(world: World, columns: number): TabPlace[] {
	const tabs = tabWords(world);
	const full = tabs.reduce((sum, {name, count}) => sum + columnsOf(`${name}${count}`) + 6, 0);
	const isShort = full - 2 > columns;
	let at = 0;
	return tabs.map(({name: long, ...tab}) => {
		const name = isShort ? SHORT[tab.tab] : long;
		const start = at;
		const end = start + columnsOf(` ${tab.key} ${name} ${tab.count}`);
		const gap = isShort ? 0 : 2;
		at = end + gap;
		return {...tab, name, start, end, gap};
	});
}
