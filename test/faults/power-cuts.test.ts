import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {writeExport} from '../../src/export/write-export.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';
import {change, tell} from './changes.ts';
import {workUntilCut} from './forgetful-disk.ts';

const CORPUS = {label: 'cut', samples: []};
const CHANGES = 5;

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'dossier-cuts-'));
	onTestFinished(() => rmSync(home, {recursive: true, force: true}));
});

type Work = {
	/** What the folder holds before. */
	readonly files: Readonly<Record<string, string>>;
	readonly work: (folder: string, isAlive: () => boolean) => void;
	/** Finds what the disk has kept. */
	readonly look: (folder: string) => void;
};

/** Has the power go with each call in turn, until the work is done before. */
function atEveryCall(keepsNames: boolean, {files, work, look}: Work): void {
	for (let cut = 1; ; cut++) {
		const folder = join(home, `${cut}`);
		mkdirSync(folder);
		for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
		const isCut = workUntilCut(cut, {folder, keepsNames}, isAlive => work(folder, isAlive));
		look(folder);
		if (isCut) continue;
		expect(cut).toBeGreaterThan(5);
		return;
	}
}

describe.each([
	['forgets', false],
	['keeps', true],
])('a loss of power on a disk that %s the names it has not synced', (_, keepsNames) => {
	it('takes no change that was acknowledged', () => {
		const expected = openNotebook(join(home, 'expected'), CORPUS);
		const states = [tell(expected)];
		for (let n = 0; n < CHANGES; n++) {
			change(expected, n);
			states.push(tell(expected));
		}
		let done = 0;
		atEveryCall(keepsNames, {
			files: {},
			work(folder) {
				done = 0;
				const notebook = openNotebook(join(folder, 'share', 'notebook'), CORPUS);
				for (; done < CHANGES; done++) change(notebook, done);
			},
			look(folder) {
				const notebook = openNotebook(join(folder, 'share', 'notebook'), CORPUS);
				expect([states[done], states[done + 1]]).toContain(tell(notebook));
				expect(notebook.unread()).toEqual([]);
			},
		});
		expect(done).toBe(CHANGES);
	});

	it.each<[string, Record<string, string>]>([
		['a new export', {}],
		['an export in the place of another', {'out.md': 'before'}],
	])('leaves %s whole or as before, and whole once it is written', (_, files) => {
		const before = files['out.md'] ?? null;
		let isDone = false;
		atEveryCall(keepsNames, {
			files,
			work(folder, isAlive) {
				isDone = false;
				writeExport(join(folder, 'out.md'), 'after', {force: before !== null});
				isDone = isAlive();
			},
			look: folder => expect(isDone ? ['after'] : [before, 'after']).toContain(read(join(folder, 'out.md'))),
		});
		expect(isDone).toBe(true);
	});
});

function read(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}
