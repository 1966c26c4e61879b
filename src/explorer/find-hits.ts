/** Find in one text: plain words, letters without accent match accented ones, any white space matches any. */
import {fold} from '../text/fold.ts';
import type {Span} from '../text/span.ts';

/** All places of `query` in `text`, in order, not overlapping. Linear in the length of the text. */
export function findHits(text: string, query: string): Span[] {
	const words = foldUnits(query).text.trim().split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const {text: folded, origins} = foldUnits(text);
	const pattern = new RegExp(
		words.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s{1,9}'),
		'g',
	);
	const hits: Span[] = [];
	for (const {0: found, index} of folded.matchAll(pattern)) {
		const end = index + found.length;
		hits.push(origins ? {start: origins[index]!, end: origins[end] ?? text.length} : {start: index, end});
	}
	return hits;
}

const folds = new Map<string, string>();

/** Folded text, and where each of its units came from when combining marks fell away. */
function foldUnits(text: string): {text: string; origins: number[] | null} {
	if (!/[^\x00-\x7f]/.test(text)) return {text: text.toLowerCase(), origins: null};
	const same = text.replace(/[^\x00-\x7f]|[A-Z]/g, foldUnit);
	if (!/\p{M}/u.test(same)) return {text: same, origins: null};
	const origins: number[] = [];
	let kept = '';
	for (let at = 0; at < same.length; at++) {
		if (/\p{M}/u.test(same[at]!)) continue;
		origins.push(at);
		kept += same[at];
	}
	return {text: kept, origins};
}

/** One UTF-16 unit folded to exactly one: "É" to "e"; what would change length ("ß") stays. */
function foldUnit(unit: string): string {
	let folded = folds.get(unit);
	if (folded === undefined) {
		const candidate = fold(unit);
		folded = candidate.length === 1 ? candidate : unit;
		folds.set(unit, folded);
	}
	return folded;
}
