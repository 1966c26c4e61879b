import Fuse, {type IFuseOptions} from 'fuse.js';

type Scored = {
	/** Index into the candidates. */
	readonly index: number;
	/** 0 is perfect, {@link WORST_SCORE} the worst that counts as a match. */
	readonly score: number;
};

/** The threshold of fuse.js, whose scores go from 0 to 1. */
export const WORST_SCORE = 0.4;

const OPTIONS: IFuseOptions<string> = {
	threshold: WORST_SCORE,
	ignoreLocation: true,
	includeScore: true,
	ignoreFieldNorm: true,
	shouldSort: false,
};

/**
 * How well each candidate matches a folded query, typing mistakes allowed; those that do not are left out.
 * Words in another order are found word by word. 3 to 5 µs a candidate: call it on hundreds, not on all.
 */
export function scoreFuzzily(query: string, candidates: readonly string[]): Scored[] {
	const scores = new Map<number, number>();
	const keep = (found: {refIndex: number; score?: number}[]) => {
		for (const {refIndex, score = 1} of found)
			scores.set(refIndex, Math.min(score, scores.get(refIndex) ?? 1));
	};
	keep(new Fuse(candidates, OPTIONS).search(query));
	if (query.includes(' '))
		keep(new Fuse(candidates, {...OPTIONS, useTokenSearch: true, tokenMatch: 'all'}).search(query));
	return [...scores].map(([index, score]) => ({index, score}));
}
