/** Keys as settings may write them, and as the rest of the explorer calls them. */
import {graphemes} from './graphemes.ts';

/** Every key with a name; all others are signs ("j", "?") or ctrl and a letter. */
const NAMED: ReadonlySet<string> = new Set([
	'enter',
	'esc',
	'tab',
	'shift-tab',
	'space',
	'backspace',
	'delete',
	'up',
	'down',
	'left',
	'right',
	'home',
	'end',
	'page-up',
	'page-down',
]);

const OTHER_NAMES: Readonly<Record<string, string>> = {
	return: 'enter',
	escape: 'esc',
	' ': 'space',
	del: 'delete',
	pgup: 'page-up',
	pageup: 'page-up',
	pgdn: 'page-down',
	pgdown: 'page-down',
	pagedown: 'page-down',
	backtab: 'shift-tab',
};

/** What a terminal sends for these with ctrl is another key's byte, or stops its output. */
const NOT_WITH_CTRL: Readonly<Record<string, string>> = {
	h: 'a terminal sends it for backspace',
	i: 'a terminal sends it for tab',
	j: 'a terminal sends it for enter',
	m: 'a terminal sends it for enter',
	s: 'many terminals stop their output at it',
	q: 'many terminals go on with their output at it',
	c: 'it always quits',
};

/** The key that a setting means, or why there is none. "ctrl+D", "C-d" and "ctrl-d" are one key; "j" and "J" two. */
export function parseKey(written: string): {readonly key: string} | {readonly problem: string} {
	const small = written.toLowerCase();
	const [, letter] = /^(?:ctrl|control|c|\^)[-+]?([a-z])$/.exec(small) ?? [];
	if (letter !== undefined && small.length > 1) {
		const why = NOT_WITH_CTRL[letter];
		return why === undefined ? {key: `ctrl-${letter}`} : {problem: `ctrl-${letter} cannot be given: ${why}`};
	}
	const name = OTHER_NAMES[small] ?? small;
	if (NAMED.has(name)) return {key: name};
	const isSign = [...graphemes(written)].length === 1 && !/[\s\p{C}]/u.test(written);
	return isSign
		? {key: written}
		: {problem: `there is no key “${written}”: write a sign, ctrl-a to ctrl-z, or ${[...NAMED].join(', ')}`};
}

/** Whether the key is a sign that is written where letters are typed. */
export const isTyped = (key: string): boolean =>
	key === 'space' || (!NAMED.has(key) && !key.startsWith('ctrl-'));
