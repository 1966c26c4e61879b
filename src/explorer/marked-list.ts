/** The rows of the Marked list: filtered, sorted, and under a title for each document, speaker, label or day. */

import {dayOf} from '../corpus/day-of.ts';
import {KIND_OF_FIELD} from '../library/filter/kind-fields.ts';
import {type Field, foldLine, parseDates, parseQuery, type Term} from '../library/filter/parse-query.ts';
import type {DocumentRow, EntityRow, QuoteRow} from '../library/rows.ts';
import type {Mark} from '../notebook/mark.ts';
import {byUnits} from '../text/by-units.ts';
import {formatCount} from '../text/counts.ts';
import {type Item, markItem} from './items.ts';
import type {Order} from './list-orders.ts';
import {namesIn} from './marked-names.ts';
import {markedDocument, markedQuote} from './marked-quote.ts';
import type {World} from './world.ts';

/** A mark with what is known of its passage. */
type Marked = {
	readonly mark: Mark;
	readonly document: DocumentRow | undefined;
	readonly quote: QuoteRow | undefined;
	/** These are asked for only where the filter does. */
	readonly speaker: () => EntityRow | null | undefined;
	readonly names: () => readonly EntityRow[];
};

/** Marks below a title for each document, day or label; one with two labels stands below both. */
export function markedItems(world: World, query: string, order: Order | null): Item[] {
	const matches = matcher(query);
	const all = world
		.marks()
		.map((mark): Marked => {
			const document = markedDocument(world, mark);
			const quote = markedQuote(world, mark);
			let names: readonly EntityRow[] | undefined;
			return {
				mark,
				document,
				quote,
				speaker: () => quote?.speaker && world.library.entity(quote.speaker.id),
				names: () => (names ??= namesIn(world, mark)),
			};
		})
		.filter(matches);
	const by = order ?? 'document';
	const groups = new Map<string, {title: string; note: string; marked: Marked[]}>();
	for (const marked of all)
		for (const {key, title, note} of keysOf(marked, by)) {
			const group = groups.get(key);
			if (group) group.marked.push(marked);
			else groups.set(key, {title, note, marked: [marked]});
		}
	const sorted = [...groups].sort(([a], [b]) => compareKeys(a, b, by));
	return sorted.flatMap(([key, {title, note, marked}]): Item[] => [
		{
			type: 'title',
			id: `title:${by}:${key}`,
			text: title,
			note: [note, formatCount(marked.length)].filter(Boolean).join(' · '),
		},
		...(by === 'document' ? marked : byDate(marked)).map(({mark}) => markItem(mark)),
	]);
}

type Key = {readonly key: string; readonly title: string; readonly note: string};

/** What a mark stands under; under labels it stands once for each. An empty key comes last. */
function keysOf({mark, document, quote}: Marked, by: Order): Key[] {
	const {passage, labels} = mark;
	switch (by) {
		case 'speaker': {
			const name = quote?.speaker?.name;
			return [{key: name ? foldLine(name) : '', title: name ?? 'Speaker unknown', note: ''}];
		}
		case 'label':
			return labels.length > 0
				? labels.map(label => ({key: foldLine(label), title: `#${label}`, note: ''}))
				: [{key: '', title: 'No label', note: ''}];
		case 'date': {
			const day = dayOf(document?.published);
			return [{key: day ?? '', title: day ?? 'No date', note: ''}];
		}
		default: {
			const title = document?.headline || passage.path;
			return [{key: passage.path + passage.document, title, note: dayOf(document?.published) ?? ''}];
		}
	}
}

function compareKeys(a: string, b: string, by: Order): number {
	if (a === '' || b === '') return Number(a === '') - Number(b === '');
	return byUnits(a, b) * (by === 'date' ? -1 : 1);
}

const byDate = (marked: readonly Marked[]): Marked[] =>
	[...marked].sort((a, b) => byUnits(b.document?.published ?? '', a.document?.published ?? ''));

/** Whether a mark has the words of a query in its passage, labels or note, and the properties it asks for. */
function matcher(query: string): (marked: Marked) => boolean {
	const {groups, fields, scope} = parseQuery(query);
	return marked => {
		const {passage, labels, note} = marked.mark;
		const words =
			scope === 'headline' ? [marked.document?.headline ?? ''] : [passage.exact, ...labels, note ?? ''];
		const texts = words.map(foldLine);
		return (
			groups.every(group => group.some(term => hold(texts, term))) &&
			fields.every(
				({field, values, whole, negated}) =>
					values.some(value => hasValue(marked, field, value, whole.has(value))) !== negated,
			)
		);
	};
}

/** Each by itself: a passage that is labelled ends with its own words, and its label begins one. */
const hold = (texts: readonly string[], {kind, text: wanted, negated}: Term): boolean =>
	texts.some(text => {
		if (kind === 'whole') return text === wanted;
		if (kind === 'start') return text.startsWith(wanted);
		return kind === 'end' ? text.endsWith(wanted) : text.includes(wanted);
	}) !== negated;

function hasValue(
	{mark, document, quote, speaker, names}: Marked,
	field: Field,
	value: string,
	isWhole: boolean,
): boolean {
	const wanted = foldLine(value);
	const holdsWords = (text: string | null | undefined): boolean => {
		const folded = foldLine(text ?? '');
		return isWhole
			? folded === wanted
			: folded !== '' && wanted.split(' ').every(word => folded.includes(word));
	};
	const isCalled = ({name, aliases}: EntityRow): boolean => [name, ...aliases].some(holdsWords);
	switch (field) {
		case 'label':
			return mark.labels.some(label => foldLine(label).startsWith(wanted));
		case 'speaker':
			return holdsWords(quote?.speaker?.name);
		case 'about':
			return names().some(isCalled);
		case 'person':
		case 'org':
		case 'place': {
			const kind = KIND_OF_FIELD[field];
			// As in the list of quotes: said by them, or naming them.
			return [...names(), speaker() ?? null].some(name => name?.kind === kind && isCalled(name));
		}
		case 'kind':
			return quote?.kind.startsWith(wanted) ?? false;
		case 'file':
			return foldLine(mark.passage.path).includes(wanted);
		case 'in':
			return holdsWords(document?.publication) || foldLine(`/${mark.passage.path}`).includes(`/${wanted}`);
		case 'date': {
			const day = document?.published;
			const {from, to} = parseDates(value);
			return !!day && (from === undefined || day >= from) && (to === undefined || day <= `${to}~`);
		}
		default:
			return true;
	}
}
