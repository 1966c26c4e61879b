/** The same lists, counted: how many of their rows have each speaker, outlet, month or the like. */
import type {Filter} from '../library/library.ts';
import type {Counted} from './counted-fields.ts';
import {EXIT, formatTable, sayNothingFound, terminalWidth, writeLines} from './output.ts';
import {type CorrectionArguments, corrections, readCorpus} from './read-corpus.ts';
import {UserError} from './user-error.ts';

/** Options of lists that say what of each row is printed; a count has no rows. */
const OF_ROWS = ['full', 'mentions', 'variants'] as const;

type CountArguments = CorrectionArguments & {
	corpus?: string[] | undefined;
	json?: boolean | undefined;
	limit?: number | undefined;
	countBy: string;
} & Partial<Record<(typeof OF_ROWS)[number], boolean | undefined>>;

/** Fulfils with the exit code. All rows are counted, where the explorer counts the first few thousand of a long list. */
export async function printCounts(list: Counted, filter: Filter, options: CountArguments): Promise<number> {
	const rest = OF_ROWS.find(name => options[name]);
	if (rest)
		throw new UserError(`--count-by prints no rows for --${rest} to add to.`, 'Leave one of the two out.');
	const library = await readCorpus(options.corpus ?? [], {...corrections(options), searchable: false});
	try {
		const {facets, of} = library.facets(list, filter, {isComplete: true});
		const values = facets.filter(({field}) => field === options.countBy).slice(0, options.limit);
		await writeLines(
			options.json
				? values.map(({field, value, count}) => JSON.stringify({field, value, count}))
				: formatTable(
						values.map(({value, count}) => [count, value]),
						terminalWidth(),
					),
		);
		if (values.length === 0)
			sayNothingFound(of === 0 ? 'nothing matches.' : `none of ${of} ${list} has one.`);
		return values.length === 0 ? EXIT.nothing : EXIT.done;
	} finally {
		library.close();
	}
}
