import type {DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Strength} from '../quote.ts';
import type {Event, Pronoun} from './discourse.ts';
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

/** How far back, in sentences, a name still draws a pronoun. */
const REACH = 12;

/** What is left of a name's draw one sentence later. */
const FADING = 0.62;
const FADED = Array.from({length: REACH + 1}, (_, sentences) => FADING ** sentences);

/** What is left of it in another paragraph: a paragraph that names someone is about that one. */
const ELSEWHERE = 0.3;

/** What the subject of the sentence right before counts more: "Paz disagrees. “No,” he says.", whoever spoke before. */
const LATEST = 1.5;

/** The same of who spoke right before: "“…,” said Paz. / “…,” he added." */
const JUST_SPOKEN = 0.5;

/** How much of the draw of somebody elsewhere one of the paragraph may have so that either may be meant. */
const NEAR_TIE = 0.7;

/** The most that one sentence draws to somebody: "She praised Paz, who she said …, and said that she …" is about her once. */
const MOST_OF_SENTENCE = 7;

/** With less draw than this nobody is meant, and with less than that it is a guess. */
const FAINT = 0.07;
const CERTAIN = 0.4;

/** What a name of unknown gender counts against one whose gender agrees. */
const UNKNOWN_GENDER = 0.6;

/** What pronouns have told of someone whose name tells no gender; `isSure`: nobody else could be meant by them. */
export type Learned = Map<number, {readonly gender: 'female' | 'male'; readonly isSure: boolean}>;

/** What counts instead where a pronoun has meant that one before: a guess tells only who is not meant. */
const likely = (learned: ReturnType<Learned['get']>, gender: string): number => {
	if (learned && learned.gender !== gender) return learned.isSure ? 0 : 0.15;
	return learned?.isSure ? 0.9 : UNKNOWN_GENDER;
};

function latest({cluster, weight}: Event): number {
	// Somebody unnamed who spoke there is its subject too.
	return weight === WEIGHT.subject || (cluster < 0 && weight === WEIGHT.speaker) ? LATEST : 1;
}

const GENDER = new Map<string, 'male' | 'female'>([
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
	}: {readonly sentence: number; readonly block: number; readonly isSubject?: boolean},
	events: readonly Event[],
	entities: DocumentEntities,
	learned: Learned,
	others?: ReadonlySet<number>,
): Referent | null {
	const genderOf = ({cluster, gender: own}: Event) =>
		(cluster < 0 ? own : entities.clusters[cluster]!.gender) ?? null;
	const gender = GENDER.get(lower);
	if (!gender) return null;
	const drawn = new Map<
		number,
		{readonly cluster: number; score: number; readonly last: Event; sentence: number; share: number}
	>();
	/** Whether the paragraph itself has spoken of somebody who may be meant. */
	let isLocal = false;
	for (let i = events.length - 1; i >= 0; i--) {
		const event = events[i]!;
		const distance = sentence - event.sentence;
		if (distance > REACH) break;
		if (others?.has(event.cluster)) continue;
		if (event.cluster >= 0 && entities.clusters[event.cluster]!.kind !== 'person') continue;
		const known = genderOf(event);
		if (known && known !== gender) continue;
		if (event.block === block) isLocal = true;
		const hasSpoken = distance === 1 && event.weight === WEIGHT.speaker;
		const away = hasSpoken && !isLocal ? JUST_SPOKEN : ELSEWHERE;
		const draw = event.block === block ? 1 : away;
		const weight =
			event.weight *
			(known ? 1 : likely(learned.get(event.cluster), gender)) *
			FADED[Math.max(0, distance)]! *
			(distance === 1 && event.block === block ? latest(event) : 1) *
			draw;
		const one = drawn.get(event.cluster);
		if (!one) {
			const {cluster} = event;
			drawn.set(cluster, {cluster, score: weight, last: event, sentence: event.sentence, share: weight});
			continue;
		}
		if (one.sentence !== event.sentence) {
			one.sentence = event.sentence;
			one.share = 0;
		}
		const most = MOST_OF_SENTENCE * FADED[Math.max(0, distance)]! * draw;
		const added = Math.max(0, Math.min(weight, most - one.share));
		one.share += added;
		one.score += added;
	}
	let best: {readonly cluster: number; readonly score: number; readonly last: Event} | null = null;
	let second = 0;
	for (const one of drawn.values()) {
		if (best === null || one.score > best.score) {
			if (best !== null) second = Math.max(second, best.score);
			best = one;
		} else second = Math.max(second, one.score);
	}
	if (best === null) return null;
	const {cluster, score, last} = best;
	if (score < FAINT) return null;
	// "Stitt said so. / A poll had Wexler at 46%. He said …": the paragraph is not about Stitt any more, or it is
	if (last.block !== block) {
		const isRivalled = [...drawn.values()].some(
			one =>
				one.last.block === block &&
				one.cluster >= 0 &&
				one.last.weight >= WEIGHT.passing &&
				one.score > NEAR_TIE * score,
		);
		if (isRivalled) return null;
	}
	const known = genderOf(last);
	// Alone in reach, or clearly ahead and known to agree.
	const isClear = second === 0 || (score > 2 * second && known !== null);
	const isSure = second === 0 && /^s?he$/.test(lower);
	// "Sascha, a driver who would not give his surname. Next to him, his daughter shook her head. “…,” she said."
	const isOwn =
		last.sentence === sentence &&
		last.weight >= WEIGHT.subject &&
		score > 3 * second &&
		/^(?:s?he|his)$/.test(lower) &&
		!learned.has(cluster);
	// "Rane said it was late. He appealed to her": so is whoever begins the next sentence.
	const isNext = isSubject && score > 2 * second && !learned.has(cluster);
	if (!known && (isSure || isOwn || isNext)) learned.set(cluster, {gender, isSure});
	return {
		cluster,
		antecedent: last.span,
		name: last.name,
		strength: isClear && score >= CERTAIN ? 'fair' : 'weak',
	};
}

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
