import type {World} from '../explorer/world.ts';
import type {Store} from './store.ts';
import {throttle} from './timing.ts';

/** Lists are read anew at most this often while the corpus is being read, in ms. */
const REFRESH = 250;
/** How long they may be behind the library while somebody types, in ms. */
const LONGEST_BEHIND = 1500;

/**
 * Has lists follow a library that grows. Between two keys of somebody who types they stay as they are: the next
 * key would wait for that frame as well.
 */
export function followLibrary(world: World, store: Store) {
	/** When what was read was last taken in, and when the reader last did something. */
	let taken = 0;
	let typed = 0;
	let {state} = store.snapshot();
	store.subscribe(() => {
		const now = store.snapshot().state;
		if (now !== state) typed = performance.now();
		state = now;
	});
	const takeIn = () => {
		taken = performance.now();
		world.refresh();
		store.refresh();
	};
	const {call, stop} = throttle(REFRESH, () => {
		const now = performance.now();
		if (now - typed < REFRESH && now - taken < LONGEST_BEHIND) return false;
		takeIn();
		return true;
	});
	return {
		/** The library may have grown. */
		grown: call,
		/** Takes in at once what it holds now. */
		takeIn,
		stop,
	};
}
