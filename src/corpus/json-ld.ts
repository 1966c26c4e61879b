import {isObject} from '../text/is-object.ts';
import type {HtmlDocument} from './parse-markup.ts';

const ARTICLE = /(?:article|report|posting|story|transcript|^news|opinion|review)/i;
/** Objects looked at on one page; a page states a handful. */
const LIMIT = 2000;

/** What the page states about its article in JSON-LD, by schema.org names; `{}` when it states nothing. */
export function findJsonLd(document: HtmlDocument): Record<string, unknown> {
	let page: Record<string, unknown> | null = null;
	let looked = 0;
	for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
		const pending: unknown[] = [parse(script.textContent ?? '')];
		while (pending.length > 0 && looked++ < LIMIT) {
			const value = pending.shift();
			if (Array.isArray(value)) pending.push(...value.slice(0, LIMIT));
			if (!isObject(value)) continue;
			const type = [value['@type']]
				.flat(2)
				.filter(name => typeof name === 'string')
				.join(' ');
			if (ARTICLE.test(type)) return value;
			if (/webpage/i.test(type)) page ??= value;
			for (const name of ['@graph', 'mainEntity', 'itemListElement', 'hasPart'])
				if (name in value) pending.push(value[name]);
		}
	}
	return page ?? {};
}

/** Pages wrap the data in comments or CDATA and break lines inside strings. */
function parse(text: string): unknown {
	const plain = text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '');
	for (const attempt of [plain, plain.replace(/[\u0000-\u001f]+/g, ' ')]) {
		try {
			return JSON.parse(attempt);
		} catch {}
	}
	return null;
}
