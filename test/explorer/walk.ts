/** Walks through the explorer without a screen: keys in, state and effects out. */

import {actionFor} from '../../src/explorer/action-for.ts';
import type {Action} from '../../src/explorer/actions.ts';
import type {Effect} from '../../src/explorer/effects.ts';
import {currentText, readingOf} from '../../src/explorer/select/current-text.ts';
import {currentItem, listWindow} from '../../src/explorer/select/list-window.ts';
import {textWindow} from '../../src/explorer/select/text-window.ts';
import {placeOf, type State, startState} from '../../src/explorer/state.ts';
import {update} from '../../src/explorer/update.ts';
import {openWorld, type World} from '../../src/explorer/world.ts';
import type {Mark} from '../../src/notebook/mark.ts';
import {NOTHING_CORRECTED} from '../library/nothing-corrected.ts';
import type {FakeCorpus} from '../screen/fake-document.ts';
import {type FakeLibrary, fakeLibrary} from '../screen/fake-library.ts';
import {HARBOUR} from '../screen/harbour.ts';

export class Walk {
	state: State;
	readonly world: World;
	readonly library: FakeLibrary;
	readonly effects: Effect[] = [];
	marks: readonly Mark[] = [];

	constructor(corpus: FakeCorpus = HARBOUR, columns = 100, rows = 30) {
		this.library = fakeLibrary(corpus);
		this.state = startState(columns, rows);
		this.world = openWorld({
			library: this.library,
			corpus: 'harbour',
			marks: () => this.marks,
			marksRevision: () => this.#marksRevision(),
			corrections: () => NOTHING_CORRECTED,
			exportName: () => 'passages-harbour.md',
			progress: () => null,
			matchSpans: () => [],
		});
	}

	#seen: readonly Mark[] = this.marks;
	#revision = 0;
	#marksRevision(): number {
		if (this.#seen !== this.marks) this.#revision++;
		this.#seen = this.marks;
		return this.#revision;
	}

	/** Keeps the words `exact` of a document, as the notebook does. */
	keep(document: string, exact: string, {labels = [], note = null, quote = null}: Partial<Mark> = {}): this {
		const row = this.library.document(document)!;
		const start = this.library.text(document).indexOf(exact);
		const span = {start, end: start + exact.length};
		const mark: Mark = {
			id: `mark-${this.marks.length + 1}`,
			passage: {...row, document, span, exact, prefix: '', suffix: ''},
			quote,
			labels,
			note,
			time: '2021-05-02T10:00:00Z',
		};
		this.marks = [...this.marks, mark];
		return this;
	}

	/** Presses keys by name, parted by spaces; `'words'` are typed letter by letter. */
	press(keys: string): this {
		for (const token of keys.match(/'[^']*'|\S+/g) ?? []) {
			const typed = token.startsWith("'")
				? [...token.slice(1, -1)].map(sign => (sign === ' ' ? 'space' : sign))
				: [token];
			for (const key of typed) {
				const action = actionFor(this.state, key) ?? {type: 'clear-message' as const};
				const step = update(this.state, action, this.world);
				this.state = step.state;
				this.effects.push(...step.effects);
			}
		}
		return this;
	}

	/** Does what an action does that no key brings about. */
	dispatch(action: Action): this {
		const step = update(this.state, action, this.world);
		this.state = step.state;
		this.effects.push(...step.effects);
		return this;
	}

	get place() {
		return placeOf(this.state);
	}

	get item() {
		return currentItem(this.state, this.world);
	}

	get rows(): string[] {
		return listWindow(this.state, this.world).items.map(({id}) => id);
	}

	get text() {
		return currentText(this.state, this.world);
	}

	get reading() {
		return readingOf(this.state, this.world);
	}

	get window() {
		return textWindow(this.state, this.world);
	}

	/** Words on the lines of the reading pane that are marked in some way. */
	lines(wanted: 'isCursor' | 'isQuoted' | 'isMarked'): string[] {
		const text = this.reading?.open.text ?? '';
		return (this.window?.rows ?? [])
			.filter(row => row[wanted] && row.kind === 'text')
			.map(({span}) => text.slice(span.start, span.end));
	}

	get message(): string {
		return this.state.message?.text ?? '';
	}
}
