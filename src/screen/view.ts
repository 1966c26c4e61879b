import {actionFor, modeOf} from '../explorer/action-for.ts';
import {LINES} from '../explorer/keymap.ts';
import {keysMeant} from '../explorer/keys-meant.ts';
import type {World} from '../explorer/world.ts';
import type {Frame} from './frame.ts';
import {paintFrame} from './paint-frame.ts';
import type {Store} from './store.ts';
import type {Theme} from './theme.ts';

/** Of the terminal, in columns and rows. */
export type Size = {readonly columns: number; readonly rows: number};

/** The explorer as a screen has it: frames out, keys in. */
export type View = {
	/** What a terminal of this size shows now. */
	readonly frame: (size: Size) => Frame;
	/** Another value whenever frames may be others. */
	readonly version: () => unknown;
	/** Calls `listener` whenever they may be; returns what ends that. */
	readonly subscribe: (listener: () => void) => () => void;
	/** A key by its name, see `use-keys.ts`. */
	readonly onKey: (key: string) => void;
	readonly onPaste: (text: string) => void;
	readonly onResize: (size: Size) => void;
};

/** Keys and pastes become actions here; a key that means nothing at the moment clears the message. */
export function openView(store: Store, world: World, theme: Theme): View {
	return {
		// The first frame after a resize is drawn at the new size already; the reducer learns of it right after.
		frame: size => paintFrame(theme, {...store.snapshot().state, size}, world),
		version: store.snapshot,
		subscribe: store.subscribe,
		onKey(key) {
			for (const meant of keysMeant(store.snapshot().state, key))
				store.dispatch(actionFor(store.snapshot().state, meant) ?? {type: 'clear-message'});
		},
		onPaste(text) {
			if (LINES.includes(modeOf(store.snapshot().state)))
				store.dispatch({type: 'edit-typed', edit: {type: 'insert', text}});
		},
		onResize: size => store.dispatch({type: 'resize', ...size}),
	};
}
