import {describe, expect, it} from 'vitest';
import {blocksOf, faultsOf, makeFolder, problemOf, readFolder, readOne} from './reading.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const nitf = (...content: readonly string[]) => `${HEAD}<!DOCTYPE nitf SYSTEM "http://a.example/nitf.dtd">
<nitf xml:lang="en"><head><title>Quay; a title</title><meta name="slug" content="quay"/>
<docdata><doc-id id-string="77"/><doc.copyright year="2031" holder="The Mail"/></docdata>
<pubdata date.publication="20310304T000000" name="The Mail" ex-ref="https://a.example/quay" unit-of-measure="word"/></head>
<body><body.head><hedline><hl1>The Quay Holds</hl1><hl2>For a year, at least</hl2></hedline>
<byline class="print_byline">By ROSA MARIN</byline><byline class="normalized_byline">Marin, Rosa</byline>
<dateline>PORT AVEN, March 3</dateline></body.head>
<body.content>${content.join('\n')}</body.content><body.end/></body></nitf>`;

describe('XML of agencies and archives', () => {
	it('is read as NITF, whose lead stands in it twice', async () => {
		const lead = '<p>“It holds,” said <person>Josué Marin</person>.</p>';
		const document = await readOne(
			'1.xml',
			nitf(
				`<block class="lead_paragraph">${lead}</block>`,
				`<block class="full_text">${lead}<p>It held for\na year &amp; a day.</p></block>`,
			),
		);
		expect(blocksOf(document)).toEqual([
			['title', 'The Quay Holds'],
			['deck', 'For a year, at least'],
			['byline', 'By ROSA MARIN'],
			['metadata', 'PORT AVEN, March 3'],
			['paragraph', '“It holds,” said Josué Marin.'],
			['paragraph', 'It held for a year & a day.'],
		]);
		expect(document.metadata).toMatchObject({
			headline: 'The Quay Holds',
			authors: ['Rosa Marin'],
			publication: 'The Mail',
			published: '2031-03-04',
			url: 'https://a.example/quay',
			language: 'en',
		});
		expect(document).toMatchObject({record: null, format: 'xml'});
		expect(faultsOf(document)).toEqual([]);
	});

	it('is read as NewsML-G2, a page within each item', async () => {
		const item = (id: number, content: string) =>
			`<newsItem guid="urn:a:${id}" xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><versionCreated>2031-03-04T05:06:07Z</versionCreated></itemMeta>
			<contentMeta><headline>Quay ${id}</headline><by>Rosa Marin</by><creditline>Coastline</creditline><language tag="en"/></contentMeta>
			<contentSet>${content}</contentSet></newsItem>`;
		const {documents, problems} = await readFolder(
			makeFolder({
				'wire.xml': `${HEAD}<newsMessage><itemSet>${item(1, '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><p>It holds.</p><p>It held.</p></body></html></inlineXML>')}${item(2, '<inlineData contenttype="text/plain">It broke.\n\nIt was mended.</inlineData>')}${item(3, '')}</itemSet></newsMessage>`,
			}),
		);
		expect(documents.map(({record, text}) => [record, text])).toEqual([
			['urn:a:1', 'Quay 1\n\nRosa Marin\n\nIt holds.\n\nIt held.'],
			['urn:a:2', 'Quay 2\n\nRosa Marin\n\nIt broke.\n\nIt was mended.'],
		]);
		expect(documents[0]!.metadata).toMatchObject({
			authors: ['Rosa Marin'],
			publication: 'Coastline',
			published: '2031-03-04T05:06:07Z',
			language: 'en',
		});
		expect(problems).toMatchObject([{record: 'newsItem 3', reason: 'There is no text in the record.'}]);
	});

	it('is read as a story of a corpus of Reuters', async () => {
		const {text, metadata} = await readOne(
			'2286newsML.xml',
			`<?xml version="1.0" encoding="iso-8859-1" ?>
<newsitem itemid="2286" id="root" date="1996-08-20" xml:lang="en"><title>LESTRIA: Quay holds.</title><headline>Quay holds.</headline>
<byline>Rosa Marin</byline><dateline>PORT AVEN 1996-08-20</dateline><text><p>The quay at G\xf6teborg holds.</p><p>It held.</p></text>
<copyright>(c) Reuters Limited 1996</copyright><metadata><dc element="dc.publisher" value="Reuters Holdings Plc"/></metadata></newsitem>`,
		);
		expect(text).toMatch(
			/^Quay holds\.\n\nRosa Marin\n\nPORT AVEN 1996-08-20\n\nThe quay at G.*teborg holds\.\n\nIt held\.$/,
		);
		expect(metadata).toMatchObject({
			published: '1996-08-20',
			publication: 'Reuters Holdings Plc',
			authors: ['Rosa Marin'],
		});
	});

	it.each([
		[
			'RSS',
			`<rss version="2.0"><channel><title>The Mail</title><link>https://a.example/</link><item><title>The &#8216;quay&#8217;</title><link>https://a.example/1</link><dc:creator>Rosa Marin</dc:creator><pubDate>Tue, 04 Mar 2031 10:00:00 +0100</pubDate><description>It holds&#8230;</description><content:encoded><![CDATA[<p>It <b>holds</b>.</p><p>It held.</p>]]></content:encoded></item></channel></rss>`,
		],
		[
			'Atom',
			`<feed xmlns="http://www.w3.org/2005/Atom"><title>The Mail</title><entry><title>The ‘quay’</title><link rel="self" href="https://a.example/x"/><link href="https://a.example/1"/><author><name>Rosa Marin</name></author><published>2031-03-04T10:00:00+01:00</published><content type="html">&lt;p&gt;It holds.&lt;/p&gt;&lt;p&gt;It held.&lt;/p&gt;</content></entry></feed>`,
		],
	])('is read as a feed: %s', async (_, feed) => {
		const {text, metadata, record} = await readOne('feed.xml', HEAD + feed);
		expect(text).toBe('The ‘quay’\n\nIt holds.\n\nIt held.');
		expect(metadata).toMatchObject({
			headline: 'The ‘quay’',
			authors: ['Rosa Marin'],
			published: '2031-03-04T10:00:00+01:00',
			url: 'https://a.example/1',
		});
		expect(record).toBe('https://a.example/1');
	});

	it('is a page where it is one', async () => {
		const page = `${HEAD}<!-- saved --><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html><body><p>It holds.</p></body></html>`;
		expect((await readOne('a.xml', page)).format).toBe('html');
	});

	it('reads no file that it names', async () => {
		const trap = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yyyy">]><nitf><body><body.content><p>It holds. &x; &y;</p></body.content></body></nitf>`;
		expect((await readOne('a.xml', trap)).text).toBe('It holds. &x; &y;');
	});

	it('is one problem without words', async () => {
		expect((await problemOf('a.xml', nitf())).reason).toMatch(/no text/);
	});
});
