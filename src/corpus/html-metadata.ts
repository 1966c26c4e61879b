import {fold} from '../text/fold.ts';
import {isObject} from '../text/is-object.ts';
import type {Metadata} from './document.ts';
import {agencyOf, authorsOf, firstOf, languageTag, lineOf, webAddress} from './fields.ts';
import type {HtmlElement} from './html-node.ts';
import {findJsonLd} from './json-ld.ts';
import {parseDate} from './parse-date.ts';
import type {HtmlDocument} from './parse-markup.ts';

const PUBLISHED =
	'article:published_time datepublished parsely-pub-date dc.date.issued dc.date dcterms.date dcterms.created date pubdate ' +
	'publishdate publish-date publication_date sailthru.date article.published og:published_time cxenseparse:recs:publishtime';
const AUTHOR =
	'author parsely-author dc.creator dcterms.creator byl article:author sailthru.author twitter:creator';
const SITE = 'og:site_name application-name dc.publisher dcterms.publisher publisher al:ios:app_name';
const TITLE = 'og:title parsely-title dc.title twitter:title';

/** What a page states about itself: JSON-LD before OpenGraph before other meta elements before its own text. */
export function findHtmlMetadata(document: HtmlDocument): Metadata {
	const data = findJsonLd(document);
	const metas = metaFields(document);
	const publisher = data.publisher;
	const site =
		(isObject(publisher) || typeof publisher === 'string' ? lineOf(publisher, 'name') : null) ??
		firstOf(metas, SITE, value => lineOf(value));
	return {
		headline: headlineOf(document, data, metas, site),
		deck: null,
		authors:
			authorsOf(data.author ?? data.creator) ??
			firstOf(metas, AUTHOR, authorsOf) ??
			authorsOf(
				[...document.querySelectorAll('[rel~="author"], [itemprop="author"]')].slice(0, 10).map(contentOf),
			) ??
			[],
		agency: agencyOf(data.author ?? data.creator) ?? firstOf(metas, AUTHOR, agencyOf),
		publication: site,
		published:
			parseDate(data.datePublished) ??
			firstOf(metas, PUBLISHED, parseDate) ??
			firstDate(document, '[itemprop="datePublished"], time[pubdate]') ??
			firstDate(document, 'article time[datetime], header time[datetime], main time[datetime]') ??
			parseDate(data.dateCreated) ??
			onlyDate(document),
		url:
			webAddress(attribute(document, 'link[rel="canonical"]', 'href')) ??
			webAddress(firstOf(metas, 'og:url', value => lineOf(value))) ??
			webAddress(data.url) ??
			webAddress(data.mainEntityOfPage) ??
			webAddress(attribute(document, 'a.reader-domain', 'href')), // of a reader view that Firefox saved
		language:
			languageTag(attribute(document, 'html', 'lang') ?? attribute(document, 'html', 'xml:lang')) ??
			languageTag(data.inLanguage) ??
			firstOf(metas, 'content-language og:locale language dc.language', languageTag),
	};
}

/** Content of the meta elements by name or property, in lower case; the first of a name wins. */
function metaFields(document: HtmlDocument): ReadonlyMap<string, unknown> {
	const fields = new Map<string, unknown>();
	for (const meta of document.querySelectorAll('meta[content]')) {
		const content = meta.getAttribute('content')?.trim();
		if (content === undefined || content === '') continue;
		for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
			const name = meta.getAttribute(attribute)?.trim().toLowerCase();
			if (name !== undefined && name !== '' && !fields.has(name)) fields.set(name, content);
		}
	}
	return fields;
}

/**
 * The headline as the page prints it: the h1 that agrees with what the page states, or the h1 of its article;
 * else what it states, without the site's name behind it.
 */
function headlineOf(
	document: HtmlDocument,
	data: Record<string, unknown>,
	metas: ReadonlyMap<string, unknown>,
	site: string | null,
): string | null {
	const title = lineOf(document.querySelector('title')?.textContent ?? null);
	const stated = lineOf(data.headline) ?? firstOf(metas, TITLE, value => lineOf(value));
	const plain = stated === null ? null : withoutSite(stated, site);
	const printed = [...document.querySelectorAll('h1')].map(h1 => ({h1, line: lineOf(textOf(h1))}));
	for (const {line} of printed) {
		if (line === null) continue;
		if ([plain, title].some(other => other !== null && agree(line, other))) return line;
	}
	const inStory = printed.find(({h1}) => isInside(h1, 'article') || isInside(h1, 'main'))?.line;
	if (inStory !== undefined && inStory !== null) return inStory;
	if (plain !== null) return plain;
	const only = printed.length === 1 ? printed[0]!.line : null;
	const isName = only !== null && site !== null && fold(only) === fold(site);
	return (isName ? null : only) ?? (title === null ? null : withoutSite(title, site));
}

/**
 * Whether two headlines are one, give or take marks, or one begins with the other: "Port closed" and "Port closed |
 * The Mail".
 */
function agree(a: string, b: string): boolean {
	const [x, y] = [a, b].map(line =>
		fold(line)
			.replace(/[\s\p{P}|]+/gu, ' ')
			.trim(),
	) as [string, string];
	return x.length > 8 && y.length > 8 ? x.startsWith(y) || y.startsWith(x) : x === y;
}

/** "Port closed - The Harbour Mail" → "Port closed", for the site's known name or a short last piece. */
function withoutSite(title: string, site: string | null): string {
	const match = /^(.{10,}?)\s+[|–—»·-]\s+([^|–—»·]{2,40})$/.exec(title);
	if (match === null) return title;
	const [, before, name] = match;
	const isSite = site !== null && fold(name!).includes(fold(site).replace(/^the /, ''));
	return isSite || (title.includes(` | ${name}`) && name!.split(' ').length <= 4) ? before! : title;
}

function firstDate(document: HtmlDocument, selector: string): string | null {
	for (const element of [...document.querySelectorAll(selector)].slice(0, 10)) {
		const date = parseDate(contentOf(element));
		if (date !== null) return date;
	}
	return null;
}

/** The date of a page that shows no more than one. */
function onlyDate(document: HtmlDocument): string | null {
	const times = [...document.querySelectorAll('time')];
	return times.length === 1 ? parseDate(contentOf(times[0]!)) : null;
}

const contentOf = (element: HtmlElement): string =>
	element.getAttribute('content') ?? element.getAttribute('datetime') ?? textOf(element);

const textOf = (element: HtmlElement): string => (element.textContent ?? '').slice(0, 2000);

const attribute = (document: HtmlDocument, selector: string, name: string): string | null =>
	document.querySelector(selector)?.getAttribute(name) ?? null;

function isInside(element: HtmlElement, name: string): boolean {
	for (let node = element.parentNode; node !== null; node = node.parentNode)
		if ((node as HtmlElement).localName === name) return true;
	return false;
}
