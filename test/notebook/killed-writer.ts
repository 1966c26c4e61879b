/** Marks passages without end and says so, one line for each, once it was kept. Run by a test, which kills it. */
import {writeSync} from 'node:fs';
import {buildPassage} from '../../src/notebook/build-passage.ts';
import {openNotebook} from '../../src/notebook/open-notebook.ts';

const notebook = openNotebook(process.argv[2]!, {label: 'killed', samples: []});
const text = 'x'.repeat(100_000);
const document = {id: 'd', path: 'a.txt', record: null, sourceHash: 's', textHash: 't'};
for (let start = 0; start < 50_000; start++) {
	notebook.mark(buildPassage(document, text, {start, end: start + 500}), null);
	writeSync(1, `${start}\n`);
}
