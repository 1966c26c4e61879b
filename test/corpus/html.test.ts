import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {tried} from '../runs.ts';
import {blocksOf, faultsOf, readOne} from './reading.ts';

const golden = (name: string): Buffer => readFileSync(new URL(`golden/${name}`, import.meta.url));

describe('a saved page', () => {
	it('of a newspaper gives its story with what stands around it told apart', async () => {
		const document = await readOne('page.html', golden('harbour-mail.html'));
		expect(document.metadata).toEqual({
			headline: 'Port delays dredging until\u00a0spring',
			deck: 'Silt in the basin has grown faster than the council was told',
			authors: ['Ana Quell', 'Tomas Brandt'],
			agency: null,
			publication: 'The Harbour Mail',
			published: '2031-03-04T06:10:00+01:00',
			url: 'https://harbourmail.example/2031/03/dredging-delayed',
			language: 'en-GB',
		});
		const blocks = blocksOf(document);
		expect(blocks.map(([role]) => role)).toEqual(
			'title deck byline caption paragraph paragraph furniture heading paragraph paragraph paragraph paragraph'.split(
				' ',
			),
		);
		expect(blocks[2]![1]).toBe('By Ana Quell and Tomas Brandt\n4 March 2031');
		expect(blocks[3]![1]).toBe('The north basin at low water. Photo: Ola Wick/Harbour Mail');
		expect(blocks[5]![1]).toBe(
			'“We found more silt than the survey had told us,” said Marit Hals, the harbour director.\n“I will not send a crew out in ice.”',
		);
		expect(blocks[8]![1]).toMatch(/^The contract with Baltmar Dredging\u00a0AS, signed/);
		expect(document.text).not.toMatch(
			/dataLayer|color:red|nobody|Skip to|Facebook|rights reserved|ridge road|herring/i,
		);
		expect(faultsOf(document)).toEqual([]);
	});

	it('of the last century gives its story from among tables and capitals', async () => {
		const document = await readOne('page.htm', golden('old-gazette.htm'));
		expect(document.encoding).toEqual({label: 'windows-1252', assumed: false});
		expect(document.metadata).toMatchObject({
			headline: 'Ferry skipper cleared of blame in pier crash',
			authors: ['Per Aas'],
			published: '2004-01-09',
		});
		const words = blocksOf(document).map(([, text]) => text);
		expect(words.slice(0, 2)).toEqual([
			'Ferry skipper cleared of blame in pier crash',
			'By PER AAS\nGazette Staff Writer',
		]);
		expect(words).toContain(
			'“The wind took her,” said Jon Riis, who led the inquiry. “No rudder would have held.”',
		);
		expect(words).toContain('The café at the head of the pier has been closed since.');
		expect(document.text).not.toMatch(/At sea|Adverts/);
	});

	it('of a running report keeps its headings and list, and marks the link to another story', async () => {
		const document = await readOne('page.html', golden('live-blog.html'));
		expect(document.metadata).toMatchObject({
			headline: 'Ice closes the sound: latest updates',
			authors: ['Siri Moe'],
			publication: 'Sound Today',
			published: '2031-02-01T05:00:00Z',
			url: 'https://soundtoday.example/live/ice',
		});
		const blocks = blocksOf(document);
		expect(blocks).toContainEqual(['heading', '7.40am: Breaker under way']);
		expect(blocks).toContainEqual(['list-item', 'Eleven ships at anchor']);
		expect(blocks).toContainEqual(['related', 'READ MORE: How the breaker was nearly sold']);
		expect(blocks.map(([, words]) => words)).toContain(
			'The breaker Isbjørn left its berth half an hour late. Its master, Lena Krogh, said by radio: "Give us until noon".',
		);
		expect(document.text).toContain('“We will not put people on that water,” said a clerk');
		expect(document.text).not.toMatch(/cookies|First!|Follow us|Send a tip/);
	});
});

const SAID = [
	'The port of Stenvik will not dredge its north basin before spring, its director said on Tuesday, months after the promise.',
	'Council member Per Aas called the delay a gift to the lawyers and asked for the survey before the next sitting.',
	'Baltmar did not answer questions sent on Monday, and a spokesman who had said in January that it was ready said no more.',
	'Snow is forecast for the evening, with wind from the north-east, and the harbour office asks people to stay ashore.',
];
const TEASER =
	'<article class="card"><h3><a href="/x">Another story about ships</a></h3><p>A teaser, of some length, with commas.</p></article>';

describe('the story of a page', () => {
	it.each<[layout: string, html: string]>([
		['lines parted by breaks', `<div class="txt">${SAID.join('<br><br>')}</div>`],
		[
			'sections with advertisements between',
			SAID.map(said => `<div class="sec"><p>${said}</p></div><div class="ad">Advertisement</div>`).join(''),
		],
		[
			'one among cards of other stories',
			`<div class="story">${SAID.map(said => `<p>${said}</p>`).join('')}</div>${TEASER.repeat(9)}`,
		],
		[
			'paragraphs left open in a table',
			`<table><tr><td></td><td><font size=2><p>${SAID.join('<p>')}</td></tr></table>`,
		],
		[
			'spans in boxes',
			`<div id="content">${SAID.map(said => `<div data-x="text"><span>${said}</span></div>`).join('')}</div>`,
		],
		[
			'a story repeated by a pull quote',
			`<article>${SAID.map(said => `<p>${said}</p>`).join('')}<blockquote class="pull-quote">a gift to the lawyers</blockquote></article>`,
		],
	])('is found in %s', async (_, body) => {
		const menu = `<div class="nav"><ul>${'<li><a href="/s">A section of the paper</a></li>'.repeat(15)}</ul></div>`;
		const page = `<html><head><title>Port delays dredging</title></head><body>${menu}<h1>Port delays dredging</h1>${body}</body></html>`;
		const document = await readOne('a.html', page);
		const story = blocksOf(document).filter(([role]) => role === 'paragraph' || role === 'title');
		expect(story.map(([, words]) => words)).toEqual(['Port delays dredging', ...SAID]);
	});
});

describe('the story that a page states for machines', () => {
	const stated = (body: string) =>
		`<script type="application/ld+json">${JSON.stringify({'@graph': [{'@type': 'NewsArticle', articleBody: body}]})}</script>`;
	const page = (body: string, shown: string) =>
		`<html><head><title>Port delays dredging</title>${stated(body)}</head><body><h1>Port delays dredging</h1>${shown}</body></html>`;
	const wordsOf = async (html: string) =>
		blocksOf(await readOne('a.html', html))
			.slice(1)
			.map(([, words]) => words);

	it.each([
		['is filled by a script', SAID.join('\n\n'), '<nav>Home</nav><div id="root">Loading…</div>'],
		['has its paragraphs as lines', SAID.join('\n'), '<div id="root"></div>'],
		['has tags', SAID.map(said => `<p>${said}</p>`).join(''), '<div id="root"></div>'],
		[
			'shows a teaser of it',
			SAID.join('\r\n\r\n'),
			`<article><p>${SAID[0]}</p><p>To read on, subscribe.</p></article>`,
		],
	])('is read where the page %s', async (_, body, shown) => {
		expect(await wordsOf(page(body, shown))).toEqual(SAID);
	});

	it('is not read where the page prints its own, or where it is a summary', async () => {
		const printed = SAID.map(said => `<p>${said}</p>`).join('');
		expect(await wordsOf(page('Other words. '.repeat(30), `<article>${printed}</article>`))).toEqual(SAID);
		expect(await wordsOf(page('In short: ice.', '<p>The port is shut.</p>'))).toEqual(['The port is shut.']);
	});
});

describe('the words of a page', () => {
	it.each<[html: string, text: string]>([
		['<p>One</p><p>Two</p>', 'One\n\nTwo'],
		['<div>One</div><div>Two</div>', 'One\n\nTwo'],
		['<p>One<br>Two</p>', 'One\nTwo'],
		['<p>One<br><br/>Two</p>', 'One\n\nTwo'],
		['<p>Isb<b>jø</b><i>rn</i></p>', 'Isbjørn'],
		['<p>One <b> two</b>\n\t three</p>', 'One two three'],
		['<p>a&nbsp;b &amp; c &#8220;d&#8221; &eacute; &shy;</p>', 'a\u00a0b & c “d” é \u00ad'],
		['<ul><li>One<li>Two</ul>', 'One\n\nTwo'],
		['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\n\nc'],
		['<pre>one\n  two</pre>', 'one\ntwo'],
		['One<p>Two</p>Three', 'One\n\nTwo\n\nThree'],
		['<p>One<span hidden>no</span><span style="display: none">no</span></p>', 'One'],
		['<p>One<script>no</script><style>no</style><!-- no --><template>no</template></p>', 'One'],
		['<p>He said <q>yes</q>.</p>', 'He said “yes”.'],
		['<p>1 < 2 and 3 > 2</p>', '1 < 2 and 3 > 2'],
		['<constructor><p>One</p></constructor>Two', 'One\n\nTwo'],
		['<p>One', 'One'],
		['</p>One</div>', 'One'],
		['<html><p>One</html>', 'One'],
		['<html><head><title>T</title></head><p>One</p><p>Two</p></html>', 'T\n\nOne\n\nTwo'],
		[
			'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One<br/>Two</p></body></html>',
			'One\nTwo',
		],
	])('in %j are %j', async (html, text) => {
		expect((await readOne('a.html', html)).text).toBe(text);
	});

	it('never glue over the edge of a block', async () => {
		const names = fc.constantFrom(
			'p',
			'div',
			'li',
			'h2',
			'section',
			'td',
			'blockquote',
			'dd',
			'figcaption',
			'ul',
		);
		await fc.assert(
			fc.asyncProperty(fc.array(names, {minLength: 2, maxLength: 6}), async found => {
				const html = found.map((name, i) => `<${name}>word${i}x</${name}>`).join('');
				const {text} = await readOne('a.html', `<p>Before.</p>${html}`);
				expect(text).not.toMatch(/xword/);
			}),
			tried(40),
		);
	});
});

describe('what a page states', () => {
	const withHead = (head: string): string => `<html><head>${head}</head><body><p>The text.</p></body></html>`;
	const ld = (value: unknown): string =>
		`<script type="application/ld+json">${JSON.stringify(value)}</script>`;

	it.each<[head: string, metadata: object]>([
		[
			ld({'@type': 'NewsArticle', author: 'Ana Doe', publisher: {name: 'P'}}),
			{authors: ['Ana Doe'], publication: 'P'},
		],
		[ld({'@type': 'Article', author: {'@type': 'Person', name: 'Ana Doe'}}), {authors: ['Ana Doe']}],
		[
			ld([{'@type': 'X'}, {'@graph': [{'@type': 'Report', author: [{name: 'Ana Doe'}, 'Bo Roe']}]}]),
			{authors: ['Ana Doe', 'Bo Roe']},
		],
		[
			ld({'@type': 'NewsArticle', author: {'@type': 'Organization', name: 'Harbour Mail Desk'}}),
			{authors: []},
		],
		['<meta name=author content="By Ana Doe and Bo Roe">', {authors: ['Ana Doe', 'Bo Roe']}],
		['<meta property="article:author" content="https://social.example/ana">', {authors: []}],
		[
			'<meta property="og:title" content="Port closed for good | The Mail"><meta property="og:site_name" content="The Mail">',
			{headline: 'Port closed for good', publication: 'The Mail'},
		],
		[
			'<title>Port closed for good - The Mail</title><meta property="og:site_name" content="The Mail">',
			{headline: 'Port closed for good'},
		],
		['<title>Port closed - again</title>', {headline: 'Port closed - again'}],
		['<meta name="DC.date.issued" content="2031-03-04">', {published: '2031-03-04'}],
		['<meta name="pubdate" content="Mon, 04 Mar 2030 10:00:00 GMT">', {published: '2030-03-04T10:00:00Z'}],
		['<link rel=canonical href="https://a.example/x">', {url: 'https://a.example/x'}],
		['<link rel=canonical href="javascript:alert(1)">', {url: null}],
		['<meta property="og:locale" content="en_US">', {language: 'en-US'}],
		[
			`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Port\nclosed"}</script>`,
			{headline: 'Port closed'},
		],
		['<script type="application/ld+json">{</script>', {headline: null}],
	])('with %s is %o', async (head, metadata) => {
		expect((await readOne('a.html', withHead(head))).metadata).toMatchObject(metadata);
	});

	it('leaves out who writes below it', async () => {
		const posts = '<div class="post"><b class="author">gull77</b><p>“No,” my uncle said.</p></div>'.repeat(9);
		const story = SAID.map(said => `<p>${said}</p>`).join('');
		for (const box of ['<div id="disqus_thread">', '<div>']) {
			const document = await readOne(
				'a.html',
				`<article><h1>Port shut</h1>${story}</article>${box}${posts}</div>`,
			);
			expect(document.metadata.authors).toEqual([]);
			expect(blocksOf(document).filter(([, words]) => words.includes('my uncle'))).toEqual([]);
		}
	});

	it('is taken from the head of a reader view', async () => {
		const page =
			'<html><head><title>Port shut</title></head><body><div class="header reader-header"><a class="domain reader-domain" href="https://a.example/story">a.example</a>' +
			`<h1 class="reader-title">Port shut</h1><div class="credits reader-credits">Ana Doe</div></div><div class="content">${SAID.map(said => `<p>${said}</p>`).join('')}</div></body></html>`;
		const document = await readOne('a.html', page);
		expect(document.metadata).toMatchObject({authors: ['Ana Doe'], url: 'https://a.example/story'});
		expect(blocksOf(document).slice(0, 2)).toEqual([
			['title', 'Port shut'],
			['byline', 'Ana Doe'],
		]);
	});

	it('has the address that SingleFile writes down', async () => {
		const page =
			'<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://a.example/story \n saved date: Mon May 06 2030\n--><p>The text.';
		expect((await readOne('a.html', page)).metadata.url).toBe('https://a.example/story');
	});

	it('is read from what stands in the text when the head is silent', async () => {
		const page =
			'<!-- saved from url=(0023)https://a.example/story --><html><body><article><h1>Port closed</h1>' +
			'<p class="byline">By Ana Doe, Reuters</p><time datetime="2031-03-04">today</time><p>The text.</p></article></body></html>';
		expect((await readOne('a.html', page)).metadata).toMatchObject({
			headline: 'Port closed',
			authors: ['Ana Doe'],
			agency: 'Reuters',
			published: '2031-03-04',
			url: 'https://a.example/story',
		});
	});
});
