import {hasAdvice} from '../../text/advised-error.ts';
import {Overlay} from '../corrected/overlay.ts';
import type {Corrections} from '../corrections.ts';
import type {Database} from '../database.ts';
import {readMeta} from '../meta.ts';
import {statFile} from '../stat-file.ts';
import {openForReading} from '../store.ts';

/**
 * The file of a library as it is now, with the reader's corrections over it: opened when there is one, again when
 * it was made anew, and not at all while it is damaged.
 */
export class LibraryFile {
	readonly path: string;
	readonly #onClose: () => void;
	#opened: Database | undefined;
	/** Tells whether the file was made anew since it was opened. */
	#identity = '';
	/** What tells whether the file was written since a connection was opened that notices nothing of it. */
	#stillness = '';
	/** The file in its place that cannot be read here. */
	#foreign = '';
	/** The file that was found damaged. */
	#damaged: string | null = null;
	#isClosed = false;
	#overlay: Overlay | undefined;
	#corrections: (() => Corrections) | undefined;
	#tell: () => void = () => {};
	/** Versions of earlier files and of the overlays that went with them. */
	#versions = 0;

	/** `onClose`: what was read from the connection holds no longer. */
	constructor(path: string, onClose: () => void) {
		this.path = path;
		this.#onClose = onClose;
	}

	/** A connection by which all is as corrected; undefined while there is no readable file. */
	get db(): Database | undefined {
		if (this.#opened?.isStill && this.#stillness !== this.#stillnessNow()) this.#letGo();
		if (!this.#opened && !this.#isClosed && !this.isDamaged) {
			this.#stillness = this.#stillnessNow();
			this.#identity = this.#identityNow();
			this.#opened = openForReading(this.path, () => {
				this.#damaged = this.#identity;
				this.#letGo();
				this.#tell();
			});
			if (this.#opened) this.#overlay = new Overlay(this.#opened);
		}
		if (this.#opened && this.#corrections) this.#sync(this.#corrections());
		return this.#opened;
	}

	#sync(corrections: Corrections): void {
		try {
			this.#overlay!.sync(corrections);
		} catch (error) {
			// Where what they are about is damaged, the connection was let go of on the way.
			if (this.#opened || hasAdvice(error)) throw error;
		}
	}

	/** What corrections changed; undefined while there is no readable file. */
	get overlay(): Overlay | undefined {
		return this.#overlay;
	}

	/** The corrections as they are now, when there may be any. */
	get corrections(): Corrections | undefined {
		return this.#corrections?.();
	}

	/** From now on all is by these corrections, a value that may be another one at any call. */
	correct(corrections: () => Corrections): void {
		this.#corrections = corrections;
	}

	/** From now on `told` is called when the file turns out to be damaged; what it throws, whoever asked gets. */
	onDamage(told: () => void): void {
		this.#tell = told;
	}

	/** The file is damaged and has to be made anew. */
	get isDamaged(): boolean {
		return this.#damaged !== null && this.#damaged === this.#identityNow();
	}

	/** Nobody who opens the file from now on finds it, or can read what another version put in its place. */
	get isGone(): boolean {
		const now = this.#identityNow();
		return now === '' || now === this.#foreign;
	}

	/**
	 * Grows whenever rows changed; looks whether the file was made anew. One that was only removed (a cache that
	 * somebody empties) goes on answering, and so does one that another version of dossier made anew, which an explorer
	 * that is still open could not read: the connection still holds it.
	 */
	revision(): number {
		if (this.#opened && this.#isMadeAnew()) {
			// The new file may count as many changes as the old one did.
			this.#versions += this.meta('revision') + 1;
			this.#letGo();
		}
		return this.meta('revision') + this.#versions + (this.#overlay?.version ?? 0);
	}

	/** A number that the writer keeps; 0 without a file. */
	meta(key: string): number {
		const {db} = this;
		return db ? readMeta(db, key) : 0;
	}

	close(): void {
		this.#isClosed = true;
		this.#letGo();
	}

	#isMadeAnew(): boolean {
		const now = this.#identityNow();
		if (now === '' || now === this.#identity) return false;
		const anew = openForReading(this.path, () => {});
		anew?.close();
		this.#foreign = anew ? '' : now;
		return anew !== undefined;
	}

	#letGo(): void {
		this.#versions += this.#overlay?.version ?? 0;
		this.#overlay = undefined;
		this.#onClose();
		this.#opened?.close();
		this.#opened = undefined;
	}

	#stillnessNow(): string {
		return [this.path, `${this.path}-wal`]
			.map(path => statFile(path))
			.map(stats => stats && `${stats.ino} ${stats.size} ${stats.mtimeMs}`)
			.join();
	}

	/** Inode and birth: file systems give the inode of a file that was removed to the next one that is made. */
	#identityNow(): string {
		const stats = statFile(this.path);
		return stats ? `${stats.ino} ${stats.birthtimeMs}` : '';
	}
}
