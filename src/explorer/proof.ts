/** What became of marked passages in the files as they are now. */

import {plainCountOf, tally} from '../text/counts.ts';
import type {Piece} from '../text/difference.ts';

const PROOF_STATES = ['same', 'moved', 'changed', 'missing'] as const;

/** Of one mark. `difference`: from the marked words to those of the file, of a changed one. */
export type Proof = {
	readonly state: (typeof PROOF_STATES)[number];
	readonly difference: readonly Piece[] | null;
	/** Where the words, or the closest ones, stand now. */
	readonly where: string | null;
};

/** By the ids of the marks. */
export type Proofs = ReadonlyMap<string, Proof>;

/** "5 marks: 3 same, 1 moved, 1 changed" */
export function summarize(proofs: Proofs): string {
	const states = [...proofs.values()].map(({state}) => state);
	return `${plainCountOf(proofs.size, 'mark')} checked against the files: ${tally(PROOF_STATES, states)}`;
}
