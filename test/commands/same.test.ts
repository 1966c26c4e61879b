import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {buildCorrection} from '../../src/screen/build-correction.ts';
import {makeCorpus, read} from '../library/corpora.ts';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';

/** What an agency sent, and what three papers printed of it. */
const WIRE = `Ferry to make her last voyage in October

By Odile Fenwick

PORT HOLLOW, Sept 7 (Tidewire) - The ferry Halcyon will make her last voyage in October, the harbour board decided on Tuesday by seven votes to four.

"She has carried our grandparents to the fair, and no bridge will ever do that," said Ines Calder, who has been her captain for nineteen years.

Repairs to her hull would have cost nearly five million crowns, the treasurer, Tomas Bell, told the members before they voted on the sale.

"We have no comment at this time," said Rosa Marin, a spokeswoman for the museum in Varnholm that is to buy the ship.
`;
const FILES = {
	'wire/2021-09-07-ferry.txt': WIRE,
	'courier/2021-09-08-ferry.txt': WIRE.replace('Ferry to make', 'Halcyon makes')
		.replace('no bridge will ever', 'no bridge can')
		.replace('Tuesday', 'Tuesday evening'),
	'packet/2021-09-09-captain.txt': `A captain ashore

Nineteen years are a long time on one bridge, and the next one will be of concrete.

"She has carried our grandparents to the fair," said Joan Pryor, who sells the tickets on the mole.

"We have no comment at this time," said Pavel Oru of the bridge company.
`,
	'packet/2021-09-10-bread.txt': `The price of bread

"We have no comment at this time," said Ilse Tannhauser, who bakes it on the market square of Port Hollow.
`,
};
const place = makeWorkplace(FILES);
const run = (...args: string[]) => runDossier(args, {env: place.env});
const json = async (...args: string[]) => parseLines((await run(...args, place.corpus, '--json')).stdout);
const quoteOf = async (path: string, words: string) =>
	(await json('quotes')).find(one => one.path === path && String(one.text).includes(words))!;

beforeAll(async () => {
	expect((await run('index', place.corpus)).code).toBe(0);
});
afterAll(place.remove);

describe('dossier same', () => {
	it('finds where else the words of a quote are printed, with differences and speakers', async () => {
		const {id} = await quoteOf('wire/2021-09-07-ferry.txt', 'grandparents');
		const found = await json('same', String(id));
		expect(found.map(({path, match, sameSpeaker}) => ({path, match, sameSpeaker}))).toEqual([
			{path: 'packet/2021-09-09-captain.txt', match: 'part', sameSpeaker: false},
			{path: 'courier/2021-09-08-ferry.txt', match: 'variant', sameSpeaker: true},
		]);
		expect(found[1]!.difference).toEqual([
			{kind: 'same', text: 'She has carried our grandparents to the fair, and no bridge'},
			{kind: 'old', text: 'will ever'},
			{kind: 'new', text: 'can'},
			{kind: 'same', text: 'do that'},
		]);
		const {code, stdout, stderr} = await run('same', String(id), place.corpus);
		expect(code).toBe(0);
		expect(stdout).toContain('no bridge [-will ever-]{+can+} do that');
		expect(stdout).toContain('Joan Pryor (another speaker)');
		expect(stderr).toContain('Named as speaker: Ines Calder, Joan Pryor');
	});

	it('finds words that a reader gives, also a little wrong', async () => {
		const found = await json('same', 'she carried our grandparents to the fair and no bridge ever will');
		expect(found.map(({path}) => path).sort()).toEqual([
			'courier/2021-09-08-ferry.txt',
			'packet/2021-09-09-captain.txt',
			'wire/2021-09-07-ferry.txt',
		]);
	});

	it('finds the near-copies of a document, by its path or id', async () => {
		const [copy, ...others] = await json('same', 'wire/2021-09-07-ferry.txt');
		expect(others).toEqual([]);
		expect(copy).toMatchObject({path: 'courier/2021-09-08-ferry.txt', copies: 1});
		expect(copy!.share).toBeGreaterThan(0.9);
		const [back] = await json('same', String(copy!.id));
		expect(back).toMatchObject({path: 'wire/2021-09-07-ferry.txt', share: copy!.share, lost: copy!.added});
	});

	it('says in every list how many there are, and takes a stock phrase for none', async () => {
		const copies = Object.fromEntries((await json('documents')).map(({path, copies}) => [path, copies]));
		expect(copies).toEqual({
			'wire/2021-09-07-ferry.txt': 1,
			'courier/2021-09-08-ferry.txt': 1,
			'packet/2021-09-09-captain.txt': 0,
			'packet/2021-09-10-bread.txt': 0,
		});
		const quotes = await json('quotes', '--variants');
		const variants = (words: string) =>
			quotes.filter(({text}) => String(text).includes(words)).map(({variants}) => variants);
		expect(variants('grandparents')).toEqual([2, 2, 2]);
		expect(variants('no comment')).toEqual([0, 0, 0, 0]);
	});

	it('holds what a reader corrected, and lets no name of a notebook touch the terminal', async () => {
		const {library} = await read(makeCorpus(FILES));
		const folder = join(place.folder, 'of-another');
		const notebook = openNotebook(folder, {label: 'corpus', samples: []});
		const entity = library.entities({match: 'joan pryor'}).slice(0, 1)[0]!.id;
		notebook.correct(buildCorrection({type: 'rename', entity, to: 'Joan\u001b]0;owned\u0007 Frye'}, library));
		notebook.close();
		const {id} = await quoteOf('wire/2021-09-07-ferry.txt', 'grandparents');
		const corrected = await run('same', String(id), place.corpus, '--notebook', folder);
		expect(corrected.stderr).toMatch(/Named as speaker: Ines Calder, Joan.* Frye/);
		expect(corrected.stdout + corrected.stderr).not.toContain('\u001b');
		const found = await run('same', String(id), place.corpus, '--notebook', folder, '--no-corrections');
		expect(found.stderr).toContain('Named as speaker: Ines Calder, Joan Pryor');
	});

	it('exits with 1 when there is nothing, with 2 for what is neither id nor words', async () => {
		expect(await run('same', 'packet/2021-09-10-bread.txt', place.corpus)).toMatchObject({
			code: 1,
			stdout: '',
		});
		expect(await run('same', 'the granite of the quay will not move', place.corpus)).toMatchObject({code: 1});
		const wrong = await run('same', 'no such', place.corpus);
		expect(wrong.code).toBe(2);
		expect(wrong.stderr).toMatch(/fewer than 5 words[\s\S]*id of a quote/);
	});
});
