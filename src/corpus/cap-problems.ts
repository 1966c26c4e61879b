import {formatCount} from '../text/counts.ts';
import type {Problem} from './problem.ts';

/** Problems of one file that are told one by one; a dump of a million bad lines is not a million rows. */
const MOST = 50;

/** Lets the first problems of a file through and counts the others. */
export class ProblemCap {
	#seen = 0;

	/** Whether the next problem is one of those to be told. */
	admits(): boolean {
		return this.#seen++ < MOST;
	}

	/** The problem that stands for those that were counted only; null when all were told. */
	rest(path: string): Problem | null {
		const more = this.#seen - MOST;
		if (more <= 0) return null;
		return {
			path,
			record: null,
			reason: `${formatCount(more)} more of its records cannot be read.`,
			advice: 'See what is wrong with those listed; the others are likely to have the same fault.',
		};
	}
}
