import {describe, expect, it} from 'vitest';
import {blocksOf, faultsOf, makeFolder, problemOf, readFolder, readOne} from './reading.ts';

const mail = (...lines: readonly string[]): string =>
	[
		'Received: from a.example by b.example; Tue, 12 Mar 2024 09:14:58 +0100',
		'From: =?utf-8?Q?Rosa_Mar=C3=ADn?= <marin@a.example>',
		'Subject: =?utf-8?B?VGhlIHF1YXkg4oCTIGEgbGV0dGVy?=',
		'Date: Tue, 12 Mar 2024 09:14:58 +0100',
		'MIME-Version: 1.0',
		...lines,
	].join('\r\n');

const QUOTED = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', ''];

describe('an e-mail that is packed for sending', () => {
	it('has its subject, who sent it and when, and its words as they were written', async () => {
		const document = await readOne(
			'letter.eml',
			mail(...QUOTED, '=E2=80=9CWe open=', 'ed it,=E2=80=9D I said.', '', 'It holds.', ''),
		);
		expect(document.metadata).toMatchObject({
			headline: 'The quay – a letter',
			authors: ['Rosa Marín'],
			published: '2024-03-12T08:14:58Z',
		});
		expect(blocksOf(document)).toEqual([
			['title', 'The quay – a letter'],
			['other', '“We opened it,” I said.'],
			['other', 'It holds.'],
		]);
		expect(document).toMatchObject({format: 'mail', record: null, encoding: {label: 'utf-8'}});
		expect(faultsOf(document)).toEqual([]);
	});

	it.each([
		[
			'ISO-8859-1',
			[
				'Content-Type: text/plain; charset=iso-8859-1',
				'Content-Transfer-Encoding: quoted-printable',
				'',
				'G=F6teborg holds.',
			],
		],
		[
			'base64',
			[
				'Content-Type: text/plain; charset=utf-8',
				'Content-Transfer-Encoding: base64',
				'',
				'R8O2dGVib3JnIGhvbGRzLg==',
			],
		],
		[
			'formatted, beside an excerpt in plain words',
			[
				'Content-Type: multipart/alternative; boundary=x',
				'',
				'--x',
				...QUOTED,
				'Read this in a browser.',
				'--x',
				'Content-Type: text/html; charset=utf-8',
				'Content-Transfer-Encoding: quoted-printable',
				'',
				'<p class=3D"a">G=C3=B6teborg <b>holds</b>.</p>',
				'--x--',
			],
		],
		[
			'with a picture',
			[
				'Content-Type: multipart/mixed; boundary="x y"',
				'',
				'--x y',
				'Content-Type: text/plain; charset=utf-8',
				'',
				'Göteborg holds.',
				'--x y',
				'Content-Type: image/png; name=a.png',
				'Content-Disposition: attachment; filename=a.png',
				'Content-Transfer-Encoding: base64',
				'',
				'iVBORw0KGgo=',
				'--x y--',
			],
		],
		[
			'with its pictures within its words',
			[
				'To: desk@a.example',
				'Content-Type: multipart/related; boundary=x',
				'',
				'--x',
				'Content-Type: text/html; charset=utf-8',
				'',
				'<p>Göteborg holds.<img src="cid:1"></p>',
				'--x--',
			],
		],
		['cut off', ['Content-Type: multipart/mixed; boundary=x', '', '--x', ...QUOTED, 'G=C3=B6teborg holds.']],
	])('may be %s', async (_, lines) => {
		const {text} = await readOne('a.eml', mail(...lines));
		expect(text).toBe('The quay – a letter\n\nGöteborg holds.');
	});

	it.each([
		['Rosa Marin <m@a.example>', {authors: ['Rosa Marin'], publication: null}],
		['"Port Aven Gazette" <m@a.example>', {authors: [], publication: 'Port Aven Gazette'}],
		['m@a.example', {authors: [], publication: null}],
	])('is from a person or from an outlet: %s', async (from, metadata) => {
		const content = `From: ${from}\r\nMessage-ID: <1@a.example>\r\n${QUOTED.join('\r\n')}\r\nIt holds.`;
		expect((await readOne('a.eml', content)).metadata).toMatchObject(metadata);
	});

	it('is known by its looks under the name of a text', async () => {
		expect((await readOne('a.txt', mail(...QUOTED, 'It =E2=80=9Cholds=E2=80=9D.'))).text).toContain(
			'It “holds”.',
		);
	});

	it.each([
		['without words', mail('Content-Type: multipart/mixed; boundary=x', '', '--x--', '')],
		['of more lines than any', mail('Content-Type: multipart/mixed; boundary=x', '', '\n'.repeat(1_100_000))],
		['of more parts than any', mail('Content-Type: multipart/mixed; boundary=x', '', '--x\n'.repeat(11_000))],
		[
			'of parts within parts without end',
			mail(
				...Array.from({length: 2000}, (_, n) => [
					`Content-Type: multipart/mixed; boundary=b${n}`,
					'',
					`--b${n}`,
				]).flat(),
			),
		],
	])('that is %s is one problem', async (_, content) => {
		const {reason, advice} = await problemOf('a.eml', content);
		expect(reason).toMatch(/no words in the message|cannot be understood|more than 1/);
		expect(advice).toMatch(/\.$/);
	});
});

const PARAGRAPHS = Array.from(
	{length: 6},
	(_, n) =>
		`<p>On day ${n + 1} the harbour board met again, and Rosa Marin told it that the quay would =\r\nhold for a year.</p>`,
).join('\r\n');

const saved = (...frames: readonly string[]): string =>
	[
		'From: <Saved by Blink>',
		'Snapshot-Content-Location: https://a.example/news/quay',
		'Subject: The quay holds',
		'Date: Tue, 12 Mar 2024 09:14:58 +0100',
		'MIME-Version: 1.0',
		'Content-Type: multipart/related; type="text/html"; boundary="----b"',
		'',
		...[
			`<!DOCTYPE html><html><head><meta charset=3D"utf-8"><title>The quay holds</title></head><body><nav>Home</nav><article><h1>The quay holds</h1>\r\n${PARAGRAPHS}</article></body></html>`,
			...frames,
		].flatMap(page => [
			'------b',
			'Content-Type: text/html',
			'Content-Transfer-Encoding: quoted-printable',
			'Content-Location: https://a.example/news/quay',
			'',
			page,
		]),
		'------b',
		'Content-Type: image/png',
		'Content-Transfer-Encoding: base64',
		'Content-Location: https://a.example/a.png',
		'',
		'iVBORw0KGgo=',
		'------b--',
		'',
	].join('\r\n');

describe('a page saved in one file', () => {
	it.each(['page.mhtml', 'page.mht', 'page.txt'])('is read as the page that it holds: %s', async name => {
		const document = await readOne(name, saved());
		expect(document.metadata).toMatchObject({
			headline: 'The quay holds',
			url: 'https://a.example/news/quay',
			published: null,
		});
		expect(document.format).toBe('html');
		expect(document.text).toMatch(
			/^The quay holds\n\nOn day 1 the harbour board met again, and Rosa Marin told it that the quay would hold/,
		);
		expect(document.text).not.toContain('Home');
		expect(faultsOf(document)).toEqual([]);
	});

	it('is read without the pages of its frames', async () => {
		const frame =
			'<html><head></head><body><p>Buy a boat today, said nobody who wrote this page.</p></body></html>';
		expect((await readOne('a.mhtml', saved(frame, frame))).text).toBe(
			(await readOne('a.mhtml', saved())).text,
		);
	});

	it('is one problem when no page is in it', async () => {
		const {reason} = await problemOf('a.mht', 'From: <Saved by Browser>\nContent-Type: multipart/related;\n');
		expect(reason).toBe('There is no text in the file.');
	});
});

describe('a mailbox', () => {
	const BORDER = 'From marin@a.example Tue Mar 12 09:14:58 2024\r\n';
	const message = (id: number, ...words: readonly string[]) =>
		`${BORDER}Message-ID: <${id}@a.example>\r\nSubject: Letter ${id}\r\n${QUOTED.join('\r\n')}\r\n${words.join('\r\n')}\r\n\r\n`;

	it.each(['all.mbox', 'all.txt', 'Inbox'])('has a document for each message: %s', async name => {
		const {documents, problems} = await readFolder(
			makeFolder({
				[name]: message(1, 'It =E2=80=9Cholds=E2=80=9D.') + message(2, 'It broke.', '', '>From the quay.'),
			}),
		);
		expect(problems).toEqual([]);
		expect(documents.map(({record, text}) => [record, text])).toEqual([
			['<1@a.example>', 'Letter 1\n\nIt “holds”.'],
			['<2@a.example>', 'Letter 2\n\nIt broke.\n\nFrom the quay.'],
		]);
		expect(documents.flatMap(faultsOf)).toEqual([]);
	});

	it('keeps its messages where one has no words, and tells two of one id apart', async () => {
		const {documents, problems} = await readFolder(
			makeFolder({
				'a.mbox': message(1, 'One.') + message(2).replace(/^Subject.*\r\n/m, '') + message(1, 'Two.'),
			}),
		);
		expect(documents.map(({text}) => text)).toEqual(['Letter 1\n\nOne.', 'Letter 1\n\nTwo.']);
		expect(new Set(documents.map(({id}) => id)).size).toBe(2);
		expect(problems).toMatchObject([{record: 'message 2', reason: expect.stringMatching(/no words/)}]);
	});

	it('is no text that begins with “From”', async () => {
		const text = 'From 12 March 2024 the quay is shut.\n\nFrom Rosa Marin, 2024\n';
		expect((await readOne('a.txt', text)).text).toBe(text);
	});
});
