import {availableParallelism} from 'node:os';
import {setImmediate as nextTurn, setTimeout as pause} from 'node:timers/promises';
import {type FoundFile, findFiles, resolveRoots} from '../../corpus/find-files.ts';
import {isProblem, type Problem} from '../../corpus/problem.ts';
import {type Database, isDamaged} from '../database.ts';
import {explainUnwritable, LibraryError} from '../library-error.ts';
import {takeLock} from '../lock.ts';
import {removeLibraryFile} from '../places.ts';
import {openForWriting} from '../store.ts';
import {Annotators} from '../threads/annotators.ts';
import type {Pulse} from '../threads/pulse.ts';
import {LibraryWriter} from '../writing/write-library.ts';
import {findBehind} from './find-behind.ts';
import {ChangeFinder} from './find-changes.ts';
import {Intake} from './intake.ts';
import {type ReadingOptions, type ReadingProgress, type ReadingSummary, TIME_LIMIT} from './reading.ts';

const FEW_FILES = 60; // up to here starting threads takes longer than annotating
const FEW_BYTES = 1 << 20;
const LOCK_POLL = 100; // ms
const WALK_SLICE = 12; // ms of walking between two looks at what the threads sent
const QUEUE = 20_000; // files found ahead of the threads
const IDLE = 40; // ms without anything from the threads after which a batch is committed that is due

/** One processor is left to the other threads when there are more than two; of two, the writer needs little. */
function defaultAnnotators(): number {
	const processors = availableParallelism();
	return Math.max(Math.min(2, processors), processors - 1);
}

type Reporter = (progress: ReadingProgress) => void;

/**
 * Brings the library in `file` up to date with the files of the corpus: waits for the lock, finds what
 * changed, has it annotated, writes it in batches, takes out what is gone. A damaged library is made anew; of one that cannot
 * be written, and holds something, is told how far it is behind the files.
 * @throws LibraryError when the library cannot be written and holds nothing
 */
export async function readCorpus(
	roots: readonly string[],
	file: string,
	options: ReadingOptions,
	watch: Watch,
): Promise<ReadingSummary> {
	try {
		return await readWithLock(roots, file, options, watch);
	} catch (error) {
		const explained = explainUnwritable(file, error);
		const summary = await summaryOf(explained, roots, file, options, watch);
		if (summary) return summary;
		throw explained;
	}
}

/** Of a reading that could not write, when what is stored can do instead of what was asked for. */
async function summaryOf(
	error: unknown,
	roots: readonly string[],
	file: string,
	options: ReadingOptions,
	{signal}: Watch,
): Promise<ReadingSummary | undefined> {
	if (!(error instanceof LibraryError) || options.rebuild || options.anew) return undefined;
	const behind = await findBehind(roots, file, {isSearchable: options.searchable ?? true, signal});
	if (!behind) return undefined;
	const {message: why, advice} = error;
	return {found: 0, changed: 0, failed: 0, removed: 0, stopped: false, behind: {why, advice, ...behind}};
}

/** What ties a reading to those who wait for it. */
type Watch = {
	readonly pulse: Pulse;
	readonly report: Reporter;
	/** Ends the reading soon; what was read stays. */
	readonly signal: AbortSignal;
};

async function readWithLock(
	roots: readonly string[],
	file: string,
	options: ReadingOptions,
	watch: Watch,
): Promise<ReadingSummary> {
	const {report, signal} = watch;
	let lock = takeLock(file);
	while (!lock) {
		report({phase: 'waiting', found: 0, read: 0, changed: 0, failed: 0, indexing: null});
		if (signal.aborted) return {found: 0, changed: 0, failed: 0, removed: 0, stopped: true};
		await pause(LOCK_POLL);
		lock = takeLock(file);
	}
	try {
		if (options.anew) removeLibraryFile(file);
		const attempt = async () => {
			const db = openForWriting(file);
			try {
				return await new Reading(db, options, watch).run(roots);
			} finally {
				db.close();
			}
		};
		try {
			return await attempt();
		} catch (error) {
			if (!isDamaged(error)) throw error;
			removeLibraryFile(file);
			return await attempt();
		}
	} finally {
		lock.release();
	}
}

/** One reading of the corpus: the state that its steps share. */
class Reading {
	readonly #db: Database;
	readonly #writer: LibraryWriter;
	readonly #intake: Intake;
	readonly #options: ReadingOptions;
	readonly #pulse: Pulse;
	readonly #report: Reporter;
	readonly #signal: AbortSignal;
	readonly #queue: FoundFile[] = [];
	readonly #walkProblems: Problem[] = [];
	#annotators: Annotators | undefined;
	#found = 0;
	#unchanged = 0;
	#changed = 0;
	#bytesChanged = 0;
	#phase: ReadingProgress['phase'] = 'finding';
	#wake: () => void = () => {};

	constructor(db: Database, options: ReadingOptions, {pulse, report, signal}: Watch) {
		this.#db = db;
		this.#writer = new LibraryWriter(db);
		this.#intake = new Intake(this.#writer, {
			isSearchable: options.searchable ?? true,
			isSeen: options.givesWay ?? false,
			bytesToCome: () =>
				this.#phase === 'finding' ? Number.POSITIVE_INFINITY : this.#bytesChanged - this.#intake.bytes,
			onStored: () => this.#tell(),
			onReady: () => this.#wake(),
		});
		this.#options = options;
		this.#pulse = pulse;
		this.#report = report;
		this.#signal = signal;
	}

	async run(paths: readonly string[]): Promise<ReadingSummary> {
		const finder = new ChangeFinder(this.#writer.sources, {rebuild: this.#options.rebuild ?? false});
		let removed = 0;
		try {
			await this.#walk(paths, finder);
			if (!this.#signal.aborted) {
				this.#writer.setWalkProblems(this.#walkProblems);
				const vanished = finder.vanished();
				for (const source of vanished) this.#writer.removeSource(source);
				removed = vanished.length;
				await this.#readQueue();
			}
			this.#writer.commit();
			await this.#annotators?.close();
			if (this.#options.searchable ?? true) await this.#makeSearchable();
		} catch (error) {
			this.#writer.rollback();
			throw error;
		} finally {
			await this.#annotators?.close();
		}
		this.#enter('finishing');
		this.#db.exec('PRAGMA wal_checkpoint(PASSIVE)');
		return {
			found: this.#found,
			changed: this.#changed,
			failed: this.#intake.failed,
			removed,
			stopped: this.#signal.aborted,
		};
	}

	async #walk(paths: readonly string[], finder: ChangeFinder): Promise<void> {
		const {roots, problems} = resolveRoots(paths);
		this.#walkProblems.push(...problems);
		let sliceEnd = Date.now() + WALK_SLICE;
		for (const item of findFiles(roots)) {
			if (isProblem(item)) {
				this.#walkProblems.push(item);
				continue;
			}
			this.#found++;
			if (finder.isChanged(item)) {
				this.#changed++;
				this.#bytesChanged += item.size;
				this.#queue.push(item);
				if (this.#changed > FEW_FILES || this.#bytesChanged > FEW_BYTES || this.#options.alwaysWorkers)
					this.#feed();
			} else this.#unchanged++;
			if (Date.now() < sliceEnd) continue;
			this.#tell();
			await nextTurn();
			while (this.#queue.length > (this.#options.queue ?? QUEUE) && !this.#signal.aborted) {
				this.#feed();
				this.#intake.rethrow();
				await this.#hearFromThreads();
			}
			this.#intake.rethrow();
			if (this.#signal.aborted) return;
			sliceEnd = Date.now() + WALK_SLICE;
		}
	}

	/** Reads what the walk found: in this thread when that is little, else in the threads that are at it. */
	async #readQueue(): Promise<void> {
		this.#enter('reading');
		if (!this.#annotators) {
			for (const file of this.#queue) {
				if (this.#signal.aborted) return;
				await this.#readHere(file);
				this.#intake.rethrow();
			}
			return;
		}
		for (;;) {
			this.#feed();
			this.#intake.rethrow();
			if (this.#signal.aborted || (this.#queue.length === 0 && this.#annotators.busy === 0)) return;
			await this.#hearFromThreads();
			this.#intake.commitWhenDue();
		}
	}

	/** Waits until a thread hands something over, {@link IDLE} ms at most. */
	#hearFromThreads(): Promise<void> {
		return new Promise(resolve => {
			this.#wake = resolve;
			setTimeout(resolve, IDLE).unref();
		});
	}

	/** Indexes the words of all stored documents, those too that earlier readings left out. */
	async #makeSearchable(): Promise<void> {
		const {documents, steps} = this.#writer.notIndexed();
		this.#phase = 'indexing';
		for (let done = 0; done < steps && !this.#signal.aborted; await nextTurn()) {
			this.#tell({done: Math.floor((documents * done) / steps), total: documents});
			done += this.#writer.indexNext();
		}
	}

	async #readHere(file: FoundFile): Promise<void> {
		// Most starts find nothing new: those do without all that reads and annotates.
		const {packFile} = await import('./pack-file.ts');
		this.#pulse.task = 1;
		for await (const item of packFile(file)) {
			if (item !== null && isProblem(item)) this.#intake.problem(file, item);
			else if (item !== null) this.#intake.document(file, item);
			this.#pulse.beat();
		}
		this.#intake.end(file);
		this.#pulse.task = 0;
		this.#intake.commitWhenDue();
		await nextTurn();
	}

	/** Sends queued files to the threads as long as they take them. */
	#feed(): void {
		this.#annotators ??= new Annotators(
			this.#options.annotators ?? defaultAnnotators(),
			this.#options.timeLimit ?? TIME_LIMIT,
			this.#intake,
		);
		let sent = 0;
		while (sent < this.#queue.length && this.#annotators.take(this.#queue[sent]!)) sent++;
		this.#queue.splice(0, sent);
	}

	#enter(phase: ReadingProgress['phase']): void {
		this.#phase = phase;
		this.#tell();
	}

	#tell(indexing: ReadingProgress['indexing'] = null): void {
		this.#report({
			phase: this.#phase,
			found: this.#found,
			read: this.#unchanged + this.#intake.read,
			changed: this.#changed,
			failed: this.#intake.failed,
			indexing,
		});
	}
}
