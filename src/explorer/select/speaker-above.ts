/** Which rows of a list say once more who speaks, below a row that has said it. */
import {parseQuery} from '../../library/filter/parse-query.ts';
import type {Item} from '../items.ts';
import type {ListState} from '../state.ts';

/**
 * Id of the speaker that the row above names, where a quote is of the same one: in quotes that are filtered or sorted
 * by speaker nearly every row began with one name, which took half of a list of 40 columns. Null for all other rows; the
 * first in view always has its name.
 */
export function speakersAbove({source, good, sort}: ListState, items: readonly Item[]): (string | null)[] {
	const isBySpeaker = source.type === 'quotes' && (sort === 'speaker' || asksForSpeaker(good));
	return items.map((item, index) => {
		const speaker = isBySpeaker ? speakerOf(item) : null;
		return speaker !== null && speakerOf(items[index - 1]) === speaker ? speaker : null;
	});
}

const speakerOf = (item: Item | undefined): string | null =>
	item?.type === 'quote' ? (item.quote.speaker?.id ?? null) : null;

const asksForSpeaker = (query: string): boolean =>
	query.includes('speaker:') &&
	parseQuery(query).fields.some(({field, negated}) => field === 'speaker' && !negated);
