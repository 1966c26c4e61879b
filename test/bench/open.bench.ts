import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {inventArticle} from './corpus/invented-article.ts';
import {InventedNames} from './corpus/invented-names.ts';
import {percentile} from './percentile.ts';
import {benchEnv, DOSSIER} from './ready-corpus.ts';
import {type Frame, openSession, type Session} from './session.ts';

const ROUNDS = 7;
const SMALL = 10_000; // bytes
const LARGE = 10_000_000;

/** What is done one after the other; the last of its keys counts. */
const STEPS: readonly (readonly [what: string, act: (session: Session) => Promise<Frame>])[] = [
	['first frame of the document', ({press}) => press('j')],
	['the same, the keys in the text', ({press}) => press('\r')],
	['one line on', ({press}) => press('j')],
	['one page on', ({press}) => press('\x06')],
	['next quote', ({press}) => press('}')],
	['next name', ({press}) => press(')')],
	['end of the document', ({press}) => press('G')],
	['previous quote, from the end', ({press}) => press('{')],
	['another width', ({resize}) => resize(100, 40)],
	['the file as it is', ({press}) => press('r')],
	[
		'first letter of words to find',
		async ({press}) => {
			await press('/');
			return press('m');
		},
	],
	['second letter', ({press}) => press('a')],
	[
		'last quote of the list',
		async ({press}) => {
			await press('\r');
			await press('3');
			return press('G');
		},
	],
];

/** Opening a document of 10 MB and going about in it, against one of 10 KB. */
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
		const times = corpora.map(() => STEPS.map((): number[] => []));
		const memory: number[][] = corpora.map(() => []);
		for (let round = 0; round < ROUNDS; round++)
			for (const [n, corpus] of corpora.entries()) {
				const session = await openSession([DOSSIER, '--fresh', corpus], {columns: 120, rows: 40, sign: '▸'});
				for (const [step, [what, act]] of STEPS.entries()) {
					times[n]![step]!.push((await act(session)).took);
					if (what === 'one page on') memory[n]!.push(session.memory().own);
				}
				session.close();
			}
		const report = (what: string, unit: string, [small, large]: readonly (readonly number[])[]) => {
			const [a, b] = [percentile(small!, 50), percentile(large!, 50)];
			console.log(
				`  ${what.padEnd(32)} ${a.toFixed(1)} ${unit} in 10 KB, ${b.toFixed(1)} ${unit} in 10 MB; ${(b / a).toFixed(2)} ×`,
			);
		};
		for (const [step, [what]] of STEPS.entries())
			report(
				what,
				'ms',
				times.map(of => of[step]!),
			);
		report('memory after a page', 'MB', memory);
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
