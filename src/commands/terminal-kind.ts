/** What the environment says of the terminal: its ground, its signs, its colours. */
import type {ThemeName} from '../screen/theme-names.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The theme for the terminal's ground, as COLORFGBG tells it ("15;0", "0;default;15": the last is the ground; rxvt,
 * Konsole and others set it); dark where nothing does.
 */
export function themeOf(environment: Environment): ThemeName {
	const ground = /;(\d{1,2})$/.exec(environment.COLORFGBG ?? '')?.[1];
	return ground === '7' || Number(ground) > 8 ? 'light' : 'dark';
}

/**
 * Whether the locale has no UTF-8, so that only ASCII signs can be drawn. Where no variable names a locale nothing is
 * known, and terminals of today have UTF-8.
 */
export function needsAscii({LC_ALL, LC_CTYPE, LANG}: Environment): boolean {
	const locale = LC_ALL || LC_CTYPE || LANG || '';
	return locale !== '' && !/utf-?8/i.test(locale);
}
