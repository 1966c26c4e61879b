import {expect, it} from 'vitest';
import {needsAscii, themeOf} from '../../src/commands/terminal-kind.ts';

it.each([
	['15;0', 'dark'],
	['0;15', 'light'],
	['0;default;15', 'light'],
	['0;7', 'light'],
	['7;8', 'dark'],
	['default;default', 'dark'],
	['', 'dark'],
	[undefined, 'dark'],
])('a ground of %j is %s', (COLORFGBG, theme) => {
	expect(themeOf({COLORFGBG})).toBe(theme);
});

it.each<[Record<string, string>, boolean]>([
	[{LANG: 'en_GB.UTF-8'}, false],
	[{LANG: 'C.utf8'}, false],
	[{LANG: 'C'}, true],
	[{LANG: 'de_DE@euro'}, true],
	[{LANG: 'en_GB.UTF-8', LC_CTYPE: 'ja_JP.eucJP'}, true],
	[{LANG: 'C', LC_ALL: 'en_GB.UTF-8'}, false],
	[{LANG: 'en_GB.UTF-8', LC_ALL: ''}, false],
	[{}, false],
])('%j needs ASCII: %s', (environment, needs) => {
	expect(needsAscii(environment)).toBe(needs);
});
