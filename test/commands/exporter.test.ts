import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it, onTestFinished, vi} from 'vitest';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {makeCorpus, read, story} from '../library/corpora.ts';

it('writes no words that are in no file any more', async () => {
	// The build writes them in.
	for (const name of ['DOSSIER_VERSION', 'DOSSIER_READER']) vi.stubGlobal(name, '0');
	const {exporter} = await import('../../src/commands/exporter.ts');
	vi.unstubAllGlobals();
	const corpus = makeCorpus({'a.txt': story(1), 'b.txt': story(2)});
	const {library} = await read(corpus);
	const notebook = openNotebook(join(corpus.cache, 'notebook'), {label: 'stories', samples: []});
	onTestFinished(() => notebook.close());
	const write = exporter(library, notebook, 'stories');
	const exported = (name: string, quoted: string, isFresh = false) => {
		const passages = library
			.quotes({match: quoted})
			.slice(0, 1)
			.map(({id}) => ({quote: id}));
		return write(
			{type: 'passages', of: 'list', passages, groupBy: 'document'},
			{path: join(corpus.root, name), overwrite: false, isFresh},
		);
	};
	corpus.write('a.txt', story(1).replace('glad', 'sorry'));
	expect(exported('one.md', 'boat1')).toBe('behind');
	// Of others, nothing has to be read.
	expect(exported('two.md', 'boat2')).toMatchObject({passages: 1});
	await read(corpus);
	library.revision();
	expect(exported('one.md', 'boat1', true)).toMatchObject({passages: 1});
	expect(readFileSync(join(corpus.root, 'one.md'), 'utf8')).toContain('We are sorry to have boat1 home');
});
