import Fuse from 'fuse.js';
import {FoldedLines} from '../../src/library/filter/folded-lines.ts';
import {foldLine} from '../../src/library/filter/parse-query.ts';
import {WordIndex} from '../../src/library/filter/word-index.ts';
import {InventedNames} from './corpus/invented-names.ts';
import {Random} from './corpus/random.ts';
import {percentile} from './percentile.ts';
import {scaled} from './ready-corpus.ts';

const QUERIES = 30;
const FUSE_ROWS = 100_000; // fuse.js takes seconds a query for more
const FUSE_QUERIES = 5;

/** The filter over quotes and over headlines, as the thread that searches runs it, against fuse.js alone over fewer rows. */
export async function run(): Promise<void> {
	const {words, people} = new InventedNames(scaled(100_000));
	const random = new Random(3);
	/** Words as in prose: a few are half of it. */
	const sentence = (length: number): string =>
		Array.from({length}, () => words[random.zipf(words.length)]!).join(' ');
	const speaker = () => people[random.zipf(people.length)]!.full;
	const lists: Record<string, () => readonly string[]> = {
		quotes: () => [sentence(random.between(8, 40)), speaker()],
		headlines: () => [
			`${speaker()} ${sentence(random.between(4, 9))}`,
			`2021/03/${random.between(1, 9999)}.txt`,
		],
	};
	for (const [list, row] of Object.entries(lists)) {
		const rows = Array.from({length: scaled(1_000_000)}, row);
		const began = performance.now();
		const index = WordIndex.of(FoldedLines.of(rows));
		console.log(`  ${rows.length} ${list}, index built in ${Math.round(performance.now() - began)} ms`);
		const queries = typedQueries(rows, random);
		const keys = queries.flatMap(query => [...query].map((_, n) => query.slice(0, n + 1).trim()));
		for (const key of keys.slice(0, 50)) index.rank(key);
		const times = keys.map(key => time(() => index.rank(key)));
		const worst = percentile(times, 99);
		console.log(
			`  every key of ${QUERIES} queries: median ${percentile(times, 50).toFixed(1)} ms, p99 ${worst.toFixed(1)} ms, ${(worst / (1000 / 60)).toFixed(2)} frames`,
		);
		const few = rows.slice(0, FUSE_ROWS).map(texts => foldLine(texts.join(' ')));
		const fuse = new Fuse(few, {threshold: 0.4, ignoreLocation: true});
		const alone = queries.slice(0, FUSE_QUERIES).map(query => time(() => fuse.search(query)));
		console.log(
			`  fuse.js alone over ${few.length}: median ${percentile(alone, 50).toFixed(0)} ms, ${(percentile(alone, 50) / worst).toFixed(0)} × as long as our p99`,
		);
	}
}

/** One or two words of a row, the last one cut short; a third with two letters swapped. */
function typedQueries(rows: readonly (readonly string[])[], random: Random): string[] {
	return Array.from({length: QUERIES}, (_, n) => {
		const words = foldLine(random.pick(rows)[0]!)
			.split(' ')
			.filter(word => word.length > 4);
		const first = words[0] ?? 'harbour';
		const typed = n % 3 === 0 ? `${first[0]}${first[2]}${first[1]}${first.slice(3)}` : first;
		return n % 2 === 0 ? typed : `${typed} ${(words[1] ?? 'council').slice(0, 4)}`;
	});
}

function time(action: () => void): number {
	const began = performance.now();
	action();
	return performance.now() - began;
}
