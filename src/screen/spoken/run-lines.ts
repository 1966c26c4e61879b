/**
 * The explorer for screen readers: the same state, keys and actions, told line by line below each other. Nothing is
 * drawn, moved or written over.
 */
import {actionFor, modeOf} from '../../explorer/action-for.ts';
import {type ActionName, LINES} from '../../explorer/keymap.ts';
import {keysMeant} from '../../explorer/keys-meant.ts';
import {keyFor} from '../../explorer/select/key-for.ts';
import {progressWords} from '../../explorer/select/status.ts';
import {printableLine} from '../../text/printable.ts';
import type {ExplorerOptions} from '../explorer-options.ts';
import {openSession} from '../session.ts';
import {openLineTerminal} from '../terminal/line-terminal.ts';
import {makeTheme} from '../theme.ts';
import {Narrator} from './narrator.ts';

/** How often it is told how far the reading is, in ms. */
const PROGRESS = 10_000;
/** Rows that a page holds, whatever the height of the terminal: paragraphs in a text. */
const ROWS = 14;

/** Runs until the reader leaves. Fulfils with the exit code, as `runExplorer` does. */
export async function runLines(options: ExplorerOptions): Promise<number> {
	const {keyboard = process.stdin, output = process.stdout} = options;
	const {promise: left, resolve: leave} = Promise.withResolvers<void>();
	const terminal = openLineTerminal(keyboard, output, {onKey, onPaste, onBack: () => narrator.tellPlace()});
	const {say} = terminal;
	const session = openSession(
		{...options, size: {columns: 80, rows: ROWS}, choices: {...options.choices, isLinear: true}},
		terminal.control,
		leave,
	);
	const {store, world} = session;
	const narrator = new Narrator(store, world, makeTheme({name: 'mono', ascii: options.ascii}), say);
	const state = () => store.snapshot().state;
	const key = (name: ActionName) => keyFor(state(), name);
	function onKey(pressed: string) {
		for (const name of keysMeant(state(), pressed)) {
			const action = actionFor(state(), name);
			if (action) narrator.act(action);
			else say(printableLine(`${name} does nothing here; ${key('help')} tells all keys`));
		}
	}
	function onPaste(text: string) {
		if (LINES.includes(modeOf(state()))) narrator.act({type: 'edit-typed', edit: {type: 'insert', text}});
	}
	const unsubscribe = store.subscribe(() => narrator.tellStep());
	const wasReading = world.progress() !== null;
	const progress = setInterval(() => {
		const now = world.progress();
		if (now) say(progressWords(now));
	}, PROGRESS);
	let error: unknown;
	try {
		say(`Screen reader mode: every step is a line. ${key('help')} tells all keys, ${key('quit')} quits.`);
		narrator.tellPlace();
		const {message} = state();
		if (message) say(printableLine(message.text));
		terminal.take();
		const read = session.startReading();
		if (wasReading)
			void read.then(() => {
				if (!world.failure?.() && !world.isOutdated?.()) say('All is read.');
				narrator.tellPlace();
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
