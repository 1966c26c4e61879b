export type Expansion = {readonly name: number; readonly documents: number};

const NEARLY_ALL = 0.8;

/** What a short form stands for, given in how many documents it is declared to stand for each full name. */
export function linkShortForm(expansions: readonly Expansion[]): Expansion | null {
	const total = expansions.reduce((sum, {documents}) => sum + documents, 0);
	const best = expansions[0];
	return best && best.documents >= NEARLY_ALL * total ? best : null;
}
