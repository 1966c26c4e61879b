import type {DocumentEntities, Gender} from '../../entities/entity.ts';
import type {Event} from './discourse.ts';
import {WEIGHT} from './weight.ts';

/** A pronoun where it stands, in sentences and blocks of the text, and whom it may mean. */
type PronounPlace = {readonly sentence: number; readonly block: number; readonly gender: Gender};

/** How strongly the text before a pronoun draws it to somebody; `cluster` is negative for someone unnamed. */
export type Draw = {
	readonly cluster: number;
	readonly score: number;
	/** The latest of what draws there. */
	readonly last: Event;
};

/** How far back, in sentences, a name still draws a pronoun. */
export const REACH = 12;

/** What is left of a name's draw one sentence later. */
const FADING = 0.62;
const FADED = Array.from({length: REACH + 1}, (_, sentences) => FADING ** sentences);

/** What is left of it in another paragraph: a paragraph that names someone is about that one. */
const ELSEWHERE = 0.3;

/** What the subject of the sentence right before counts more: "Paz disagrees. “No,” he says.", whoever spoke before. */
const LATEST = 1.5;

/** The same of who spoke right before: "“…,” said Paz. / “…,” he added." */
const JUST_SPOKEN = 0.5;

/** The most that one sentence draws to somebody: "She praised Paz, who she said …, and said that she …" is about her once. */
const MOST_OF_SENTENCE = 7;

/** What a name of unknown gender counts against one whose gender agrees. */
const UNKNOWN_GENDER = 0.6;

/** The same where a pronoun is likely to have meant that one. */
const GUESSED_GENDER = 0.75;

/** What pronouns have told of someone whose name tells no gender; `isSure`: nobody else could be meant by them. */
export type Learned = Map<number, {readonly gender: Gender; readonly isSure: boolean}>;

/** What counts instead where a pronoun has meant that one before: a guess tells only who is not meant. */
const likely = (learned: ReturnType<Learned['get']>, gender: string): number => {
	if (learned && learned.gender !== gender) return learned.isSure ? 0 : 0.15;
	return learned ? (learned.isSure ? 0.9 : GUESSED_GENDER) : UNKNOWN_GENDER;
};

function latest({cluster, weight}: Event): number {
	// Somebody unnamed who spoke there is its subject too.
	return weight === WEIGHT.subject || (cluster < 0 && weight === WEIGHT.speaker) ? LATEST : 1;
}

/** The gender that the text has told of somebody; null where nothing has. */
export const genderOf = ({cluster, gender}: Event, entities: DocumentEntities): Gender | null =>
	(cluster < 0 ? gender : entities.clusters[cluster]!.gender) ?? null;

/**
 * All who draw a pronoun, the one spoken of last first. `events` are those before it, in order; `others` are clusters
 * that are not meant.
 */
export function findDraws(
	{sentence, block, gender}: PronounPlace,
	events: readonly Event[],
	entities: DocumentEntities,
	learned: Learned,
	others?: ReadonlySet<number>,
): readonly Draw[] {
	const drawn = new Map<
		number,
		{-readonly [key in keyof Draw]: Draw[key]} & {sentence: number; share: number}
	>();
	/** Whether the paragraph itself has spoken of somebody who may be meant. */
	let isLocal = false;
	for (let i = events.length - 1; i >= 0; i--) {
		const event = events[i]!;
		const distance = sentence - event.sentence;
		if (distance > REACH) break;
		// "Cross-examined by Ruiz, he agreed", "“Paz kept us waiting,” he said"
		if (others?.has(event.cluster) || (distance === 0 && event.weight === WEIGHT.quoted)) continue;
		if (event.cluster >= 0 && entities.clusters[event.cluster]!.kind !== 'person') continue;
		const known = genderOf(event, entities);
		if (known && known !== gender) continue;
		if (event.block === block) isLocal = true;
		const hasSpoken = distance === 1 && event.weight === WEIGHT.speaker;
		const away = hasSpoken && !isLocal ? JUST_SPOKEN : ELSEWHERE;
		const draw = event.block === block ? 1 : away;
		const weight =
			event.weight *
			(known ? 1 : likely(learned.get(event.cluster), gender)) *
			FADED[Math.max(0, distance)]! *
			(distance === 1 ? latest(event) : 1) *
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
	return [...drawn.values()];
}
