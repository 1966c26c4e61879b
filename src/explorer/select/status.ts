/** The words of the frame: header and tabs. */

import {countOf, formatCount} from '../../text/counts.ts';
import {type State, TABS, type Tab} from '../state.ts';
import type {Progress, World} from '../world.ts';
import {keyFor} from './key-for.ts';

type HeaderWords = {
	readonly corpus: string;
	readonly documents: string;
	readonly marked: string | null;
	readonly problems: string | null;
	readonly outdated: string | null;
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
		outdated: world.isOutdated?.() ? 'older state' : null,
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

/** One of the lists as the second row of the screen names it. */
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
