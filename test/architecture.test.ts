import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {describe, expect, it} from 'vitest';

const SOURCE = new URL('../src', import.meta.url).pathname;

/** What a folder may import besides itself and `text/`: the folders above it in the README's drawing. */
const ABOVE: Record<string, readonly string[]> = {
	text: [],
	corpus: [],
	parts: ['corpus'],
	entities: ['parts', 'corpus'],
	quotes: ['entities', 'parts', 'corpus'],
	library: ['quotes', 'entities', 'parts', 'corpus'],
	notebook: ['library', 'quotes', 'entities', 'parts', 'corpus'],
	export: ['library', 'notebook', 'quotes', 'entities', 'parts', 'corpus'],
	explorer: ['library', 'notebook', 'quotes', 'entities', 'parts', 'corpus'],
	screen: ['explorer', 'export', 'library', 'notebook', 'quotes', 'entities', 'parts', 'corpus'],
};

/** Packages that only one file may import, so that each can be swapped. */
const ONE_PLACE = [
	'fuse.js',
	'node:sqlite',
	'linkedom',
	'@mozilla/readability',
	'yaml',
	'chardet',
	'decode-named-character-reference',
	'mdast-util-from-markdown',
	'ink-text-input',
];

const files = readdirSync(SOURCE, {recursive: true, encoding: 'utf8'}).filter(file => /\.tsx?$/.test(file));
const imports = files.flatMap(file =>
	[
		...readFileSync(join(SOURCE, file), 'utf8').matchAll(
			/(?:^(?:import|export) (type )?([^;]*?)from\s+|(import)\()'([^']+)'/gm,
		),
	].map(([, type, names = '', later, to]) => ({
		file: file.replaceAll('\\', '/'),
		to: to!,
		/** Nothing of it is there when the program runs: `import type`, or a type behind each name. */
		isOfTypes: Boolean(type) || /^\{(?:\s*type\s[^,}]*,?)+\s*\}/.test(names),
		/** Neither types only nor loaded when it is needed. */
		isWaitedFor: !type && !later,
	})),
);

describe('imports', () => {
	it('go one way along the flow', () => {
		const wrong = imports.filter(({file, to}) => {
			const folder = file.split('/')[0]!;
			if (!to.startsWith('.') || !(folder in ABOVE) || !file.includes('/')) return false;
			const target = posix.normalize(posix.join(posix.dirname(file), to)).split('/')[0]!;
			return target !== folder && target !== 'text' && !ABOVE[folder]!.includes(target);
		});
		expect(wrong).toEqual([]);
	});

	it('never lead from a file back to itself', () => {
		const isDone = new Set<string>();
		const follow = (file: string, before: readonly string[]): string[][] => {
			if (before.includes(file)) return [[...before.slice(before.indexOf(file)), file]];
			if (isDone.has(file)) return [];
			const found = imports
				.filter(({file: from, to, isOfTypes}) => from === file && to.startsWith('.') && !isOfTypes)
				.flatMap(({to}) => follow(posix.join(posix.dirname(file), to), [...before, file]));
			isDone.add(file);
			return found;
		};
		expect(files.flatMap(file => follow(file.replaceAll('\\', '/'), []))).toEqual([]);
	});

	it('of what finds, chooses and reduces lead to nothing outside the program', () => {
		const pure = /^(?:text|parts|entities|quotes|explorer)\//;
		const outside = imports.filter(({file, to}) => pure.test(file) && to.startsWith('node:'));
		expect(outside.map(({file, to}) => `${file}: ${to}`)).toEqual(['text/hash.ts: node:crypto']);
	});

	it('of selectors lead to no reducer', () => {
		const wrong = imports.filter(
			({file, to}) => file.startsWith('explorer/select/') && /(?:^|\/)update(?:\/|\.ts)/.test(to),
		);
		expect(wrong).toEqual([]);
	});

	it('of Ink and React stand in the screen only', () => {
		const drawing = imports.filter(({to}) => /^(?:ink|react)(?:$|[/-])/.test(to));
		expect(drawing.filter(({file}) => !file.startsWith('screen/'))).toEqual([]);
		expect(drawing).not.toEqual([]);
	});

	it.each(ONE_PLACE)('%s stands in one file', name => {
		const places = new Set(imports.filter(({to}) => to === name).map(({file}) => file));
		expect([...places].length).toBeLessThanOrEqual(1);
	});

	/** What `start` is loaded with, packages as well. */
	const loadedWith = (...start: string[]): Set<string> => {
		const needed = new Set(start);
		// A set that grows while it is gone through: what is added is met as well.
		for (const file of needed)
			for (const {to, isWaitedFor, isOfTypes} of imports.filter(({file: from}) => from === file))
				if (isWaitedFor && !isOfTypes)
					needed.add(to.startsWith('.') ? posix.join(posix.dirname(file), to) : to);
		return needed;
	};

	it('of what every start waits for hold no lists of names, which take a quarter of a second', () => {
		const needed = loadedWith('start-explorer.ts', 'commands/list.ts', 'library/threads/search.worker.ts');
		expect([...needed].filter(file => /gazetteer|words\/(?:cities|first-names|surnames)/.test(file))).toEqual(
			[],
		);
		expect(needed).toContain('entities/linking/name-key.ts');
	});

	it('of what the first frame waits for hold neither Ink nor React', () => {
		const needed = loadedWith('start-explorer.ts');
		expect([...needed].filter(name => /^(?:ink|react)/.test(name))).toEqual([]);
		expect(needed).toContain('screen/paint-frame.ts');
	});

	it('reach the network nowhere', () => {
		const network = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|undici)(?:\/|$)/;
		expect(imports.filter(({to}) => network.test(to))).toEqual([]);
		const calls = files.filter(file =>
			/\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/.test(readFileSync(join(SOURCE, file), 'utf8')),
		);
		expect(calls).toEqual([]);
	});
});
