import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {byUnits} from '../text/by-units.ts';
import type {CorpusInfo} from './notebook.ts';
import {notebookId} from './notebook-id.ts';
import {type LogContent, readFolder} from './read-folder.ts';

/** A notebook that may be that of a corpus which was moved. */
type FoundNotebook = {
	readonly folder: string;
	readonly id: string;
	/** What its corpus was called. */
	readonly label: string;
	readonly entries: number;
	/** How many of the corpus' sample documents it knows. */
	readonly shared: number;
};

/** So many notebooks are looked at; a reader has one for each corpus. */
const MOST = 1000;

/**
 * The notebooks below `home` that were written for documents this corpus has, best first. To be offered when a
 * corpus has no notebook of its own: it may have been moved or renamed. Notebooks that cannot be read are left out.
 */
export function findNotebooks(home: string, samples: CorpusInfo['samples']): FoundNotebook[] {
	const wanted = new Set(samples);
	const found: FoundNotebook[] = [];
	for (const folder of listFolders(home)) {
		const log = readQuietly(folder);
		const id = log && notebookId(log.headers);
		if (!log || id === null) continue;
		const known = new Set(log.headers.flatMap(header => header.samples));
		const shared = [...wanted].filter(sample => known.has(sample)).length;
		const label = log.headers[0]?.corpus ?? '';
		if (shared > 0) found.push({folder, id, label, entries: log.entries.length, shared});
	}
	return found.sort((a, b) => b.shared - a.shared || byUnits(a.folder, b.folder));
}

function listFolders(home: string): string[] {
	try {
		const entries = readdirSync(home, {withFileTypes: true});
		const folders = entries.filter(entry => entry.isDirectory() && !entry.name.startsWith('.'));
		return folders.slice(0, MOST).map(entry => join(home, entry.name));
	} catch {
		return [];
	}
}

function readQuietly(folder: string): LogContent | null {
	try {
		return readFolder(folder);
	} catch {
		return null;
	}
}
