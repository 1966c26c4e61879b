import type {TextSource} from '../../text/span.ts';
import type {Database} from '../database.ts';
import {PIECE_UNITS, startOfText, textId} from '../schema.ts';
import {readText, readWindow} from './stored-rows.ts';

const MOST_PIECES = 32;

/** A text of which stretches are read when they are looked at: a huge document costs what is seen of it. */
export type StoredText = TextSource & {
	/** All of it; kept from then on. */
	whole(): string;
};

/** Where a document is now: a library that is made anew has another connection, and other ids. */
export type Whereabouts = () => {readonly db: Database; readonly id: number} | undefined;

/** The text of a document; empty from the time when that is gone. */
export function openText(where: Whereabouts): StoredText {
	let whole: string | undefined;
	let length: number | undefined;
	const pieces = new Map<number, string>();
	const piece = (index: number): string => {
		let words = pieces.get(index);
		if (words === undefined) {
			const at = where();
			words = at ? readWindow(at.db, at.id, index * PIECE_UNITS, (index + 1) * PIECE_UNITS) : '';
			if (pieces.size >= MOST_PIECES) pieces.delete(pieces.keys().next().value!);
			pieces.set(index, words);
		}
		return words;
	};
	return {
		get length() {
			length ??= readLength(where());
			return length;
		},
		slice(start, end) {
			if (whole !== undefined) return whole.slice(start, end);
			let words = '';
			for (let at = start; at < end; ) {
				const index = Math.floor(at / PIECE_UNITS);
				const stop = Math.min(end, (index + 1) * PIECE_UNITS);
				words += piece(index).slice(at - index * PIECE_UNITS, stop - index * PIECE_UNITS);
				at = stop;
			}
			return words;
		},
		whole() {
			if (whole !== undefined) return whole;
			const at = where();
			whole = at ? readText(at.db, at.id) : '';
			pieces.clear();
			return whole;
		},
	};
}

function readLength(at: ReturnType<Whereabouts>): number {
	const last = at?.db.get<{id: number; text: string}>(
		'SELECT id, text FROM texts WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT 1',
		textId(at.id, 0),
		textId(at.id + 1, 0),
	);
	return last ? startOfText(last.id) + last.text.length : 0;
}
