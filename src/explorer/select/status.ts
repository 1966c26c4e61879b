/** The words of the frame: header, tabs, footer. */

import {modeOf} from '../action-for.ts';
import {columnsOf} from '../graphemes.ts';
import type {ActionName} from '../keymap.ts';
import {type State, TABS, type Tab} from '../state.ts';
import type {Progress, World} from '../world.ts';
import {footerWords} from './footer-words.ts';
import {keyFor, keyName} from './key-for.ts';

/** 1830 to "1,830". By hand: the locale's own tables take 10 ms to load, before the first frame. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 document", "214 documents". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
	`${formatCount(count)} ${count === 1 ? one : many}`;

type HeaderWords = {
	readonly corpus: string;
	readonly documents: string;
	readonly marked: string | null;
	readonly problems: string | null;
	readonly progress: Progress | null;
};

/** `corpus` is not yet safe to print; null where there is nothing to tell. */
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

/** Counts are those of the corpus, whatever the filters. */
export function tabWords(state: State, world: World): TabWords[] {
	const {documents, entities, quotes} = world.counts();
	const counts = {documents, entities, quotes, marked: world.marks().length};
	return TABS.map(tab => ({
		tab,
		key: keyFor(state, tab),
		name: NAMES[tab],
		count: formatCount(counts[tab]),
	}));
}

type Hint = {readonly key: string; readonly words: string};

/** The keys that help now, as many as `columns` hold; `? all keys` always stays. */
export function footerHints(state: State, world: World, columns: number): Hint[] {
	const mode = modeOf(state);
	const hints = state.keymap
		.filter(({footer, modes, keys}) => footer && modes.includes(mode) && keys.length > 0)
		.flatMap(({name, keys, footer}): (Hint & {name: string})[] => {
			const words = footerWords(state, world, name, footer!);
			return words === null ? [] : [{name, key: keyName(keys[0]!), words}];
		});
	const pair = (words: string, joint: string, one: ActionName, other: ActionName) => ({
		name: words,
		key: `${keyFor(state, one)}${joint}${keyFor(state, other)}`,
		words,
	});
	if (mode === 'text')
		hints.unshift(
			pair('quote', ' ', 'previous-quote', 'next-quote'),
			pair('name', ' ', 'previous-name', 'next-name'),
		);
	if (mode === 'text' || (mode === 'list' && footerWords(state, world, 'move', 'move') !== null))
		hints.unshift(pair('move', '/', 'move-down', 'move-up'));
	const help = hints.find(({name}) => name === 'help');
	const width = (hint: Hint) => columnsOf(hint.key) + columnsOf(hint.words) + 3;
	let room = columns - (help ? width(help) : 0);
	const shown: typeof hints = [];
	for (const hint of hints) {
		if (hint === help) continue;
		room -= width(hint);
		if (room < 0) break;
		shown.push(hint);
	}
	return (help ? [...shown, help] : shown).map(({key, words}) => ({key, words}));
}
