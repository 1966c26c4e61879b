import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach} from 'vitest';
import {buildPassage} from '../../src/notebook/build-passage.ts';
import type {Notebook} from '../../src/notebook/notebook.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';

const TEXT =
	'The pier stays shut, the mayor said. “We will not open it twice,” she added.\n\nNobody asked why.';
const DOCUMENT = {id: 'd1', path: 'pier.txt', record: null, sourceHash: 's', textHash: 't'};

/** What a notebook writes down of its corpus. */
export const CORPUS = {label: 'harbour', samples: ['s']};

/** A passage of the text. */
export const at = (start: number, end: number) => buildPassage(DOCUMENT, TEXT, {start, end});

/** A folder for the notebook of each test of a file, which is gone afterwards; it is not there until something is kept. */
export function inFolder() {
	let path = '';
	beforeEach(() => {
		path = join(mkdtempSync(join(tmpdir(), 'notebook-')), 'inner');
	});
	afterEach(() => rmSync(join(path, '..'), {recursive: true, force: true}));
	return {
		folder: () => path,
		/** As another explorer or a next start would open it. */
		open: (): Notebook => openNotebook(path, CORPUS),
		/** The files that it has written. */
		files: (): string[] => readdirSync(path).map(name => join(path, name)),
	};
}
