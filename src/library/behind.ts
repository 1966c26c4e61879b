import {countOf} from '../text/counts.ts';

/**
 * A library that answers by what an earlier reading stored, since it cannot be written: why not, and how far it is behind
 * the files.
 */
export type Behind = {
	/** One sentence: which folder cannot be written, and what the system says of it. */
	readonly why: string;
	/** What the reader can do about it. */
	readonly advice: string;
	/** Files that are new or changed. */
	readonly changed: number;
	/** Files that are gone. */
	readonly gone: number;
	/** Documents that cannot be found by their words, of those that should be. */
	readonly unsearchable: number;
};

/** Whether its rows are not those of the files as they are. */
export const isOutdated = ({changed, gone}: Behind): boolean => changed + gone > 0;

/** What a reader is told who looks at it. */
export function formatBehind(behind: Behind): string {
	const {why, changed, gone, unsearchable} = behind;
	const differences = [
		...(changed > 0
			? [`${countOf(changed, 'file')} ${changed === 1 ? 'is' : 'are'} new or changed since`]
			: []),
		...(gone > 0 ? [`${countOf(gone, 'file')} ${gone === 1 ? 'is' : 'are'} gone`] : []),
	].join(', ');
	const state = isOutdated(behind)
		? `These rows are of an older state: ${differences}. ${why}`
		: `${why} No file of the corpus changed since it was read.`;
	if (unsearchable === 0) return state;
	return `${state} ${countOf(unsearchable, 'document')} cannot be searched by ${unsearchable === 1 ? 'its' : 'their'} words yet.`;
}
