import {readingOf} from '../explorer/select/current-text.ts';
import {placeOf} from '../explorer/state.ts';
import type {World} from '../explorer/world.ts';
import type {Store} from './store.ts';

/** Begins what the letters of a line will need once the line is opened, so that none of them waits for it. */
export function prepareForTyping(store: Store, world: World): void {
	// A text of ten megabytes takes several frames to be made ready.
	const prepareFind = () => {
		const {state} = store.snapshot();
		if (state.typing === 'find' && readingOf(state, world)?.open.prepareFind()) setImmediate(prepareFind);
	};
	// What a long list is filtered by takes its time as well.
	const prepareFilter = () => {
		const {type} = placeOf(store.snapshot().state).list.source;
		if (type === 'documents' || type === 'entities' || type === 'quotes') world.library.prepareFilter(type);
	};
	let {typing} = store.snapshot().state;
	store.subscribe(() => {
		const before = typing;
		({typing} = store.snapshot().state);
		if (typing === before) return;
		// The line itself is drawn before that.
		if (typing === 'find') setImmediate(prepareFind);
		if (typing === 'filter') setImmediate(prepareFilter);
	});
}
