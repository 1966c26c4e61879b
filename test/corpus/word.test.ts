import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {makeFolder, problemOf, readFolder, readOne} from './reading.ts';

const paragraph = (...runs: readonly string[]) =>
	`<w:p w:rsidR="00A1"><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${runs.map(run => `<w:r><w:rPr><w:b/></w:rPr>${run}</w:r>`).join('')}</w:p>`;
const words = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

const word = (...paragraphs: readonly string[]): Uint8Array =>
	zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'word/document.xml': strToU8(
			`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`,
		),
	});

describe('a Word file', () => {
	it('has its paragraphs as they are read', async () => {
		const document = await readOne(
			'a.docx',
			word(
				paragraph(words('The quay holds')),
				'<w:p/>',
				paragraph(words('“It '), words('holds,” said Jos&#233; Bell &amp; Sons.')),
				paragraph('<w:tab/>', words('One'), '<w:br/>', words('two'), '<w:tab/>', words('three')),
				paragraph('<w:delText>gone</w:delText><w:instrText>PAGE</w:instrText>', words('kept')),
				paragraph(
					`<mc:AlternateContent><mc:Choice>${words('A box')}</mc:Choice><mc:Fallback>${words('A box')}</mc:Fallback></mc:AlternateContent>`,
				),
			),
		);
		expect(document.text).toBe(
			'The quay holds\n\n“It holds,” said José Bell & Sons.\n\nOne\ntwo\tthree\n\nkept\n\nA box',
		);
		expect(document).toMatchObject({record: null, format: 'word', blocks: null});
	});

	it('of an archive has its stories', async () => {
		const {documents} = await readFolder(
			makeFolder({
				'Files (2).DOCX': word(
					...[
						'The quay holds',
						'It holds.',
						'End of Document',
						'The weir broke',
						'It broke.',
						'End of Document',
					].map(text => paragraph(words(text))),
				),
			}),
		);
		expect(documents.map(({text}) => text)).toEqual([
			'The quay holds\n\nIt holds.',
			'The weir broke\n\nIt broke.',
		]);
	});

	it.each([
		['another ZIP archive', zipSync({'a.txt': strToU8('It holds.')}), /no Word file/],
		['a bomb', zipSync({'word/document.xml': new Uint8Array(30_000_000)}), /no Word file/],
		['no archive', strToU8('It holds.'), /cannot be understood/],
		['cut off', word(paragraph(words('It holds.'))).subarray(0, 120), /cannot be understood/],
		['without words', word('<w:p/>'), /no text/],
	])('is one problem when it is %s', async (_, content, reason) => {
		expect((await problemOf('a.docx', content)).reason).toMatch(reason);
	});
});
