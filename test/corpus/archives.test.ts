import {describe, expect, it} from 'vitest';
import {makeFolder, readFolder, readOne} from './reading.ts';

const nexis = (number: number, total: number, headline: string, ...body: readonly string[]) =>
	`                               ${number} of ${total} DOCUMENTS


                              The Port Aven Packet

                             March ${number}, 2031 Monday

${headline}

BYLINE: By ROSA MARIN

LENGTH: 40 words

BODY:

   ${body.join('\n\n   ')}

LOAD-DATE: March ${number}, 2031


`;

const read = (content: string) => readFolder(makeFolder({'archive.txt': content}));

describe('a text file of many stories', () => {
	it('is split where LexisNexis counts them', async () => {
		const {documents, problems} = await read(
			`Download request: all\n\n${nexis(4, 9, 'The quay holds', '“It holds,” said Josué Marin.')}${nexis(5, 9, 'The weir broke', 'It broke at 1 of 2 gates.')}`,
		);
		expect(problems).toEqual([]);
		expect(documents.map(({text}) => text.slice(0, text.indexOf('\n')))).toEqual([
			'The Port Aven Packet',
			'The Port Aven Packet',
		]);
		expect(documents.map(({text}) => /“It holds,” said Josué Marin\.|It broke/.exec(text)?.[0])).toEqual([
			'“It holds,” said Josué Marin.',
			'It broke',
		]);
		expect(documents.every(({text}) => !text.includes('DOCUMENTS') && text === text.trim())).toBe(true);
	});

	it('is split where ProQuest counts them', async () => {
		const {documents} = await read(
			'____\n\nDocument 1 of 2\n\nThe quay holds\n\nIt holds.\n____\n\nDocument 2 of 2\n\nThe weir broke\n\nIt broke.\n',
		);
		expect(documents.map(({text}) => text)).toEqual([
			'The quay holds\n\nIt holds.\n____',
			'The weir broke\n\nIt broke.',
		]);
	});

	it.each([
		['Nexis Uni', 'End of Document'],
		['Factiva', 'Document PAPKT00020310304er34000ab'],
	])('is split where %s closes them', async (_, closes) => {
		const {documents} = await read(
			`The quay holds\n\nIt holds.\n\n${closes}\r\n\nThe weir broke\n\nIt broke.\n\n${closes.replace('ab', 'cd')}\n\nSearch Summary\n`,
		);
		expect(documents.map(({text}) => text)).toEqual([
			'The quay holds\n\nIt holds.',
			'The weir broke\n\nIt broke.',
		]);
	});

	it('is split also as a page', async () => {
		const story = (headline: string, words: string, id: string) =>
			`<div class="article"><div id="hd"><span class="enHeadline">${headline}</span></div><div>312 words</div><div>4 March 2031</div><div>The Port Aven Packet</div><div>English</div><div>Copyright 2031.</div><p>${words}</p><p>Document ${id}</p></div>`;
		const {documents} = await readFolder(
			makeFolder({
				'Factiva.htm': `<html><head><title>Factiva</title></head><body>${story('The quay holds', '“It holds,” said <b>Josué</b> Bell.', 'PAPKT00020310304er34000ab')}<br/>${story('The weir broke', 'It broke.', 'PAPKT00020310306er36000cd')}<span>Search Summary</span></body></html>`,
			}),
		);
		expect(documents.map(({record, text}) => [record, text.split('\n')[0], text.split('\n').at(-1)])).toEqual(
			[
				['PAPKT00020310304er34000ab', 'The quay holds', '“It holds,” said Josué Bell.'],
				['PAPKT00020310306er36000cd', 'The weir broke', 'It broke.'],
			],
		);
	});

	it('knows a story by its number in the archive', async () => {
		const {documents} = await read(
			'The quay\n\nDocument PAPKT00020310304er34000ab\n\nThe weir\n\nAN   Document PAPKT00020310306er36000cd\n',
		);
		expect(documents.map(({record, text}) => [record, text])).toEqual([
			['PAPKT00020310304er34000ab', 'The quay'],
			['PAPKT00020310306er36000cd', 'The weir'],
		]);
	});

	it('keeps the ids of its stories when one is put in, and the last one without its line', async () => {
		const ids = async (...stories: readonly string[]) =>
			(await read(stories.join('\n\nEnd of Document\n\n'))).documents.map(({record}) => record);
		const last = `The mole\n\n${'It was mended, and it held for a year and a day. '.repeat(8)}`;
		const [a, b, c] = await ids('The quay', 'The weir', last);
		expect(c).toMatch(/^\w{16}:1$/);
		expect(await ids('The gate', 'The quay', 'The weir', last)).toEqual([expect.any(String), a, b, c]);
	});

	it('tells a story that is nothing but its line', async () => {
		const {documents, problems} = await read('1 of 2 DOCUMENTS\n\nIt holds.\n\n2 of 2 DOCUMENTS\n');
		expect(documents.map(({text}) => text)).toEqual(['It holds.']);
		expect(problems).toMatchObject([{record: 'story 2'}]);
	});

	it.each([
		['one story', nexis(1, 1, 'The quay holds', 'It holds.')],
		['a story closed once', 'The quay holds\n\nIt holds.\n\nEnd of Document\n'],
		['numbers that do not count on', '3 of 9 DOCUMENTS\n\nwere lost.\n\n2 of 9 DOCUMENTS\n\nwere found.\n'],
		['a list of what was shown', 'Document 1 of 3\n\nwas shown.\n\nDocument 3 of 4\n\nwas not.\n'],
		['words about documents', 'He showed 1 of 2 documents.\nHe showed 2 of 2 documents.\n'],
	])('is none that has %s', async (_, content) => {
		expect((await readOne('a.txt', content)).text).toBe(content);
	});
});
