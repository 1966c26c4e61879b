import {spawnSync} from 'node:child_process';
import Fuse from 'fuse.js';
import {FoldedLines} from '../../src/library/filter/folded-lines.ts';
import {NameIndex} from '../../src/library/filter/name-index.ts';
import {foldLine} from '../../src/library/filter/parse-query.ts';
import {InventedNames} from './corpus/invented-names.ts';
import {Random} from './corpus/random.ts';
import {percentile} from './percentile.ts';
import {scaled} from './ready-corpus.ts';

const QUERIES = 45;
const FUSE_NAMES = 20_000; // full fuse.js takes seconds for more
const RECALL_QUERIES = 60;

/** The filter over names, in process: against fzf as a whole process and against fuse.js alone. */
export async function run(): Promise<void> {
	const count = scaled(1_000_000);
	const names = allNames(count);
	const began = performance.now();
	const index = NameIndex.of(FoldedLines.of(names.map(name => [name])));
	console.log(`  ${names.length} names, index built in ${Math.round(performance.now() - began)} ms`);
	const queries = typedQueries(names, QUERIES);
	const prefixes = queries.flatMap(query => [...query].map((_, n) => query.slice(0, n + 1)));
	for (const query of prefixes.slice(0, 50)) index.rank(query);
	const times = prefixes.map(query => time(() => index.rank(query)));
	console.log(
		`  every key of ${QUERIES} queries: median ${percentile(times, 50).toFixed(2)} ms, p99 ${percentile(times, 99).toFixed(2)} ms, ${(percentile(times, 99) / (1000 / 60)).toFixed(2)} frames`,
	);
	compareWithFzf(names, queries, index);
	recall(names.slice(0, Math.min(FUSE_NAMES, names.length)));
}

function allNames(count: number): string[] {
	const {people, organizations, places} = new InventedNames(count);
	return [...new Set([...people.map(({full}) => full), ...organizations, ...places])];
}

/** Beginnings of names as people type them: some whole, some cut short, a third with a slip. */
function typedQueries(names: readonly string[], count: number): string[] {
	const random = new Random(7);
	return Array.from({length: count}, (_, n) => {
		const name = foldLine(names[random.zipf(names.length)]!);
		const cut = name.slice(0, random.between(5, 14)).trim();
		return n % 3 === 0 ? withSlip(cut, random) : cut;
	});
}

function withSlip(text: string, random: Random): string {
	const at = random.between(1, text.length - 2);
	return random.chance(0.5)
		? text.slice(0, at) + text.slice(at + 1)
		: text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
}

function compareWithFzf(names: readonly string[], queries: readonly string[], index: NameIndex): void {
	if (spawnSync('fzf', ['--version']).status !== 0) {
		console.log('  fzf is not installed: no comparison with it');
		return;
	}
	const input = names.join('\n');
	const ratios = queries.slice(0, 8).map(query => {
		const fzf = time(() => spawnSync('fzf', ['--filter', query], {input, maxBuffer: 2 ** 30}));
		return fzf / time(() => index.rank(query));
	});
	console.log(`  fzf --filter, whole process: ${percentile(ratios, 50).toFixed(0)} × as long`);
}

/** How many of the rows that fuse.js alone finds are kept. */
function recall(names: readonly string[]): void {
	const folded = names.map(foldLine);
	const index = NameIndex.of(FoldedLines.of(names.map(name => [name])));
	const fuse = new Fuse(folded, {threshold: 0.4, ignoreLocation: true, includeScore: true});
	const totals = {near: 0, nearKept: 0, far: 0, farKept: 0};
	const ratios: number[] = [];
	for (const query of typedQueries(names, RECALL_QUERIES)) {
		let all: ReturnType<typeof fuse.search> = [];
		const alone = time(() => {
			all = fuse.search(query);
		});
		let kept = new Set<number>();
		const ours = time(() => {
			kept = new Set(index.rank(query));
		});
		ratios.push(alone / ours);
		for (const {refIndex, score} of all) {
			if (score! <= 0.1) {
				totals.near++;
				if (kept.has(refIndex)) totals.nearKept++;
			}
			if (score! <= 0.25) {
				totals.far++;
				if (kept.has(refIndex)) totals.farKept++;
			}
		}
	}
	const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
	console.log(
		`  fuse.js alone over ${names.length} names: ${percentile(ratios, 50).toFixed(0)} × as long; of its hits with score ≤ .1 kept ${share(totals.nearKept, totals.near)}, ≤ .25 kept ${share(totals.farKept, totals.far)}`,
	);
}

function time(action: () => void): number {
	const began = performance.now();
	action();
	return performance.now() - began;
}
