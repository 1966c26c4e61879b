import {joinBlocks, type RawBlock} from './block-text.ts';
import {statedBlocks} from './body-blocks.ts';
import {noText} from './build-document.ts';
import {type Document, NO_METADATA} from './document.ts';
import {languageTag, webAddress} from './fields.ts';
import {findHtmlBlocks} from './html-blocks.ts';
import type {HtmlElement} from './html-node.ts';
import {parseAuthors} from './parse-authors.ts';
import {parseDate} from './parse-date.ts';
import {parseXml} from './parse-markup.ts';
import type {Problem} from './problem.ts';
import {type RecordContent, readRecord} from './read-record.ts';
import {decodeWhole} from './read-text.ts';
import {RecordReader} from './record-documents.ts';
import type {Source} from './source.ts';
import {statedCharset} from './stated-charset.ts';
import {Unreadable} from './unreadable.ts';

/**
 * Reads the XML in which agencies and archives keep news: NITF, NewsML-G2, the stories of Reuters' corpora, and feeds
 * (RSS, Atom). A story is a document. Throws {@link Unreadable} for XML that is none of these.
 */
export async function* readXml(source: Source): AsyncGenerator<Document | Problem> {
	const {text, encoding} = await decodeWhole(source, statedCharset(source.head));
	const root = parseXml(text);
	const reader = new RecordReader(source.file, 'xml');
	const whole = FORMS.find(({story}) => story === root.localName);
	if (whole) {
		yield reader.whole(await whole.read(root), source.hash(), encoding);
		return;
	}
	for (const {story, within, read} of FORMS) {
		const stories = within?.test(root.localName) === false ? [] : elementsOf(root, story);
		for (const [n, element] of stories.entries())
			yield await reader.take(read(element), element.textContent ?? '', encoding, `${story} ${n + 1}`);
		if (stories.length > 0) return;
	}
	throw noNews(root.localName);
}

type Form = {
	/** The element that a story is. */
	readonly story: string;
	/** What a file of many stories begins with, where their name alone tells too little. */
	readonly within?: RegExp;
	readonly read: (story: HtmlElement) => Promise<RecordContent>;
};

/** A NewsML message may hold NITF, never the other way round. */
const FORMS: readonly Form[] = [
	{story: 'newsItem', read: readNewsItem},
	{story: 'nitf', read: readNitf},
	{story: 'newsitem', read: readReuters},
	{story: 'item', within: /^(?:rss|rdf:RDF)$/, read: readFeedItem},
	{story: 'entry', within: /^feed$/, read: readFeedItem},
];

/** NITF 3, as the archive of the New York Times has it: its body repeats the lead in a block of its own. */
async function readNitf(story: HtmlElement): Promise<RecordContent> {
	const [head] = elementsOf(story, 'body.head');
	const [content] = elementsOf(story, 'body.content');
	const [issued] = elementsOf(story, 'date.issue');
	const [printed] = elementsOf(story, 'pubdata');
	const whole =
		content && elementsOf(content, 'block').find(block => block.getAttribute('class') === 'full_text');
	const byline = elementsOf(head ?? story, 'byline').find(
		line => line.getAttribute('class') !== 'normalized_byline',
	);
	return toContent(content ? findHtmlBlocks(whole ?? content) : [], {
		headline: wordsOf(elementsOf(head ?? story, 'hl1')[0]) ?? wordsOf(elementsOf(story, 'title')[0]),
		deck: wordsOf(elementsOf(head ?? story, 'hl2')[0]),
		byline: wordsOf(byline),
		dateline: wordsOf(elementsOf(head ?? story, 'dateline')[0]),
		publication: printed?.getAttribute('name') ?? null,
		published: issuedOn(issued?.getAttribute('norm') ?? printed?.getAttribute('date.publication')),
		url: printed?.getAttribute('ex-ref') ?? null,
		key: elementsOf(story, 'doc-id')[0]?.getAttribute('id-string') ?? null,
		language: story.getAttribute('xml:lang'),
	});
}

/** A day is written as its midnight: "20310304T000000". */
const issuedOn = (norm: string | null | undefined): string | null => norm?.replace(/T0{6}.*$/, '') ?? null;

/** NewsML-G2: what is stated about the story, and the story as a page or as NITF. */
async function readNewsItem(story: HtmlElement): Promise<RecordContent> {
	const [meta] = elementsOf(story, 'contentMeta');
	const about = meta ?? story;
	const [nitf] = elementsOf(story, 'body.content');
	const [page] = elementsOf(story, 'inlineXML');
	const [data] = elementsOf(story, 'inlineData');
	const [body] = page ? elementsOf(page, 'body') : [];
	const marked = nitf ?? body ?? page;
	const blocks = marked ? findHtmlBlocks(marked) : await statedBlocks(data?.textContent ?? '');
	return toContent(blocks, {
		headline: wordsOf(elementsOf(about, 'headline')[0]),
		deck: null,
		byline: wordsOf(elementsOf(about, 'by')[0]),
		dateline: wordsOf(elementsOf(about, 'dateline')[0]),
		publication: wordsOf(elementsOf(about, 'creditline')[0]),
		published:
			wordsOf(elementsOf(about, 'contentCreated')[0]) ?? wordsOf(elementsOf(story, 'versionCreated')[0]),
		url: null,
		key: story.getAttribute('guid'),
		language: elementsOf(about, 'language')[0]?.getAttribute('tag') ?? null,
	});
}

/** Reuters Corpus Volume 1: `<newsitem itemid="…" date="…"><headline>…<text><p>`. */
async function readReuters(story: HtmlElement): Promise<RecordContent> {
	const [text] = elementsOf(story, 'text');
	const publisher = elementsOf(story, 'dc').find(dc => dc.getAttribute('element') === 'dc.publisher');
	return toContent(text ? findHtmlBlocks(text) : [], {
		headline: wordsOf(elementsOf(story, 'headline')[0]),
		deck: null,
		byline: wordsOf(elementsOf(story, 'byline')[0]),
		dateline: wordsOf(elementsOf(story, 'dateline')[0]),
		publication: publisher?.getAttribute('value') ?? null,
		published: story.getAttribute('date'),
		url: null,
		key: story.getAttribute('itemid'),
		language: story.getAttribute('xml:lang'),
	});
}

/** An item of a feed says what a record does, under names of its own. */
async function readFeedItem(item: HtmlElement): Promise<RecordContent> {
	const value = (...names: string[]) =>
		names.map(name => elementsOf(item, name)[0]?.textContent?.trim()).find(Boolean) ?? null;
	const link = elementsOf(item, 'link').find(one => one.getAttribute('rel') !== 'self');
	const content = await readRecord({
		title: value('title'),
		author: value('dc:creator', 'name', 'author'),
		date: value('pubDate', 'published', 'updated', 'dc:date'),
		url: link?.getAttribute('href') ?? value('link'),
		id: value('guid', 'id'),
		source: value('source', 'dc:publisher'),
		content: value('content:encoded', 'content') ?? value('description', 'summary'),
	});
	if (!content) throw noText('record');
	return content;
}

type Stated = Readonly<
	Record<
		'headline' | 'deck' | 'byline' | 'dateline' | 'publication' | 'published' | 'url' | 'key' | 'language',
		string | null
	>
>;

/** Throws {@link Unreadable} for a story without words. */
function toContent(body: readonly RawBlock[] | null, stated: Stated): RecordContent {
	if (!body || body.length === 0) throw noText('record');
	const {headline, deck, byline, dateline} = stated;
	const head: RawBlock[] = [];
	if (headline) head.push({role: 'title', text: headline});
	if (deck) head.push({role: 'deck', text: deck});
	if (byline) head.push({role: 'byline', text: byline});
	if (dateline) head.push({role: 'metadata', text: dateline});
	const {authors, agency} = parseAuthors(byline ?? '');
	return {
		...joinBlocks(head, body),
		metadata: {
			...NO_METADATA,
			headline,
			deck,
			authors,
			agency,
			publication: stated.publication,
			published: parseDate(stated.published),
			url: webAddress(stated.url),
			language: languageTag(stated.language),
		},
		key: stated.key,
	};
}

/** All elements of this name below `root`, prefix and all ("dc:creator"), in order. */
const elementsOf = (root: HtmlElement, name: string): HtmlElement[] => [
	...(root as unknown as {getElementsByTagName(name: string): Iterable<HtmlElement>}).getElementsByTagName(
		name,
	),
];

/** The words of an element on one line; null when it has none. */
function wordsOf(element: HtmlElement | undefined): string | null {
	const words = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
	return words === '' ? null : words;
}

const noNews = (root: string): Unreadable =>
	new Unreadable(
		`The file is XML of a kind that is not read ("${root.slice(0, 40)}").`,
		'Save it as NITF, NewsML-G2, HTML, plain text or JSON.',
	);
