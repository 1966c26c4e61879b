import {isCorrection, type KeptPassage} from './correction.ts';
import type {Action} from './entry.ts';
import {History} from './history.ts';
import {Kept} from './kept.ts';
import {Log} from './log.ts';
import {markId} from './mark-id.ts';
import type {CorpusInfo, Notebook, Undone} from './notebook.ts';

/**
 * Opens the notebook in `folder`, which need not exist yet. Reading sees the files of all writers; this
 * process writes to a file of its own, made at the first change.
 * @throws NotebookError when the folder is there and cannot be read
 */
export function openNotebook(
	folder: string,
	corpus: CorpusInfo,
	now: () => Date = () => new Date(),
): Notebook {
	const log = new Log(folder, corpus, now);
	const history = new History();
	const kept = new Kept();

	const act = (action: Exclude<Action, {type: 'undo' | 'redo'}>): void => {
		const entry = log.append(action);
		kept.add(entry);
		history.did(entry.id, describe(action));
	};

	/** Writes an undo of an entry, or of an undo. Returns its id. */
	const takeBack = (type: 'undo' | 'redo', undoes: string): string => {
		const {id} = log.append({type}, undoes);
		kept.rebuild(log.entries);
		return id;
	};

	const notebook: Notebook = {
		folder,
		revision: () => kept.revision,
		marks: () => kept.marks(),
		get: id => kept.get(id),
		mark: (passage, quote) => notebook.markAll([{passage, quote}])[0]!,
		markAll(passages) {
			const wanted = passages.map(({passage, quote}): KeptPassage => ({id: markId(passage), passage, quote}));
			const missing = new Map(wanted.filter(({id}) => !kept.get(id)).map(mark => [mark.id, mark]));
			if (missing.size > 0) act({type: 'mark', marks: [...missing.values()]});
			return wanted.map(({id}) => kept.known(id));
		},
		unmark: id => notebook.unmarkAll([id]),
		unmarkAll(ids) {
			const there = [...new Set(ids)].filter(id => kept.get(id));
			if (there.length > 0) act({type: 'unmark', marks: there});
		},
		label(id, labels) {
			const wanted = [...new Set(labels.map(label => label.trim()).filter(label => label !== ''))];
			if (wanted.join('\0') !== kept.known(id).labels.join('\0'))
				act({type: 'label', mark: id, labels: wanted});
		},
		note(id, text) {
			const wanted = text === null || text.trim() === '' ? null : text;
			if (wanted !== kept.known(id).note) act({type: 'note', mark: id, note: wanted});
		},
		corrections: () => kept.corrections(),
		correct: act,
		undo: () => history.undo(entry => takeBack('undo', entry)),
		redo: () => history.redo(undo => takeBack('redo', undo)),
		refresh() {
			const isNew = log.read();
			if (isNew) kept.rebuild(log.entries);
			return isNew;
		},
		unread: () => log.unread,
		close() {
			log.close();
			history.clear();
		},
	};
	notebook.refresh();
	return notebook;
}

function describe(action: Exclude<Action, {type: 'undo' | 'redo'}>): Undone {
	if (isCorrection(action)) return action;
	return {type: action.type, marks: 'marks' in action ? action.marks.length : 1};
}
