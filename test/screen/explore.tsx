/** The explorer over a corpus in memory, as a test drives it. */
import type {Effect} from '../../src/explorer/effects.ts';
import {type Aim, startState} from '../../src/explorer/state.ts';
import {openWorld, type Progress} from '../../src/explorer/world.ts';
import {matchSpans} from '../../src/library/filter/match-spans.ts';
import type {Mark} from '../../src/notebook/mark.ts';
import {App} from '../../src/screen/app.tsx';
import {openStore, type Store} from '../../src/screen/store.ts';
import {makeTheme} from '../../src/screen/theme.ts';
import {openView} from '../../src/screen/view.ts';
import type {Span} from '../../src/text/span.ts';
import {NOTHING_CORRECTED} from '../library/nothing-corrected.ts';
import type {FakeCorpus, FakeDocument} from './fake-document.ts';
import {fakeLibrary} from './fake-library.ts';
import {HARBOUR} from './harbour.ts';
import {renderAt, type Screen} from './render-at.tsx';

export type Explorer = Screen & {
	store: Store;
	effects: Effect[];
	marks: Mark[];
	/** Adds a document, as the reading of a corpus does. */
	grow: (document: FakeDocument) => void;
};

/** Marks go into a list; all other effects are only written down. */
export function explore({
	columns = 120,
	rows = 36,
	corpus = HARBOUR as FakeCorpus,
	color = true,
	ascii = false,
	progress = null as Progress | null,
} = {}): Explorer {
	const library = fakeLibrary(corpus);
	const effects: Effect[] = [];
	const marks: Mark[] = [];
	let marksRevision = 0;
	const world = openWorld({
		library,
		corpus: 'harbour',
		marks: () => marks,
		marksRevision: () => marksRevision,
		corrections: () => NOTHING_CORRECTED,
		progress: () => progress,
		matchSpans,
		exportName: () => 'passages-harbour.md',
	});
	const store = openStore(startState(columns, rows), world, effect => {
		effects.push(effect);
		const keep = ({document, span, quote}: {document: string; span: Span; quote: string | null}): string => {
			const row = library.document(document)!;
			const exact = library.text(row.id).slice(span.start, span.end);
			marks.push({
				id: `mark-${marks.length + 1}`,
				passage: {...row, document: row.id, span, exact, prefix: '', suffix: ''},
				quote,
				labels: [],
				note: null,
				time: '2021-05-02T10:00:00Z',
			});
			return marks.at(-1)!.id;
		};
		const replace = (on: Aim, change: Partial<Mark>) => {
			const id = on.type === 'mark' ? on.id : keep(on);
			const index = marks.findIndex(mark => mark.id === id);
			marks[index] = {...marks[index]!, ...change};
		};
		if (effect.type === 'mark') keep(effect);
		else if (effect.type === 'label') replace(effect.on, {labels: effect.labels});
		else if (effect.type === 'note') replace(effect.on, {note: effect.note || null});
		else if (effect.type === 'search-soon')
			return void queueMicrotask(() => store.dispatch({type: 'search'}));
		else if (effect.type === 'unmark') {
			const index = marks.findIndex(({id}) => id === effect.id);
			marks.splice(index, 1);
		} else return;
		marksRevision++;
		store.refresh();
	});
	const screen = renderAt(
		<App view={openView(store, world, makeTheme({name: color ? 'dark' : 'mono', ascii}))} />,
		columns,
		rows,
	);
	const grow = (document: FakeDocument) => {
		library.add(document);
		world.refresh();
		store.refresh();
	};
	return {...screen, store, effects, marks, grow};
}
