import {existsSync} from 'node:fs';
import {dayOf} from '../corpus/day-of.ts';
import {fieldsOf} from '../explorer/filter-fields.ts';
import {parseQuery} from '../library/filter/parse-query.ts';
import {parseSearch} from '../library/search-query.ts';
import {checkFinished, checkLimit} from './filter-options.ts';
import {formatJson, hitJson} from './json.ts';
import {remarkNothing} from './nothing.ts';
import {type CorrectionArguments, corrections, openCorpus} from './open-corpus.ts';
import {EXIT, formatEntries, terminalWidth, writeLines} from './output.ts';
import {UserError} from './user-error.ts';

const DEFAULT_LIMIT = 20;

/** `dossier search`: the passages that match a query, best first. */
export async function search(
	options: CorrectionArguments & {
		query: string;
		corpus?: string[] | undefined;
		limit?: number | undefined;
		json?: boolean | undefined;
	},
): Promise<number> {
	checkLimit(options.limit);
	if (!options.corpus?.length && options.query.includes('/') && existsSync(options.query))
		throw new UserError(
			`"${options.query}" is a file or folder, and no words are given.`,
			"The words come first: dossier search 'second survey' articles/",
		);
	// What names no field is words; a field that makes no sense would quietly widen the search.
	const {problems, fields, unfinished} = parseQuery(options.query);
	const [problem] = problems.filter(({isNoField}) => !isNoField);
	if (problem) throw new UserError(problem.message, 'Words with a colon stand in quotation marks.');
	checkFinished(options.query, unfinished);
	const known = fieldsOf({type: 'found', query: ''});
	const other = fields.find(({field}) => !known.includes(field));
	if (other)
		throw new UserError(
			`${other.field}: does not filter passages.`,
			`${known.map(field => `${field}:`).join(' ')} do; words with a colon stand in quotation marks.`,
		);
	if (parseSearch(options.query).groups.length === 0)
		throw new UserError(
			'No words are given to search for: fields, and words after "!", only narrow what others find.',
			"For example: dossier search 'survey date:2024-06' articles/",
		);
	const library = await openCorpus(options.corpus ?? [], corrections(options));
	try {
		const hits = library.search(options.query, options.limit ?? DEFAULT_LIMIT);
		await writeLines(
			options.json
				? hits.map(hit => formatJson(hitJson(hit)))
				: formatEntries(
						hits.map(({published, path, part, text}) => ({
							facts: [dayOf(published) ?? '', path, part.span.start],
							words: text,
						})),
						terminalWidth(),
					),
		);
		if (hits.length === 0) remarkNothing(library, 'no passage matches.');
		return hits.length === 0 ? EXIT.nothing : EXIT.done;
	} finally {
		library.close();
	}
}
