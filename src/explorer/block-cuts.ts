/** Where a long stretch of text is cut into blocks: at places that depend on their neighbourhood alone. */
import type {TextSource} from '../text/span.ts';

/** A paragraph of a hostile file may be 60 MB long: it is wrapped in steps of about this many units. */
export const STEP = 8192;

/**
 * Start of step `step` of the stretch from `start` to `end`: at the first place within the step that fits the
 * first of `patterns`, or else a later one; where none does, as in Chinese, at a whole character. The last step
 * ends with the stretch, and has nothing in it when no place was found to begin it.
 */
export function cutter(
	text: TextSource,
	...patterns: readonly RegExp[]
): (start: number, end: number, step: number) => number {
	const cuts = new Map<number, number>();
	return (start, end, step) => {
		const nominal = start + step * STEP;
		if (step <= 0) return start;
		if (nominal >= end) return end;
		let cut = cuts.get(nominal);
		if (cut === undefined) {
			const words = text.slice(nominal, Math.min(nominal + STEP, end));
			const found = patterns.map(pattern => words.search(pattern)).find(at => at >= 0);
			if (found !== undefined) cut = nominal + found;
			else if (nominal + STEP >= end) cut = end;
			else cut = /^[\uDC00-\uDFFF]/.test(words) ? nominal + 1 : nominal;
			cuts.set(nominal, cut);
		}
		return cut;
	};
}
