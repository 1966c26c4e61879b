import {modeOf} from './action-for.ts';
import {LINES} from './keymap.ts';
import type {State} from './state.ts';

const ALT = 'alt-';

/**
 * The keys that a key stands for. Terminals send alt as esc before a key, so esc and the next key look like alt when
 * both come in one read: typed fast, or over a slow line. Where letters are commands they are taken for these two.
 * Where letters are typed alt is a habit from the shell ("alt-b"): esc would lose what was typed.
 */
export function keysMeant(state: State, key: string): readonly string[] {
	if (!key.startsWith(ALT)) return [key];
	const other = key.slice(ALT.length);
	if (!LINES.includes(modeOf(state))) return ['esc', other];
	return ['enter', 'tab', 'backspace'].includes(other) ? [other] : [];
}
