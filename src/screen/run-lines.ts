/**
 * The explorer for screen readers: the same state, keys and actions, told line by line below each other. Nothing is
 * drawn, moved or written over.
 */
import {actionFor, modeOf} from '../explorer/action-for.ts';
import type {Action} from '../explorer/actions.ts';
import {type ActionName, LINES} from '../explorer/keymap.ts';
import {keysMeant} from '../explorer/keys-meant.ts';
import {keyFor} from '../explorer/select/key-for.ts';
import {progressWords} from '../explorer/select/status.ts';
import {placeOf} from '../explorer/state.ts';
import {printableLine} from '../text/printable.ts';
import {openLineTerminal} from './line-terminal.ts';
import {type ExplorerOptions, openSession} from './session.ts';
import {spokenStatus, spokenStep} from './spoken.ts';
import {makeTheme} from './theme.ts';

/** How often it is told how far the reading is, in ms. */
const PROGRESS = 10_000;
/** Rows that a page holds, whatever the height of the terminal: paragraphs in a text. */
const ROWS = 14;

/** Runs until the reader leaves. Fulfils with the exit code, as `runExplorer` does. */
export async function runLines(options: ExplorerOptions): Promise<number> {
	const {keyboard = process.stdin, output = process.stdout} = options;
	const theme = makeTheme({name: 'mono', ascii: options.ascii});
	const {promise: left, resolve: leave} = Promise.withResolvers<void>();
	const terminal = openLineTerminal(keyboard, output, {onKey, onPaste, onBack: () => sayStatus()});
	const {say} = terminal;
	const session = openSession(
		{...options, size: {columns: 80, rows: ROWS}, choices: {...options.choices, isLinear: true}},
		terminal.control,
		leave,
	);
	const {store, world} = session;
	const state = () => store.snapshot().state;
	const key = (name: ActionName) => keyFor(state(), name);
	const sayStatus = () => {
		for (const line of spokenStatus(state(), world)) say(line);
	};
	let told = state();
	let lines = 0;
	const tell = () => {
		const now = state();
		if (now === told) return;
		const before = told;
		told = now;
		for (const line of spokenStep(before, now, world, theme)) {
			say(line);
			lines++;
		}
		const {pending} = world.items(placeOf(now).list);
		// What is searched for in another thread is told when it is found, unless the reader went on meanwhile.
		void pending?.then(() => {
			if (state() === now) for (const line of spokenStatus(now, world).slice(1)) say(line);
		});
	};
	const act = (action: Action) => {
		lines = 0;
		store.dispatch(action);
		if (lines === 0 && /^(?:move|go-to|scroll)/.test(action.type))
			say(`The end. ${spokenStatus(state(), world).at(-1)!}`);
	};
	function onKey(pressed: string) {
		for (const name of keysMeant(state(), pressed)) {
			const action = actionFor(state(), name);
			if (action) act(action);
			else say(printableLine(`${name} does nothing here; ${key('help')} tells all keys`));
		}
	}
	function onPaste(text: string) {
		if (LINES.includes(modeOf(state()))) act({type: 'edit-typed', edit: {type: 'insert', text}});
	}
	const unsubscribe = store.subscribe(tell);
	const wasReading = world.progress() !== null;
	const progress = setInterval(() => {
		const now = world.progress();
		if (now) say(progressWords(now));
	}, PROGRESS);
	let error: unknown;
	try {
		say(`Screen reader mode: every step is a line. ${key('help')} tells all keys, ${key('quit')} quits.`);
		sayStatus();
		if (told.message) say(printableLine(told.message.text));
		terminal.take();
		const read = session.startReading();
		if (wasReading)
			void read.then(() => {
				if (!world.failure?.()) say('All is read.');
				sayStatus();
			});
		await left;
	} catch (thrown) {
		error = thrown;
	} finally {
		unsubscribe();
		clearInterval(progress);
		terminal.give();
	}
	return session.end(error);
}
