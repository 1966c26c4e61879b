import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {type OpenedLibrary, type OpenOptions, openLibrary} from '../../src/library/open-library.ts';
import {libraryFile} from '../../src/library/places.ts';
import {readCorpus} from '../../src/library/reading/read-corpus.ts';
import type {ReadingOptions, ReadingSummary} from '../../src/library/reading/reading.ts';
import {Pulse} from '../../src/library/threads/pulse.ts';

/** A corpus of its own in a temporary folder, with a place for its library. Gone when the test is finished, or `atEnd`. */
export type TestCorpus = {
	readonly root: string;
	readonly cache: string;
	readonly write: (path: string, text: string | Uint8Array) => void;
	readonly remove: (path: string) => void;
	readonly open: (options?: OpenOptions) => OpenedLibrary;
	/** The same files with another place for the library. */
	readonly elsewhere: () => TestCorpus;
};

export function makeCorpus(
	files: Readonly<Record<string, string>>,
	atEnd: (cleanUp: () => void) => void = onTestFinished,
): TestCorpus {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-library-')));
	const opened: OpenedLibrary[] = [];
	atEnd(() => {
		for (const {library} of opened) library.close();
		rmSync(folder, {recursive: true, force: true});
	});
	const root = join(folder, 'corpus');
	mkdirSync(root);
	const write = (path: string, text: string | Uint8Array) => {
		mkdirSync(dirname(join(root, path)), {recursive: true});
		writeFileSync(join(root, path), text);
	};
	for (const [path, text] of Object.entries(files)) write(path, text);
	const withCache = (cache: string): TestCorpus => ({
		root,
		cache,
		write,
		remove: path => rmSync(join(root, path)),
		open(options = {}) {
			const library = openLibrary([root], {folder: cache, ...options});
			opened.push(library);
			return library;
		},
		elsewhere: () => withCache(`${cache}-elsewhere`),
	});
	return withCache(join(folder, 'cache'));
}

/** Opens the library of a corpus and reads what changed, in this thread as far as it is little. */
export async function read(
	corpus: TestCorpus,
	options: ReadingOptions = {},
): Promise<{library: Library; summary: ReadingSummary}> {
	const {signal} = new AbortController();
	const file = libraryFile([corpus.root], corpus.cache);
	const watch = {pulse: new Pulse(), report: () => {}, signal};
	const summary = await readCorpus([corpus.root], file, options, watch);
	return {library: corpus.open().library, summary};
}

/** Everything a library says, for comparison with another library. */
export function tellAll(library: Library) {
	const everything = Number.MAX_SAFE_INTEGER;
	const documents = library.documents().slice(0, everything);
	return {
		counts: library.counts(),
		documents,
		// As they are now: their aliases would be read when they are compared.
		entities: library
			.entities()
			.slice(0, everything)
			.map(row => ({...row})),
		quotes: library.quotes().slice(0, everything),
		problems: library.problems().slice(0, everything),
		inside: documents.map(({id}) => ({
			text: library.text(id),
			parts: library.parts(id),
			mentions: library.mentionsIn(id),
			quotes: library.quotesIn(id),
		})),
		found: library.search('the', 1000).length,
	};
}

/** A short story with two names, a quote and a word of its own. */
export const story = (n: number, day = 1 + (n % 28)): string =>
	[
		`Ferry number ${n} returns to Port Hollow`,
		`By Ines Calder`,
		`2021-03-${String(day).padStart(2, '0')}`,
		`PORT HOLLOW – The ferry with the number ${n} came back on Monday, said Rosa Marin, the harbour director.`,
		`"We are glad to have boat${n} home," Marin said. Tomas Bell of the Harbour Board (HB) welcomed it.`,
		'',
	].join('\n\n');

export const stories = (count: number): Record<string, string> =>
	Object.fromEntries(Array.from({length: count}, (_, n) => [`${n % 3}/story-${n}.txt`, story(n)]));
