import type {ActionName} from '../keymap.ts';
import type {State} from '../state.ts';
import {keyName} from './status.ts';

/** The key that does this now, as it is written for readers; what has none is run by its name: ":mark". */
export function keyFor({keymap}: State, name: ActionName): string {
	const key = keymap.find(row => row.name === name)?.keys[0];
	return key === undefined ? `:${name}` : keyName(key);
}
