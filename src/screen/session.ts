/**
 * What runs behind the screen, whatever draws it: the world, the store, effects, and the reading of the corpus
 * meanwhile.
 */
import type {Effect} from '../explorer/effects.ts';
import type {Proofs} from '../explorer/proof.ts';
import {isElsewhere, type KeptPlace, keepPlace, resumePlace} from '../explorer/resume.ts';
import {readingOf} from '../explorer/select/current-text.ts';
import {type Choices, placeOf, type State, say, startState} from '../explorer/state.ts';
import {openWorld, type Progress, type World} from '../explorer/world.ts';
import {matchSpans} from '../library/filter/match-spans.ts';
import type {Library} from '../library/library.ts';
import type {Reading, ReadingProgress} from '../library/open-library.ts';
import type {DocumentRow} from '../library/rows.ts';
import type {Notebook} from '../notebook/notebook.ts';
import {printable} from '../text/printable.ts';
import {runEffect, type Surroundings} from './effects.ts';
import {openStore, type Store} from './store.ts';
import type {TerminalControl} from './terminal-control.ts';
import type {ThemeName} from './theme-names.ts';
import {oncePerTurn, settle, throttle} from './timing.ts';
import {waysToCopy} from './ways-to-copy.ts';

export type ExplorerOptions = {
	readonly library: Library;
	/** The corpus as its reader calls it: a folder's name. */
	readonly corpus: string;
	readonly notebook: Notebook;
	/** Begins to bring the library up to date; called once the first frame is drawn. */
	readonly startReading?: (onProgress: (progress: ReadingProgress) => void) => Reading;
	/** What a new export is called, until the reader gives another name. */
	readonly exportName: () => string;
	readonly exportMarks: Surroundings['exportMarks'];
	/** Looks all marked passages up in the library. */
	readonly verifyMarks: () => Proofs;
	readonly sourcePath: (document: DocumentRow) => string | null;
	/** Asked once, when all is read: something the reader should be told. */
	readonly notice?: () => string | null;
	/** What the reader's settings decide about the start. */
	readonly choices?: Choices;
	/** The reader's own program for copied words, as an argument vector. */
	readonly copyCommand?: readonly string[] | null;
	/** The reader's own editor, as an argument vector. */
	readonly editor?: readonly string[] | null;
	/** `mono` for NO_COLOR and --no-color. */
	readonly theme: ThemeName;
	/** Draw with ASCII signs only. */
	readonly ascii: boolean;
	/** Where keys come from: a terminal, stdin or the terminal device. */
	readonly keyboard?: NodeJS.ReadStream;
	readonly output?: NodeJS.WriteStream;
	/** Where the reader was the last time, as {@link keepPlace} has it, of whatever worth; null to start anew. */
	readonly place?: unknown;
	readonly savePlace?: (place: KeptPlace) => void;
	/** Instead of the terminal's own size. */
	readonly size?: {readonly columns: number; readonly rows: number};
};

/** The running explorer without a screen: the frame and the lines for screen readers both draw from it. */
export type Session = {
	readonly store: Store;
	readonly world: World;
	/** Begins to read the corpus: once the first screen is there. */
	readonly startReading: () => Promise<void> | undefined;
	/** Stops all that runs. Fulfils with the exit code: 0, 130 after Ctrl+C, 2 after an error, which it prints. */
	readonly end: (error?: unknown) => Promise<number>;
};

/** Effects that may change what the library answers. */
const CORRECTING: readonly Effect['type'][] = ['correct', 'undo', 'redo'];
/** Lists are read anew at most this often while the corpus is being read, in ms. */
const REFRESH = 250;
/** How long they may be behind the library while somebody types, in ms. */
const LONGEST_BEHIND = 1500;
/** Without a letter for so long, in ms, the search of all texts begins: it takes 0.1 to 0.5 s in 3,000 documents. */
const TYPING_PAUSE = 120;
/** Where the reader is, is written down when nothing was pressed for so long, in ms. */
const SAVE_PAUSE = 1000;
/** How long the end waits for the reading to stop, in ms; what was committed is safe. */
const LONGEST_STOP = 3000;

/** `onLeave` is called when the reader leaves, or an error ends all: the screen should go, then {@link Session.end}. */
export function openSession(
	options: ExplorerOptions,
	control: TerminalControl,
	onLeave: () => void,
): Session {
	const {library, notebook, output = process.stdout} = options;
	let progress: Progress | null = options.startReading ? {done: 0, total: null} : null;
	let failure: string | null = null;
	let exitCode = 0;
	const size = options.size ?? {columns: output.columns ?? 80, rows: output.rows ?? 24};
	// When the index of a long list is made, the answers to all letters typed meanwhile come at once.
	const drawFound = oncePerTurn(() => store.refresh());
	const world = openWorld({
		library,
		corpus: options.corpus,
		marks: () => notebook.marks(),
		marksRevision: () => notebook.revision(),
		corrections: () => notebook.corrections(),
		progress: () => progress,
		failure: () => failure,
		matchSpans,
		exportName: options.exportName,
		onFound: drawFound.call,
	});
	world.refresh();
	const start = resumed(startState(size.columns, size.rows, options.choices), options.place, world);
	const store = openStore(start, world, effect => {
		void runEffect(effect, {
			library,
			notebook,
			exportMarks: options.exportMarks,
			async verifyMarks() {
				await options.startReading?.(() => {}).done;
				world.refresh();
				return options.verifyMarks();
			},
			sourcePath: options.sourcePath,
			editor: options.editor ?? null,
			terminal: control,
			searchSoon: search.call,
			waysToCopy: waysToCopy(process.env, process.platform, options.copyCommand),
			write: sequence => output.write(sequence),
			dispatch(action) {
				// What is told of a correction is drawn with what it changed.
				if (CORRECTING.includes(effect.type)) world.refresh();
				store.dispatch(action);
			},
			quit(code) {
				exitCode = code;
				onLeave();
			},
		}).then(() => {
			// Lists follow a correction at once, also while the corpus is being read.
			if (CORRECTING.includes(effect.type)) world.refresh();
			store.refresh();
		});
	});
	const search = settle(TYPING_PAUSE, () => store.dispatch({type: 'search'}));
	/** When what was read was last taken in, and when the reader last did something. */
	let taken = 0;
	let typed = 0;
	const takeIn = () => {
		taken = performance.now();
		world.refresh();
		store.refresh();
	};
	// Between two keys of somebody who types, lists stay as they are: the next key would wait for that frame as well.
	const refresh = throttle(REFRESH, () => {
		const now = performance.now();
		if (now - typed < REFRESH && now - taken < LONGEST_BEHIND) return false;
		takeIn();
		return true;
	});

	// A text of ten megabytes takes several frames to be made ready: that begins when its line is opened.
	const prepareFind = () => {
		const {state} = store.snapshot();
		if (state.typing === 'find' && readingOf(state, world)?.open.prepareFind()) setImmediate(prepareFind);
	};

	// What a long list is filtered by takes its time as well.
	const prepareFilter = () => {
		const {type} = placeOf(store.snapshot().state).list.source;
		if (type === 'documents' || type === 'entities' || type === 'quotes') library.prepareFilter(type);
	};

	let crash: unknown = null;
	const onCrash = (error: unknown) => {
		crash ??= error;
		onLeave();
	};
	process.on('uncaughtException', onCrash);
	process.on('unhandledRejection', onCrash);
	const savePlace = () => options.savePlace?.(keepPlace(store.snapshot().state));
	// Also while all goes well: a terminal that is closed, or a line that is cut, gives no time for it.
	const saveSoon = settle(SAVE_PAUSE, savePlace);
	let saved = start;
	store.subscribe(() => {
		const {state} = store.snapshot();
		if (state !== saved) typed = performance.now();
		if (state.typing === 'find' && saved.typing !== 'find') prepareFind();
		if (state.typing === 'filter' && saved.typing !== 'filter') setImmediate(prepareFilter);
		if (state.trails !== saved.trails || state.tab !== saved.tab) saveSoon.call();
		saved = state;
	});
	let reading: Reading | null = null;
	return {
		store,
		world,
		startReading() {
			reading =
				options.startReading?.(now => {
					progress = progressOf(now);
					refresh.call();
				}) ?? null;
			return reading?.done.then(
				() => {
					progress = null;
					takeIn();
					const text = options.notice?.() ?? null;
					if (text !== null) store.dispatch({type: 'show-message', message: {text, tone: 'plain'}});
				},
				(error: Error & {advice?: string}) => {
					progress = null;
					failure = [error.message, error.advice].filter(Boolean).join(' ');
					takeIn();
					const text = `The corpus could not be read: ${failure}`;
					store.dispatch({type: 'show-message', message: {text, tone: 'bad'}});
				},
			);
		},
		async end(error) {
			crash ??= error ?? null;
			refresh.stop();
			drawFound.stop();
			search.stop();
			saveSoon.stop();
			savePlace();
			if (reading) await Promise.race([reading.stop().catch(() => {}), wait(LONGEST_STOP)]);
			process.off('uncaughtException', onCrash);
			process.off('unhandledRejection', onCrash);
			if (crash === null) return exitCode;
			const words = crash instanceof Error ? (crash.stack ?? crash.message) : String(crash);
			process.stderr.write(
				`dossier: stopped by an error of its own; what you marked is saved.\n${printable(words)}\n`,
			);
			return 2;
		},
	};
}

/** The state at the place of the last time. A message about the settings goes before one about that. */
function resumed(start: State, kept: unknown, world: World): State {
	const state = resumePlace(start, kept, world);
	if (!isElsewhere(state) || state.message) return state;
	return say(state, 'Here you were the last time; dossier --fresh starts at the beginning');
}

const progressOf = ({phase, read, found, indexing}: ReadingProgress): Progress =>
	indexing
		? {...indexing, isIndexing: true}
		: {done: read, total: phase === 'waiting' || phase === 'finding' ? null : found};

const wait = (ms: number): Promise<void> =>
	new Promise(resolve => {
		setTimeout(resolve, ms).unref();
	});
