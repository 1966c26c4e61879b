/**
 * What runs behind the screen, whatever draws it: the world, the store, effects, and the reading of the corpus
 * meanwhile.
 */
import type {Effect} from '../explorer/effects.ts';
import {isElsewhere, type KeptPlace, keepPlace, resumePlace} from '../explorer/resume.ts';
import {type Message, type State, say, startState} from '../explorer/state.ts';
import {openWorld, type World} from '../explorer/world.ts';
import {formatBehind, isOutdated} from '../library/behind.ts';
import {matchSpans} from '../library/filter/match-spans.ts';
import {countOf} from '../text/counts.ts';
import {printable} from '../text/printable.ts';
import {runEffect, type Surroundings} from './effects.ts';
import type {ExplorerOptions} from './explorer-options.ts';
import {followLibrary} from './follow-library.ts';
import {followOthers} from './follow-others.ts';
import {prepareForTyping} from './prepare.ts';
import {openReadings} from './readings.ts';
import {openStore, type Store} from './store.ts';
import {beforeSignals} from './terminal/before-signals.ts';
import {watchCrashes} from './terminal/crashes.ts';
import type {TerminalControl} from './terminal/terminal-control.ts';
import {waysToCopy} from './terminal/ways-to-copy.ts';
import {oncePerTurn, settle} from './timing.ts';

/** The running explorer without a screen: the frame and the lines for screen readers both draw from it. */
type Session = {
	readonly store: Store;
	readonly world: World;
	/** Begins to read the corpus: once the first screen is there. */
	readonly startReading: () => Promise<void>;
	/** Stops all that runs. Fulfils with the exit code: 0, 130 after Ctrl+C, 2 after an error, which it prints. */
	readonly end: (error?: unknown) => Promise<number>;
};

/** Effects that may change what the library answers. */
const CORRECTING: readonly Effect['type'][] = ['correct', 'undo', 'redo'];
/** How often files are read anew in the place of what is damaged. */
const MOST_TRIES = 3;
/** Without a letter for so long, in ms, the search of all texts begins: it takes 0.1 to 0.5 s in 3,000 documents. */
const TYPING_PAUSE = 120;
/** Where the reader is, is written down when nothing was pressed for so long, in ms. */
const SAVE_PAUSE = 1000;

/** `onLeave` is called when the reader leaves, or an error ends all: the screen should go, then {@link Session.end}. */
export function openSession(
	options: ExplorerOptions,
	control: TerminalControl,
	onLeave: () => void,
): Session {
	const {library, notebook, output = process.stdout} = options;
	const readings = openReadings(options.startReading);
	const size = options.size ?? {columns: output.columns ?? 80, rows: output.rows ?? 24};
	// When the index of a long list is made, the answers to all letters typed meanwhile come at once.
	const drawFound = oncePerTurn(() => store.refresh());
	const world = worldOf(options, readings, drawFound.call);
	const start = resumed(startState(size.columns, size.rows, options.choices), options.place, world);
	const store = openStore(start, world, effect => void carryOut(effect, {world, store, around}));
	const search = settle(TYPING_PAUSE, () => store.dispatch({type: 'search'}));
	const lists = followLibrary(world, store);
	const leaveOthers = followOthers(world, notebook, lists.grown);
	prepareForTyping(store, world);
	const place = savePlaces(store, options.savePlace ?? (() => {}));
	const crashes = watchCrashes(onLeave);
	let exitCode: number | null = null;
	// A line was cut, or a window closed: nobody meant to throw away what was typed.
	const keepTyped = () => {
		store.dispatch({type: 'keep-annotation', isCut: true});
		place.save();
	};
	const forgetSignals = beforeSignals(keepTyped);

	const around = surroundingsOf(options, control, {
		store,
		searchSoon: search.call,
		async readAgain() {
			await readings.readAgain(lists.grown);
			world.refresh();
		},
		quit(code) {
			exitCode = code;
			onLeave();
		},
	});
	const readAnew = reader(store, () => library.counts().documents, {
		isBusy: readings.isRunning,
		readAgain: around.readAgain,
	});
	return {
		store,
		world,
		async startReading() {
			if (!options.startReading) return;
			await readings.readFirst(lists.grown);
			lists.takeIn();
			options.onDamage?.(() => setImmediate(readAnew));
			const message = messageOf(readings, options.notice);
			if (message) store.dispatch({type: 'show-message', message});
		},
		async end(error) {
			forgetSignals();
			// The reader did not leave: the terminal may be gone before the signal comes that says so.
			if (exitCode === null) keepTyped();
			leaveOthers();
			lists.stop();
			drawFound.stop();
			search.stop();
			place.stop();
			// What went wrong first is the reason of what follows.
			const reason = crashes.first() ?? (error === undefined ? null : {error});
			await readings.stop();
			crashes.stop();
			const crash = reason ?? crashes.first();
			if (crash === null) return exitCode ?? 0;
			tellCrash(crash.error);
			return 2;
		},
	};
}

/** The outside world as the effects of this session reach it. */
function surroundingsOf(
	options: ExplorerOptions,
	terminal: TerminalControl,
	{
		store,
		searchSoon,
		readAgain,
		quit,
	}: Pick<Surroundings, 'searchSoon' | 'readAgain' | 'quit'> & {readonly store: Store},
): Surroundings {
	const {library, notebook, exportMarks, sourcePath, editor = null, output = process.stdout} = options;
	return {
		library,
		notebook,
		exportMarks,
		sourcePath,
		readAgain,
		async verifyMarks() {
			await readAgain();
			return options.verifyMarks();
		},
		editor,
		terminal,
		searchSoon,
		waysToCopy: waysToCopy(process.env, process.platform, options.copyCommand),
		write: sequence => output.write(sequence),
		dispatch: store.dispatch,
		quit,
	};
}

/**
 * Reads the files anew in the place of what is damaged, and says so; not while a reading runs, which meets the damage
 * itself, nor for ever on a disk that damages all that is written.
 */
function reader(
	{dispatch}: Store,
	countDocuments: () => number,
	{isBusy, readAgain}: {readonly isBusy: () => boolean; readonly readAgain: () => Promise<void>},
): () => Promise<void> {
	let tries = 0;
	const tell = (text: string, tone: Message['tone']) =>
		dispatch({type: 'show-message', message: {text, tone}});
	return async () => {
		if (isBusy() || tries++ === MOST_TRIES) return;
		tell('What was read of this corpus is damaged on the disk; the files are read anew', 'bad');
		try {
			await readAgain();
			tell(`All is read anew: ${countOf(countDocuments(), 'document')}`, 'good');
		} catch (error) {
			tell((error as Error).message, 'bad');
		}
	};
}

/** Lists follow a correction at once, also while the corpus is read; what is told of it is drawn with them. */
async function carryOut(
	effect: Effect,
	{world, store, around}: Pick<Session, 'world' | 'store'> & {around: Surroundings},
): Promise<void> {
	const takeIn = CORRECTING.includes(effect.type) ? world.refresh : () => {};
	await runEffect(effect, {
		...around,
		dispatch(action) {
			takeIn();
			store.dispatch(action);
		},
	});
	takeIn();
	store.refresh();
}

/** What the explorer knows: the library and the notebook, and how far the reading of the corpus is. */
function worldOf(
	{library, notebook, corpus, exportName}: ExplorerOptions,
	{progress, failure, behind}: ReturnType<typeof openReadings>,
	onFound: () => void,
): World {
	const world = openWorld({
		library,
		corpus,
		marks: () => notebook.marks(),
		marksRevision: () => notebook.revision(),
		corrections: () => notebook.corrections(),
		progress,
		failure,
		isOutdated() {
			const now = behind();
			return now !== null && isOutdated(now);
		},
		matchSpans,
		exportName,
		onFound,
	});
	world.refresh();
	return world;
}

/** What is told when all is read: why it could not be, or something that the reader should know. */
function messageOf(
	readings: ReturnType<typeof openReadings>,
	notice: ExplorerOptions['notice'],
): Message | null {
	const failure = readings.failure();
	if (failure !== null) return {text: `The corpus could not be read: ${failure}`, tone: 'bad'};
	const behind = readings.behind();
	if (behind) return {text: formatBehind(behind), tone: isOutdated(behind) ? 'bad' : 'plain'};
	const text = notice?.();
	return text ? {text, tone: 'plain'} : null;
}

/** The state at the place of the last time. A message about the settings goes before one about that. */
function resumed(start: State, kept: unknown, world: World): State {
	const state = resumePlace(start, kept, world);
	if (!isElsewhere(state) || state.message) return state;
	return say(state, 'Here you were the last time; dossier --fresh starts at the beginning');
}

/** Also while all goes well: a terminal that is closed, or a line that is cut, gives no time for it. */
function savePlaces(store: Store, save: (place: KeptPlace) => void) {
	const saveNow = () => save(keepPlace(store.snapshot().state));
	const {call, stop} = settle(SAVE_PAUSE, saveNow);
	let {trails, tab} = store.snapshot().state;
	store.subscribe(() => {
		const {state} = store.snapshot();
		if (state.trails !== trails || state.tab !== tab) call();
		({trails, tab} = state);
	});
	return {
		save: saveNow,
		stop() {
			stop();
			saveNow();
		},
	};
}

function tellCrash(error: unknown): void {
	const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(
		`dossier: stopped by an error of its own; what you marked is saved.\n${printable(words)}\n`,
	);
}
