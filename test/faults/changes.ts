/** A reader's work without end: each step is one change of the notebook, the same one in every process. */
import type {NameReference} from '../../src/library/corrections.ts';
import {buildPassage} from '../../src/notebook/build-passage.ts';
import type {Notebook} from '../../src/notebook/notebook.ts';

const TEXT = 'The wall — “it is old” — stays, said Rosa Marin. '.repeat(400);
const DOCUMENT = {id: 'd', path: 'wall.txt', record: null, sourceHash: 's', textHash: 't'};
const ROSA: NameReference = {
	key: 'rosa marin',
	short: false,
	name: 'Rosa Marin',
	kind: 'person',
	witness: null,
};

const passageAt = (n: number) => buildPassage(DOCUMENT, TEXT, {start: n * 7, end: n * 7 + 5 + (n % 90)});

/** Change number `n`; those before it have been made. */
export function change(notebook: Notebook, n: number): void {
	const last = notebook.marks().at(-1);
	const passage = passageAt(n);
	const kind = n % 9;
	if (kind === 1) notebook.label(last!.id, [`ask-${n}`, 'wall']);
	else if (kind === 2) notebook.note(last!.id, `Note ${n}: “ask” again — \u202E\n${'x'.repeat(n % 700)}`);
	else if (kind === 4) {
		const speaker = {...ROSA, key: `rosa ${n}`};
		notebook.correct({type: 'attribute', quotes: [{id: `q${n}`, passage, quote: null}], speaker});
	} else if (kind === 5) notebook.correct({type: 'rename', name: ROSA, to: `Rosa Marin the ${n}th`});
	else if (kind === 6) notebook.undo();
	else if (kind === 7) notebook.redo();
	else if (kind === 8) notebook.unmark(notebook.marks()[0]!.id);
	else notebook.mark(passage, null);
}

/** All that the reader made, without the times at which it was. */
export function tell(notebook: Notebook): string {
	const marks = notebook.marks().map(({passage, labels, note}) => [passage.span, labels, note]);
	const {quotes, names} = notebook.corrections();
	const said = [...quotes.values()].map(({id, verdict}) => [id, verdict]);
	const called = [...names.values()].map(({name, to}) => [name.key, to]);
	return JSON.stringify([marks, said, called]);
}
