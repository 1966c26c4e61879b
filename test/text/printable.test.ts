import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {printable, printableLine} from '../../src/text/printable.ts';

const ESC = '\u001b';

/** What a terminal could act on, or what hides or reorders text. */
const HOSTILE =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}\u00ad]|\p{Cs}/u;

describe('printable', () => {
	it.each<[name: string, raw: string, shown: string]>([
		['a colour', `${ESC}[31mred${ESC}[0m`, '␛[31mred␛[0m'],
		['a title', `${ESC}]0;title\u0007`, '␛]0;title␇'],
		['a clipboard write', `${ESC}]52;c;aGk=${ESC}\\`, '␛]52;c;aGk=␛\\'],
		['a link', `${ESC}]8;;file:///x${ESC}\\text${ESC}]8;;${ESC}\\`, '␛]8;;file:///x␛\\text␛]8;;␛\\'],
		[
			'a device string',
			`${ESC}Pq#0${ESC}\\${ESC}_G${ESC}\\${ESC}^x${ESC}\\${ESC}Xx`,
			'␛Pq#0␛\\␛_G␛\\␛^x␛\\␛Xx',
		],
		['C1 forms of them', '\u009b31m\u009d0;t\u009c\u0090q\u0098\u009e\u009f', '�31m�0;t��q���'],
		['a bare NUL, bell, backspace, delete', 'a\0b\u0007c\u0008d\u007fe', 'a␀b␇c␈d␡e'],
		['overstrike', 'no\u0008\u0008yes', 'no␈␈yes'],
		['a return that writes over the line', 'safe\rEVIL', 'safe\nEVIL'],
		['line ends', 'a\r\nb\nc\u0085d\u2028e\u2029f\u000bg\u000ch', 'a \nb\nc\nd\ne\nf␋g␌h'],
		['a tab', 'a\tb', 'a b'],
		['bidi overrides', 'a\u202eb\u2066c\u2069d\u200fe\u061cf', 'a�b�c�d�e�f'],
		['zero width', 'a\u200bb\u2060c\ufeffd\u00ade', 'a�b�c�d‐e'],
		['tag characters', 'a\u{e0041}\u{e007f}b', 'a����b'],
		['joiners that join nothing', 'pay\u200dpal \u200cx', 'pay�pal �x'],
		['fillers that look like nothing', 'a\u3164b\u115fc\u034fd', 'a�b�c�d'],
		['variants of what has none', 'a\u{e0100}b', 'a��b'],
		['a half of a pair', 'a\ud83db\ude00c', 'a�b�c'],
	])('shows %s as signs', (_, raw, shown) => {
		expect(printable(raw)).toBe(shown);
	});

	it.each([
		'Plain words, “quotes” – dashes… and $12.50 (50%).\n\nNext.',
		'Ærøskøbing, Łódź, Hồ Chí Minh, e\u0301',
		'ភ្នំពេញ 东京 서울 Αθήνα القاهرة ירושלים',
		'😀 👩‍💻 👨‍👩‍👧 🏳️‍🌈 ❤️ 1️⃣ 🇰🇭 👍🏽',
		'क्‍ष ন্‍য می‌خواهم',
		'葛\u{e0100}飾区 ☎\ufe0e',
		'no\u00a0break\u202fspace\u3000wide',
	])('leaves %j as it is', text => {
		expect(printable(text)).toBe(text);
	});

	it('makes the same of a sign in a long text as in a short one', () => {
		const long = 'a'.repeat(5_000);
		for (let code = 0; code <= 0xffff; code++) {
			const sign = String.fromCharCode(code);
			if (printable(long + sign).slice(-1) !== printable(`a${sign}`).slice(-1))
				expect.fail(`U+${code.toString(16)}`);
		}
	});

	it('keeps the length and emits nothing hostile, for any text', () => {
		const hostile = fc.integer({min: 0, max: 0x10ffff}).map(code => String.fromCodePoint(code));
		const unit = fc.oneof(
			hostile,
			fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code)),
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({unit: 'binary'}),
					fc.array(unit).map(units => units.join('')),
				),
				raw => {
					const shown = printable(raw);
					expect(shown.length).toBe(raw.length);
					expect(shown.replaceAll('\n', '')).not.toMatch(HOSTILE);
					expect(printable(shown)).toBe(shown);
					expect(printableLine(raw)).not.toContain('\n');
					expect(printableLine(raw).length).toBe(raw.length);
				},
			),
		);
	});

	it('makes every code point safe', () => {
		const shown = printable(
			Array.from({length: 0x110000}, (_, code) => String.fromCodePoint(code)).join('\u0301'),
		);
		expect(shown.replaceAll('\n', '').match(new RegExp(HOSTILE.source, 'u'))).toBeNull();
	});
});
