import {randomBytes} from 'node:crypto';
import {type Action, type Entry, formatEntry, formatHeader, type Header, MAX_COUNTER} from './entry.ts';
import {createLogFile, type LogFile} from './log-file.ts';
import type {CorpusInfo} from './notebook.ts';
import {NotebookError} from './notebook-error.ts';
import {notebookId} from './notebook-id.ts';
import {type LinePlace, readLogs, stampLogs} from './read-folder.ts';

/**
 * The entries of all who write to a notebook, and the file of this process among theirs. It is made at the first
 * entry, so two explorers never write to one file and a line that another one left unfinished can not run into ours.
 */
export class Log {
	readonly folder: string;
	readonly #now: () => Date;
	readonly #writer = randomBytes(6).toString('hex');
	readonly #entries = new Map<string, Entry>();
	readonly #file: LogFile;
	/** What the files were like when they were read, by their names. */
	#stamps: ReadonlyMap<string, string> = new Map();
	#headers: readonly Header[] = [];
	#unread: readonly LinePlace[] = [];
	#counter = 0;
	#written = 0;

	constructor(folder: string, corpus: CorpusInfo, now: () => Date) {
		this.folder = folder;
		this.#now = now;
		this.#file = createLogFile(folder, this.#writer, () =>
			formatHeader({
				notebook: notebookId(this.#headers) ?? randomBytes(8).toString('hex'),
				corpus: corpus.label,
				samples: corpus.samples,
				time: now().toISOString(),
			}),
		);
	}

	/** All that were read or written, in no particular order. */
	get entries(): Iterable<Entry> {
		return this.#entries.values();
	}

	/** The lines that were not understood. */
	get unread(): readonly LinePlace[] {
		return this.#unread;
	}

	/**
	 * Reads what others wrote: the files that are not as they were the last time, which costs little when all are.
	 * Returns whether that was anything new.
	 * @throws NotebookError when the folder is there and cannot be read
	 */
	read(): boolean {
		const stamps = stampLogs(this.folder);
		const isNew = ([name, stamp]: readonly [string, string]) =>
			!name.startsWith(this.#writer) && stamp !== this.#stamps.get(name);
		const names = [...stamps].filter(isNew).map(([name]) => name);
		if (names.length === 0) return false;
		const {headers, counter, entries, unknown} = readLogs(this.folder, names);
		this.#stamps = stamps;
		this.#headers = [...this.#headers, ...headers];
		this.#unread = [...this.#unread.filter(({name}) => !names.includes(name)), ...unknown];
		this.#counter = Math.max(this.#counter, counter);
		const before = this.#entries.size;
		for (const entry of entries) this.#entries.set(entry.id, entry);
		return this.#entries.size > before;
	}

	/**
	 * Returns once the entry is on the disk.
	 * @throws NotebookError when it is not
	 */
	append(action: Action, undoes?: string): Entry {
		if (this.#counter >= MAX_COUNTER)
			throw new NotebookError(
				`This was not kept: a line in ${this.folder} says that no number is left for another.`,
				'Take out the lines whose "counter" is far larger than in the others, or give another folder with --notebook DIR.',
			);
		// Both numbers are used up even when the write fails: the line may be on the disk all the same.
		this.#written++;
		this.#counter++;
		const entry: Entry = {
			id: `${this.#writer}-${this.#written}`,
			counter: this.#counter,
			time: this.#now().toISOString(),
			action,
			...(undoes === undefined ? {} : {undoes}),
		};
		this.#file.append(formatEntry(entry));
		this.#entries.set(entry.id, entry);
		return entry;
	}

	close(): void {
		this.#file.close();
	}
}
