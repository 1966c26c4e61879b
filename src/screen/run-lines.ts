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
import {listenForKeys} from './line-keys.ts';
import {type ExplorerOptions, openSession} from './session.ts';
import {spokenStatus, spokenStep} from './spoken.ts';
import type {TerminalControl} from './terminal-control.ts';
import {makeTheme} from './theme.ts';

const PASTES_AS_A_WHOLE = '\u001B[?2004h';
const PASTES_AS_KEYS = '\u001B[?2004l';
/** How often it is told how far the reading is, in ms. */
const PROGRESS = 10_000;
const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;
/** Rows that a page holds, whatever the height of the terminal: paragraphs in a text. */
const ROWS = 14;

/** Runs until the reader leaves. Fulfils with the exit code, as `runExplorer` does. */
export async function runLines(options: ExplorerOptions): Promise<number> {
	const {keyboard = process.stdin, output = process.stdout} = options;
	const theme = makeTheme({name: 'mono', ascii: options.ascii});
	const say = (line: string) => output.write(`${line}\r\n`);
	let leave: () => void = () => {};
	const left = new Promise<void>(done => {
		leave = done;
	});
	let stopListening = () => {};
	const take = () => {
		keyboard.setRawMode(true);
		output.write(PASTES_AS_A_WHOLE);
		stopListening = listenForKeys(keyboard, onKey, onPaste);
	};
	const give = () => {
		stopListening();
		output.write(PASTES_AS_KEYS);
		keyboard.setRawMode(false);
	};
	const control = lineControl(give, () => {
		take();
		for (const line of spokenStatus(state(), world)) say(line);
	});
	const size = {columns: 80, rows: ROWS};
	const session = openSession(
		{...options, size, choices: {...options.choices, isLinear: true}},
		control,
		leave,
	);
	const {store, world} = session;
	const state = () => store.snapshot().state;
	const key = (name: ActionName) => keyFor(state(), name);
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
	// A signal ends the program as ever, once the terminal is as it was.
	const onSignal = (signal: NodeJS.Signals) => {
		give();
		process.kill(process.pid, signal);
	};
	for (const signal of SIGNALS) process.once(signal, onSignal);
	const wasReading = world.progress() !== null;
	const progress = setInterval(() => {
		const now = world.progress();
		if (now) say(progressWords(now));
	}, PROGRESS);
	let error: unknown;
	try {
		say(`Screen reader mode: every step is a line. ${key('help')} tells all keys, ${key('quit')} quits.`);
		for (const line of spokenStatus(told, world)) say(line);
		if (told.message) say(printableLine(told.message.text));
		take();
		const done = session.startReading();
		if (wasReading)
			void done?.then(() => {
				say('All is read.');
				for (const line of spokenStatus(state(), world)) say(line);
			});
		await left;
	} catch (thrown) {
		error = thrown;
	} finally {
		unsubscribe();
		clearInterval(progress);
		for (const signal of SIGNALS) process.off(signal, onSignal);
		give();
	}
	return session.end(error);
}

/** Lending the terminal needs no screen to be left: keys are handed over and taken back. */
function lineControl(give: () => void, take: () => void): TerminalControl {
	return {
		connect() {},
		setMouse() {},
		disconnect() {},
		async lend(use) {
			give();
			try {
				use();
			} finally {
				take();
			}
		},
		async stop() {
			if (process.platform === 'win32') return false;
			give();
			// Input is paused now: without this timer nothing would keep the process alive.
			const alive = setInterval(() => {}, 60_000);
			await new Promise<void>(continued => {
				process.once('SIGCONT', continued);
				process.kill(0, 'SIGTSTP');
			});
			clearInterval(alive);
			take();
			return true;
		},
	};
}
