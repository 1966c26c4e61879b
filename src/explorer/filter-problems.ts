/** What a list cannot make sense of in its filter. */
import {LONGEST_QUERY, parseQuery, type QueryProblem} from '../library/filter/parse-query.ts';
import {fieldsOf} from './filter-fields.ts';
import type {Source} from './state.ts';

/** Problems of `query` as a filter of this list, in the order of their places; spans are of the query. */
export function filterProblems(source: Source, query: string): readonly QueryProblem[] {
	switch (source.type) {
		case 'documents':
		case 'entities':
		case 'quotes':
		case 'entity': {
			const label = /(?<=^|\s)!?label:\S?/i.exec(query);
			const message = 'label: filters only what you marked.';
			const own = label?.[0].endsWith(':')
				? []
				: label
					? [{message, span: {start: label.index, end: label.index + label[0].length}}]
					: [];
			return [...parseQuery(query).problems, ...own].sort((a, b) => a.span.start - b.span.start);
		}
		case 'marked': {
			return [...parseQuery(query).problems, ...foreignField(source, query, 'marks')];
		}
		// What is no field here is looked for as it is.
		case 'found': {
			const names = fieldsOf(source).join('|');
			const own = parseQuery(query).problems.filter(({span}) =>
				new RegExp(`^!?(?:${names}):.`, 'i').test(query.slice(span.start)),
			);
			return [...own, ...foreignField(source, query, 'passages')];
		}
		case 'same':
		case 'copies':
		case 'problems':
		case 'corrections':
		case 'suggestions':
			return [];
	}
}

/** The first field that this list does not know, and which it does. */
function foreignField(source: Source, query: string, rows: string): QueryProblem[] {
	const known = fieldsOf(source);
	const other = parseQuery(query).fields.find(({field}) => !known.includes(field))?.field;
	const start = other ? query.toLowerCase().indexOf(`${other}:`) : -1;
	if (!other || start < 0) return [];
	const message = `${other}: does not filter ${rows}; ${known.map(field => `${field}:`).join(' ')} do.`;
	return [{message, span: {start, end: start + other.length + 1}}];
}

/**
 * The query whose rows a list shows while `query` is typed: `before`, the last one that made sense, while a
 * value does not ("date:soon"). A field that does not exist is left out: while its name was typed it was a
 * word like any other, and the rows without it are those that made sense. Of one that is too long, what counts.
 */
export function understood(source: Source, query: string, before: string): string {
	const read = query.slice(0, LONGEST_QUERY);
	return filterProblems(source, read).every(({span}) => read[span.end - 1] === ':') ? read : before;
}
