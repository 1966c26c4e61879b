import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {buildPassage} from '../../src/notebook/build-passage.ts';
import {findNotebooks} from '../../src/notebook/find-notebooks.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'notebooks-'));
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

const DOCUMENT = {id: 'd', path: 'a.txt', record: null, sourceHash: 's', textHash: 't'};

function writeNotebook(name: string, samples: string[]) {
	const notebook = openNotebook(join(home, name), {label: name, samples});
	notebook.mark(buildPassage(DOCUMENT, 'It rained.', {start: 0, end: 9}), null);
	notebook.close();
}

test('a corpus that was moved finds its notebook by its documents, best first', () => {
	writeNotebook('harbour', ['a', 'b', 'c']);
	writeNotebook('letters', ['c', 'x']);
	writeNotebook('other', ['y']);
	writeFileSync(join(home, 'harbour', 'broken.jsonl'), '{"dossier":"notebook"');
	writeFileSync(join(home, 'file'), '');
	const found = findNotebooks(home, ['a', 'b', 'c', 'd']);
	expect(found.map(({label, shared, entries}) => [label, shared, entries])).toEqual([
		['harbour', 3, 1],
		['letters', 1, 1],
	]);
});

test('what is hidden beside the notebooks is none of them', () => {
	writeNotebook('harbour', ['a']);
	writeNotebook('.trash', ['a']);
	expect(findNotebooks(home, ['a']).map(({label}) => label)).toEqual(['harbour']);
});

test.each([
	['samples nobody knows', ['z']],
	['no samples', []],
])('%s find nothing', (_what, samples) => {
	writeNotebook('harbour', ['a']);
	expect(findNotebooks(home, samples)).toEqual([]);
	expect(findNotebooks(join(home, 'no'), ['a'])).toEqual([]);
});
