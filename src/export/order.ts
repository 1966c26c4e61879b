import {dayOf} from '../corpus/day-of.ts';
import {byUnits} from '../text/by-units.ts';
import type {ExportPassage} from './passage.ts';
import {passageId} from './passage-id.ts';

/** How the passages of an export are brought together under headings. */
export type GroupBy = 'document' | 'speaker' | 'label' | 'date';

/** The values of `--group-by`. */
export const GROUPINGS: readonly GroupBy[] = ['document', 'speaker', 'label', 'date'];

/** Passages under one heading. */
type Group = {readonly heading: string; readonly passages: readonly ExportPassage[]};

/** Each passage once, by path, record and place, so that the same passages always come in the same order. */
export function sortPassages(passages: readonly ExportPassage[]): ExportPassage[] {
	const once = new Map(passages.map(passage => [passageId(passage), passage]));
	return [...once.values()].sort(
		(a, b) =>
			byUnits(a.document.path, b.document.path) ||
			byUnits(a.document.record ?? '', b.document.record ?? '') ||
			byUnits(a.document.id, b.document.id) ||
			a.span.start - b.span.start ||
			a.span.end - b.span.end,
	);
}

/**
 * The groups in the order of their headings; what has no speaker, label or date comes last. Under `label` a
 * passage is in the group of each of its labels. Groups of documents are in the order of their paths.
 */
export function groupPassages(passages: readonly ExportPassage[], by: GroupBy): Group[] {
	const groups = new Map<string | null, {heading: string; isLast: boolean; passages: ExportPassage[]}>();
	for (const passage of sortPassages(passages)) {
		for (const key of keysOf(passage, by)) {
			const id = by === 'document' ? passage.document.id : key;
			const group = groups.get(id);
			if (group) group.passages.push(passage);
			else groups.set(id, {heading: key ?? MISSING[by], isLast: key === null, passages: [passage]});
		}
	}
	const all = [...groups.values()];
	if (by === 'document') return all;
	return all.sort((a, b) => Number(a.isLast) - Number(b.isLast) || byUnits(a.heading, b.heading));
}

const MISSING: Record<GroupBy, string> = {
	document: 'Untitled',
	speaker: 'Speaker unknown',
	label: 'No label',
	date: 'No date',
};

function keysOf({document, quote, labels}: ExportPassage, by: GroupBy): readonly (string | null)[] {
	switch (by) {
		case 'document':
			return [document.headline.trim() || document.path];
		case 'speaker':
			return [quote?.speaker?.name ?? null];
		case 'label':
			return labels.length > 0 ? labels : [null];
		case 'date':
			return [dayOf(document.published)];
	}
}
