import {randomBytes} from 'node:crypto';
import type {Corrections} from '../library/corrections.ts';
import {applyCorrection, buildCorrections, snapshotOf} from './build-corrections.ts';
import {isCorrection} from './correction.ts';
import {
	type Action,
	type Entry,
	formatEntry,
	formatHeader,
	type Header,
	MAX_COUNTER,
	type NewMark,
} from './entry.ts';
import {createLogFile} from './log-file.ts';
import type {Mark} from './mark.ts';
import {markId} from './mark-id.ts';
import type {CorpusInfo, Notebook, Undone} from './notebook.ts';
import {NotebookError} from './notebook-error.ts';
import {readFolder} from './read-folder.ts';
import {applyEntry, buildState, sortMarks} from './state.ts';

/** An entry of this process that can be undone, or (with the id of its undo) done again. */
type Step = {readonly entry: string; readonly undo: string; readonly done: Undone};

/**
 * Opens the notebook in `folder`, which need not exist yet. Reading sees the files of all writers; this
 * process writes to a file of its own, made at the first change, so two explorers never write to one file
 * and a line that another one left unfinished can not run into ours.
 * @throws NotebookError when the folder is there and cannot be read
 */
export function openNotebook(
	folder: string,
	corpus: CorpusInfo,
	now: () => Date = () => new Date(),
): Notebook {
	const writer = randomBytes(6).toString('hex');
	const entries = new Map<string, Entry>();
	let headers: readonly Header[] = [];
	let counter = 0;
	let written = 0;
	let revision = 0;
	let marks = new Map<string, Mark>();
	let sorted: readonly Mark[] | null = null;
	let corrected = buildCorrections([]);
	let corrections: Corrections | null = null;
	let undoable: Step[] = [];
	let redoable: Step[] = [];

	const file = createLogFile(folder, `${writer}.jsonl`, () =>
		formatHeader({
			notebook: notebookId(headers) ?? randomBytes(8).toString('hex'),
			corpus: corpus.label,
			samples: corpus.samples,
			time: now().toISOString(),
		}),
	);

	const changed = () => {
		sorted = null;
		revision++;
	};

	const rebuild = () => {
		marks = buildState(entries.values());
		corrected = buildCorrections(entries.values());
		corrections = null;
	};

	const read = () => {
		const log = readFolder(folder);
		headers = log.headers;
		counter = Math.max(counter, log.counter);
		const before = entries.size;
		for (const entry of log.entries) entries.set(entry.id, entry);
		if (entries.size === before) return;
		rebuild();
		changed();
	};

	/** Puts one entry on the disk, then counts it. */
	const write = (action: Action, undoes?: string): Entry => {
		if (counter >= MAX_COUNTER)
			throw new NotebookError(
				`This was not kept: a line in ${folder} says that no number is left for another.`,
				'Take out the lines whose "counter" is far larger than in the others, or give another folder with --notebook DIR.',
			);
		// Both numbers are used up even when the write fails: the line may be on the disk all the same.
		written++;
		counter++;
		const entry: Entry = {
			id: `${writer}-${written}`,
			counter,
			time: now().toISOString(),
			action,
			...(undoes === undefined ? {} : {undoes}),
		};
		file.append(formatEntry(entry));
		entries.set(entry.id, entry);
		if (undoes !== undefined) rebuild();
		else {
			applyEntry(marks, entry);
			applyCorrection(corrected, action);
			if (isCorrection(action)) corrections = null;
		}
		changed();
		return entry;
	};

	const act = (action: Exclude<Action, {type: 'undo' | 'redo'}>): void => {
		const {id} = write(action);
		undoable.push({entry: id, undo: '', done: describe(action)});
		redoable = [];
	};

	const known = (id: string): Mark => {
		const mark = marks.get(id);
		if (mark === undefined) throw new RangeError(`There is no mark ${id}.`);
		return mark;
	};

	const notebook: Notebook = {
		folder,
		revision: () => revision,
		marks: () => (sorted ??= sortMarks(marks.values())),
		get: id => marks.get(id),
		mark: (passage, quote) => notebook.markAll([{passage, quote}])[0]!,
		markAll(passages) {
			const wanted = passages.map(({passage, quote}): NewMark => ({id: markId(passage), passage, quote}));
			const missing = new Map(wanted.filter(({id}) => !marks.has(id)).map(mark => [mark.id, mark]));
			if (missing.size > 0) act({type: 'mark', marks: [...missing.values()]});
			return wanted.map(({id}) => known(id));
		},
		unmark: id => notebook.unmarkAll([id]),
		unmarkAll(ids) {
			const there = [...new Set(ids)].filter(id => marks.has(id));
			if (there.length > 0) act({type: 'unmark', marks: there});
		},
		label(id, labels) {
			const wanted = [...new Set(labels.map(label => label.trim()).filter(label => label !== ''))];
			if (wanted.join('\0') !== known(id).labels.join('\0')) act({type: 'label', mark: id, labels: wanted});
		},
		note(id, text) {
			const wanted = text === null || text.trim() === '' ? null : text;
			if (wanted !== known(id).note) act({type: 'note', mark: id, note: wanted});
		},
		corrections: () => (corrections ??= snapshotOf(corrected)),
		correct: act,
		undo() {
			const step = undoable.at(-1);
			if (step === undefined) return null;
			const {id} = write({type: 'undo'}, step.entry);
			undoable.pop();
			redoable.push({...step, undo: id});
			return step.done;
		},
		redo() {
			const step = redoable.at(-1);
			if (step === undefined) return null;
			write({type: 'redo'}, step.undo);
			redoable.pop();
			undoable.push(step);
			return step.done;
		},
		refresh: read,
		close() {
			file.close();
			undoable = [];
			redoable = [];
		},
	};
	read();
	return notebook;
}

function describe(action: Exclude<Action, {type: 'undo' | 'redo'}>): Undone {
	if (isCorrection(action)) return action;
	return {type: action.type, marks: 'marks' in action ? action.marks.length : 1};
}

/** The id that a notebook goes by: that of its oldest file, so that all who read the folder agree. */
export function notebookId(headers: readonly Header[]): string | null {
	const [first] = [...headers].sort((a, b) =>
		a.time < b.time || (a.time === b.time && a.notebook < b.notebook) ? -1 : 1,
	);
	return first?.notebook ?? null;
}
