/** The one place where keys enter. Each key has a name: "j", "G", "ctrl-d", "enter", "page-down", "space". */
import {type Key, useInput, usePaste} from 'ink';
import {graphemes} from '../explorer/graphemes.ts';

/**
 * Calls `onKey` once per key, also when the terminal delivers several in one read ("jj", "abc\r").
 * A paste never acts as keys: it goes to `onPaste` whole.
 */
export function useKeys(onKey: (name: string) => void, onPaste: (text: string) => void): void {
	useInput((input, key) => {
		if (key.eventType === 'release') return;
		for (const name of keyNames(input, key)) onKey(name);
	});
	usePaste(onPaste);
}

const NAMED: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'page-up'],
	['pageDown', 'page-down'],
	['home', 'home'],
	['end', 'end'],
	['delete', 'delete'],
];

/** The names of the keys in one event of Ink's. What is read together with an esc before it is an "alt-…". */
export function keyNames(input: string, key: Key): string[] {
	const alt = key.meta ? 'alt-' : '';
	if (key.escape) return key.meta ? ['esc', 'esc'] : ['esc'];
	if (key.tab) return [key.shift ? 'shift-tab' : `${alt}tab`];
	if (key.return) return [`${alt}enter`];
	if (key.backspace) return [`${alt}backspace`];
	for (const [flag, name] of NAMED) if (key[flag]) return [name];
	if (key.ctrl) return [`${alt}ctrl-${input === ' ' ? 'space' : input}`];
	if (key.meta)
		return [...graphemes(input)].map(nameOfSign).flatMap(name => (name === '' ? [] : [alt + name]));
	return [...graphemes(input)].map(nameOfSign).filter(name => name !== '');
}

function nameOfSign(sign: string): string {
	switch (sign) {
		case ' ':
			return 'space';
		case '\r':
		case '\n':
		case '\r\n':
			return 'enter';
		case '\t':
			return 'tab';
		case '\u007F':
		case '\b':
			return 'backspace';
		case '\u001B':
			return 'esc';
		default:
			return sign < ' ' ? nameOfControl(sign) : sign;
	}
}

/** In a burst ("abc" ctrl-u "d" in one read) ctrl-u is the sign U+0015, without Ink's flag. */
function nameOfControl(sign: string): string {
	const letter = sign.charCodeAt(0) + 0x60;
	return letter > 0x60 && letter <= 0x7a ? `ctrl-${String.fromCharCode(letter)}` : '';
}
