import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {expect, it, onTestFinished, vi} from 'vitest';
import {libraryFile} from '../../src/library/places.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {openSession} from '../../src/screen/session.ts';
import {makeTerminalControl} from '../../src/screen/terminal/terminal-control.ts';
import {makeCorpus, read, stories} from '../library/corpora.ts';

it('shows no text that is not what was read, but reads the files anew and says so', async () => {
	const corpus = makeCorpus(stories(3));
	(await read(corpus)).library.close();
	const {library, startReading, onDamage} = corpus.open({largeFrom: 2_000});
	const notebook = openNotebook(join(corpus.cache, 'notebook'), {label: 'stories', samples: []});
	const session = openSession(
		{
			library,
			startReading,
			onDamage,
			notebook,
			corpus: 'stories',
			exportName: () => 'passages.md',
			exportMarks: () => 'exists',
			verifyMarks: () => new Map(),
			sourcePath: () => null,
			theme: 'mono',
			ascii: false,
			size: {columns: 80, rows: 24},
		},
		makeTerminalControl(() => {}),
		() => {},
	);
	onTestFinished(async () => {
		await session.end();
		notebook.close();
	});
	await session.startReading();
	const db = new DatabaseSync(libraryFile([corpus.root], corpus.cache), {timeout: 60_000});
	db.exec("UPDATE texts SET text = replace(text, 'glad', 'clad')");
	db.close();
	const [document] = library.documents().slice(0, 1);
	expect(library.text(document!.id)).toBe('');
	const message = () => session.store.snapshot().state.message?.text;
	await vi.waitFor(() => expect(message()).toBe('All is read anew: 3 documents'), {timeout: 60_000});
	expect(library.text(document!.id)).toContain('glad');
});
