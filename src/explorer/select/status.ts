/** The words of the frame: header, tabs, footer. */

import {modeOf} from '../action-for.ts';
import {columnsOf} from '../graphemes.ts';
import {type State, TABS, type Tab} from '../state.ts';
import type {Progress, World} from '../world.ts';

/** 1830 to "1,830". By hand: the locale's own tables take 10 ms to load, before the first frame. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 document", "214 documents". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
	`${formatCount(count)} ${count === 1 ? one : many}`;

export type HeaderWords = {
	readonly corpus: string;
	readonly documents: string;
	readonly marked: string | null;
	readonly problems: string | null;
	readonly progress: Progress | null;
};

export function headerWords(world: World): HeaderWords {
	const {documents, problems} = world.counts();
	const marked = world.marks().length;
	return {
		corpus: world.corpus,
		documents: countOf(documents, 'document'),
		marked: marked > 0 ? `${formatCount(marked)} marked` : null,
		problems: problems > 0 ? countOf(problems, 'problem') : null,
		progress: world.progress(),
	};
}

/** "reading 1,204/5,000", then "indexing …"; while files are still being listed there is no total. */
export function progressWords({done, total, isIndexing}: Progress): string {
	const what = isIndexing ? 'indexing' : 'reading';
	return total === null
		? `${what} ${formatCount(done)}`
		: `${what} ${formatCount(done)}/${formatCount(total)}`;
}

export type TabWords = {
	readonly tab: Tab;
	readonly key: string;
	readonly name: string;
	readonly count: string;
};

const NAMES: Readonly<Record<Tab, string>> = {
	documents: 'Documents',
	entities: 'Entities',
	quotes: 'Quotes',
	marked: 'Marked',
};

export function tabWords(world: World): TabWords[] {
	const {documents, entities, quotes} = world.counts();
	const counts = {documents, entities, quotes, marked: world.marks().length};
	return TABS.map((tab, index) => ({
		tab,
		key: String(index + 1),
		name: NAMES[tab],
		count: formatCount(counts[tab]),
	}));
}

export type Hint = {readonly key: string; readonly words: string};

/** The keys that help now, as many as `columns` hold; `? all keys` always stays. */
export function footerHints(state: State, columns: number): Hint[] {
	const mode = modeOf(state);
	const hints = state.keymap
		.filter(binding => binding.footer && binding.modes.includes(mode))
		.map(binding => ({
			key: keyName(binding.keys[0]!),
			words: binding.footer!,
		}));
	if (mode === 'list' || mode === 'text') hints.unshift({key: 'j/k', words: 'move'});
	if (mode === 'text') hints.splice(1, 0, {key: '{ }', words: 'quote'}, {key: '( )', words: 'name'});
	const help = hints.find(hint => hint.key === '?');
	const width = (hint: Hint) => columnsOf(hint.key) + columnsOf(hint.words) + 3;
	let room = columns - (help ? width(help) : 0);
	const shown: Hint[] = [];
	for (const hint of hints) {
		if (hint === help) continue;
		room -= width(hint);
		if (room < 0) break;
		shown.push(hint);
	}
	return help ? [...shown, help] : shown;
}

/** A key as it is written for readers: "ctrl-d", "enter", "↓". */
export function keyName(key: string): string {
	switch (key) {
		case 'up':
			return '↑';
		case 'down':
			return '↓';
		case 'left':
			return '←';
		case 'right':
			return '→';
		case 'page-down':
			return 'PgDn';
		case 'page-up':
			return 'PgUp';
		default:
			return key;
	}
}
