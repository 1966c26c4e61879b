import {mkdirSync, rmSync} from 'node:fs';
import {writeFiles} from './corpus/write-corpus.ts';
import {type IndexRun, runIndex} from './index-run.ts';
import {inventedCorpus, scaled} from './ready-corpus.ts';
import {compareSideBySide} from './side-by-side.ts';

const ROUNDS = 5;

/** One new document in a large corpus, linked and searchable, against a start at which nothing changed. */
export async function run(): Promise<void> {
	const documents = scaled(100_000);
	const large = inventedCorpus(documents, 'files');
	// A second root beside the large corpus, which other benchmarks share and which must not change.
	const incoming = `${large}.incoming`;
	mkdirSync(incoming, {recursive: true});
	let next = documents;
	await runIndex(large, incoming);
	await compareSideBySide(
		[
			{
				name: `${documents} files, nothing changed`,
				measure: async () => figuresOf(await runIndex(large, incoming)),
			},
			{
				name: 'one new file',
				measure: async () => {
					writeFiles(incoming, 1, next++);
					return figuresOf(await runIndex(large, incoming));
				},
			},
		],
		{rounds: ROUNDS, unit: 'ms', figures: ['time', 'CPU']},
	);
	rmSync(incoming, {recursive: true});
}

const figuresOf = ({seconds, cpu}: IndexRun): readonly number[] => [seconds * 1000, cpu * 1000];
