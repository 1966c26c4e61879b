import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

const FERRY = `Ferry office to close at Christmas

By Odile Fenwick

PORT AVEN (Coastline News) - The ferry office will close for good, its manager said on Monday.

"We sold eleven tickets in November, and nine of those were to my own family," manager Tove Lindahl told the council. "The machine on the pier does not ask for a pension."

“Nobody will miss the office,” she said, “but everybody will miss the stove.”

"The minister, who was in the room, promised us a new roof and a second stove before the winter," Lindahl added.
`;

const STOVE = `We shall burn the benches first

PORT AVEN (Coastline News) - The stove stays, and the wood is running out.

"We shall burn the benches first," manager Tove Lindahl told the council.
`;

const place = makeWorkplace({...SAMPLE, 'ferry.txt': FERRY});
const drafts = join(place.folder, 'drafts');
mkdirSync(drafts);
beforeAll(async () => {
	await runDossier(['index', place.corpus], {env: place.env});
});
afterAll(place.remove);

/** Checks a draft with the given text. */
async function check(text: string | Uint8Array, {name = 'draft.md', json = true} = {}) {
	const path = join(drafts, name);
	writeFileSync(path, text);
	const args = ['check', path, place.corpus, ...(json ? ['--json'] : [])];
	const {code, stdout, stderr} = await runDossier(args, {env: place.env});
	return {code, stdout, stderr, checks: json ? parseLines(stdout) : []};
}

describe('a quotation that is in the corpus', () => {
	const WAYS = [
		['as it is', 'Tove Lindahl said: "The machine on the pier does not ask for a pension."'],
		['with other marks', '“The machine on the pier does not ask for a pension,” Lindahl said.'],
		['begun in the middle', 'Lindahl said that "nine of those were to my own family".'],
		['with a capital of its own', '"Nine of those were to my own family," Lindahl said.'],
		['with words left out', '"We sold eleven tickets … to my own family," Lindahl said.'],
		['with words left out in brackets', '"We sold eleven tickets [...] to my own family," Lindahl said.'],
		[
			'with words replaced in brackets',
			'"[He] promised us a new roof and a second stove before the winter," Lindahl said.',
		],
		[
			'with words replaced inside',
			'"The minister [...] promised [the town] a new roof and a second stove," Lindahl said.',
		],
		['in capitals', '"THE MACHINE ON THE PIER DOES NOT ASK FOR A PENSION," Lindahl said.'],
		[
			'as a word processor hyphenates and spaces it',
			'“The ma\u00adchine on the\u00a0pier does not ask for a pen\u00adsion,” Lindahl said.',
		],
		['with a capital in brackets', '"[N]ine of those were to my own family," Lindahl said.'],
		[
			'joined where its attribution stood',
			'"Nobody will miss the office, but everybody will miss the stove," Lindahl said.',
		],
		['by nobody', 'A note on the door: "Nobody will miss the office".'],
		['with emphasis added', '"Nobody will *miss* the office," Lindahl said.'],
	] as const;
	let all: Awaited<ReturnType<typeof check>>;
	beforeAll(async () => {
		all = await check(WAYS.map(([, text]) => `${text}\n\n`).join(''));
	});

	it.each(WAYS.map(([what], n) => [what, n] as const))('is found: %s', (_, n) => {
		expect(all.checks[n]).toMatchObject({
			state: 'found',
			line: 2 * n + 1,
			found: {path: 'ferry.txt', speaker: {name: 'Tove Lindahl'}},
		});
	});

	it('ends with 0 when all are', () => {
		expect({code: all.code, checks: all.checks.length}).toEqual({code: 0, checks: WAYS.length});
	});

	it.each([
		['\\r\\n', '\r\n'],
		['\\r', '\r'],
	])('tells the line where lines end with %s', async (_, end) => {
		const {checks} = await check(
			['A first line.', '', 'Then Lindahl said: "Nobody will miss the office."', ''].join(end),
			{name: 'draft.txt'},
		);
		expect(checks).toMatchObject([{state: 'found', line: 3}]);
	});

	it('says where it stands, in the source and in the draft', async () => {
		const text = 'A first line.\n\nThen Lindahl said: "Nobody will miss the office."\n';
		const {checks} = await check(text);
		const [{span, text: words, found}] = checks as [
			{
				span: [number, number];
				text: string;
				found: {span: [number, number]; text: string; paragraph: number};
			},
		];
		expect(text.slice(...span)).toBe(words);
		expect(FERRY.slice(...found.span)).toBe(found.text);
		expect(found).toMatchObject({text: 'Nobody will miss the office', paragraph: 3});
		expect(checks).toMatchObject([{line: 3}]);
	});

	it('is found in a Word file', async () => {
		const xml = `<w:document><w:p><w:r><w:t>Tove Lindahl told the council: “The machine on the pier does not ask for a pension.”</w:t></w:r></w:p></w:document>`;
		const draft = zipSync({'word/document.xml': strToU8(xml)});
		expect(await check(draft, {name: 'draft.docx'})).toMatchObject({code: 0, checks: [{state: 'found'}]});
	});

	it.each(['draft.txt', 'draft.html', 'draft'])('is found in %s', async name => {
		const words = 'Tove Lindahl told the council: "The machine on the pier does not ask for a pension."';
		const text = name.endsWith('html')
			? `<html><body><p>${words.replaceAll('"', '&quot;')}</p></body></html>`
			: words;
		expect(await check(text, {name})).toMatchObject({code: 0, checks: [{state: 'found'}]});
	});
});

describe('a quotation that is not as in the corpus', () => {
	it('is altered: the difference is shown word by word', async () => {
		const text = '"The machine on the quay does not ask for a big pension," Lindahl said.\n';
		const {code, checks} = await check(text);
		expect(code).toBe(1);
		expect(checks).toMatchObject([{state: 'altered', found: {path: 'ferry.txt', sameSpeaker: true}}]);
		expect(checks[0]!.difference).toEqual([
			{kind: 'same', text: 'The machine on the'},
			{kind: 'old', text: 'quay'},
			{kind: 'new', text: 'pier'},
			{kind: 'same', text: 'does not ask for a'},
			{kind: 'old', text: 'big'},
			{kind: 'same', text: 'pension'},
		]);
		const {stdout} = await check(text, {json: false});
		expect(stdout).toContain('The machine on the [-quay-]{+pier+} does not ask for a [-big-] pension');
		expect(stdout).toContain('draft.md:1');
		expect(stdout).toContain('ferry.txt, paragraph 2');
	});

	it.each([
		[
			'in its last word',
			'"The machine on the pier does not ask for a salary," Lindahl said.',
			'does not ask for a [-salary-]{+pension+}',
		],
		[
			'in its first words',
			'"My own machine on the pier does not ask for a pension," Lindahl said.',
			'{+The+} machine on the pier does not ask for a pension',
		],
		[
			'by words that go on where the source ends',
			'"Nobody had looked there for forty years or more," Rosa Marin said.',
			'looked there for forty years [-or more-]\t',
		],
	])(
		'is altered %s: what stands there instead is shown, as far as the sentence goes',
		async (_, text, expected) => {
			const {stdout} = await check(`${text}\n`, {json: false});
			expect(stdout).toMatch(/^altered/);
			expect(stdout).toContain(expected);
		},
	);

	it('is altered when words were left out silently', async () => {
		const {code, checks} = await check(
			'"We sold eleven tickets to my own family in November," Lindahl said.\n',
		);
		expect({code, state: checks[0]!.state}).toEqual({code: 1, state: 'altered'});
	});

	it('was said by someone else', async () => {
		const {code, checks, stderr} = await check(
			'Pavel Oru was there. "Nobody will miss the office," Pavel Oru said on Friday.\n',
		);
		expect(checks).toMatchObject([
			{state: 'other-speaker', speaker: 'Pavel Oru', found: {speaker: {name: 'Tove Lindahl'}}},
		]);
		expect(code).toBe(1);
		expect(stderr).toContain('1 other-speaker');
	});

	it('was said by someone else, though a headline has the same words', async () => {
		place.write('stove.txt', STOVE);
		const {checks} = await check('Pavel Oru was there. "We shall burn the benches first," Pavel Oru said.\n');
		expect(checks).toMatchObject([
			{state: 'other-speaker', found: {path: 'stove.txt', paragraph: 2, speaker: {name: 'Tove Lindahl'}}},
		]);
	});

	it('was said by someone else, whatever a headline says', async () => {
		place.write('letter.txt', `Nobody will miss the office\n\nA letter came. It was short.\n`);
		const {checks} = await check('Pavel Oru was there. "Nobody will miss the office," Pavel Oru said.\n');
		expect(checks).toMatchObject([{state: 'other-speaker', others: [{path: 'letter.txt', speaker: null}]}]);
	});

	it.each([
		'"Whoever steals a lighthouse keeps the fog," Lindahl said.',
		'"There will be no office, and no machine, and no pension for anybody here," Lindahl said.',
		'"xyzzy plugh frotz"',
	])('is not found: %s', async text => {
		const {code, checks} = await check(`${text}\n`);
		expect(checks).toMatchObject([{state: 'not-found', found: null}]);
		expect(code).toBe(1);
	});
});

describe('dossier check', () => {
	it('passes over fewer than three words', async () => {
		const {code, checks, stderr} = await check('She called it "the stove" and "mad".\n');
		expect({code, checks}).toEqual({code: 0, checks: []});
		expect(stderr).toContain('No quotation');
	});

	it('takes neither the draft itself nor an export for a source', async () => {
		const text = '"A sentence that stands in no article of ours," Lindahl said.\n';
		place.write('draft.md', text);
		place.write('notes.md', `---\ntitle: "x"\ntype: passages\nschema: passages/1\n---\n\n> ${text}`);
		expect(await check(text)).toMatchObject({code: 1, checks: [{state: 'not-found'}]});
	});

	it('says that words not found may be in a file that could not be read', async () => {
		const scanned = makeWorkplace({...SAMPLE, 'scan.pdf': '%PDF-1.4'}, afterAll);
		const run = (input: string) =>
			runDossier(['check', '-', scanned.corpus], {env: scanned.env, input: `Marin said: ${input}\n`});
		expect((await run('“Nobody ever said these words.”')).stderr).toMatch(
			/1 not-found\n1 file or record could not be read, and may hold it: "dossier index" lists them\.\n$/,
		);
		expect((await run('“Nobody had looked there for forty years.”')).stderr).toMatch(/1 found\n$/);
	});

	it('reads a draft from stdin', async () => {
		const {code, stdout} = await runDossier(['check', '-', place.corpus], {
			env: place.env,
			input: 'Lindahl said: “Nobody will miss the office.”\n',
		});
		expect(code).toBe(0);
		expect(stdout).toMatch(/^found\t-:1\tferry\.txt, paragraph 3\t/);
	});

	it.each([
		['nowhere.md', 'There is no file'],
		['.', 'is a folder'],
	])('says what is wrong with %s', async (name, message) => {
		const {code, stderr} = await runDossier(['check', name, place.corpus], {env: place.env, cwd: drafts});
		expect(code).toBe(2);
		expect(stderr).toContain(message);
		expect(stderr).toContain('dossier check draft.md');
	});

	it('prints nothing that a terminal would act on', async () => {
		const {stdout, stderr} = await check(
			'"Nobody will \u001B[31mmiss\u202E the \u009Boffice," Lindahl said.\n',
			{json: false},
		);
		expect(stdout + stderr).not.toMatch(/[\u001B\u009B\u202E]/);
	});
});
