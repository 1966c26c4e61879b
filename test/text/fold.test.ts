import fc from 'fast-check';
import {expect, it} from 'vitest';
import {fold} from '../../src/text/fold.ts';

it.each([
	['José', 'jose'],
	['ÅSA', 'asa'],
	['Straße', 'strasse'],
	['STRAẞE', 'strasse'],
	['Ærøskøbing', 'aeroskobing'],
	['Łódź', 'lodz'],
	['Hồ Chí Minh', 'ho chi minh'],
	['İstanbul Diyarbakır', 'istanbul diyarbakir'],
	['Hun’s', "hun's"],
	['Al–Masri', 'al-masri'],
	['ﬁsh', 'fish'],
	['Ｗｉｄｅ', 'wide'],
	['东京', '东京'],
	['plain', 'plain'],
	['', ''],
])('folds %j to %j', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

it('folds Latin letters alone as among others', () => {
	const unit = fc.integer({min: 0x20, max: 0x24f}).map(code => String.fromCharCode(code));
	fc.assert(
		fc.property(fc.string({unit}), text => {
			expect(`${fold(text)}'`).toBe(fold(`${text}’`));
		}),
	);
});

it('folds what is folded to itself', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), text => {
			expect(fold(fold(text))).toBe(fold(text));
		}),
	);
});

it('does not tell cases apart', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-zà-öø-þ ]*$/), text => {
			expect(fold(text.toUpperCase())).toBe(fold(text));
		}),
	);
});
