import {isOneColumnEach} from '../../text/one-column.ts';

/** Columns and lines that may be written on, as a half-open rectangle; undefined where nothing bounds it. */
type Clip = Record<'x1' | 'x2' | 'y1' | 'y2', number | undefined>;
type WriteOptions = {transformers: ((row: string, index: number) => string)[]};
type Size = {width: number; height: number};

/** What Ink writes a frame to, and takes it from as lines of the terminal. */
type Output = {
	write(x: number, y: number, text: string, options: WriteOptions): void;
	clip(clip: Clip): void;
	unclip(): void;
	get(): {output: string; height: number};
};

/** Ink's own output stage. */
type InkOutput = new (size: Size) => Output;

/** A row of what was written, at column `x` of its line of the screen. */
type Piece = {readonly x: number; readonly row: string; readonly clip: Clip | undefined};

const STYLES = /\u001B\[[\d;]*m/g;
const RESET = '\u001B[0m';

/**
 * Takes the place of Ink's output stage in the bundle (see {@link outputOver}). Ink lays every frame out sign by
 * sign, which was a third of the time from a key to its frame; our rows have their styles and their width already,
 * and where they stand beside each other they are the line of the terminal as they are. Lines on which something
 * lies over something else (a box, the field that is being typed in), or that hold wide or combined signs, are laid
 * out by Ink as before.
 */
class RowOutput implements Output {
	readonly width: number;
	readonly height: number;
	readonly #lines: Piece[][];
	readonly #clips: Clip[] = [];
	readonly #ink: InkOutput;

	constructor({width, height}: Size, ink: InkOutput) {
		this.#ink = ink;
		this.width = width;
		this.height = height;
		this.#lines = Array.from({length: height}, () => []);
	}

	/** `text` at column `x` of line `y`; its lines one below the other. */
	write(x: number, y: number, text: string, {transformers}: WriteOptions): void {
		if (text === '') return;
		const clip = this.#clips.at(-1);
		let styles = '';
		for (const [n, line] of text.split('\n').entries()) {
			const whole = styles + line;
			styles = isClosed(whole) ? '' : (whole.match(STYLES) ?? []).join('');
			if (y + n < (clip?.y1 ?? 0) || y + n >= (clip?.y2 ?? this.height)) continue;
			const row = transformers.reduce((row, transform) => transform(row, n), whole);
			this.#lines[y + n]?.push({x, row, clip});
		}
	}

	clip(clip: Clip): void {
		const outer = this.#clips.at(-1);
		this.#clips.push({
			x1: Math.max(outer?.x1 ?? -Infinity, clip.x1 ?? -Infinity),
			x2: Math.min(outer?.x2 ?? Infinity, clip.x2 ?? Infinity),
			y1: Math.max(outer?.y1 ?? 0, clip.y1 ?? 0),
			y2: Math.min(outer?.y2 ?? this.height, clip.y2 ?? this.height),
		});
	}

	unclip(): void {
		this.#clips.pop();
	}

	get(): {output: string; height: number} {
		const lines = this.#lines.map(pieces => joinPieces(pieces, this.width) ?? this.#layOut(pieces));
		return {output: lines.join('\n'), height: this.height};
	}

	/** One line by Ink: later pieces lie over earlier ones. */
	#layOut(pieces: readonly Piece[]): string {
		const output = new this.#ink({width: this.width, height: 1});
		for (const {x, row, clip} of pieces) {
			if (clip) output.clip({x1: clip.x1, x2: clip.x2, y1: undefined, y2: undefined});
			output.write(x, 0, row, {transformers: []});
			if (clip) output.unclip();
		}
		return output.get().output;
	}
}

/** The output stage that the build puts in the place of Ink's, which it is given. */
export const outputOver = (ink: InkOutput): InkOutput =>
	class extends RowOutput {
		constructor(size: Size) {
			super(size, ink);
		}
	};

/** Whether no style of the row goes on behind it. */
const isClosed = (row: string): boolean => {
	const last = row.lastIndexOf('\u001B');
	return last < 0 || row.startsWith(RESET, last);
};

/** The pieces as one line of the terminal; null when they are more than rows beside each other. */
function joinPieces(pieces: readonly Piece[], width: number): string | null {
	let joined = '';
	let end = 0;
	for (const {x, row, clip} of pieces) {
		const signs = row.includes('\u001B') ? row.replace(STYLES, '') : row;
		if (clip || x < end || !isClosed(row) || !isOneColumnEach(signs)) return null;
		joined += ' '.repeat(x - end) + row;
		end = x + signs.length;
	}
	return end > width ? null : joined.trimEnd();
}
