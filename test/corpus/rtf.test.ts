import {describe, expect, it} from 'vitest';
import {makeFolder, problemOf, readFolder, readOne} from './reading.ts';

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\cocoartf2761
{\fonttbl\f0\fswiss\fcharset0 Helvetica;}
{\colortbl;\red255\green255\blue255;}
{\*\generator Writer;}{\info{\author Nobody}}
\margl1440\pard\f0\fs24 \cf0 `;
const rtf = (body: string, head = HEAD) => `${head}${body}}`;

describe('a file of Rich Text Format', () => {
	it.each([
		['paragraphs', 'The quay holds\\par\n\\par It held.\\par', 'The quay holds\n\nIt held.'],
		['words that a line of the file breaks', 'It ho\nlds.', 'It holds.'],
		['formatted words', String.raw`It {\b holds} and {\i0\ul held}.`, 'It holds and held.'],
		[
			'signs by name',
			String.raw`\ldblquote It holds,\rdblquote  she said \emdash  twice.`,
			'“It holds,” she said — twice.',
		],
		['signs as bytes', String.raw`\'93G\'f6teborg\'94`, '“Göteborg”'],
		[
			'signs of Unicode',
			String.raw`\u8220?It holds\u8221\'94 {\uc2 \u233 xxt\u233 \'e9\'e9} {\uc0\u128674\u-10179\u-8478}`,
			'“It holds” été 🚢🛢',
		],
		['breaks as a backslash at the end of a line', 'It holds.\\\nIt held.', 'It holds.\n\nIt held.'],
		[
			'lines, tabs and cells',
			String.raw`One\line two\tab three\cell four\row five`,
			'One\ntwo\tthree\tfour\n\nfive',
		],
		['braces and backslashes', String.raw`\{a\} \\ b\~c d\_e f\-g`, '{a} \\ b\u00A0c d-e fg'],
		[
			'links',
			String.raw`{\field{\*\fldinst{HYPERLINK "https://a.example"}}{\fldrslt the quay}} holds`,
			'the quay holds',
		],
		[
			'pictures and notes',
			String.raw`It{\pict\wmetafile8 0102}{\footnote no} holds{\*\bkmkstart a}.`,
			'It holds.',
		],
		['what is binary', `It {\\bin4 }}{{}holds.`, 'It holds.'],
	])('has %s', async (_, body, text) => {
		expect((await readOne('a.rtf', rtf(body))).text).toBe(text);
	});

	it('is known by its looks, and has the code page that it states', async () => {
		const document = await readOne(
			'a.doc',
			rtf(String.raw`\'cf\'f0\'e8`, String.raw`{\rtf1\ansi\ansicpg1251 `),
		);
		expect(document).toMatchObject({text: 'При', format: 'rtf', encoding: {label: 'windows-1251'}});
		expect((await readOne('a.txt', rtf('It holds.'))).text).toBe('It holds.');
	});

	it('of an archive has its stories', async () => {
		const {documents} = await readFolder(
			makeFolder({
				'Factiva.rtf': rtf(
					[
						'The quay holds',
						'It holds.',
						'Document PAPKT00020310304er34000ab',
						'The weir broke',
						'Document PAPKT00020310306er36000cd',
					]
						.map(words => `${words}\\par\n`)
						.join(''),
				),
			}),
		);
		expect(documents.map(({text}) => text)).toEqual(['The quay holds\n\nIt holds.', 'The weir broke']);
	});

	it.each([
		['without words', rtf(''), /no text/],
		['of groups without end', `{\\rtf1 ${'{'.repeat(100_000)}`, /more than 512 deep/],
		['cut off within its fonts', HEAD.slice(0, 60), /no text/],
	])('is one problem %s', async (_, content, reason) => {
		expect((await problemOf('a.rtf', content)).reason).toMatch(reason);
	});
});
