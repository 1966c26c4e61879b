import {describe, expect, it} from 'vitest';
import {makeTheme} from '../../src/screen/theme.ts';
import {THEME_NAMES} from '../../src/screen/theme-names.ts';

describe('themes', () => {
	it.each(THEME_NAMES)('%s uses the sixteen colours of the terminal, if any', name => {
		for (const {color} of Object.values(makeTheme({name, ascii: false}).styles))
			if (color !== undefined) expect(color).toBeGreaterThanOrEqual(0);
		const colors = Object.values(makeTheme({name, ascii: false}).styles).flatMap(({color}) => color ?? []);
		expect(colors.every(color => color < 16)).toBe(true);
		expect(colors.length > 0).toBe(name !== 'mono');
	});

	it('light leaves out the colours that fade on white', () => {
		const colors = Object.values(makeTheme({name: 'light', ascii: false}).styles).map(({color}) => color);
		for (const faint of [3, 6, 7, 9, 10, 11, 12, 13, 14, 15]) expect(colors).not.toContain(faint);
	});

	it('mono tells states apart by what is not colour', () => {
		const {styles} = makeTheme({name: 'mono', ascii: false});
		for (const name of [
			'cursor-row',
			'tab-here',
			'current-content',
			'current-mention',
			'hit',
			'range',
			'match',
		] as const)
			expect(styles[name]).not.toEqual({});
	});

	it('ascii has signs of ASCII only', () => {
		const {signs} = makeTheme({name: 'dark', ascii: true});
		expect(JSON.stringify(signs)).toMatch(/^[ -~]*$/);
	});
});
