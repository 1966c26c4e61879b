import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Exported} from '../explorer/exported.ts';
import {buildPassages} from '../export/build-export-passage.ts';
import {buildMarkedPassages} from '../export/build-marked-passages.ts';
import {refuseOtherForms} from '../export/export-format.ts';
import {formatExport} from '../export/format-export.ts';
import type {ExportPassage} from '../export/passage.ts';
import {refuseFolder, writeExport} from '../export/write-export.ts';
import {homeFolder} from '../library/home-folder.ts';
import type {Library} from '../library/library.ts';
import type {Notebook} from '../notebook/notebook.ts';
import type {ExplorerOptions} from '../screen/explorer-options.ts';
import {GENERATOR} from './version.ts';

/**
 * What the explorer exports with: the ending of the file's name says in which form. It throws ExportError for a file
 * that cannot be written, and an error that says so when nothing of what is meant is in the corpus any more.
 */
export const exporter =
	(library: Library, notebook: Notebook, label: string): ExplorerOptions['exportMarks'] =>
	(what, {path, overwrite, isFresh}) => {
		const named = path.replace(/^~(?=\/)/, homeFolder);
		refuseFolder(named);
		const format = refuseOtherForms(named);
		const absolute = resolve(named);
		if (!overwrite && existsSync(absolute)) return 'exists';
		const {passages, lost} = passagesOf(library, notebook, what);
		if (!isFresh && !isAsRead(library, passages)) return 'behind';
		if (passages.length === 0)
			throw new Error(
				`Nothing was written: no ${what.type === 'marks' ? 'marked passage' : 'chosen passage'} is in the corpus any more.`,
			);
		const {groupBy} = what;
		const markdown = {title: `Passages: ${label}`, generator: GENERATOR, groupBy, flavor: 'gfm'} as const;
		writeExport(absolute, formatExport(passages, format, markdown), {force: overwrite});
		return {path: absolute, passages: passages.length, lost};
	};

/** What is written must stand in the files as they are, not as they were when the explorer was opened. */
function isAsRead(library: Library, passages: readonly ExportPassage[]): boolean {
	const documents = new Set(passages.map(({document}) => document.id));
	return [...documents].every(id => library.isAsRead(id));
}

function passagesOf(library: Library, notebook: Notebook, what: Exported) {
	if (what.type === 'passages') return buildPassages(library, what.passages);
	const wanted = what.ids && new Set(what.ids);
	const {passages, lost} = buildMarkedPassages(
		library,
		notebook.marks().filter(({id}) => wanted === null || wanted.has(id)),
	);
	return {passages, lost: lost.length};
}
