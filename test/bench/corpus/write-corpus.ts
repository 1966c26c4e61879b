/**
 * Makes a corpus of invented news for measuring. The same numbers make the same bytes; nothing of it is kept
 * in the project.
 *
 *   node test/bench/corpus/write-corpus.ts FOLDER --files 1000
 *   node test/bench/corpus/write-corpus.ts FOLDER --records 1000000 --shards 16
 */
import {closeSync, mkdirSync, openSync, writeFileSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {type InventedArticle, inventArticle} from './invented-article.ts';
import {InventedNames} from './invented-names.ts';

const PER_FOLDER = 1_000;
const NAMES_A_DOCUMENT = 0.3; // as in a few months of several papers: most names come again

/** Plain-text files, a thousand to a folder. */
export function writeFiles(folder: string, count: number, from = 0): void {
	const names = namesFor(from + count);
	for (let n = from; n < from + count; n++) {
		const inside = join(folder, String(Math.floor(n / PER_FOLDER)).padStart(4, '0'));
		if (n === from || n % PER_FOLDER === 0) mkdirSync(inside, {recursive: true});
		writeFileSync(join(inside, `${String(n).padStart(7, '0')}.txt`), asText(inventArticle(names, n)));
	}
}

/** JSON Lines files of about the same size. */
export function writeShards(folder: string, count: number, shards: number): void {
	mkdirSync(folder, {recursive: true});
	const names = namesFor(count);
	for (let shard = 0; shard < shards; shard++) {
		const file = openSync(join(folder, `shard-${String(shard).padStart(3, '0')}.jsonl`), 'w');
		const end = Math.floor(((shard + 1) * count) / shards);
		let lines = '';
		for (let n = Math.floor((shard * count) / shards); n < end; n++) {
			lines += `${JSON.stringify(asRecord(inventArticle(names, n), n))}\n`;
			if (lines.length > 1 << 20) {
				writeSync(file, lines);
				lines = '';
			}
		}
		writeSync(file, lines);
		closeSync(file);
	}
}

const namesFor = (documents: number): InventedNames =>
	new InventedNames(Math.max(100, Math.round(documents * NAMES_A_DOCUMENT)));

const asText = ({headline, author, published, outlet, place, paragraphs}: InventedArticle): string =>
	`${headline}\n\nBy ${author}\n${outlet}\n${published}\n\n${place.toUpperCase()} — ${paragraphs.join('\n\n')}\n`;

const asRecord = (article: InventedArticle, n: number) => ({
	id: `invented-${n}`,
	title: article.headline,
	author: article.author,
	date: article.published,
	source: article.outlet,
	text: `${article.place.toUpperCase()} — ${article.paragraphs.join('\n\n')}`,
});

if (import.meta.main) {
	const {values, positionals} = parseArgs({
		allowPositionals: true,
		options: {files: {type: 'string'}, records: {type: 'string'}, shards: {type: 'string', default: '16'}},
	});
	const [folder] = positionals;
	const count = Number(values.files ?? values.records);
	if (folder === undefined || !Number.isSafeInteger(count) || count < 1) {
		console.error('use: write-corpus.ts FOLDER --files N | --records N [--shards N]');
		process.exit(2);
	}
	if (values.files !== undefined) writeFiles(folder, count);
	else writeShards(folder, count, Number(values.shards));
}
