import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {notebookFolder} from '../../src/notebook/notebook-folder.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {buildCorrection} from '../../src/screen/build-correction.ts';
import {makeCorpus, read} from '../library/corpora.ts';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

const place = makeWorkplace(SAMPLE);
// The same files under the same name: what a reader corrects in one holds in the other.
const twin = makeCorpus(SAMPLE, afterAll);
const run = (...args: string[]) => runDossier([args[0]!, place.corpus, ...args.slice(1)], {env: place.env});
const lines = async (...args: string[]) => parseLines((await run(...args, '--json')).stdout);

beforeAll(async () => {
	expect((await run('index')).code).toBe(0);
	const {library} = await read(twin);
	const notebook = openNotebook(notebookFolder([place.corpus], place.env), {label: 'corpus', samples: []});
	const idOf = (name: string) => library.entities({match: name}).slice(0, 1)[0]!.id;
	const quote = library.quotes({match: 'forty years'}).slice(0, 1)[0]!.id;
	const speaker = {type: 'entity', id: idOf('tannhauser')} as const;
	notebook.correct(buildCorrection({type: 'speaker', quote, speaker}, library));
	notebook.correct(buildCorrection({type: 'rename', entity: idOf('rosa marin'), to: 'R. Marin'}, library));
	notebook.close();
});
afterAll(place.remove);

describe('what the reader corrected', () => {
	it('holds in lists, and filters find it', async () => {
		const [quote] = await lines('quotes', '--match', 'forty years');
		expect(quote).toMatchObject({
			speaker: {name: 'Ilse Tannhauser'},
			corrected: true,
			found: 'Rosa Marin',
		});
		expect(await lines('quotes', '--speaker', 'tannhauser', '--match', 'forty')).toHaveLength(1);
		expect(await lines('entities', '--match', "'r.-marin|'r.")).toMatchObject([
			{name: 'R. Marin', corrected: true},
		]);
	});

	it('is left out with --no-corrections', async () => {
		const [quote] = await lines('quotes', '--match', 'forty years', '--no-corrections');
		expect(quote).toMatchObject({speaker: {name: 'Rosa Marin'}, corrected: false, found: 'Rosa Marin'});
		expect(await lines('entities', '--match', 'rosa marin', '--no-corrections')).toMatchObject([
			{name: 'Rosa Marin', corrected: false},
		]);
	});

	it('holds in an export, which says so', async () => {
		const {stdout} = await run('export', '--match', 'forty years');
		expect(stdout).toMatch(/\*\*Ilse Tannhauser\*\*.*corrected by the reader; found: Rosa Marin\)/);
		expect((await run('export', '--match', 'forty years', '--no-corrections')).stdout).toContain('*(auto: ');
	});

	it('counts when a draft is checked', async () => {
		const draft = '"Nobody had looked there for forty years," Ilse Tannhauser said on Monday.';
		const {stdout} = await runDossier(['check', '-', place.corpus, '--json'], {env: place.env, input: draft});
		expect(parseLines(stdout)).toMatchObject([{state: 'found', found: {speaker: {name: 'Ilse Tannhauser'}}}]);
	});

	it('is that of another notebook when one is named', async () => {
		const [quote] = await lines(
			'quotes',
			'--match',
			'forty years',
			'--notebook',
			join(place.folder, 'other'),
		);
		expect(quote).toMatchObject({corrected: false});
	});
});
