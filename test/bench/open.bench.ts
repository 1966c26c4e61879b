import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {inventArticle} from './corpus/invented-article.ts';
import {InventedNames} from './corpus/invented-names.ts';
import {percentile} from './percentile.ts';
import {benchEnv, DOSSIER} from './ready-corpus.ts';
import {openSession} from './session.ts';

const ROUNDS = 7;
const SMALL = 10_000; // bytes
const LARGE = 10_000_000;

/** Opening a document of 10 MB and walking into it, against one of 10 KB. */
export async function run(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-open-'));
	try {
		const corpora = [SMALL, LARGE].map(size => {
			const corpus = join(folder, String(size));
			mkdirSync(corpus);
			writeFileSync(join(corpus, 'a.txt'), 'A short note\n\nNothing happened on Monday, the mayor said.\n');
			writeFileSync(join(corpus, 'b.txt'), longArticle(size));
			spawnSync(process.execPath, [DOSSIER, 'index', corpus], {env: benchEnv()});
			return corpus;
		});
		const times: number[][] = [[], []];
		const walks: number[][] = [[], []];
		for (let round = 0; round < ROUNDS; round++)
			for (const [n, corpus] of corpora.entries()) {
				const session = await openSession([DOSSIER, corpus], {columns: 120, rows: 40, sign: '▸'});
				times[n]!.push((await session.press('j')).took);
				await session.press('\r');
				walks[n]!.push((await session.press('j')).took);
				session.close();
			}
		const report = (what: string, [small, large]: readonly number[][]) =>
			console.log(
				`  ${what}: ${percentile(small!, 50).toFixed(1)} ms in 10 KB, ${percentile(large!, 50).toFixed(1)} ms in 10 MB; ${(percentile(large!, 50) / percentile(small!, 50)).toFixed(2)} ×`,
			);
		report('first frame of the document', times);
		report('one line on', walks);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

function longArticle(size: number): string {
	const names = new InventedNames(1_000);
	const paragraphs = ['A long record of the council'];
	for (let n = 0, length = 0; length < size; n++) {
		const text = inventArticle(names, n).paragraphs.join('\n\n');
		paragraphs.push(text);
		length += text.length;
	}
	return paragraphs.join('\n\n');
}
