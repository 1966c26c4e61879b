/** Fields put into a filter and taken out of it, so that what a key did is there to be read and edited. */
import {parseQuery} from '../library/filter/parse-query.ts';
import type {Facet} from '../library/rows.ts';

/** Values of these are words of a kind that is never a part of another: they need no quotation marks. */
const PLAIN: ReadonlySet<Facet['field']> = new Set(['date', 'kind', 'label']);

/** `channel` to `channel speaker:"Rosa Marin"`: in quotation marks the name is meant as it is. */
export function withField(query: string, {field, value}: Pick<Facet, 'field' | 'value'>): string {
	const text = value.replaceAll('"', '').replace(/\s+/g, ' ').trim();
	const isPlain = PLAIN.has(field) && /^[\p{L}\p{N}.-]+$/u.test(text);
	return `${query.trim()} ${field}:${isPlain ? text : `"${text}"`}`.trim();
}

/** The query without the last of its fields; null when it has none. */
export function withoutLastField(query: string): string | null {
	const spans = parseQuery(query).fields.map(({span}) => span);
	const scope = /(?<=^|\s)in:"?headline"?(?=\s|$)/i.exec(query);
	if (scope) spans.push({start: scope.index, end: scope.index + scope[0].length});
	const last = spans.reduce((a, b) => (b.start > a.start ? b : a), {start: -1, end: -1});
	if (last.start < 0) return null;
	return [query.slice(0, last.start).trim(), query.slice(last.end).trim()].filter(Boolean).join(' ');
}
