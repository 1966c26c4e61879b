import {spawnSync} from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {makeWorkplace, PROGRAM, parseLines, runDossier, type Workplace} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

let place: Workplace;
beforeEach(() => {
	place = makeWorkplace(SAMPLE, onTestFinished);
});

/** Runs a line of shell in which "$@" is dossier. */
function runShell(script: string, env: Record<string, string> = place.env) {
	const words = ['-c', script, 'sh', process.execPath, PROGRAM];
	const {status, stdout, stderr} = spawnSync('/bin/sh', words, {
		encoding: 'utf8',
		cwd: place.corpus,
		env: {...process.env, ...env} as NodeJS.ProcessEnv,
	});
	return {code: status, stdout, stderr};
}

/** What a reader is told: two lines, without a stack. */
const advised = (message: RegExp) =>
	expect.stringMatching(new RegExp(`^dossier: [^\\n]*(?:${message.source})[^\\n]*\\n  [^\\n]+\\n$`));

describe('a disk that is full', () => {
	// In blocks of 512 bytes: too small for anything, for the tables, for the documents.
	it.each([1, 100, 300])('says so while reading, at a limit of %i', blocks => {
		const {code, stderr} = runShell(`ulimit -f ${blocks}; "$@" documents .`);
		expect({code, stderr}).toEqual({code: 2, stderr: advised(/cannot be written/)});
		expect(runShell('"$@" documents .').stdout.split('\n')).toHaveLength(4);
	});

	it.skipIf(!existsSync('/dev/full'))('says so while printing', () => {
		for (const command of ['quotes .', 'documents . --json', 'index .', 'export .', '.']) {
			const {code, stderr} = runShell(`"$@" ${command} > /dev/full`);
			expect({command, code, stderr}).toEqual({command, code: 2, stderr: advised(/ENOSPC/)});
		}
	});
});

// Root may read and write everything: who tests as root does it as nobody, where the checkout and the folder for temporary
// files are not root's alone.
const nobody = process.getuid?.() === 0 ? 'setpriv --reuid=65534 --regid=65534 --clear-groups' : '';
const trial = `${nobody} ls '${tmpdir()}' && ${nobody} "$@" --version`;
const mayTry =
	process.platform !== 'win32' &&
	spawnSync('/bin/sh', ['-c', trial, 'sh', process.execPath, PROGRAM]).status === 0;

describe('a library that was read, where nothing can be written any more', () => {
	const cache = () => join(place.env.XDG_CACHE_HOME, 'dossier');
	const FULL = 'ulimit -f 8;';
	/** What a command says with room on the disk. */
	const withRoom = (command: string) => runShell(`"$@" ${command}`).stdout;
	const edit = () => {
		place.write('notes/new.txt', '“The wall is new,” said Rosa Marin.\n');
		rmSync(join(place.corpus, '2024-03-12-quay.txt'));
	};
	const line = (words: RegExp) =>
		expect.stringMatching(new RegExp(`^dossier: [^\\n]*${words.source}[^\\n]*\\n$`));

	it.each([
		'documents .',
		'entities . --json',
		'quotes .',
		'search wall .',
		'quotes . --count-by speaker',
		'.',
	])('answers "%s", and says that it is as the files are', command => {
		runShell('"$@" index .');
		const right = withRoom(command);
		const {code, stdout, stderr} = runShell(`${FULL} "$@" ${command}`);
		expect({code, stdout, stderr}).toEqual({
			code: 0,
			stdout: right,
			stderr: line(/cannot be written \(.*\)\. No file of the corpus changed since it was read\./),
		});
	});

	it('says what its rows are where files changed meanwhile', () => {
		const right = withRoom('quotes .');
		edit();
		const {code, stdout, stderr} = runShell(`${FULL} "$@" quotes .`);
		expect({code, stdout}).toEqual({code: 0, stdout: right});
		expect(stderr).toEqual(
			line(/older state: 1 file is new or changed since, 1 file is gone\. .*cannot be written/),
		);
		// With room again all is as the files are.
		expect(runShell('"$@" quotes .')).toMatchObject({
			code: 0,
			stderr: '',
			stdout: expect.stringContaining('new'),
		});
	});

	it('proves nothing and gives nothing away of an older state', () => {
		const passages = join(place.folder, 'passages.md');
		const draft = join(place.folder, 'draft.txt');
		writeFileSync(draft, '“It is not our wall,” said Ilse Tannhauser.\n');
		const commands = [`verify ${passages} .`, `check ${draft} .`];
		runShell(`"$@" export . -o ${passages}; "$@" index .`);
		for (const command of commands)
			expect(runShell(`${FULL} "$@" ${command}`)).toMatchObject({stdout: withRoom(command)});
		edit();
		for (const command of [...commands, 'export .', 'index .', 'index --rebuild .']) {
			const {code, stdout, stderr} = runShell(`${FULL} "$@" ${command}`);
			expect({command, code, stdout, stderr}).toEqual({
				command,
				code: 2,
				stdout: '',
				stderr: advised(/cannot be written/),
			});
		}
	});

	it('says how many documents cannot be searched yet', () => {
		runShell('"$@" quotes .');
		expect(runShell(`${FULL} "$@" search wall .`).stderr).toEqual(
			line(/3 documents cannot be searched by their words yet\./),
		);
		expect(runShell(`${FULL} "$@" quotes .`).stderr).not.toContain('searched');
	});

	it.runIf(mayTry)('answers from a folder that is read-only', () => {
		runShell('"$@" index .');
		const right = withRoom('quotes .');
		chmodSync(place.folder, 0o755);
		for (const folder of [place.env.XDG_CACHE_HOME, cache()]) chmodSync(folder, 0o555);
		for (const name of readdirSync(cache()).filter(name => name.includes('.sqlite')))
			chmodSync(join(cache(), name), 0o444);
		mkdirSync(place.env.XDG_DATA_HOME, {mode: 0o755});
		const answer = runShell(`${nobody} "$@" quotes .`);
		expect(answer).toEqual({code: 0, stdout: right, stderr: line(/cannot be written \([^)]+\)\. No file/)});
		for (const folder of [place.env.XDG_CACHE_HOME, cache()]) chmodSync(folder, 0o755);
	});
});

describe('a place that there is no way to', () => {
	it.each(['documents .', 'index .', 'index --rebuild .', 'index --forget .', '.'])(
		'is told by "%s", of the library',
		command => {
			symlinkSync('loop', join(place.folder, 'loop'));
			const env = {...place.env, XDG_CACHE_HOME: join(place.folder, 'loop')};
			const {code, stderr} = runShell(`"$@" ${command}`, env);
			expect({code, stderr}).toEqual({code: 2, stderr: advised(/loop.dossier.* \(ELOOP\)/)});
		},
	);

	it.runIf(mayTry)('is told by commands, of a corpus', () => {
		chmodSync(place.folder, 0o777);
		chmodSync(place.corpus, 0);
		const script = `cd /; for command in documents quotes index; do ${nobody} "$@" $command '${place.corpus}'; done`;
		const {code, stdout, stderr} = runShell(script);
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		const [line, ...others] = stderr.match(/.*\n.*\n/g)!;
		expect(line).toEqual(advised(/You may not read ".*corpus"/));
		expect(others).toEqual([line, line]);
		chmodSync(place.corpus, 0o755);
	});

	it.runIf(process.platform === 'linux')(
		'is told where the folder of the shell has a name that is not UTF-8',
		() => {
			const script = `bad="$(printf 'b\\377d')"; mkdir "$bad" && cd "$bad" && "$@" documents .`;
			const {code, stdout, stderr} = runShell(script);
			expect({code, stdout, stderr}).toEqual({code: 2, stdout: '', stderr: advised(/What leads to "."/)});
		},
	);

	it('that ends in a slash is a folder, not yet there or not', () => {
		const {code, stderr} = runShell('"$@" export . -o new/');
		expect({code, stderr}).toEqual({code: 2, stderr: advised(/new. is a folder/)});
		expect(existsSync(join(place.corpus, 'new'))).toBe(false);
	});
});

describe('a draft', () => {
	it.each([
		[
			'is a sentence, not a file',
			`“${'We will not dig in the storm season, '.repeat(10)}”`,
			/There is no file/,
		],
		['is a link that leads back to itself', 'loop', /loop cannot be read \(ELOOP\)/],
	])('that %s is told with what to do', (_, draft, message) => {
		symlinkSync('loop', join(place.corpus, 'loop'));
		const {code, stderr} = runShell(`"$@" check '${draft}' .`);
		expect({code, stderr}).toEqual({code: 2, stderr: advised(message)});
	});
});

it('a draft that is a program is not in the corpus, out of which it could be taken', () => {
	const {code, stderr} = runShell(`"$@" check '${process.execPath}' .`);
	expect({code, stderr}).toEqual({code: 2, stderr: advised(/cannot be read: The file is binary/)});
	expect(stderr).toContain('  Save its text as a text file, and name that.');
});

it('nothing on stdin to verify is told as what it is', () => {
	const {code, stderr} = runShell('"$@" verify - . < /dev/null');
	expect({code, stderr}).toEqual({code: 2, stderr: advised(/The text on stdin has no passages/)});
});

it.each([
	['notes.pdf', 'notes.md'],
	['notes.HTML', 'notes.md'],
	['quotes.json', 'quotes.jsonl'],
	['quotes.xlsx', 'quotes.csv'],
])('an export called %s is refused, and %s proposed', (name, proposed) => {
	const {code, stderr} = runShell(`"$@" export . -o ${name}`);
	expect({code, stderr}).toEqual({code: 2, stderr: advised(/dossier writes Markdown, JSON Lines/)});
	expect(stderr).toContain(`Call the file ${proposed}, or`);
	expect(existsSync(join(place.corpus, name))).toBe(false);
	expect(runShell(`"$@" export . --format md -o ${name}`).code).toBe(0);
});

it('a current folder that was removed is told with what to do', () => {
	const away = join(place.folder, 'away');
	for (const command of ['', 'quotes .', 'documents ..', '--help']) {
		const {code, stderr} = runShell(`mkdir "${away}"; cd "${away}"; rmdir "${away}"; "$@" ${command}`);
		expect({command, code, stderr}).toEqual({command, code: 2, stderr: advised(/shell is in is gone/)});
	}
});

describe('words that a command does not take', () => {
	it.each([
		['keys extra', /"dossier keys" takes no "extra"/],
		['keys --extra', /"dossier keys" has no option --extra/],
		['help qoutes', /no file or folder "help"/],
	])('%s', (words, message) => {
		const {code, stderr} = runShell(`"$@" ${words}`);
		expect({code, stderr}).toEqual({code: 2, stderr: advised(message)});
	});
});

describe('a folder that cannot be written', () => {
	it('is named, with what to do', () => {
		writeFileSync(join(place.folder, 'file'), '');
		const {code, stderr} = runShell('"$@" quotes .', {
			...place.env,
			XDG_CACHE_HOME: join(place.folder, 'file'),
		});
		expect({code, stderr}).toEqual({code: 2, stderr: advised(/cannot be written \(ENOTDIR\)/)});
	});
});

describe('the corpus', () => {
	it('behind -- is the one that is named, also when its name begins with a hyphen', () => {
		place.write('-notes/one.txt', 'The quay is closed, said Rosa Marin on Monday.');
		for (const words of ['documents -- -notes', 'documents -- ./-notes', 'documents --json -- -notes']) {
			const {code, stdout} = runShell(`"$@" ${words}`);
			expect({words, code, rows: stdout.trim().split('\n').length}).toEqual({words, code: 0, rows: 1});
			expect(stdout).toContain('one.txt');
		}
	});

	it('without a name, as of a variable that is not set, is no command that was misspelt', () => {
		const {code, stderr} = runShell('"$@" quotes ""');
		expect({code, stderr}).toEqual({code: 2, stderr: advised(/no file or folder ""/)});
		expect(stderr).not.toContain('Did you mean');
	});

	const home = () => join(place.folder, 'home');

	it.each([
		['a relative XDG_CACHE_HOME', {XDG_CACHE_HOME: 'cache'}],
		['an empty XDG_CACHE_HOME', {XDG_CACHE_HOME: ''}],
	])('is left as it is with %s', (_, env) => {
		const {code} = runShell('"$@" documents .', {...place.env, HOME: home(), ...env});
		expect(code).toBe(0);
		expect(readdirSync(place.corpus).sort()).toEqual(['2024-03-12-quay.txt', '2024-03-14-mayor.md', 'notes']);
		expect(existsSync(join(home(), '.cache', 'dossier'))).toBe(true);
	});

	it.each(['', 'home', './home'])('is left as it is with %j for HOME', value => {
		runShell('"$@" documents .', {...place.env, XDG_CACHE_HOME: '', XDG_DATA_HOME: '', HOME: value});
		expect(readdirSync(place.corpus).sort()).toEqual(['2024-03-12-quay.txt', '2024-03-14-mayor.md', 'notes']);
	});
});

describe('what is kept', () => {
	it('is for its owner alone', () => {
		expect(runShell('umask 022; "$@" documents .').code).toBe(0);
		const cache = join(place.env.XDG_CACHE_HOME, 'dossier');
		expect(statSync(cache).mode & 0o777).toBe(0o700);
		for (const name of readdirSync(cache).filter(name => name.includes('.sqlite')))
			expect([name, statSync(join(cache, name)).mode & 0o777]).toEqual([name, 0o600]);
	});
});

describe('a pipe that closes', () => {
	it('ends quietly, also when the messages go into it', async () => {
		for (let n = 0; n < 2000; n++) place.write(`bad/${n}.txt`, '\0\0\0');
		const {stdout} = runShell('{ "$@" index . ; echo "code $?" >&3; } 3>&1 2>&1 >/dev/null | head -n 1');
		expect(stdout).not.toContain('Error');
		const {code, stderr} = await runDossier(['quotes', place.corpus], {env: place.env, closeStdout: true});
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
	});
});

describe('words from outside', () => {
	const HOSTILE = '\u009b31m\u202e\u200b\u{e0041}\u2028\u007f\u001b]0;x\u0007';

	it('are escaped in JSON, and read back as they are', async () => {
		place.write(
			'hostile.json',
			JSON.stringify({title: `A ${HOSTILE} title`, text: `Words ${HOSTILE} here.`}),
		);
		const {stdout} = await runDossier(['documents', place.corpus, '--json', '--full'], {env: place.env});
		expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e\u2028\u{e0041}]/u);
		const found = parseLines(stdout).find(one => one.path === 'hostile.json')!;
		expect(found.text).toContain(`Words ${HOSTILE} here.`);
	});

	it('are made visible in what is said about a file', async () => {
		const name = `out\u001b[31m.md`;
		const {stderr} = await runDossier(['export', place.corpus, '-o', join(place.folder, name)], {
			env: place.env,
		});
		expect(stderr).toContain('written to');
		expect(stderr).not.toContain('\u001b');
	});
});

describe('a search', () => {
	it('explains a field that makes no sense, and takes other words with a colon as words', async () => {
		const wrong = await runDossier(['search', 'quay date:soon', place.corpus], {env: place.env});
		expect(wrong).toMatchObject({code: 2, stdout: '', stderr: advised(/date: takes/)});
		const kind = await runDossier(['search', 'quay kind:direct', place.corpus], {env: place.env});
		expect(kind).toMatchObject({code: 2, stdout: ''});
		expect(kind.stderr).toContain('kind: does not filter passages.');
		const empty = await runDossier(['search', 'quay in:', place.corpus], {env: place.env});
		expect(empty).toMatchObject({code: 2, stdout: '', stderr: advised(/in: has no value/)});
		const words = await runDossier(['search', 'spoke:quay', place.corpus], {env: place.env});
		expect(words).toMatchObject({code: 1, stdout: ''});
	});
});

describe('options without a meaning', () => {
	it.each([
		[['quotes', '--match', 'foo:x'], /no field foo: .*position 1/],
		[['quotes', '--match', 'quay date:soon'], /date: takes .*position 6/],
		[['documents', '--match', 'label:x'], /label:/],
		[['quotes', '--match', 'quay speaker:'], /speaker: has no value .*position 6/],
		[['export', '--match', '!about:""'], /!about:"" has no value/],
		[['quotes', '--speaker', ''], /--speaker is empty/],
		[['quotes', '--document', ' '], /--document is empty/],
		[['documents', '--match', 'kind:person'], /kind:/],
		[['export', '--match', 'foo:x'], /no field foo:/],
		[['export', '--marked', '--speaker', 'marin'], /--speaker/],
		[['quotes', '--speaker'], /speaker/],
		[['quotes', '--limit'], /limit/],
		[['export', '-o'], /-o needs a value/],
	])('%j are explained', async (args, message) => {
		const {code, stdout, stderr} = await runDossier([args[0]!, place.corpus, ...args.slice(1)], {
			env: place.env,
		});
		expect({code, stdout, stderr}).toEqual({code: 2, stdout: '', stderr: advised(message)});
	});
});
