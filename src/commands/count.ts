/** The same lists, counted: how many of their rows have each speaker, outlet, month or the like. */

import type {Filter, ListName} from '../library/library.ts';
import {plural} from '../text/counts.ts';
import {formatJson} from './json.ts';
import {remarkNothing} from './nothing.ts';
import {type CorrectionArguments, corrections, openCorpus} from './open-corpus.ts';
import {EXIT, formatTable, remark, terminalWidth, writeLines} from './output.ts';
import {UserError} from './user-error.ts';

/** Options of lists that say what of each row is printed; a count has no rows. */
const OF_ROWS = ['full', 'mentions', 'variants'] as const;

/** Fields of which a row has one or none, so that what the counts leave of all rows has none. */
const HAS_ONE: Readonly<Record<ListName, readonly string[]>> = {
	documents: ['in', 'date'],
	entities: [],
	quotes: ['speaker', 'in', 'date'],
};

type CountArguments = CorrectionArguments & {
	corpus?: string[] | undefined;
	json?: boolean | undefined;
	limit?: number | undefined;
	countBy: string;
} & Partial<Record<(typeof OF_ROWS)[number], boolean | undefined>>;

/**
 * Fulfils with the exit code. All rows are counted, where the explorer counts the first few thousand of a long
 * list.
 */
export async function printCounts(list: ListName, filter: Filter, options: CountArguments): Promise<number> {
	const rest = OF_ROWS.find(name => options[name]);
	if (rest)
		throw new UserError(`--count-by prints no rows for --${rest} to add to.`, 'Leave one of the two out.');
	const library = await openCorpus(options.corpus ?? [], {...corrections(options), searchable: false});
	try {
		const {facets, of} = library.facets(list, filter, {isComplete: true});
		const counted = facets.filter(({field}) => field === options.countBy);
		const values = counted.slice(0, options.limit);
		await writeLines(
			options.json
				? values.map(({field, value, count}) => formatJson({field, value, count}))
				: formatTable(
						values.map(({value, count}) => [count, value]),
						terminalWidth(),
					),
		);
		const {length} = counted;
		if (length === 0 && of > 0) remark(`none of ${of} ${list} has one.`);
		else if (length === 0) remarkNothing(library, 'nothing matches.');
		else if (HAS_ONE[list].includes(options.countBy)) {
			const without = of - counted.reduce((sum, {count}) => sum + count, 0);
			if (without > 0) remark(`${without} of ${of} ${list} ${plural(without, 'has', 'have')} none.`);
		}
		return length === 0 ? EXIT.nothing : EXIT.done;
	} finally {
		library.close();
	}
}
