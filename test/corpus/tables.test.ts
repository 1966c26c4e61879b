import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {faultsOf, makeFolder, problemOf, readFolder, readOne} from './reading.ts';

const read = (name: string, content: string | Uint8Array) => readFolder(makeFolder({[name]: content}));

describe('a table of articles', () => {
	it('gives a document for each row, by the names in the first', async () => {
		const {documents, problems} = await read(
			'a.csv',
			'id,title,author,date,publication,text,section\r\n' +
				'7,The quay,By Ana Doe,2031-03-04,The Mail,"“It holds,” she said.\r\n\r\nIt held, and ""held"".",news\r\n' +
				'8,The weir,,2031-03-05,The Mail,It broke.,news\r\n',
		);
		expect(problems).toEqual([]);
		expect(documents.map(({record, text}) => [record, text])).toEqual([
			['7', 'The quay\n\n“It holds,” she said.\n\nIt held, and "held".'],
			['8', 'The weir\n\nIt broke.'],
		]);
		expect(documents[0]!.metadata).toMatchObject({
			headline: 'The quay',
			authors: ['Ana Doe'],
			published: '2031-03-04',
			publication: 'The Mail',
		});
		expect(documents.flatMap(faultsOf)).toEqual([]);
	});

	it.each([
		[
			'semicolons, as a spreadsheet of half of Europe writes them',
			'a.csv',
			'title;text\nA;One, two, three.\n',
		],
		['tabs', 'a.tsv', 'title\ttext\nA\tOne, two, three.\n'],
		['bars', 'a.csv', 'title|text\nA|One, two, three.\n'],
		['a byte order mark', 'a.csv', '\uFEFFtitle,text\nA,"One, two, three."\n'],
		['commas in a name', 'a.csv', '"title",text,"of it, all; in|all"\nA,"One, two, three.",x\n'],
		['rows of other lengths, and empty ones', 'a.csv', 'title,text,x\n\nA,"One, two, three.",b,c,d\n\n'],
		['a last row without its end', 'a.csv', 'title,text\nA,"One, two, three."'],
		['marks within a value without marks', 'a.csv', 'title,text,x\nA,"One, two, three.",a 5" pipe\n'],
		['HTML', 'a.csv', 'title,content\nA,"<p>One, two,\nthree.</p>"\n'],
	])('may have %s', async (_, name, content) => {
		const {text, metadata} = await readOne(name, content);
		expect(metadata.headline).toBe('A');
		expect(text).toBe('A\n\nOne, two, three.');
	});

	it.each([
		['UTF-8', Buffer.from('title,text\nA,“Göteborg”\n'), 'utf-8'],
		[
			'Windows-1252',
			Buffer.from('title,text\nA,\x93G\xf6teborg\x94 said the man from G\xf6teborg\n', 'latin1'),
			'windows-1252',
		],
		['UTF-16', Buffer.from('\uFEFFtitle\ttext\nA\t“Göteborg”\n', 'utf16le'), 'utf-16le'],
	])('may be %s', async (_, content, label) => {
		const {text, encoding} = await readOne('a.csv', content);
		expect(text).toContain('A\n\n“Göteborg”');
		expect(encoding.label).toBe(label);
	});

	it('may be packed, and have rows longer than what is read at once', async () => {
		const long = 'The quay holds. '.repeat(40_000);
		const {documents} = await read('a.csv.gz', gzipSync(`title,text\nA,"${long}"\nB,short\n`));
		expect(documents.map(({text}) => text.length)).toEqual([long.trimEnd().length + 3, 8]);
	});

	it('keeps its rows where one has no text', async () => {
		const {documents, problems} = await read('a.csv', 'title,text\nA,\nB,words\n');
		expect(documents.map(({text}) => text)).toEqual(['B\n\nwords']);
		expect(problems).toMatchObject([{record: 'row 2', reason: 'There is no text in the record.'}]);
	});

	it('keeps the rows before a mark that never closes, and tells where it opens', async () => {
		const {documents, problems} = await read('a.csv', 'title,text\nA,words\nB,"words\nC,words\n');
		expect(documents.map(({text}) => text)).toEqual(['A\n\nwords']);
		expect(problems).toMatchObject([{record: 'row 3', reason: expect.stringMatching(/never closes/)}]);
	});

	it('knows a row by its own id or address, else by its content', async () => {
		const keys = async (...rows: readonly string[]) =>
			(await read('a.csv', `url,text\n${rows.join('\n')}`)).documents.map(({record}) => record);
		const [address, content] = await keys('https://a.example/1,one', ',two');
		expect(address).toBe('https://a.example/1');
		expect(await keys(',zero', ',two', 'https://a.example/1,one')).toEqual([
			expect.any(String),
			content,
			address,
		]);
	});

	it('takes no name of a column for more than a name', async () => {
		const {text} = await readOne('a.csv', '__proto__,constructor,text\nx,y,words\n');
		expect(text).toBe('words');
		expect(({} as {title?: string}).title).toBeUndefined();
	});
});

describe('a table without articles', () => {
	it.each([
		['harbour,tonnes,ships\nAven,120,3\n'],
		['title,url\nA,https://a.example/1\n'],
		['A,2031-03-04,The quay holds.\nB,2031-03-05,The weir broke.\n'],
		['\n\n\n'],
		[`"${'a,'.repeat(100_000)}`],
		[`${'a,'.repeat(1_000_000)}`],
	])('is one problem that says what to do: %#', async content => {
		expect(await problemOf('a.csv', content)).toMatchObject({
			reason: 'The file is a table without a column of texts.',
			advice: expect.stringContaining('"text"'),
		});
	});
});

describe('a hostile table', () => {
	it.each([
		['a mark that never closes', `title,text\nA,"${'words, '.repeat(3_000_000)}`, /16 MB/],
		['a row of nothing but commas', `title,text\nA,${','.repeat(5_000_000)}\n`, /no text/],
	])('is told as such: %s', async (_, content, reason) => {
		const {documents, problems} = await read('a.csv', content);
		expect(documents).toEqual([]);
		expect(problems).toMatchObject([{record: 'row 2', reason: expect.stringMatching(reason)}]);
	});
});
