import {execFileSync} from 'node:child_process';
import {mkdirSync, realpathSync, rmSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type FoundFile, findFiles, resolveRoots} from '../../src/corpus/find-files.ts';
import {isProblem, type Problem} from '../../src/corpus/problem.ts';
import {tried} from '../runs.ts';
import {makeFolder} from './reading.ts';

function walk(...paths: string[]): {files: FoundFile[]; problems: Problem[]} {
	const {roots, problems} = resolveRoots(paths);
	const files: FoundFile[] = [];
	for (const item of findFiles(roots)) isProblem(item) ? problems.push(item) : files.push(item);
	return {files, problems};
}

const pathsIn = (...paths: string[]): string[] => walk(...paths).files.map(file => file.path);

describe('a folder', () => {
	it('gives its files ordered by path, with what tells a change', () => {
		const folder = makeFolder({'b.txt': 'b', 'a/z.txt': 'zz', 'a-b/x.txt': 'x', 'a.txt': 'a', 'B.txt': 'B'});
		expect(pathsIn(folder)).toEqual(['B.txt', 'a-b/x.txt', 'a.txt', 'a/z.txt', 'b.txt']);
		const file = walk(folder).files[3]!;
		expect(file.size).toBe(2);
		expect(file.absolute.endsWith('/a/z.txt')).toBe(true);
		expect(file.mtimeMs).toBeGreaterThan(0);
		expect(file.root).toMatch(/^dossier-corpus-/);
	});

	it('leaves out what is hidden, node_modules, README files and the folder of a saved page', () => {
		const folder = makeFolder({
			'.git/config': 'x',
			'.hidden.txt': 'x',
			'node_modules/a/b.md': 'x',
			'README.md': 'x',
			'a/readme': 'x',
			'a/Page.html': 'x',
			'a/Page_files/style.css': 'x',
			'a/other_files/kept.txt': 'x',
			'a/readme-first.txt': 'x',
		});
		expect(pathsIn(folder)).toEqual(['a/Page.html', 'a/other_files/kept.txt', 'a/readme-first.txt']);
	});

	it('takes a README that is asked for by name', () => {
		const folder = makeFolder({'README.md': 'x'});
		expect(pathsIn(join(folder, 'README.md'))).toEqual(['README.md']);
	});

	it('keeps names that are awkward', () => {
		const names = ['a\nb.txt', ' .txt', '-rf.txt', 'ü.txt', '"q".txt', 'a\u001b[31m.txt'];
		expect(pathsIn(makeFolder(Object.fromEntries(names.map(name => [name, 'x'])))).sort()).toEqual(
			names.sort(),
		);
	});
});

describe('links', () => {
	it('lead to what lies hidden in the root, once', () => {
		const folder = makeFolder({'.store/one.txt': '1', '.store/more/two.txt': '2'});
		symlinkSync(join(folder, '.store/one.txt'), join(folder, 'one.txt'));
		symlinkSync(join(folder, '.store/one.txt'), join(folder, 'again.txt'));
		symlinkSync(join(folder, '.store/more'), join(folder, 'more'));
		expect(pathsIn(folder)).toEqual(['again.txt', 'more/two.txt']);
	});

	it('within what a link led to give each file once, wherever they lead', () => {
		const folder = makeFolder({
			'.store/a/one.txt': '1',
			'.store/b/two.txt': '2',
			'.store/b/c/three.txt': '3',
		});
		symlinkSync(join(folder, '.store'), join(folder, 'all'));
		symlinkSync(join(folder, '.store/a'), join(folder, '.store/a/again'));
		symlinkSync(join(folder, '.store/b/c'), join(folder, '.store/a/c'));
		symlinkSync(join(folder, '.store/b'), join(folder, 'zz'));
		const {files, problems} = walk(folder);
		expect(problems).toEqual([]);
		expect(files.map(({absolute}) => realpathSync(absolute).slice(folder.length + 1)).sort()).toEqual([
			'.store/a/one.txt',
			'.store/b/c/three.txt',
			'.store/b/two.txt',
		]);
	});

	it('never give a file twice, and end, whatever leads where', () => {
		const place = fc.constantFrom('', 'a', 'a/b', '.h', '.h/c', '.h/c/d', 'e/.i', 'e/.i/f');
		const link = fc.tuple(place, fc.constantFrom('l', 'm', 'n'), place);
		fc.assert(
			fc.property(fc.array(link, {maxLength: 8}), links => {
				const places = ['a/b', '.h/c/d', 'e/.i/f'].flatMap(path => [path, dirname(path)]);
				const folder = realpathSync(
					makeFolder(Object.fromEntries(places.map(path => [`${path}/x.txt`, path]))),
				);
				for (const [at, name, to] of links) {
					rmSync(join(folder, at, name), {force: true});
					symlinkSync(join(folder, to), join(folder, at, name));
				}
				const {files, problems} = walk(folder);
				const real = files.map(({absolute}) => realpathSync(absolute));
				expect(new Set(real).size).toBe(real.length);
				expect(real).toEqual(
					expect.arrayContaining(['a/x.txt', 'a/b/x.txt'].map(path => join(folder, path))),
				);
				expect(problems).toEqual([]);
			}),
			tried(40),
		);
	});

	it('to what is read anyway are passed over, and loops end', () => {
		const folder = makeFolder({'a/x.txt': 'x'});
		symlinkSync(folder, join(folder, 'a/up'));
		symlinkSync('.', join(folder, 'a/here'));
		symlinkSync(join(folder, 'a/x.txt'), join(folder, 'x.txt'));
		const {files, problems} = walk(folder);
		expect(files.map(file => file.path)).toEqual(['a/x.txt']);
		expect(problems).toEqual([]);
	});

	it('out of the root, to nothing, or to themselves are problems', () => {
		const outside = makeFolder({'secret.txt': 's'});
		const folder = makeFolder({'a.txt': 'a'});
		symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
		symlinkSync(outside, join(folder, 'outside'));
		symlinkSync('/nowhere/at/all', join(folder, 'gone.txt'));
		symlinkSync(join(folder, 'self.txt'), join(folder, 'self.txt'));
		const {files, problems} = walk(folder);
		expect(files.map(file => file.path)).toEqual(['a.txt']);
		expect(problems.map(({path, reason}) => [path, reason])).toEqual([
			['gone.txt', 'There is no such file or folder.'],
			['out.txt', 'The link leads to a place outside the corpus.'],
			['outside', 'The link leads to a place outside the corpus.'],
			['self.txt', 'The link leads round in a circle.'],
		]);
	});
});

it('calls a named pipe a problem and does not wait for it', () => {
	const folder = makeFolder({'a.txt': 'a'});
	execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
	const {files, problems} = walk(folder);
	expect(files).toHaveLength(1);
	expect(problems).toEqual([
		{path: 'pipe.txt', record: null, reason: 'This is a named pipe, not a file.', advice: expect.any(String)},
	]);
});

describe('roots', () => {
	it('are told apart by as many folders as it takes', () => {
		const folder = makeFolder({'x/news/a.txt': 'a', 'y/news/a.txt': 'a', 'z/other/a.txt': 'a'});
		const {roots} = resolveRoots(['x/news', 'y/news', 'z/other'].map(path => join(folder, path)));
		expect(roots.map(root => root.label)).toEqual(['x/news', 'y/news', 'other']);
	});

	it('are read once when given twice, through a link, or inside another', () => {
		const folder = makeFolder({'a/b/c.txt': 'c', 'a/d.txt': 'd'});
		symlinkSync(join(folder, 'a'), join(folder, 'link'));
		const given = ['a', 'a/', 'link', 'a/b', 'a/d.txt'].map(path => join(folder, path));
		expect(pathsIn(...given)).toEqual(['b/c.txt', 'd.txt']);
	});

	it('that are files have their name for a path', () => {
		const folder = makeFolder({'x/a.txt': 'a', 'y/a.txt': 'a', 'b.txt': 'b'});
		expect(pathsIn(join(folder, 'b.txt'))).toEqual(['b.txt']);
		expect(pathsIn(join(folder, 'x/a.txt'), join(folder, 'y/a.txt'))).toEqual(['x/a.txt', 'y/a.txt']);
	});

	it('that are not there are problems under the name as given', () => {
		const {files, problems} = walk('no/such/folder');
		expect(files).toEqual([]);
		expect(problems.map(problem => problem.path)).toEqual(['no/such/folder']);
	});
});

it('walks a folder nested as deep as paths go', () => {
	const folder = makeFolder({});
	const deep = join(folder, ...Array<string>(800).fill('d'));
	mkdirSync(deep, {recursive: true});
	expect(pathsIn(folder)).toEqual([]);
});
