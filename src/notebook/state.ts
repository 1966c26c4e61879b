import {byUnits} from '../text/by-units.ts';
import type {Entry} from './entry.ts';
import type {Mark} from './mark.ts';

/**
 * What a set of log entries amounts to. The entries may come in any order and more than once (files of
 * several writers, merged by git): the result depends on the set alone.
 */
export function buildState(entries: Iterable<Entry>): Map<string, Mark> {
	const marks = new Map<string, Mark>();
	for (const entry of standingEntries(entries)) applyEntry(marks, entry);
	return marks;
}

/** Each entry that nothing undoes, once, in the order of all entries. */
export function standingEntries(entries: Iterable<Entry>): Entry[] {
	const ordered = [...new Map([...entries].map(entry => [entry.id, entry])).values()].sort(byOrder);
	const undone = findUndone(ordered);
	return ordered.filter(entry => !undone.has(entry.id));
}

/**
 * Changes `marks` by one entry that nothing undoes and that comes after all applied before it; corrections change
 * none.
 */
export function applyEntry(marks: Map<string, Mark>, {action, time}: Entry): void {
	switch (action.type) {
		case 'mark':
			for (const {id, passage, quote} of action.marks)
				if (!marks.has(id)) marks.set(id, {id, passage, quote, labels: [], note: null, time});
			return;
		case 'unmark':
			for (const id of action.marks) marks.delete(id);
			return;
		case 'label': {
			const mark = marks.get(action.mark);
			if (mark) marks.set(mark.id, {...mark, labels: action.labels});
			return;
		}
		case 'note': {
			const mark = marks.get(action.mark);
			if (mark) marks.set(mark.id, {...mark, note: action.note});
			return;
		}
		default:
			return;
	}
}

/**
 * Ids of the entries that do not count: an undo takes back an earlier entry, a redo takes back an undo. An
 * entry that takes another back always comes after it, so one pass from the last to the first settles all.
 */
function findUndone(ordered: readonly Entry[]): Set<string> {
	const undone = new Set<string>();
	for (let at = ordered.length - 1; at >= 0; at--) {
		const {id, undoes} = ordered[at]!;
		if (undoes !== undefined && !undone.has(id)) undone.add(undoes);
	}
	return undone;
}

/** The order of all entries: by counter, then by id. */
const byOrder = (a: Entry, b: Entry): number => a.counter - b.counter || byUnits(a.id, b.id);

/** Marks in the order in which they are listed and exported: by path, record, span, id. */
export function sortMarks(marks: Iterable<Mark>): Mark[] {
	return [...marks].sort(
		({passage: a, id: idA}, {passage: b, id: idB}) =>
			byUnits(a.path, b.path) ||
			byUnits(a.record ?? '', b.record ?? '') ||
			byUnits(a.document, b.document) ||
			a.span.start - b.span.start ||
			a.span.end - b.span.end ||
			byUnits(idA, idB),
	);
}
