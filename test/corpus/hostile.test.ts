import {createHash} from 'node:crypto';
import {truncateSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {tried} from '../runs.ts';
import {faultsOf, makeFolder, problemOf, readFolder, readOne} from './reading.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('a file that is no news', () => {
	it.each<[name: string, content: string | Uint8Array, reason: RegExp]>([
		['empty.txt', '', /^The file is empty\.$/],
		['blank.txt', ' \n\t\r\n', /no text/],
		['blank.html', '<html><body><script>var a</script></body></html>', /no text/],
		['blank.md', '\n\n', /no text/],
		['photo.png', PNG, /binary \(a PNG image\)/],
		['photo.txt', PNG, /binary \(a PNG image\)/],
		['photo.html', PNG, /binary \(a PNG image\)/],
		['scan.pdf', '%PDF-1.7\n%âãÏÓ', /binary \(a PDF document\)/],
		['draft.odt', 'PK\u0003\u0004\u0014\0', /ZIP archive or an Office document/],
		['nul.txt', 'some\0text', /NUL/],
		['photo.gz', gzipSync(PNG), /binary \(a PNG image\)/],
		['cut.txt.gz', gzipSync(Buffer.from('text '.repeat(9999))).subarray(0, 60), /damaged or cut off/],
		['fake.gz', Buffer.from([0x1f, 0x8b, 8, 0, 255, 255, 255]), /damaged or cut off/],
		['bomb.txt.gz', gzipSync(Buffer.alloc(8_000_000, 'a')), /unpacks to more than 200 times/],
		['bomb.jsonl.gz', gzipSync(Buffer.alloc(8_000_000, 'a')), /unpacks to more than 200 times/],
		['feed.rss', '<?xml version="1.0"?><rss><channel/></rss>', /XML of a kind/],
		[
			'data.xml',
			'<?xml version="1.0"?><data><item>A</item></data>',
			/XML of a kind that is not read \("data"\)/,
		],
		['deep.xml', `<?xml version="1.0"?><nitf>${'<a>'.repeat(2000)}`, /deep/],
		['wide.xml', `<?xml version="1.0"?><nitf>${'<a/>'.repeat(400_000)}</nitf>`, /more than 300,000 elements/],
		['page.webarchive', Buffer.from('bplist00\0\0\0'), /web archive of Safari/],
		['crawl.warc', 'WARC/1.0\r\nWARC-Type: response\r\n\r\nA page.', /web archive \(WARC\)/],
		['app.js', 'let a;', /not news/],
		['broken.json', '{"title": "A", "text": ', /no valid JSON/],
		['number.json', '42', /no record with named fields/],
		['no-text.json', '{"title": "A"}', /no text in the record/],
	])('such as %s is one problem', async (name, content, reason) => {
		const problem = await problemOf(name, content);
		expect(problem.reason).toMatch(reason);
		expect(problem.advice).toMatch(/^\S.*\.$/);
		expect(problem.path).toBe(name);
	});

	it.each([
		[
			'Date: Tue, 12 Mar 2024 09:14:58 +0100\nFrom: Rosa Marin <marin@a.example>\nSubject: Quay\nContent-Type: text/plain\n\nIt holds.\n',
		],
		['Source: Ledger\nTitle: Mail with Content-Transfer-Encoding: base64\n\nIt holds.\n'],
		['Received: wisdom\n\nContent-Transfer-Encoding: quoted-printable is a line of mails.\n'],
	])(
		'such is not an e-mail of plain lines, nor words about one, which are read as they stand: %j',
		async content => {
			expect((await readOne('a.txt', content)).text).toBe(content);
		},
	);

	it.each([
		['notes.md', '---\ntitle: My passages\ntype: notes\n---\n\nIt holds.\n'],
		['a.jsonl', '{"id":"p1","path":"x","text":"It holds."}\n'],
		['a.txt', 'id,path,record\n\nIt holds.\n'],
	])('such is not an export of dossier, but news that looks a little like one: %s', async (name, content) => {
		expect((await readOne(name, content)).text).toContain('It holds.');
	});

	it('does not stop the others', async () => {
		const {documents, problems} = await readFolder(makeFolder({'a.txt': 'A', 'b.png': PNG, 'c.txt': 'C'}));
		expect(documents.map(document => document.text)).toEqual(['A', 'C']);
		expect(problems).toHaveLength(1);
	});
});

it.each([
	['a.txt', 65, '64 MB'],
	['a.md', 65, '64 MB'],
	['a.html', 65, '64 MB'],
	['a.json', 257, '256 MB'],
])('does not read %s of %d MB', async (name, megabytes, limit) => {
	const folder = makeFolder({[name]: `{"text": "${'A text. '.repeat(9000)}"}`});
	truncateSync(join(folder, name), megabytes * 1024 * 1024);
	const {documents, problems} = await readFolder(folder);
	expect(documents).toEqual([]);
	expect(problems.map(problem => problem.reason)).toEqual([expect.stringContaining(`larger than ${limit}`)]);
});

describe('nesting', () => {
	it.each([
		['divs', '<div>'.repeat(1_000_000)],
		['inline elements', `<p>${'<b>'.repeat(100_000)}`],
		['unclosed items', '<ul><li>'.repeat(100_000)],
		['unknown elements', '<x-y>'.repeat(100_000)],
		['mixed items', '<li><dt>'.repeat(100_000)],
		['elements behind a script', `<script>if (a < b) "<div>"</script>${'<i>'.repeat(600)}`],
	])('of %s is refused before it is parsed', async (_, html) => {
		expect((await problemOf('a.html', html)).reason).toMatch(/512 deep/);
	});

	it('of open paragraphs and cells that HTML closes itself is none', async () => {
		const page = `<table>${'<tr><td>word<td>word'.repeat(600)}</table>${'<p>word'.repeat(600)}`;
		expect((await readOne('a.html', page)).text.match(/word/g)!.length).toBe(1800);
	});

	it('in scripts and comments does not count', async () => {
		const page = `<script>${'"<div>"'.repeat(600)}</script><!-- ${'<div>'.repeat(600)} --><p>word</p>`;
		expect((await readOne('a.html', page)).text).toBe('word');
	});

	it('aside, a page of too many elements is refused', async () => {
		expect((await problemOf('a.html', '<b></b>'.repeat(300_001))).reason).toMatch(/300,000 elements/);
	});

	it('of JSON is no harm', async () => {
		const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
		expect((await readOne('a.json', `{"text": "A", "x": ${deep}}`)).text).toBe('A');
		const {documents, problems} = await readFolder(
			makeFolder({
				'a.json': `[{"text": "A", "x": ${deep}}, {"text": "B"}]`,
				'b.jsonl': `{"x": ${deep}, "text": "C"}\n`,
			}),
		);
		expect(documents.map(document => document.text)).toEqual(['B', 'C']);
		expect(problems.map(problem => problem.reason)).toEqual(['The record is nested too deeply.']);
	});

	it.each(['>', '- ', '[', '![', '*a ', '_a*b ', '`a', '[a](', '<a ', '\\', '[a]: b\n', '(', '&amp'])(
		'of %j in Markdown is read in good time',
		async sign => {
			const document = await readOne('a.md', sign.repeat(20_000));
			expect(faultsOf(document)).toEqual([]);
		},
	);

	it('of YAML is a problem beside the document', async () => {
		const head = `---\ntitle: ${'['.repeat(20_000)}\n---\n\nText.\n`;
		const {documents, problems} = await readFolder(makeFolder({'a.md': head}));
		expect(documents).toHaveLength(1);
		expect(problems.map(problem => problem.reason)).toEqual([
			expect.stringMatching(/^The front matter cannot/),
		]);
	});
});

it('refuses front matter whose aliases swell', async () => {
	const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
	for (const [i, name] of [...'bcdefgh'].entries()) {
		const before = 'abcdefgh'[i];
		lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
	}
	const {documents, problems} = await readFolder(
		makeFolder({'a.md': `---\n${lines.join('\n')}\n---\nText.\n`}),
	);
	expect(documents).toHaveLength(1);
	expect(problems[0]?.reason).toMatch(/front matter/);
});

it('names a file by the hash of its bytes, packed or not', async () => {
	const packed = gzipSync('The text.');
	for (const bytes of [packed, Buffer.from('The text.')]) {
		const document = await readOne('a.txt', bytes);
		expect(document.text).toBe('The text.');
		expect(document.sourceHash).toBe(createHash('sha256').update(bytes).digest('hex'));
		expect(document.textHash).toBe(createHash('sha256').update('The text.').digest('hex'));
	}
});

const NAMES = ['a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a', 'a.gz', 'a.csv'];

it('never throws, and keeps every span inside the text, whatever the bytes', async () => {
	const pieces = fc.constantFrom(
		...[
			'<p>',
			'</p>',
			'<li>',
			'<br>',
			'<h1>',
			'</div>',
			'<script>',
			'<table><td>',
			'<!--',
			'-->',
			'&amp;',
			'&#0;',
			'&#xd800;',
		],
		...[
			'{"text":',
			'"a"',
			'}',
			'[',
			']',
			',',
			'\n',
			'\r\n',
			'---\n',
			'title: a\n',
			'> ',
			'- ',
			'# ',
			'**',
			'`',
			'```\n',
			'\t',
		],
		...['word', '“no,”', 'é', '😀', '\u200b', '\ufeff', '\0', '\ud800', '\u00a0', ' '],
	);
	const texts = fc.array(pieces, {maxLength: 40}).map(found => Buffer.from(found.join('')));
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...NAMES),
			fc.oneof(texts, fc.uint8Array({maxLength: 100})),
			async (name, bytes) => {
				const {documents, problems} = await readFolder(makeFolder({[name]: bytes}));
				expect(documents.length + problems.length).toBeGreaterThan(bytes.length === 0 ? 0 : -1);
				for (const document of documents) expect([name, ...faultsOf(document)]).toEqual([name]);
			},
		),
		tried(300),
	);
});
