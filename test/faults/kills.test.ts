import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {writeExport} from '../../src/export/write-export.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {makeCorpus, read, stories, story, tellAll} from '../library/corpora.ts';
import {randomNumbers, runs, SEED} from '../runs.ts';
import {change, tell} from './changes.ts';
import {exported} from './exported.ts';
import {killAfter} from './kill.ts';

const WORK = join(import.meta.dirname, 'work-forever.ts');
const home = mkdtempSync(join(tmpdir(), 'dossier-kills-'));
afterAll(() => rmSync(home, {recursive: true, force: true}));
const CORPUS = {label: 'killed', samples: []};

/** What the notebook holds after so many changes; made step by step, once. */
function statesOf(): (changes: number) => string {
	const notebook = openNotebook(join(home, 'expected'), CORPUS);
	const states = [tell(notebook)];
	return changes => {
		while (states.length <= changes) {
			change(notebook, states.length - 1);
			states.push(tell(notebook));
		}
		return states[changes]!;
	};
}

it(`a process killed at any moment has lost no change that it acknowledged (seed ${SEED})`, async () => {
	const random = randomNumbers();
	const state = statesOf();
	let kills = 0;
	for (; kills < runs(16); kills++) {
		const folder = join(home, `notebook-${kills}`);
		const steps = Math.floor(random() ** 2 * 60);
		const said = await killAfter(steps, random() * 4, [WORK, 'changes', folder]);
		const notebook = openNotebook(folder, CORPUS);
		// The change at work when it was killed may be on the disk, not yet acknowledged.
		expect([state(said), state(said + 1)]).toContain(tell(notebook));
		// The next start goes on, and what it adds is kept as well.
		notebook.mark({...(notebook.marks()[0]?.passage ?? PASSAGE), span: {start: 90_000, end: 90_001}}, null);
		const count = notebook.marks().length;
		notebook.close();
		expect(openNotebook(folder, CORPUS).marks().length).toBe(count);
		rmSync(folder, {recursive: true});
	}
});

const PASSAGE = {
	document: 'd',
	path: 'wall.txt',
	record: null,
	sourceHash: 's',
	textHash: 't',
	span: {start: 0, end: 1},
	exact: 'x',
	prefix: '',
	suffix: '',
};

it(`an export killed at any moment is whole or absent (seed ${SEED})`, async () => {
	const random = randomNumbers(SEED + 1);
	for (let kills = 0; kills < runs(16); kills++) {
		const file = join(home, `export-${kills}.md`);
		const steps = Math.floor(random() ** 2 * 12);
		const said = await killAfter(steps, random() * 6, [WORK, 'export', file]);
		// The version at work when it was killed may have got its name, and not yet been acknowledged.
		if (existsSync(file)) {
			const content = readFileSync(file, 'utf8');
			expect(content === exported(said - 1) || content === exported(said)).toBe(true);
		} else expect(said).toBe(0);
		writeExport(file, 'again', {force: true});
		expect(readFileSync(file, 'utf8')).toBe('again');
		rmSync(file);
	}
});

it(`a reading killed at any moment leaves a library that the next one completes (seed ${SEED})`, async () => {
	const random = randomNumbers(SEED + 2);
	const records = Array.from({length: 20}, (_, n) => JSON.stringify({id: n, text: story(n)}));
	const corpus = makeCorpus({...stories(20), 'dump.jsonl': records.join('\n')});
	const whole = tellAll((await read(corpus.elsewhere())).library);
	for (let kills = 0; kills < runs(8); kills++) {
		const steps = Math.floor(random() ** 2 * 12);
		await killAfter(steps, random() * 30, [WORK, 'reading', corpus.root, corpus.cache]);
		const {library} = await read(corpus);
		expect(tellAll(library)).toEqual(whole);
	}
});
