import type {Action} from '../../explorer/actions.ts';
import {placeOf, type State} from '../../explorer/state.ts';
import type {World} from '../../explorer/world.ts';
import type {Store} from '../store.ts';
import type {Theme} from '../theme.ts';
import {spokenStatus, spokenStep} from './spoken-step.ts';

/** Tells a listener, line by line, what each step changes. */
export class Narrator {
	readonly #store: Store;
	readonly #world: World;
	readonly #theme: Theme;
	readonly #say: (line: string) => void;
	#told: State;
	/** Lines that the last action has led to. */
	#lines = 0;

	constructor(store: Store, world: World, theme: Theme, say: (line: string) => void) {
		this.#store = store;
		this.#world = world;
		this.#theme = theme;
		this.#say = say;
		this.#told = store.snapshot().state;
	}

	/** Where the listener is. */
	tellPlace(): void {
		for (const line of spokenStatus(this.#told, this.#world)) this.#say(line);
	}

	/** What changed since the last time. */
	tellStep(): void {
		const {state: now} = this.#store.snapshot();
		if (now === this.#told) return;
		const before = this.#told;
		this.#told = now;
		for (const line of spokenStep(before, now, this.#world, this.#theme)) {
			this.#say(line);
			this.#lines++;
		}
		const {pending} = this.#world.items(placeOf(now).list);
		// What is searched for in another thread is told when it is found, unless the reader went on meanwhile.
		void pending?.then(() => {
			if (this.#told === now) for (const line of spokenStatus(now, this.#world).slice(1)) this.#say(line);
		});
	}

	/** Does what a key asks for; a move that leads nowhere is told too. */
	act(action: Action): void {
		this.#lines = 0;
		this.#store.dispatch(action);
		if (this.#lines === 0 && /^(?:move|go-to|scroll)/.test(action.type))
			this.#say(`The end. ${spokenStatus(this.#told, this.#world).at(-1)!}`);
	}
}
