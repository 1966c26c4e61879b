import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decode} from '../../src/corpus/decode.ts';

const SAID = 'The café’s owner said “no” – twice.\r\n';

const utf16 = (text: string, isLittle: boolean): Buffer => {
	const bytes = Buffer.from(text, 'utf16le');
	return isLittle ? bytes : bytes.swap16();
};

function utf32(text: string, isLittle: boolean): Buffer {
	const bytes = Buffer.alloc([...text].length * 4);
	for (const [i, sign] of [...text].entries())
		isLittle
			? bytes.writeUInt32LE(sign.codePointAt(0)!, i * 4)
			: bytes.writeUInt32BE(sign.codePointAt(0)!, i * 4);
	return bytes;
}

const windows1252 = (text: string): Buffer =>
	Buffer.from(
		text.replaceAll('’', '\x92').replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96'),
		'latin1',
	);

describe('text', () => {
	it.each<[name: string, bytes: Uint8Array, label: string, assumed: boolean]>([
		['UTF-8', Buffer.from(SAID), 'utf-8', false],
		['UTF-8 with a mark', Buffer.from(`\ufeff${SAID}`), 'utf-8', false],
		['UTF-16 little-endian with a mark', utf16(`\ufeff${SAID}`, true), 'utf-16le', false],
		['UTF-16 big-endian with a mark', utf16(`\ufeff${SAID}`, false), 'utf-16be', false],
		['UTF-16 little-endian without a mark', utf16(SAID, true), 'utf-16le', true],
		['UTF-16 big-endian without a mark', utf16(SAID, false), 'utf-16be', true],
		['UTF-32 little-endian', utf32(`\ufeff${SAID}`, true), 'utf-32le', false],
		['UTF-32 big-endian', utf32(`\ufeff${SAID}`, false), 'utf-32be', false],
		['windows-1252', windows1252(SAID), 'windows-1252', true],
	])('of %s is read as it was written', async (_, bytes, label, assumed) => {
		expect(await decode(bytes)).toEqual({text: SAID, encoding: {label, assumed}});
	});

	it.each([
		[
			'windows-1252',
			'Four marks: \x93He said no\x94, and \x93she left\x94. It\x92s a long page of plain English.',
		],
		['windows-1252', 'A r\xe9sum\xe9.'],
	])('of a few foreign bytes is %s', async (label, latin) => {
		expect((await decode(Buffer.from(latin, 'latin1')))?.encoding).toEqual({label, assumed: true});
	});

	it.each([
		['shift_jis', '93fa967b82cc90568ec282aa8fac82b382c88d608cfb82c982c282a282c48f9182a282bd'],
		[
			'windows-1251',
			'cfeef0f220eee1fafff7e8eb2c20f7f2ee20f0e0e1eef2fb20ede0f7edf3f2f1ff20e2e5f1edeee92c20f1eaffe7e0eb20efeeeceef9ede8ea',
		],
	])('of %s is told from its bytes', async (label, hex) => {
		expect((await decode(Buffer.from(hex, 'hex')))?.encoding).toEqual({label, assumed: true});
	});

	it.each([
		[
			'a line of windows-1252 in it',
			Buffer.concat([Buffer.from('“Fine,” said Zoë.\n'), windows1252('“Is it?”\n')]),
			'“Fine,” said Zoë.\n“Is it?”\n',
		],
		[
			'a lone byte of windows-1252',
			Buffer.concat([Buffer.from('“Zoë” caf'), Buffer.from([0xe9, 0x21])]),
			'“Zoë” café!',
		],
		['its last sign cut off', Buffer.from('“Fine,” said Zoë.”').subarray(0, -1), '“Fine,” said Zoë.\uFFFD'],
		[
			'its last sign cut off behind a byte',
			Buffer.from('“Fine,” said Zoë').subarray(0, -1),
			'“Fine,” said Zo\uFFFD',
		],
		[
			'a sign cut within',
			Buffer.concat([Buffer.from('“a”').subarray(0, -1), Buffer.from(' “b”')]),
			'“a\uFFFD “b”',
		],
		[
			'half a pair of surrogates',
			Buffer.concat([Buffer.from('“a” é '), Buffer.from('eda080', 'hex')]),
			'“a” é í\u00a0€',
		],
	])('of UTF-8 with %s keeps all that is whole', async (_, bytes, text) => {
		expect(await decode(bytes)).toEqual({text, encoding: {label: 'utf-8', assumed: true}});
	});

	it('is decoded as the page states when it is no UTF-8', async () => {
		const bytes = Buffer.from('\xb1\xe6 is Polish', 'latin1');
		expect(await decode(bytes, 'iso-8859-2')).toEqual({
			text: 'ąć is Polish',
			encoding: {label: 'iso-8859-2', assumed: false},
		});
		expect((await decode(Buffer.from('é'), 'iso-8859-1'))?.text).toBe('é');
		expect((await decode(bytes, 'no-such-charset'))?.encoding.assumed).toBe(true);
	});
});

it.each([
	['a lone NUL', Buffer.from('text \0 text')],
	['zeros', Buffer.alloc(64)],
	['a program', Buffer.from('7f454c46020101000000000000000000', 'hex')],
])('of %s there is no text', async (_, bytes) => {
	expect(await decode(bytes)).toBeNull();
});

it('gives back any text that was written as UTF-8', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({unit: 'grapheme'}), async text => {
			fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
			expect((await decode(Buffer.from(text)))?.text).toBe(text);
		}),
	);
});

it('never throws, whatever the bytes', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({maxLength: 200}), async bytes => {
			const decoded = await decode(bytes);
			expect(decoded === null || decoded.text.length <= bytes.length).toBe(true);
		}),
	);
});
