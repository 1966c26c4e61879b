import type {DocumentEntities, Gender} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Strength} from '../quote.ts';
import type {Event, Pronoun} from './discourse.ts';
import {type Draw, findDraws, genderOf, type Learned} from './draws.ts';
import {WEIGHT} from './weight.ts';

/**
 * Whom a pronoun means. `antecedent` is the span that it takes up, which may be a pronoun again; `name` is
 * the name that this one goes back to. `cluster` is negative for someone unnamed.
 */
export type Referent = {
	readonly cluster: number;
	readonly antecedent: Span;
	readonly name: Span;
	readonly strength: Strength;
};

/** How much of the draw of somebody elsewhere one of the paragraph may have so that either may be meant. */
const NEAR_TIE = 0.7;

/** The same of one whom the sentence right before speaks of, for the pronoun that begins the next: "Clinton hit Sanders. He has …" */
const NEAR_SENTENCE = 0.35;

/** With less draw than this nobody is meant, and with less than that it is a guess. */
const FAINT = 0.07;
const CERTAIN = 0.4;

const GENDER = new Map<string, Gender>([
	['he', 'male'],
	['him', 'male'],
	['his', 'male'],
	['she', 'female'],
	['her', 'female'],
]);

/**
 * The person whom "he" or "she" at `offset` means: of the people spoken of before it, in agreement of gender,
 * the one whom the text has lately been about; its cluster is negative when that one is unnamed. `events` are
 * those before the pronoun, in order. Someone of unknown gender whom a pronoun clearly meant is known by it
 * from then on: `learned` keeps that for the document. `others`: clusters that are not meant.
 */
export function resolvePronoun(
	lower: string,
	{
		sentence,
		block,
		isSubject = false,
		isOwner = false,
	}: {
		readonly sentence: number;
		readonly block: number;
		readonly isSubject?: boolean;
		readonly isOwner?: boolean;
	},
	events: readonly Event[],
	entities: DocumentEntities,
	learned: Learned,
	others?: ReadonlySet<number>,
): Referent | null {
	const gender = GENDER.get(lower);
	if (!gender) return null;
	const draws = findDraws({sentence, block, gender}, events, entities, learned, others);
	const turned = onlySubject({sentence, block, gender}, events, entities);
	const best = draws.find(({cluster}) => cluster === turned) ?? strongest(draws);
	if (best === null || best.score < FAINT || isRivalled(best, draws, block, isSubject ? sentence : -1))
		return null;
	if (yieldsToNewcomer(best, draws, block, sentence)) return null;
	const {cluster, score, last} = best;
	const second = draws.reduce((most, one) => (one === best ? most : Math.max(most, one.score)), 0);
	const known = genderOf(last, entities);
	// Alone in reach, or clearly ahead and known to agree.
	const isClear = second === 0 || (score > 2 * second && known !== null);
	const isSure = second === 0 && /^s?he$/.test(lower);
	// "Sascha, a driver who would not give his surname. Next to him, his daughter shook her head. “…,” she said."
	// … and "Paz cut her rating. / “…,” she said."
	const isOwn =
		last.sentence === sentence &&
		last.weight >= WEIGHT.subject &&
		score > (isOwner ? 1.5 : 3) * second &&
		(isOwner || /^(?:s?he|his)$/.test(lower)) &&
		!learned.has(cluster);
	// "Rane said it was late. He appealed to her": so is whoever begins the next sentence.
	const isNext = isSubject && score > 2 * second && !learned.has(cluster);
	// "… she cautions. “…,” she says. / He points out": whom two of them have meant is no man
	const isAgain = isSubject && score > 2 * second && learned.get(cluster)?.gender === gender;
	if (!known && (isSure || isOwn || isNext || isAgain))
		learned.set(cluster, {gender, isSure: isSure || isAgain});
	return {
		cluster,
		antecedent: last.span,
		name: last.name,
		strength: isClear && score >= CERTAIN ? 'fair' : 'weak',
	};
}

/** The one who draws most; of equal ones the one spoken of last. */
const strongest = (draws: readonly Draw[]): Draw | null =>
	draws.reduce<Draw | null>((best, one) => (best === null || one.score > best.score ? one : best), null);

/**
 * "Paz spoke first. “…,” he said. Then Vos spoke. “…,” he said.": the cluster that the sentence right before has for its
 * subject and for the only one in it who may be meant; null for none.
 */
function onlySubject(
	{sentence, block, gender}: {readonly sentence: number; readonly block: number; readonly gender: Gender},
	events: readonly Event[],
	entities: DocumentEntities,
): number | null {
	let found: number | null = null;
	let isSubject = false;
	for (let at = events.length - 1; at >= 0 && events[at]!.sentence >= sentence - 1; at--) {
		const event = events[at]!;
		if (event.cluster >= 0 && entities.clusters[event.cluster]!.kind !== 'person') continue;
		const known = genderOf(event, entities);
		if (known && known !== gender) continue;
		if (event.sentence === sentence || event.block !== block || !known || event.cluster < 0) return null;
		if (found !== null && found !== event.cluster) return null;
		found = event.cluster;
		if (event.weight === WEIGHT.subject) isSubject = true;
	}
	return isSubject ? found : null;
}

/** "Stitt said so. / A poll had Wexler at 46%. He said …": the paragraph is not about Stitt any more, or it is. */
const isRivalled = ({last, score}: Draw, draws: readonly Draw[], block: number, sentence: number): boolean =>
	last.block !== block &&
	draws.some(
		one =>
			one.last.block === block &&
			one.cluster >= 0 &&
			one.last.weight >= WEIGHT.passing &&
			one.score > (one.last.sentence === sentence - 1 ? NEAR_SENTENCE : NEAR_TIE) * score,
	);

/**
 * "Ruiz opened the quay. / The harbour master met a nurse. “…,” she said.": the sentence right before brings in somebody
 * unnamed who may be meant, and has no word of Ruiz.
 */
const yieldsToNewcomer = ({last}: Draw, draws: readonly Draw[], block: number, sentence: number): boolean =>
	last.sentence < sentence - 1 &&
	draws.some(
		one =>
			one.cluster < 0 &&
			one.last.block === block &&
			one.last.sentence >= sentence - 1 &&
			one.last.weight > WEIGHT.aside,
	);

/** "When she came back, Ruiz said …": the person who is the subject behind the clause, when nothing speaks against it. */
export function resolveAhead({lower, ahead}: Pronoun, entities: DocumentEntities): Referent | null {
	const cluster = ahead && entities.clusters[ahead.cluster]!;
	if (cluster?.kind !== 'person' || (cluster.gender && cluster.gender !== GENDER.get(lower))) return null;
	return {
		cluster: ahead!.cluster,
		antecedent: ahead!.span,
		name: ahead!.span,
		strength: cluster.gender ? 'fair' : 'weak',
	};
}
