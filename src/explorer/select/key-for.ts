import type {ActionName} from '../keymap.ts';
import type {State} from '../state.ts';

/** The key that does this now, as it is written for readers; what has none is run by its name: ":mark". */
export function keyFor({keymap}: State, name: ActionName): string {
	const key = keymap.find(row => row.name === name)?.keys[0];
	return key === undefined ? `:${name}` : keyName(key);
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
