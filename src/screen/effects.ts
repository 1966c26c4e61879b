/** Carries out what actions ask of the world outside: the notebook, files, the clipboard, other programs. */

import {existsSync, statSync} from 'node:fs';
import {basename} from 'node:path';
import type {Action} from '../explorer/actions.ts';
import type {Effect, Markable} from '../explorer/effects.ts';
import type {Exported} from '../explorer/exported.ts';
import type {Proofs} from '../explorer/proof.ts';
import {correctionWords} from '../explorer/select/correction-words.ts';
import type {Aim} from '../explorer/state.ts';
import {ExportError} from '../export/export-error.ts';
import type {Library} from '../library/library.ts';
import {findQuoteSpan} from '../library/quote-span.ts';
import type {DocumentRow} from '../library/rows.ts';
import {buildPassage} from '../notebook/build-passage.ts';
import type {Mark} from '../notebook/mark.ts';
import type {Notebook, Undone} from '../notebook/notebook.ts';
import {hasAdvice} from '../text/advised-error.ts';
import {countOf} from '../text/counts.ts';
import type {TextSource} from '../text/span.ts';
import {buildCorrection} from './build-correction.ts';
import {editText} from './edit-text.ts';
import {copyText} from './terminal/clipboard.ts';
import {editorCommand, editorOf, lineAt, runEditor} from './terminal/editor.ts';
import type {TerminalControl} from './terminal/terminal-control.ts';
import type {Way} from './terminal/ways-to-copy.ts';

/**
 * What the export did: the file's absolute path and how many passages are in it; or nothing, because a file of that name
 * is there, or because a file of the corpus was changed since it was read.
 */
type ExportResult =
	| {
			readonly path: string;
			readonly passages: number /** Left out: not in the corpus any more. */;
			readonly lost?: number;
	  }
	| 'exists'
	| 'behind';

/** Where passages are written to. */
type ExportTarget = {
	readonly path: string;
	/** Else an existing file is left alone. */
	readonly overwrite: boolean;
	/** The files of the corpus were just read again: they are not compared with what was read. */
	readonly isFresh: boolean;
};

/** The outside world as effects reach it; tests give one of their own. */
export type Surroundings = {
	readonly library: Library;
	readonly notebook: Pick<
		Notebook,
		'mark' | 'unmark' | 'markAll' | 'unmarkAll' | 'label' | 'note' | 'correct' | 'undo' | 'redo'
	>;
	readonly exportMarks: (what: Exported, to: ExportTarget) => Promise<ExportResult> | ExportResult;
	/** Brings the library up to date with the files. */
	readonly readAgain: () => Promise<void>;
	/** The same, and looks all marked passages up. */
	readonly verifyMarks: () => Promise<Proofs>;
	/** Absolute path of the file a document is in; null when it is no file that an editor could open. */
	readonly sourcePath: (document: DocumentRow) => string | null;
	/** The reader's own editor, as an argument vector; null: that of the environment. */
	readonly editor: readonly string[] | null;
	readonly terminal: TerminalControl;
	/** Dispatches `search` once no letter has come for a moment. */
	readonly searchSoon: () => void;
	/** How words reach the clipboard, in the order in which to try. */
	readonly waysToCopy: readonly Way[];
	/** Writes to the terminal, outside the frame. */
	readonly write: (sequence: string) => void;
	readonly dispatch: (action: Action) => void;
	readonly quit: (code: number) => void;
};

/** Never rejects: what fails is said in the footer. */
export async function runEffect(effect: Effect, around: Surroundings): Promise<void> {
	const say = (text: string, tone: 'plain' | 'good' | 'bad' = 'plain') =>
		around.dispatch({type: 'show-message', message: {text, tone}});
	try {
		switch (effect.type) {
			case 'mark':
				return void mark(effect, around);
			case 'unmark':
				return around.notebook.unmark(effect.id);
			case 'mark-all':
				return markAll(effect.passages, around);
			case 'unmark-all':
				return around.notebook.unmarkAll(effect.ids);
			case 'label':
				return around.notebook.label(markOn(effect.on, around), effect.labels);
			case 'note':
				return around.notebook.note(markOn(effect.on, around), effect.note);
			case 'correct':
				return around.notebook.correct(buildCorrection(effect.change, around.library));
			case 'edit-note':
				return await editNote(effect.on, effect.note, around);
			case 'undo':
				return say(undoneWords(around.notebook.undo(), 'Undone', 'There is nothing to undo'));
			case 'redo':
				return say(undoneWords(around.notebook.redo(), 'Done again', 'There is nothing to redo'));
			case 'search-soon':
				return around.searchSoon();
			case 'copy': {
				const size = countOf(effect.text.length, 'character');
				const by = await copyText(effect.text, around.waysToCopy, around.write);
				return by === null
					? say(`Not copied: ${effect.what}, ${size}, is too long for the terminal's clipboard`, 'bad')
					: say(`Copied ${effect.what} (${size}) by ${by}`, 'good');
			}
			case 'export':
				return await exportMarks(effect, around);
			case 'read-again':
				return await readAgain(around, say);
			case 'verify':
				return around.dispatch({type: 'verified', proofs: await around.verifyMarks()});
			case 'open-editor':
				return await openEditor(effect.document, effect.offset, around, say);
			case 'open-file':
				// Of a file that is gone, an editor would open an empty one in its place.
				if (!existsSync(effect.file)) return say(goneWords(basename(effect.file)), 'bad');
				return await editFile(effect.file, effect.line, around, say);
			case 'suspend':
				if (!(await around.terminal.stop())) say('This system cannot suspend a program', 'bad');
				return;
			case 'redraw':
				return await around.terminal.lend(() => {});
			case 'quit':
				return around.quit(effect.code);
		}
	} catch (error) {
		giveBack(effect, around);
		say(problemWords(error), 'bad');
	}
}

/** What was typed for an effect that failed is typed again: a full disk must not take a note with it. */
function giveBack(effect: Effect, {dispatch}: Surroundings): void {
	if (effect.type === 'export') dispatch({type: 'rename-export'});
	if (effect.type === 'note')
		dispatch({type: 'annotate-again', what: 'note', on: effect.on, text: effect.note});
	if (effect.type === 'label')
		dispatch({type: 'annotate-again', what: 'labels', on: effect.on, text: effect.labels.join(' ')});
}

/** With what the reader can do, where the problem knows: for an export, to type another name, which is asked for anyway. */
function problemWords(error: unknown): string {
	if (hasAdvice(error) && !(error instanceof ExportError)) return `${error.message} ${error.advice}`;
	return error instanceof Error ? error.message : String(error);
}

function mark(
	{document, span, quote}: Pick<Extract<Effect, {type: 'mark'}>, 'document' | 'span' | 'quote'>,
	{library, notebook}: Surroundings,
): Mark {
	const row = library.document(document);
	const text = library.windows(document)?.text;
	if (!row || !text) throw new Error('The document is not in the library any more.');
	return notebook.mark(buildPassage(row, text, span), quote);
}

/** Passages of one document follow each other mostly: its text is read once for them. */
function markAll(passages: readonly Markable[], {library, notebook}: Surroundings): void {
	let row: DocumentRow | undefined;
	let text: TextSource = '';
	const chosen = passages.flatMap(passage => {
		const id = passage.type === 'quote' ? passage.quote.document : passage.document;
		if (row?.id !== id) {
			row = library.document(id);
			text = library.windows(id)?.text ?? '';
		}
		if (!row) return [];
		const span = passage.type === 'quote' ? findQuoteSpan(text, passage.quote) : passage.span;
		const quote = passage.type === 'quote' ? passage.quote.id : null;
		return [{passage: buildPassage(row, text, span), quote}];
	});
	notebook.markAll(chosen);
}

/** Id of the mark that is meant; a passage becomes one. */
const markOn = (on: Aim, around: Surroundings): string => (on.type === 'mark' ? on.id : mark(on, around).id);

async function exportMarks(
	{path, overwrite, what}: Extract<Effect, {type: 'export'}>,
	around: Surroundings,
): Promise<void> {
	let result = await around.exportMarks(what, {path, overwrite, isFresh: false});
	if (result === 'behind') {
		await around.readAgain();
		result = await around.exportMarks(what, {path, overwrite, isFresh: true});
	}
	if (result === 'exists') return around.dispatch({type: 'export-exists'});
	if (result === 'behind') throw new Error('Nothing was written: files of the corpus go on changing.');
	const lost = result.lost
		? `; ${countOf(result.lost, what.type === 'marks' ? 'mark' : 'passage')} no longer in the corpus left out`
		: '';
	const text = `Wrote ${countOf(result.passages, 'passage')} to ${result.path}${lost}`;
	around.dispatch({type: 'export-done', message: {text, tone: 'good'}});
}

async function editNote(on: Aim, note: string, around: Surroundings): Promise<void> {
	const {editor, terminal, dispatch, notebook} = around;
	await editText(note, 'note.txt', editor ?? editorOf(process.env), terminal, edited => {
		if ('problem' in edited)
			return dispatch({type: 'show-message', message: {text: edited.problem, tone: 'bad'}});
		if (edited.text === note) return dispatch({type: 'note-edited', outcome: 'same'});
		try {
			notebook.note(markOn(on, around), edited.text);
		} catch (error) {
			dispatch({type: 'annotate-again', what: 'note', on, text: edited.text});
			throw error;
		}
		dispatch({type: 'note-edited', outcome: edited.text.trim() ? 'kept' : 'gone'});
	});
}

async function openEditor(
	document: string,
	offset: number,
	around: Surroundings,
	say: (text: string, tone?: 'bad') => void,
): Promise<void> {
	const {library, sourcePath} = around;
	const row = library.document(document);
	if (!row) return say('This document is not in the library any more', 'bad');
	const path = sourcePath(row);
	if (path === null) return say(goneWords(row.path), 'bad');
	// Only plain text and Markdown are stored as the file has them: there the line of the cursor is the file's.
	const isAsInFile = row.record === null && (row.format === 'text' || row.format === 'markdown');
	await editFile(path, isAsInFile ? lineAt(library.text(document), offset) : null, around, say);
}

const goneWords = (path: string): string =>
	`${path} is not there any more: it was moved or deleted after it was read`;

async function editFile(
	path: string,
	line: number | null,
	around: Surroundings,
	say: (text: string, tone?: 'bad') => void,
): Promise<void> {
	const {editor, terminal} = around;
	const before = stampOf(path);
	const command = editorCommand(editor ?? editorOf(process.env), path, line);
	let problem: string | null = null;
	await terminal.lend(() => {
		problem = runEditor(command)?.problem ?? null;
	});
	if (problem !== null) return say(problem, 'bad');
	if (stampOf(path) !== before) await readAgain(around, say);
}

/** Lists and texts follow; says how much there is now. */
async function readAgain(around: Surroundings, say: (text: string) => void): Promise<void> {
	await around.readAgain();
	const {documents} = around.library.counts();
	say(`All is as the files are now: ${countOf(documents, 'document')}`);
}

/** What tells a file that was written to; empty when it is gone. */
function stampOf(path: string): string {
	const stats = statSync(path, {throwIfNoEntry: false});
	return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : '';
}

/** "Undone: mark", "Done again: unmark, 3 marks", "Undone: the merge of “Marrable” into “Ada Marrable”". */
function undoneWords(undone: Undone | null, what: string, nothing: string): string {
	if (!undone) return nothing;
	if (!('marks' in undone)) return `${what}: ${correctionWords(undone)}`;
	const about = undone.marks > 1 ? `, ${countOf(undone.marks, 'mark')}` : '';
	return `${what}: ${undone.type.replaceAll('-', ' ')}${about}`;
}
