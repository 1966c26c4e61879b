import type {OpenDocument} from '../explorer/open-document.ts';
import {readingOf} from '../explorer/select/current-text.ts';
import {placeOf, type State} from '../explorer/state.ts';
import type {World} from '../explorer/world.ts';
import type {Store} from './store.ts';

/** Units of a text that a letter of find would wait for. */
const LONG = 1 << 20;

/** How often the screen is drawn as it is, so that the first letters find compiled code, and the ms in between. */
const REHEARSALS = 10;
const REST = 2;

/** Begins what the letters of a line will need once the line is opened, so that none of them waits for it. */
export function prepareForTyping(store: Store, world: World): void {
	// A text of ten megabytes takes several frames to be made ready: while it is read, a step (2 ms) between the keys.
	const foldAhead = (reading: OpenDocument) => {
		if (reading === read && reading.prepareFind()) setTimeout(foldAhead, REST, reading);
	};
	const prepareFind = () => {
		const {state} = store.snapshot();
		if (state.typing === 'find' && readingOf(state, world)?.open.prepareFind()) setImmediate(prepareFind);
	};
	// What a long list is filtered by takes its time as well.
	const prepareFilter = () => {
		const {type} = placeOf(store.snapshot().state).list.source;
		if (type === 'documents' || type === 'entities' || type === 'quotes') world.library.prepareFilter(type);
	};
	// Ink writes nothing for a frame that is the same; the next key ends it.
	let left = REHEARSALS;
	const rehearse = (opened: State) => {
		if (left === 0 || store.snapshot().state !== opened) return;
		left--;
		store.refresh();
		setTimeout(rehearse, REST, opened);
	};
	let {typing} = store.snapshot().state;
	let read: OpenDocument | undefined;
	store.subscribe(() => {
		const {state} = store.snapshot();
		const open = placeOf(state).focus === 'text' ? readingOf(state, world)?.open : undefined;
		if (open !== read && open && open.text.length > LONG) setTimeout(foldAhead, REST, open);
		read = open;
		const before = typing;
		({typing} = state);
		if (typing === before) return;
		// The line itself is drawn before that.
		if (typing === 'find') setImmediate(prepareFind);
		if (typing !== 'filter') return;
		setImmediate(prepareFilter);
		setTimeout(rehearse, REST, store.snapshot().state);
	});
}
