import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {sha256} from '../../src/text/hash.ts';
import {blocksOf, faultsOf, makeFolder, readFolder, readOne} from './reading.ts';

const lines = (...records: unknown[]): string => records.map(record => JSON.stringify(record)).join('\n');

describe('a record', () => {
	it.each<[record: object, headline: string | null, text: string]>([
		[{title: 'A', text: 'B'}, 'A', 'A\n\nB'],
		[{Headline: 'A', BODY: 'B'}, 'A', 'A\n\nB'],
		[{headline: {main: 'A'}, maintext: 'B'}, 'A', 'A\n\nB'],
		[{name: 'A', articleBody: 'B\nC\n\nD'}, 'A', 'A\n\nB\nC\n\nD'],
		[{title: 'A', body_html: '<p>B</p><p>C&nbsp;&amp;&nbsp;D</p>'}, 'A', 'A\n\nB\n\nC\u00a0&\u00a0D'],
		[{title: 'A', content: '<p>B</p>C'}, 'A', 'A\n\nB\n\nC'],
		[{title: 'A &amp; <i>B</i>', content: {rendered: '<p>C</p>'}}, 'A & B', 'A & B\n\nC'],
		[{title: 'A', body: 'She said &quot;no&quot;.\n\n2 &lt; 3'}, 'A', 'A\n\nShe said "no".\n\n2 < 3'],
		[{title: 'A', content_text: 'B\n\nC'}, 'A', 'A\n\nB\n\nC'],
		[{title: 'A', content_text: 'no', content_html: '<p>B</p>'}, 'A', 'A\n\nB'],
		[{title: 'A', text: ['B', 'C']}, 'A', 'A\n\nB\n\nC'],
		[{title: 'A', subtitle: 'D', text: 'B'}, 'A', 'A\n\nD\n\nB'],
		[
			{title: 'A', description: 'The port has been closed…', text: 'The port has been closed since May.'},
			'A',
			'A\n\nThe port has been closed since May.',
		],
		[{webTitle: 'A', fields: {bodyText: 'B'}}, 'A', 'A\n\nB'],
		[{_id: 'x', _source: {title: 'A', text: 'B'}}, 'A', 'A\n\nB'],
		[{title: 'A', text: 'A\n\nB'}, 'A', 'A\n\nB'],
		[JSON.parse('{"__proto__": {"title": "no"}, "constructor": "no", "text": "B"}'), null, 'B'],
		[{text: '2 < 3 and 4 > 3'}, null, '2 < 3 and 4 > 3'],
	])('such as %j has its headline and text', async (record, headline, text) => {
		const document = await readOne('a.json', JSON.stringify(record));
		expect(document.metadata.headline).toBe(headline);
		expect(document.text).toBe(text);
		expect(document.record).toBeNull();
		expect(faultsOf(document)).toEqual([]);
	});

	it.each<[record: object, metadata: object]>([
		[{author: 'By Ana Doe and Bo Roe'}, {authors: ['Ana Doe', 'Bo Roe']}],
		[{authors: ['Ana Doe', 'Bo Roe']}, {authors: ['Ana Doe', 'Bo Roe']}],
		[{authors: [{name: 'Ana Doe'}, {first_name: 'Bo', last_name: 'Roe'}]}, {authors: ['Ana Doe', 'Bo Roe']}],
		[{author: 'Ana Doe | Reuters'}, {authors: ['Ana Doe'], agency: 'Reuters'}],
		[{byline: {original: 'By ANA DOE'}}, {authors: ['Ana Doe']}],
		[{published_at: '2031-03-04T05:06:07Z'}, {published: '2031-03-04T05:06:07Z'}],
		[{pubDate: 'Mon, 04 Mar 2030 10:00:00 +0100'}, {published: '2030-03-04T10:00:00+01:00'}],
		[{date: {$date: '2031-03-04T05:06:07Z'}}, {published: '2031-03-04T05:06:07Z'}],
		[{timestamp: 1574763240}, {published: '2019-11-26T10:14:00Z'}],
		[{date: '03/04/2019'}, {published: null}],
		[
			{source: {id: null, name: 'The Mail'}, url: 'https://a.example/x'},
			{publication: 'The Mail', url: 'https://a.example/x'},
		],
		[
			{publisher: 'The Mail', link: 'javascript:alert(1)', lang: 'en_GB'},
			{publication: 'The Mail', url: null, language: 'en-GB'},
		],
	])('with %j states %o', async (fields, metadata) => {
		expect((await readOne('a.json', JSON.stringify({...fields, text: 'B'}))).metadata).toMatchObject(
			metadata,
		);
	});

	it('says which words are headline, deck and body', async () => {
		const document = await readOne('a.json', JSON.stringify({title: 'A', deck: 'B', text: 'C\n\nD'}));
		expect(blocksOf(document)).toEqual([
			['title', 'A'],
			['deck', 'B'],
			['other', 'C'],
			['other', 'D'],
		]);
	});
});

describe('a dump', () => {
	it.each<[name: string, content: string]>([
		['a.json', JSON.stringify([{text: 'A'}, {text: 'B'}])],
		['a.json', JSON.stringify({status: 'ok', articles: [{text: 'A'}, {text: 'B'}]})],
		['a.json', JSON.stringify({response: {docs: [{text: 'A'}, {text: 'B'}], meta: {}}})],
		['a.json', JSON.stringify({hits: {hits: [{_source: {text: 'A'}}, {_source: {text: 'B'}}]}})],
		['a.json', lines({text: 'A'}, {text: 'B'})],
		['a.jsonl', lines({text: 'A'}, {text: 'B'})],
		['a.ndjson', `${lines({text: 'A'}, {text: 'B'}).replace('\n', '\r\n\r\n')}\r\n`],
		['a.jsonl', `\ufeff${lines({text: 'A'}, {text: 'B'})}\n`],
		['a', lines({text: 'A'}, {text: 'B'})],
	])('in %s gives a document a record: %s', async (name, content) => {
		const {documents, problems} = await readFolder(makeFolder({[name]: content}));
		expect(documents.map(document => document.text)).toEqual(['A', 'B']);
		expect(new Set(documents.map(document => document.id)).size).toBe(2);
		expect(problems).toEqual([]);
	});

	it('in UTF-16 or gzip is read as well', async () => {
		const content = lines({text: 'Å'}, {text: 'B'});
		const folder = makeFolder({
			'a.jsonl': Buffer.from(`\ufeff${content}`, 'utf16le'),
			'b.jsonl.gz': gzipSync(content),
			'c.json.gz': gzipSync(`[${content.replace('\n', ',')}]`),
		});
		const {documents} = await readFolder(folder);
		expect(documents.map(document => document.text)).toEqual(['Å', 'B', 'Å', 'B', 'Å', 'B']);
	});

	it('keeps its good records when others are bad', async () => {
		const content = ['{"text": "A"}', '{"text": ', '', '[1]', '{"title": "T"}', '{"text": "B"}'].join('\n');
		const {documents, problems} = await readFolder(makeFolder({'a.jsonl': content}));
		expect(documents.map(document => document.text)).toEqual(['A', 'B']);
		expect(problems.map(problem => problem.record)).toEqual(['line 2', 'line 4', 'line 5']);
	});

	it('reads records longer than what is read at once', async () => {
		const long = 'word '.repeat(200_000);
		const {documents} = await readFolder(
			makeFolder({'a.jsonl': lines({text: long}, {text: 'B'}, {text: long})}),
		);
		expect(documents.map(document => document.text.length)).toEqual([
			long.trimEnd().length,
			1,
			long.trimEnd().length,
		]);
	});

	it('names records by their own id or address, else by content and count', async () => {
		const plain = {text: 'C'};
		const content = lines({id: 7, text: 'A'}, {url: 'https://a.example/x', text: 'B'}, plain, plain, {
			id: 7,
			text: 'D',
		});
		const {documents} = await readFolder(makeFolder({'a.jsonl': content}));
		const hash = sha256(JSON.stringify(plain));
		expect(documents.map(document => document.record)).toEqual([
			'7',
			'https://a.example/x',
			`${hash.slice(0, 16)}:1`,
			`${hash.slice(0, 16)}:2`,
			expect.stringMatching(/^[0-9a-f]{16}:1$/),
		]);
		expect(documents[2]!.sourceHash).toBe(hash);
	});

	it('keeps the ids of its records when one is put in', async () => {
		const name = 'a.jsonl';
		const before = lines({text: 'A'}, {text: 'B'});
		const after = lines({text: 'A'}, {text: 'new'}, {text: 'B'});
		const keys = async (content: string) =>
			(await readFolder(makeFolder({[name]: content}))).documents.map(document => document.record);
		const [a, b] = await keys(before);
		const [c, , d] = await keys(after);
		expect([a, b]).toEqual([c, d]);
	});
});

it.each(['{"title": "A", "text": ', '{"title": "A",\n "text": "B"\n', '[{"text": "B"},\n{"text": '])(
	'is looked for in no file that is neither JSON nor JSON Lines, which is one problem: %j',
	async content => {
		const {documents, problems} = await readFolder(makeFolder({'a.json': content}));
		expect(documents).toEqual([]);
		expect(problems).toMatchObject([
			{path: 'a.json', record: null, reason: expect.stringMatching(/^The file is no valid JSON/)},
		]);
	},
);
