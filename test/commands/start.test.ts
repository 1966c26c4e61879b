import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {makeWorkplace, runDossier} from './run-dossier.ts';
import {SAMPLE} from './sample.ts';

const place = makeWorkplace(SAMPLE);
afterAll(place.remove);

describe('without a terminal', () => {
	it('prints an overview and exits 0', async () => {
		const {code, stdout, stderr} = await runDossier([place.corpus], {env: place.env});
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		expect(stdout).toContain('3 documents');
		expect(stdout).toMatch(/People\n {2}(?:Rosa Marin|Ilse Tannhauser)/);
		expect(stdout).toContain('Most quoted');
		expect(stdout).toContain('dossier quotes');
	});

	it('says what to do in an empty folder', async () => {
		const empty = makeWorkplace();
		const {code, stdout} = await runDossier([empty.corpus], {env: empty.env});
		empty.remove();
		expect(code).toBe(0);
		expect(stdout).toContain('0 documents');
		expect(stdout).toContain('no articles');
	});
});

describe('on a Node that is too old', () => {
	it('says in one line which version it needs', async () => {
		const preload = join(place.folder, 'old-node.cjs');
		writeFileSync(
			preload,
			"Object.defineProperty(process, 'versions', {value: {...process.versions, node: '20.20.2'}});",
		);
		const {code, stdout, stderr} = await runDossier(['--version'], {
			env: place.env,
			node: ['--require', preload],
		});
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toBe('dossier needs Node 22.16 or newer; this is Node 20.20.2.\n');
	});
});

describe('help', () => {
	it('begins with examples', async () => {
		const {code, stdout} = await runDossier(['--help'], {env: place.env});
		expect(code).toBe(0);
		expect(stdout.split('\n').slice(0, 4).join('\n')).toContain('dossier articles/  ');
	});

	it.each(['documents', 'entities', 'quotes', 'search', 'export', 'verify', 'check', 'index'])(
		'%s --help lists its options',
		async command => {
			const {code, stdout} = await runDossier([command, '--help'], {env: place.env});
			expect(code).toBe(0);
			expect(stdout).toContain(`dossier ${command}`);
			expect(stdout).toContain('Options:');
		},
	);

	it.each([
		['help', '--help'],
		['help quotes', 'quotes --help'],
	])('is what "dossier %s" means', async (asked, spelt) => {
		const [one, other] = await Promise.all(
			[asked, spelt].map(words => runDossier(words.split(' '), {env: place.env})),
		);
		expect(one).toEqual(other);
		expect(one).toMatchObject({code: 0, stderr: ''});
		expect((await runDossier(['help', 'nowhere'], {env: place.env})).stderr).toContain('"dossier --help"');
	});

	it.each([
		['-x', 'dossier has no option -x.'],
		['quotes -s marin', '"dossier quotes" has no option -s.'],
	])('names the option as it was given: %s', async (words, message) => {
		const {code, stderr} = await runDossier(words.split(' '), {env: place.env});
		expect(code).toBe(2);
		expect(stderr).toContain(message);
		expect(stderr).toContain('It takes --');
	});

	it.each(['quotes --csv', 'entities --format csv', 'search quay -o hits.md'])(
		'tells which command writes files: %s',
		async words => {
			const {code, stderr} = await runDossier(words.split(' '), {env: place.env});
			expect(code).toBe(2);
			expect(stderr).toContain('"dossier export" writes quotes to a file (-o quotes.csv');
		},
	);

	it('prints a completion script', async () => {
		const {code, stdout} = await runDossier(['completion'], {env: place.env});
		expect(code).toBe(0);
		expect(stdout).toContain('dossier');
	});
});
