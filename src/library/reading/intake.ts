import type {FoundFile} from '../../corpus/find-files.ts';
import type {Problem} from '../../corpus/problem.ts';
import type {PackedDocument} from '../packed.ts';
import type {Receiver} from '../threads/annotators.ts';
import type {LibraryWriter} from '../writing/write-library.ts';
import {stampOf} from './find-changes.ts';

const FIRST_COMMIT = 40; // ms, while somebody looks on
const FIRST_UNSEEN = 3_000; // ms: each commit counts all names that were met since the one before
const LONGEST_BATCH = 15_000; // ms
const INDEX_UNITS = 1 << 24; // text stored before its words are put into the index, UTF-16 units
const LEAST_INDEX_UNITS = 1 << 22; // the same, shortly before the end

type IntakeOptions = {
	/** Whether the words of what is stored are made searchable on the way. */
	readonly isSearchable: boolean;
	/** Whether somebody looks on while the library fills. */
	readonly isSeen: boolean;
	/** Bytes of the files that are still to come; infinite while they are being looked for. */
	readonly bytesToCome: () => number;
	/** A file is done with. */
	readonly onStored: () => void;
	/** A batch was taken in and there may be room for more files. */
	readonly onReady: () => void;
};

/**
 * Takes in what became of the files and stores it in batches. It is called from message handlers, so it
 * keeps a failure of the writer for {@link rethrow}, and does nothing more after one.
 */
export class Intake implements Receiver {
	/** Files that are stored. */
	read = 0;
	failed = 0;
	/** Bytes of both. */
	bytes = 0;
	readonly #writer: LibraryWriter;
	readonly #options: IntakeOptions;
	/** Rows of the files that are being stored, with the place of their next document. */
	readonly #storing = new Map<FoundFile, {source: number; position: number}>();
	readonly #started = Date.now();
	#batchSince = 0;
	/** Text that is stored and was not put into the index. */
	#unindexed = 0;
	#isIndexing = false;
	#failure: unknown;

	constructor(writer: LibraryWriter, options: IntakeOptions) {
		this.#writer = writer;
		this.#options = options;
	}

	document(file: FoundFile, document: PackedDocument): void {
		const stored = this.#storingOf(file);
		for (const {units} of document.pieces) this.#unindexed += units;
		this.#guard(() => this.#writer.addDocument(stored.source, stored.position++, document));
	}

	problem(file: FoundFile, problem: Problem): void {
		const {source} = this.#storingOf(file);
		this.#guard(() => this.#writer.addProblem(source, problem));
	}

	end(file: FoundFile): void {
		const {source, position} = this.#storingOf(file);
		this.#guard(() => this.#writer.finishSource(source, position > 0 ? 'read' : 'failed'));
		this.#finish(file, position > 0);
	}

	again(file: FoundFile): void {
		this.#storing.delete(file); // its first item takes out what was stored of it
	}

	lost(file: FoundFile, problem: Problem): void {
		this.#storing.delete(file);
		const {source} = this.#storingOf(file);
		this.#guard(() => {
			this.#writer.addProblem(source, problem);
			this.#writer.finishSource(source, 'failed');
		});
		this.#finish(file, false);
	}

	ready(): void {
		this.commitWhenDue();
		this.#options.onReady();
	}

	/**
	 * Batches are short at first where a screen is to fill, and longer as reading goes on: the more documents a
	 * commit holds, the fewer pages it changes for each. Their words follow a slice a call, so that whoever ends
	 * the reading need not wait for all of them.
	 */
	commitWhenDue(): void {
		if (this.#isIndexing) {
			this.#guard(() => this.#writer.indexOnTheWay());
			this.#unindexed = Math.max(0, this.#unindexed - INDEX_UNITS);
			this.#isIndexing = this.#unindexed >= INDEX_UNITS;
			return;
		}
		if (!this.#writer.isOpen) return;
		const now = Date.now();
		const first = this.#options.isSeen ? FIRST_COMMIT : FIRST_UNSEEN;
		const due = Math.min(LONGEST_BATCH, Math.max(first, (now - this.#started) / 10));
		const isEnding = 2 * this.#options.bytesToCome() < INDEX_UNITS;
		const isIndexDue = this.#isIndexDue();
		// Before the end no batch is cut short for it: each commit writes pages that the next will write again.
		if (now - this.#batchSince < due && !(isEnding && isIndexDue)) return;
		this.#guard(() => this.#writer.commit());
		this.#isIndexing = isIndexDue;
		this.#batchSince = Date.now();
	}

	/**
	 * Whether enough is stored to put its words into the index. Towards the end less is: what is left over when all is
	 * stored keeps one processor at work, and the others have nothing to do.
	 */
	#isIndexDue(): boolean {
		const enough = Math.max(LEAST_INDEX_UNITS, 2 * this.#options.bytesToCome());
		return this.#options.isSearchable && this.#unindexed >= Math.min(INDEX_UNITS, enough);
	}

	/** Throws what the writer failed with, if it did. */
	rethrow(): void {
		if (this.#failure !== undefined) throw this.#failure;
	}

	#storingOf(file: FoundFile): {source: number; position: number} {
		let stored = this.#storing.get(file);
		if (!stored) {
			if (!this.#writer.isOpen) this.#batchSince = Date.now();
			stored = {source: 0, position: 0};
			const made = stored;
			this.#guard(() => {
				made.source = this.#writer.startSource(file.absolute, stampOf(file));
			});
			this.#storing.set(file, stored);
		}
		return stored;
	}

	#finish(file: FoundFile, isRead: boolean): void {
		this.#storing.delete(file);
		this.bytes += file.size;
		if (isRead) this.read++;
		else this.failed++;
		this.#options.onStored();
	}

	#guard(write: () => void): void {
		if (this.#failure !== undefined) return;
		try {
			write();
		} catch (error) {
			this.#failure = error;
		}
	}
}
