import type {RowList} from '../library/library.ts';
import type {Facets} from '../library/rows.ts';
import {facetsOf} from './facets.ts';
import {buildItems} from './item-lists.ts';
import {arrayList, type Item, pagedList} from './items.ts';
import {Remembered} from './remembered.ts';
import type {ListState} from './state.ts';
import type {World} from './world.ts';

const MOST_LISTS = 12;

/**
 * Lists and what would narrow them, for as long as nothing changes in them: a frame asks for the same several
 * times.
 */
export class KeptLists {
	readonly #world: World;
	readonly #onFound: (list: ListState) => void;
	readonly #lists = new Remembered<RowList<Item>>(MOST_LISTS);
	readonly #facets = new Remembered<Facets>(MOST_LISTS);
	/** The rows that each source's list had last. */
	readonly #latest = new Remembered<RowList<Item>>(MOST_LISTS);

	/** `onFound`: what was pending of a list has been found, and is there when it is asked for anew. */
	constructor(world: World, onFound: (list: ListState) => void) {
		this.#world = world;
		this.#onFound = onFound;
	}

	/** While the rows are pending, those that the list had before. */
	items(list: ListState): RowList<Item> {
		const key = JSON.stringify([list.source, list.good, list.sort, list.isUngrouped, list.unfolded]);
		return this.#lists.get(key, () => {
			const source = JSON.stringify(list.source.type === 'found' ? list.source.type : list.source);
			const {pending, ...rows} = pagedList(buildItems(this.#world, list));
			if (!pending) return this.#latest.set(source, rows);
			void pending.then(() => {
				this.#lists.delete(key);
				this.#onFound(list);
			});
			return {...(this.#latest.peek(source) ?? arrayList([])), pending};
		});
	}

	facets(list: ListState): Facets {
		const key = JSON.stringify([list.source, list.good]);
		return this.#facets.get(key, () => {
			const counted = facetsOf(this.#world, list);
			void counted.pending?.then(() => {
				this.#facets.delete(key);
				this.#onFound(list);
			});
			return counted;
		});
	}

	/** All are built anew; rows that are pending then have what they had before to stand in for them. */
	forget(): void {
		this.#lists.clear();
		this.#facets.clear();
	}
}
