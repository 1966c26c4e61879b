import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'dossier-package-'));

beforeAll(() => {
	// The build ran before the tests; building again here would pull files from under the others.
	execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {cwd: ROOT});
	execFileSync('tar', ['-xzf', `dossier-${version()}.tgz`], {cwd: folder});
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const version = (): string =>
	(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {version: string}).version;

it('needs no package of which the README does not say why', () => {
	const {devDependencies} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
		devDependencies: Record<string, string>;
	};
	const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
	const table = readme.slice(readme.indexOf('## Packages'), readme.indexOf('## Licence'));
	const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names]) => names!.split(', '));
	expect(Object.keys(devDependencies).filter(name => !named.includes(name))).toEqual([]);
});

describe('the packed package', () => {
	it('runs where nothing but Node is installed', () => {
		const {status, stdout, stderr} = spawnSync(
			process.execPath,
			[join(folder, 'package', 'dist', 'dossier.cjs'), '--version'],
			{cwd: folder, encoding: 'utf8', env: {PATH: '/nonexistent', XDG_CACHE_HOME: join(folder, 'cache')}},
		);
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).toBe(`${version()}\n`);
	});

	it('carries the licence of everything that is in it, with its words', () => {
		const texts = readFileSync(join(folder, 'package', 'dist', 'THIRD-PARTY-LICENCES.txt'), 'utf8')
			.split(`${'-'.repeat(72)}\n`)
			.filter(text => text.trim() !== '');
		const names = texts.map(text => text.trim().split(' ')[0]);
		for (const name of [
			'ink',
			'react',
			'fuse.js',
			'yargs',
			'linkedom',
			'@mozilla/readability',
			'yaml',
			'chardet',
		])
			expect(names).toContain(name);
		const isText =
			/Permission (?:is hereby granted|to use)|Redistribution and use|Apache License|free and unencumbered/i;
		expect(texts.filter(text => !isText.test(text))).toEqual([]);
	});

	it('asks the registry for nothing', () => {
		const packed = JSON.parse(readFileSync(join(folder, 'package', 'package.json'), 'utf8')) as Record<
			string,
			unknown
		>;
		expect(packed.dependencies ?? {}).toEqual({});
		expect(packed.peerDependencies ?? {}).toEqual({});
	});
});
