/** Walks through the explorer without a screen: keys in, state and effects out. */
import type {Effect} from '../../src/explorer/effects.ts';
import {actionFor} from '../../src/explorer/keymap.ts';
import {currentText, readingOf} from '../../src/explorer/select/current-text.ts';
import {currentItem, listWindow} from '../../src/explorer/select/list-window.ts';
import {textWindow} from '../../src/explorer/select/text-window.ts';
import {placeOf, type State, startState} from '../../src/explorer/state.ts';
import {update} from '../../src/explorer/update.ts';
import {openWorld, type World} from '../../src/explorer/world.ts';
import type {Mark} from '../../src/notebook/mark.ts';
import {type FakeCorpus, type FakeLibrary, fakeLibrary} from '../screen/fake-library.ts';
import {HARBOUR} from '../screen/harbour.ts';

export class Walk {
	state: State;
	readonly world: World;
	readonly library: FakeLibrary;
	readonly effects: Effect[] = [];
	marks: Mark[] = [];

	constructor(corpus: FakeCorpus = HARBOUR, columns = 100, rows = 30) {
		this.library = fakeLibrary(corpus);
		this.state = startState(columns, rows);
		this.world = openWorld({
			library: this.library,
			corpus: 'harbour',
			marks: () => this.marks,
			marksRevision: () => this.marks.length,
			exportName: () => 'passages-harbour.md',
			progress: () => null,
			matchSpans: () => [],
		});
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
