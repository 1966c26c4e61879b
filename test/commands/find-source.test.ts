import {realpathSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {findSource} from '../../src/commands/find-source.ts';
import {findFiles, resolveRoots} from '../../src/corpus/find-files.ts';
import {isProblem} from '../../src/corpus/problem.ts';
import {readFile} from '../../src/corpus/read-file.ts';
import {makeWorkplace} from './run-dossier.ts';

const place = makeWorkplace({
	'old/a.txt': 'The old words.',
	'new/a.txt': 'The new words.',
	'new/dump.jsonl': '{"id": "7", "text": "The words of a record."}',
	'single.txt': 'The words of one file.',
});
afterAll(place.remove);

it('finds the file that each document was read from', async () => {
	const paths = ['old', 'new', 'single.txt'].map(name => join(realpathSync(place.corpus), name));
	let found = 0;
	for (const file of findFiles(resolveRoots(paths).roots)) {
		if (isProblem(file)) throw new Error(file.reason);
		for await (const item of readFile(file)) {
			if (isProblem(item)) throw new Error(item.reason);
			expect(findSource(paths, item)).toBe(file.absolute);
			expect(findSource(paths, {...item, id: 'another'})).toBeNull();
			found++;
		}
	}
	expect(found).toBe(4);
});
