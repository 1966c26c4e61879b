import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makeWorkplace, PROGRAM, runDossier} from '../commands/run-dossier.ts';
import {openExplorer} from '../terminal/open-explorer.ts';

const DIST = join(PROGRAM, '..');
const SOURCE = new URL('../../src', import.meta.url).pathname;
const place = makeWorkplace();
const pwned = join(place.folder, 'pwned');
const tried = join(place.folder, 'tried');
const guard = join(place.folder, 'guard.cjs');
/** Names that a shell would run something for. */
const NAMES = [
	'$(touch pwned).txt',
	'`touch pwned`.txt',
	'a; touch pwned; .txt',
	'| touch pwned .txt',
	'-c touch pwned.txt',
	'+!touch pwned.txt',
];
/** What a page asks a browser to fetch. */
const PAGE = `<?xml version="1.0"?><?xml-stylesheet href="http://127.0.0.1:9/a.css"?>
<!DOCTYPE html PUBLIC "-//x" "http://127.0.0.1:9/a.dtd" [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>
<html><head><title>Wall</title><base href="http://127.0.0.1:9/"><link rel="stylesheet" href="a.css">
<script src="http://127.0.0.1:9/a.js"></script><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">
<script>require('fs').writeFileSync(${JSON.stringify(pwned)}, '')</script></head>
<body onload="fetch('http://127.0.0.1:9/')"><article><h1>Wall</h1><p>The wall &x; is old.</p><img src="a.png"><iframe src="b.html"></iframe>
<object data="c"></object><p>"It is old," said <a href="http://127.0.0.1:9/who">Rosa Marin</a>.</p></article></body></html>`;

beforeAll(() => {
	for (const name of NAMES) place.write(name, '"The wall is old," said Rosa Marin.\n');
	place.write('page.html', PAGE);
	place.write(
		'page.md',
		`---\ntitle: !!js/function "function () { require('fs').writeFileSync('pwned', '') }"\n---\n\n![a](http://127.0.0.1:9/a.png) <img src="http://127.0.0.1:9/b.png">\n`,
	);
	place.write(
		'record.json',
		JSON.stringify({
			title: 'Wall',
			url: 'http://127.0.0.1:9/',
			image: 'http://127.0.0.1:9/i',
			text: 'The wall. <img src="http://127.0.0.1:9/x">',
		}),
	);
	// Settings and programs that lie in the corpus are files like others.
	for (const name of ['config.json', '.dossier/config.json', 'dossier/config.json'])
		place.write(name, JSON.stringify({editor: ['touch', pwned], copy: ['touch', pwned], text: 'The wall.'}));
	for (const name of ['vi', 'sh', 'xclip', 'tmux', 'node', 'wl-copy', 'pbcopy']) {
		place.write(name, `#!/bin/sh\n: > '${pwned}'\n`);
		chmodSync(join(place.corpus, name), 0o755);
	}
	place.write('package.json', JSON.stringify({scripts: {preinstall: 'touch pwned'}, text: 'The wall.'}));
	writeFileSync(
		guard,
		`const {appendFileSync} = require('node:fs');
		const refuse = name => function () {
			appendFileSync(${JSON.stringify(tried)}, name + '\\n');
			throw new Error('no way out: ' + name);
		};
		for (const [module, names] of Object.entries({
			net: ['connect', 'createConnection', 'createServer'], tls: ['connect'], http: ['request', 'get'],
			https: ['request', 'get'], http2: ['connect'], dgram: ['createSocket'], dns: ['lookup', 'resolve'],
		})) for (const name of names) require('node:' + module)[name] = refuse(module + '.' + name);
		require('node:net').Socket.prototype.connect = refuse('Socket.connect');
		globalThis.fetch = refuse('fetch');
		// Threads are guarded as well.
		const threads = require('node:worker_threads');
		const {Worker} = threads;
		threads.Worker = class extends Worker {
			constructor(file, options) {
				super(file, {...options, execArgv: ['--require', __filename]});
			}
		};
		require('node:module').syncBuiltinESMExports();`,
	);
});
afterAll(place.remove);

const COMMANDS = [
	['index', place.corpus, '--rebuild'],
	['documents', place.corpus, '--json', '--full'],
	['entities', place.corpus],
	['quotes', place.corpus],
	['search', 'wall', place.corpus],
	['export', place.corpus, '--force', '-o', join(place.folder, 'out.md')],
	['verify', join(place.folder, 'out.md'), place.corpus],
	['check', join(place.folder, 'out.md'), place.corpus],
];

describe('the network', () => {
	it('is in no file of the program', () => {
		const modules =
			/["'`](?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?|undici|inspector|cluster)["'`]/g;
		const files = readdirSync(DIST).filter(name => /\.[mc]js$/.test(name));
		expect(files.length).toBeGreaterThan(10);
		for (const name of files) {
			const code = readFileSync(join(DIST, name), 'utf8');
			expect([name, [...code.matchAll(modules)].map(String)]).toEqual([name, []]);
			expect([name, /new Function\(|[^.\w]eval\(/.test(code)]).toEqual([name, false]);
		}
	});

	it('is asked by no command, whatever a page wants to be fetched', async () => {
		for (const args of COMMANDS) {
			const {code, stderr} = await runDossier(args, {env: place.env, node: ['--require', guard]});
			// 1 is what check says of words that are not in the corpus.
			expect([args, code === 0 || code === 1, stderr.includes('no way out')]).toEqual([args, true, false]);
		}
		expect(existsSync(tried)).toBe(false);
	});

	it('would be seen to be asked', () => {
		const run = () =>
			execFileSync(process.execPath, ['--require', guard, '-e', "require('node:net').connect(9)"], {
				stdio: 'pipe',
			});
		expect(run).toThrow(/no way out/);
		expect(readFileSync(tried, 'utf8')).toBe('net.connect\n');
	});
});

describe('other programs', () => {
	it('are started by no command: with the right to start any taken away, all do the same', async () => {
		const node = [
			'--permission',
			'--allow-fs-read=*',
			'--allow-fs-write=*',
			'--allow-worker',
			'--disable-warning=SecurityWarning',
		];
		for (const args of COMMANDS) {
			const {code, stderr} = await runDossier(
				args
					.map(arg => (arg === '-o' ? '--force' : arg))
					.filter(arg => !arg.endsWith('out.md') || args[0] !== 'export'),
				{env: place.env, node},
			);
			expect([args, code === 0 || code === 1, stderr]).toEqual([
				args,
				true,
				expect.not.stringContaining('ERR_ACCESS_DENIED'),
			]);
		}
	});

	it('are started in two places, by argument vector', () => {
		const sources = readdirSync(SOURCE, {recursive: true, encoding: 'utf8'}).filter(name =>
			/\.(?:tsx?|cjs)$/.test(name),
		);
		const starting = sources.filter(name => /child_process/.test(readFileSync(join(SOURCE, name), 'utf8')));
		expect(starting.sort()).toEqual(['dev.ts', 'screen/terminal/clipboard.ts', 'screen/terminal/editor.ts']);
		for (const name of starting)
			expect([
				name,
				/\bshell\s*:|\bexec(?:Sync)?\(|\bfork\(/.test(readFileSync(join(SOURCE, name), 'utf8')),
			]).toEqual([name, false]);
	});

	it('get a name from the corpus as one word, and none in the corpus is run', async () => {
		const tools = join(place.folder, 'tools');
		const log = join(place.folder, 'log');
		mkdirSync(tools, {recursive: true});
		for (const name of ['my-editor', 'xclip'])
			writeFileSync(
				join(tools, name),
				`#!/bin/sh\nprintf '%s\\0' "${name}" "$@" >> '${log}'\ncat > /dev/null < /dev/null\n`,
				{mode: 0o755},
			);
		const env = {
			...place.env,
			EDITOR: 'my-editor --wait',
			VISUAL: '',
			DISPLAY: ':9',
			WAYLAND_DISPLAY: '',
			TMUX: '',
			PATH: [tools, '/usr/bin', '/bin'].join(delimiter),
		};
		const at = await openExplorer(place.corpus, {env, cwd: place.corpus});
		await at.see(screen => /documents/.test(screen) && !screen.includes('reading'));
		at.press('/', ...'file:touch');
		await at.see('/ file:touch');
		at.press('enter');
		for (let n = 0; n < NAMES.length; n++) {
			at.press('e');
			await at.see(() => existsSync(log) && readFileSync(log, 'utf8').split('my-editor').length > n + 1);
			await at.pressAndSee('j');
		}
		at.press('y');
		await at.see(/[Cc]opied/);
		at.press('ctrl-c');
		await at.ended;
		const words = readFileSync(log, 'utf8').split('\0');
		for (const name of NAMES) expect(words.some(word => word === join(place.corpus, name))).toBe(true);
		expect(existsSync(pwned)).toBe(false);
		expect(existsSync(join(place.corpus, 'pwned'))).toBe(false);
	});
});

it('a corpus is left byte for byte as it is', async () => {
	const stamp = () =>
		execFileSync('/bin/sh', ['-c', 'find . -type f -exec cksum {} + | sort; find . -newer "$0"', guard], {
			cwd: place.corpus,
			encoding: 'utf8',
		});
	const before = stamp();
	for (const args of COMMANDS.slice(0, 5)) await runDossier(args, {env: place.env});
	expect(stamp()).toBe(before);
});
