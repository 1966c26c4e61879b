import type {Proof, Proofs} from '../explorer/proof.ts';
import {formatPlace} from '../export/place.ts';
import {verifyPassages} from '../export/verify-passages.ts';
import type {Library} from '../library/library.ts';
import type {Mark} from '../notebook/mark.ts';

/** Looks all marked passages up in the library, which should have just been brought up to date with the files. */
export function verifyMarks(library: Library, labels: readonly string[], marks: readonly Mark[]): Proofs {
	const passages = marks.map(({passage}) => ({id: '', line: 0, speaker: null, ...passage}));
	const verdicts = verifyPassages(library, labels, passages);
	return new Map(
		verdicts.map(({state, difference, document, place, elsewhere}, index): [string, Proof] => {
			const found = document ?? elsewhere?.document;
			const where = found && (place ? `${found.path}, ${formatPlace(place)}` : found.path);
			return [marks[index]!.id, {state, difference, where: where ?? null}];
		}),
	);
}
