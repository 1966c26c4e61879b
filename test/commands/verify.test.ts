import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {makeWorkplace, parseLines, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

const QUAY = '2024-03-12-quay.txt';
const WORDS =
	'"We opened the wall and found nothing behind it," Marin told reporters. "Nobody had looked there for forty years."';

const place = makeWorkplace();
const notes = join(place.folder, 'notes.md');
let exported: string;
beforeAll(async () => {
	for (const [path, text] of Object.entries(SAMPLE)) place.write(path, text);
	await runDossier(['export', place.corpus, '-o', notes], {env: place.env});
	exported = readFileSync(notes, 'utf8');
});
beforeEach(() => {
	rmSync(place.corpus, {recursive: true});
	for (const [path, text] of Object.entries(SAMPLE)) place.write(path, text);
	writeFileSync(notes, exported);
});
afterAll(place.remove);

const run = (...args: string[]) =>
	runDossier(['verify', notes, place.corpus, ...args], {env: place.env, cwd: place.folder});

/** Exit code, and the states of all passages with those that are not the same in full. */
async function verify() {
	const {code, stdout} = await run('--json');
	const verdicts = parseLines(stdout);
	return {code, verdicts, others: verdicts.filter(({state}) => state !== 'same')};
}

const editSource = (edit: (text: string) => string) => place.write(QUAY, edit(SAMPLE[QUAY]));
function editNotes(edit: (text: string) => string) {
	const before = readFileSync(notes, 'utf8');
	expect(edit(before)).not.toBe(before);
	writeFileSync(notes, edit(before));
}

/** As programs do that keep footnotes in order. */
function renumber(text: string): string {
	const ids = [...new Set(text.match(/\[\^p[0-9a-f]{12}\]/g))];
	return ids.reduce((now, id, n) => now.replaceAll(id, `[^${n + 1}]`), text);
}

describe('an export is the same', () => {
	it('as it is, and after the library was made anew', async () => {
		expect(await verify()).toMatchObject({code: 0, others: []});
		await runDossier(['index', '--rebuild', place.corpus], {env: place.env});
		const {code, verdicts, others} = await verify();
		expect({code, others}).toEqual({code: 0, others: []});
		expect(verdicts.length).toBeGreaterThan(4);
		expect((await run()).stderr).toBe(`${verdicts.length} passages: ${verdicts.length} same\n`);
	});

	it.each<[string, (text: string) => string]>([
		['words written around the passages', text => text.replace(/^## /gm, 'Ask *her* again [^1].\n\n## ')],
		['a quote of the reader’s own', text => text.replace('# Passages', '> My own words.\n\n# Passages')],
		[
			'a mention of a footnote before its passage',
			text => text.replace('# Passages', `> Mine.\n\nSee ${/\[\^p\w+\]/.exec(text)![0]}.\n\n# Passages`),
		],
		['wrapped lines', text => text.replace(/^(> .{20}\S*) /gm, '$1\n> ')],
		['lines that go on without the sign', text => text.replace(/^(> .{20}\S*) (?=\w)/gm, '$1\n')],
		['footnotes that were numbered anew', text => renumber(text)],
		['other dashes', text => text.replaceAll('— **', '-- **')],
		['other line ends', text => text.replaceAll('\n', '\r\n')],
		[
			'footnotes at the end',
			text => `${text.replace(/^\[\^p.*\n\n/gm, '')}\n${text.match(/^\[\^p.*$/gm)!.join('\n')}\n`,
		],
	])('with %s', async (_what, edit) => {
		editNotes(edit);
		expect(await verify()).toMatchObject({code: 0, others: []});
	});

	it('when its document changed behind the passage, and says so', async () => {
		editSource(text => `${text}\nCorrection: it rained.\n`);
		const {code, verdicts, others} = await verify();
		expect({code, others}).toEqual({code: 0, others: []});
		expect(verdicts.filter(one => one.sourceChanged).map(one => one.path)).toContain(QUAY);
	});
});

describe('a passage moved', () => {
	it('when its file did', async () => {
		renameSync(join(place.corpus, QUAY), join(place.corpus, 'notes', 'renamed.txt'));
		const {code, others} = await verify();
		expect(code).toBe(0);
		expect(new Set(others.map(({state}) => state))).toEqual(new Set(['moved']));
		for (const {path, found} of others) {
			expect(path).toBe(QUAY);
			expect(found).toMatchObject({path: 'notes/renamed.txt'});
		}
		expect((await run()).stdout).toContain(`It stood in ${QUAY}, chars`);
	});

	it('when text was put before it: says where it stands now', async () => {
		const inserted = 'CORRECTED\n\n';
		editSource(text => inserted + text);
		const {code, others} = await verify();
		expect(code).toBe(0);
		expect(others.length).toBeGreaterThan(1);
		for (const {state, path, span, found} of others as {
			state: string;
			path: string;
			span: number[];
			found: {span: number[]};
		}[]) {
			expect({state, path}).toEqual({state: 'moved', path: QUAY});
			expect(found.span).toEqual(span.map(at => at + inserted.length));
		}
	});

	it('when the corpus is opened from the folder above', async () => {
		const {code, stdout} = await runDossier(['verify', notes, place.folder, '--json'], {env: place.env});
		expect(code).toBe(0);
		expect(parseLines(stdout).map(({state}) => state)).not.toContain('missing');
	});
});

describe('a passage changed', () => {
	it('when a word of its source did', async () => {
		editSource(text => text.replace('forty years', 'fifty years'));
		const {code, others} = await verify();
		expect(code).toBe(1);
		expect(others).toMatchObject([{state: 'changed', edited: 'source', found: {path: QUAY}}]);
		expect(others[0]!.difference).toEqual([
			{kind: 'same', text: expect.stringContaining('looked there for')},
			{kind: 'old', text: 'forty'},
			{kind: 'new', text: 'fifty'},
			{kind: 'same', text: 'years."'},
		]);
		const {stdout, stderr} = await run();
		expect(stdout).toContain('[-forty-]{+fifty+} years."');
		expect(stdout).toContain('The source was edited after the export.');
		expect(stderr).toContain('1 changed');
	});

	it('when its words were edited in the export, though all hashes are right', async () => {
		editNotes(text => text.replace('found nothing behind it', 'found everything behind it'));
		const {code, others} = await verify();
		expect(code).toBe(1);
		expect(others).toMatchObject([
			{state: 'changed', edited: 'export', text: WORDS.replace('nothing', 'everything')},
		]);
		expect(others[0]!.found).toMatchObject({text: WORDS});
		expect((await run()).stdout).toContain('found [-everything-]{+nothing+} behind');
	});

	it.each<[string, (text: string) => string]>([
		['a comma gone', text => text.replace('behind it," Marin', 'behind it" Marin')],
		['a capital', text => text.replace('Nobody had looked', 'nobody had looked')],
		['an emphasis', text => text.replace('Nobody had looked', '*Nobody* had looked')],
		['other marks', text => text.replace('> "We opened', '> “We opened')],
		['its first words gone', text => text.replace('> "We opened the wall and', '> "and')],
		['its last words gone', text => text.replace(' and found nothing behind it,"', ',"')],
		['nothing left of it', text => text.replace(`> ${WORDS}`, '>')],
		['other words altogether', text => text.replace(`> ${WORDS}`, '> A lighthouse is no umbrella.')],
	])('by hand: %s', async (_what, edit) => {
		editNotes(edit);
		const {code, others} = await verify();
		expect({code, others}).toMatchObject({code: 1, others: [{state: 'changed', edited: 'export'}]});
	});

	it('in name only: the words are the same, the file names another speaker', async () => {
		editNotes(text => text.replace('**Rosa Marin**', '**Ilse Tannhauser**'));
		const {code, verdicts, others} = await verify();
		expect({code, others}).toEqual({code: 1, others: []});
		expect(verdicts.filter(({otherSpeaker}) => otherSpeaker !== null)).toMatchObject([
			{state: 'same', speaker: 'Ilse Tannhauser', otherSpeaker: {name: 'Rosa Marin'}},
		]);
		const {stdout, stderr} = await run();
		expect(stdout).toContain('The file names Ilse Tannhauser; in the source Rosa Marin speaks');
		expect(stderr).toContain('1 names another speaker');
	});

	it('not when a reader put the name there', async () => {
		editNotes(text =>
			text.replace(
				/\*\*Rosa Marin\*\*(.*?)\*\(auto: (.*?)\)\*/,
				'**Ilse Tannhauser** ($2; corrected by the reader)',
			),
		);
		expect(await verify()).toMatchObject({code: 0, others: []});
	});

	it('in one of two copies of it', async () => {
		const copy = /^> "We opened[\s\S]*?\n\n— .*$/m.exec(exported)![0];
		editNotes(text => `${text}\n## Again\n\n${copy.replace('opened the wall', 'opened a wall')}\n`);
		expect(await verify()).toMatchObject({code: 1, others: [{state: 'changed', edited: 'export'}]});
	});
});

describe('a passage is missing', () => {
	it('when it was taken out of its document', async () => {
		editSource(text => text.replace(`${WORDS}\n`, ''));
		const {code, verdicts} = await verify();
		expect(code).toBe(1);
		expect(verdicts.filter(({state}) => state === 'missing')).toMatchObject([{text: WORDS, found: null}]);
	});

	it('when its document is gone', async () => {
		rmSync(join(place.corpus, QUAY));
		const {code, others} = await verify();
		expect(code).toBe(1);
		expect(new Set(others.map(({state}) => state))).toEqual(new Set(['missing']));
		expect((await run()).stdout).toContain('The document is not in the corpus.');
	});

	it('from its document, but stands in another: says where', async () => {
		rmSync(join(place.corpus, QUAY));
		place.write('reprint.txt', `Reprinted\n\nFrom the archive of the paper.\n\n${WORDS}\n`);
		const {verdicts} = await verify();
		const found = verdicts.find(({text}) => text === WORDS);
		expect(found).toMatchObject({state: 'missing', elsewhere: {path: 'reprint.txt'}});
		expect((await run()).stdout).toContain('The same words stand in reprint.txt, chars');
	});
});

describe('a passage is broken', () => {
	it.each<[string, (text: string) => string]>([
		['its footnote was edited', text => text.replace(/, source sha256 \w+/, '')],
		['its footnote is gone', text => text.replace(/^\[\^p.*\n/m, '')],
		['its words are gone', text => text.replace(/^> .*\n/m, '')],
	])('when %s: says in which line, and what to do', async (_what, edit) => {
		editNotes(edit);
		const {code, others} = await verify();
		expect({code, others}).toMatchObject({code: 1, others: [{state: 'broken', advice: expect.any(String)}]});
		expect((await run()).stdout).toMatch(/^broken\t\S*notes\.md:\d+\t/m);
	});
});

describe('wrong use', () => {
	it.each([
		['nowhere.md', 'There is no file "nowhere.md".'],
		['corpus', 'is a folder'],
		['mine.md', 'no passages that dossier exported'],
		['latin.md', 'not UTF-8'],
	])('of %s ends with 2 and advice', async (name, message) => {
		writeFileSync(join(place.folder, 'mine.md'), '# Mine\n\n> My own words [^1]\n');
		writeFileSync(join(place.folder, 'latin.md'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
		const {code, stdout, stderr} = await runDossier(['verify', name, place.corpus], {
			env: place.env,
			cwd: place.folder,
		});
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toContain(message);
	});
});

it('prints nothing that a terminal would act on', async () => {
	editNotes(text =>
		text
			.replace('We opened', 'We \u001B[31mopened\u202E\u009B')
			.replace(/File `[^`]+`/g, 'File `\u001B]0;x\u0007.txt`'),
	);
	const {stdout, stderr} = await run();
	expect(stdout).toContain('changed');
	expect(stdout + stderr).not.toMatch(/[\u001B\u0007\u009B\u202E]/);
});
