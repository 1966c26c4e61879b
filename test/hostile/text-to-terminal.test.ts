import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {buildPassage} from '../../src/notebook/build-passage.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {makeWorkplace, PROGRAM, parseLines, runDossier} from '../commands/run-dossier.ts';
import {openExplorer} from '../terminal/open-explorer.ts';
import {openTerminal, type Terminal} from '../terminal/terminal.ts';
import {writeCorpus} from './make-corpus.ts';
import {ALL} from './signs.ts';
import {findStrangers} from './strangers.ts';

const place = makeWorkplace({}, afterAll);
const NO_TOOLS = {DISPLAY: '', WAYLAND_DISPLAY: '', TMUX: '', WSL_DISTRO_NAME: '', SSH_TTY: '/dev/pts/0'};
const draft = join(place.folder, 'draft\u001B[5m.md');
const exported = join(place.folder, 'export\u001B]0;x\u0007.md');
let terminal: Terminal;

beforeAll(async () => {
	writeCorpus(place.corpus);
	writeFileSync(
		draft,
		`"The \u001B[5mwall and the old gate," said Rosa\u009B5m Marin.\n\n${ALL.join(' "x y z w" ')}`,
	);
	await runDossier(['export', place.corpus, '-o', exported], {env: place.env});
});

describe('the detector', () => {
	it('sees every one of them', () => {
		const overlooked = ALL.filter(sign => findStrangers(`words ${sign} words`, 'terminal').length === 0);
		expect(overlooked).toEqual(['c\n0']);
		expect(ALL.length).toBeGreaterThan(400);
	});

	it('takes our own output for ours', () => {
		const ours = '\u001B[1;36mRosa\u001B[0m said “no” – 👩‍💻 ❤️\r\n';
		expect(findStrangers(ours, 'screen')).toEqual([]);
		expect(findStrangers(ours, 'terminal')).not.toEqual([]);
	});
});

const COMMANDS: readonly (readonly [name: string, ...args: string[]])[] = [
	['documents', 'documents', place.corpus],
	['entities', 'entities', place.corpus],
	['quotes', 'quotes', place.corpus],
	['search', 'search', 'wall', place.corpus],
	['same', 'same', 'the wall is old, Rosa Marin said on Tuesday', place.corpus],
	['keys', 'keys'],
	['index', 'index', place.corpus, '--rebuild'],
	['verify', 'verify', exported, place.corpus],
	['check', 'check', draft, place.corpus],
	['documents --json', 'documents', place.corpus, '--json', '--full'],
	['entities --json', 'entities', place.corpus, '--json', '--mentions'],
	['quotes --json', 'quotes', place.corpus, '--json'],
	['quotes --count-by speaker --json', 'quotes', place.corpus, '--count-by', 'speaker', '--json'],
	['documents --count-by in --json', 'documents', place.corpus, '--count-by', 'in', '--json'],
	['search --json', 'search', 'wall', place.corpus, '--json'],
	['verify --json', 'verify', exported, place.corpus, '--json'],
	['check --json', 'check', draft, place.corpus, '--json'],
	['a wrong path', 'quotes', `${place.corpus}/no\u001B[5m\u009D0;x\u009Csuch`],
	['a wrong option', 'quotes', '--no\u001B[5msuch\u202E'],
	['a document that is not there', 'quotes', place.corpus, '--document', 'no\u001B[5m\u202Esuch'],
	['a wrong filter', 'quotes', place.corpus, '--match', 'no\u001B[5m\u202E:x'],
];

describe.concurrent.each(COMMANDS)('%s', (_, ...args) => {
	it('writes nothing of theirs to a terminal but printable text', async ({onTestFinished: atEnd}) => {
		const at = await openTerminal(process.execPath, [PROGRAM, ...args], {
			columns: 400,
			rows: 50,
			atEnd,
			env: {...place.env, NO_COLOR: '1'},
		});
		await at.ended;
		expect(at.raw().length).toBeGreaterThan(20);
		expect(findStrangers(at.raw(), 'terminal')).toEqual([]);
	});

	it('nor into a pipe', async () => {
		const {stdout, stderr} = await runDossier(args, {env: place.env});
		expect(findStrangers(stdout + stderr, 'pipe')).toEqual([]);
	});
});

it('an export shown on a terminal is printable; in a file it has the exact characters', async () => {
	const at = await openTerminal(process.execPath, [PROGRAM, 'export', place.corpus], {
		columns: 400,
		env: place.env,
	});
	await at.ended;
	expect(findStrangers(at.raw(), 'terminal')).toEqual([]);
	const {stdout} = await runDossier(['export', place.corpus, '--format', 'jsonl'], {env: place.env});
	const texts = parseLines(stdout).map(({text}) => String(text));
	for (const sign of ['\u001B[5m', '\u009B8m', '\u202E', '\u200B', '\b', '\u{E0041}'])
		expect(texts.some(text => text.includes(sign))).toBe(true);
});

const down = (times: number): string[] => Array.from({length: times}, () => 'j');
/** All views of a long text: clean and raw, with signs and with code points, from end to end. */
const IN_TEXT = [
	'enter',
	'ctrl-d',
	'ctrl-d',
	'r',
	'ctrl-d',
	'.',
	'ctrl-d',
	'i',
	'.',
	'r',
	'}',
	')',
	'g',
	'h',
];

describe.concurrent.each([
	['on a wide screen', {columns: 220, rows: 70}, []],
	['on a narrow one', {columns: 50, rows: 20}, []],
	['with ASCII signs', {columns: 120, rows: 36}, ['--ascii']],
	['for a screen reader', {columns: 200, rows: 50}, ['--screen-reader']],
] as const)('the explorer %s', (_, size, args) => {
	it('writes nothing of theirs but printable text', async ({onTestFinished: atEnd}) => {
		const at = await openExplorer(place.corpus, {env: {...place.env, ...NO_TOOLS}, args, atEnd, ...size});
		await at.see(
			screen => /All is read/.test(screen) || (/problems/.test(screen) && !screen.includes('reading')),
		);
		const keys = [
			...[...down(2), ...IN_TEXT, ...down(9)],
			...['2', ...down(4), 'enter', ...down(9), 'i', 'i', 'h'],
			...['3', ...down(20), 'i', 'i', ...IN_TEXT, 'space'],
			...['1', 'g', '=', 'h', '+', 'j', 'escape', 'o', '3', 'c', 'j', 'escape', '=', 'j', 'escape'],
			...['f', 'w', 'a', 'l', 'l', 'enter', 'v', 'j', 'j', 'v', 'escape', 'escape', 'escape'],
			...['4', 'i', 'i', '!', ...down(6), 'i', 'i'],
		];
		for (const key of keys) await at.pressAndSee(key);
		await at.see('records.jsonl');
		at.press('ctrl-c');
		await at.ended;
		expect(at.raw().length).toBeGreaterThan(5000);
		expect(findStrangers(at.raw(), 'screen')).toEqual([]);
	});
});

it('the explorer shows nothing of a hostile notebook that was given to it but printable text', async () => {
	const folder = join(place.folder, 'notebook');
	const hostile = ALL.filter((_, n) => n % 9 === 0).join(' ');
	const notebook = openNotebook(folder, {label: hostile, samples: []});
	const source = {id: 'd', path: hostile, record: hostile, sourceHash: 's', textHash: 't'};
	const mark = notebook.mark(buildPassage(source, hostile, {start: 0, end: hostile.length}), null);
	notebook.label(mark.id, ['\u001B[5ma', '\u009B8m\u202Eb']);
	notebook.note(mark.id, hostile);
	notebook.close();
	const args = ['--notebook', folder];
	const at = await openExplorer(place.corpus, {env: {...place.env, ...NO_TOOLS}, args, columns: 200});
	await at.see('4 Marked 1');
	for (const key of ['4', 'i', 'i', 'm', 'enter', 't', 'ctrl-u', 'tab', 'tab', 'enter', ':', ...'label '])
		await at.pressAndSee(key);
	await at.see(/label: .+8m.b/);
	at.press('ctrl-c');
	await at.ended;
	expect(findStrangers(at.raw(), 'screen')).toEqual([]);
});

it('what is typed and pasted is made printable too', async () => {
	terminal = await openExplorer(place.corpus, {env: {...place.env, ...NO_TOOLS}});
	await terminal.see(/problems/);
	terminal.press('/', `\u001B[200~wall\u009B5m\u202E\u0007\u200B\u001B[201~`);
	await terminal.see(/\/ wall/);
	terminal.press('ctrl-c');
	await terminal.ended;
	expect(findStrangers(terminal.raw(), 'screen')).toEqual([]);
});

it('what is copied has the exact characters, and nothing else of it reaches the terminal', async () => {
	terminal = await openExplorer(place.corpus, {env: {...place.env, ...NO_TOOLS}});
	await terminal.see(screen => /problems/.test(screen) && !screen.includes('reading'));
	terminal.press('3', 'y');
	await terminal.see('Copied');
	terminal.press('ctrl-c');
	await terminal.ended;
	const copies = [...terminal.raw().matchAll(/\u001B\]52;c;([A-Za-z0-9+/=]*)\u0007/g)];
	expect(copies).toHaveLength(1);
	expect(findStrangers(terminal.raw().replace(copies[0]![0], ''), 'screen')).toEqual([]);
	const {stdout} = await runDossier(['documents', place.corpus, '--json', '--full'], {env: place.env});
	const copy = Buffer.from(copies[0]![1]!, 'base64').toString();
	expect(copy).toMatch(/[\u0000-\u0008\u001B\u0080-\u009F\u202A-\u202E]/);
	expect(parseLines(stdout).some(({text}) => String(text).toWellFormed().includes(copy))).toBe(true);
});
