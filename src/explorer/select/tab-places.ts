/** The names of the lists at the top, and the columns that each takes. */
import {columnsOf} from '../graphemes.ts';
import type {State, Tab} from '../state.ts';
import type {World} from '../world.ts';
import {type TabWords, tabWords} from './status.ts';

/** Where the full names do not fit; the second where only one short word each does. */
const SHORT: Readonly<Record<Tab, readonly [string, string]>> = {
	documents: ['Docs', 'Docs'],
	entities: ['Entities', 'Names'],
	quotes: ['Quotes', 'Said'],
	marked: ['Marked', 'Kept'],
};

type Form = {
	readonly name: (tab: TabWords) => string;
	readonly hasCount: boolean;
	/** Columns between two tabs. */
	readonly gap: number;
};

const full = ({name}: TabWords): string => name;
const short = ({tab}: TabWords): string => SHORT[tab][0];
const shortest = ({tab}: TabWords): string => SHORT[tab][1];

/** The first that fits is drawn: air goes before words, and counts before names. */
const FORMS: readonly Form[] = [
	...[2, 1, 0].map(gap => ({name: full, hasCount: true, gap})),
	{name: short, hasCount: true, gap: 0},
	{name: full, hasCount: false, gap: 0},
	{name: short, hasCount: false, gap: 0},
	{name: shortest, hasCount: false, gap: 0},
];

/**
 * Columns from `start` to before `end`: ` 1 Documents 44`, where `count` is ` 44` or, without room, nothing; and
 * `gap` columns to the next.
 */
type TabPlace = TabWords & {readonly start: number; readonly end: number; readonly gap: number};

/** In columns from 0, half-open: the header draws by them and a click is looked up in them. */
export function tabPlaces(state: State, world: World, columns: number): TabPlace[] {
	const tabs = tabWords(state, world);
	const wordsOf = (tab: TabWords, {name, hasCount}: Form) => `${name(tab)}${hasCount ? ` ${tab.count}` : ''}`;
	const columnsOfAll = (form: Form) =>
		tabs.reduce((sum, tab) => sum + columnsOf(` ${tab.key} ${wordsOf(tab, form)}`) + form.gap, -form.gap);
	const form = FORMS.find(one => columnsOfAll(one) <= columns) ?? FORMS.at(-1)!;
	let at = 0;
	return tabs.map((tab, index) => {
		const name = form.name(tab);
		const count = form.hasCount ? ` ${tab.count}` : '';
		const start = at;
		const end = start + columnsOf(` ${tab.key} ${name}${count}`);
		const gap = index < tabs.length - 1 ? form.gap : 0;
		at = end + gap;
		return {...tab, name, count, start, end, gap};
	});
}
