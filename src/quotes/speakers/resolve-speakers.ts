import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import type {Draft} from '../draft.ts';
import type {Evidence, Strength} from '../quote.ts';
import {blockOf, type Event, indexBefore, readDiscourse} from './discourse.ts';
import {resolveInterviewee} from './interviewee.ts';
import {type Referent, resolvePronoun} from './pronouns.ts';
import {readRoles, resolveRole} from './roles.ts';
import {findSourceName} from './source-name.ts';
import {resolveWriter, writingIn} from './writer.ts';

export type Attributed = {
	readonly draft: Draft;
	readonly speaker: number | null;
	readonly evidence: Evidence;
	readonly strength: Strength;
};

const WEAKER: Readonly<Record<Strength, Strength>> = {
	strong: 'fair',
	fair: 'weak',
	weak: 'weak',
	none: 'none',
};

/** What a speaker draws later pronouns with: more than any other subject. */
const SPEAKER_WEIGHT = 3.5;

/** What a resolved pronoun hands on of its referent's draw. */
const PRONOUN_WEIGHT = 2;

/** Says for each quote, in order, which cluster speaks and why; null where the text does not name anyone. */
export function resolveSpeakers(
	text: string,
	blocks: readonly Block[],
	drafts: readonly Draft[],
	entities: DocumentEntities,
): Attributed[] {
	const discourse = readDiscourse(blocks, entities);
	let roles: ReturnType<typeof readRoles> | null = null;
	let interviewee: Referent | null | undefined;
	const starts = entities.mentions.map(mention => mention.span.start);
	const within = (span: Span): Mention[] => {
		const found: Mention[] = [];
		for (let i = indexBefore(starts, span.start - 1) + 1; i < starts.length && starts[i]! < span.end; i++)
			found.push(entities.mentions[i]!);
		return found;
	};
	/** All that was spoken of up to the place that is read now, in order. */
	const events: Event[] = [];
	let nextEvent = 0;
	let nextPronoun = 0;
	const answers = new Map<number, Referent | null>();
	const advance = (offset: number) => {
		for (;;) {
			const event = discourse.events[nextEvent];
			const pronoun = discourse.pronouns[nextPronoun];
			const isEvent =
				event !== undefined &&
				event.span.start < offset &&
				(pronoun === undefined || event.span.start <= pronoun.span.start);
			if (isEvent) {
				events.push(event);
				nextEvent++;
			} else if (pronoun !== undefined && pronoun.span.start < offset) {
				nextPronoun++;
				const referent = resolvePronoun(pronoun.lower, pronoun, events, entities);
				answers.set(pronoun.span.start, referent);
				if (referent)
					events.push({
						span: pronoun.span,
						name: referent.name,
						cluster: referent.cluster,
						sentence: pronoun.sentence,
						block: pronoun.block,
						weight: pronoun.isSubject ? PRONOUN_WEIGHT : PRONOUN_WEIGHT / 2,
					});
			} else return;
		}
	};
	const order = drafts.map((_, i) => i).sort((a, b) => placeOf(drafts[a]!) - placeOf(drafts[b]!));
	const results: Attributed[] = new Array(drafts.length);
	for (const index of order) {
		const draft = drafts[index]!;
		const {source} = draft;
		const nobody: Attributed = {
			draft,
			speaker: null,
			evidence: {rule: draft.rule, chain: source ? [source] : []},
			strength: 'none',
		};
		results[index] = nobody;
		if (!source) continue;
		advance(source.end);
		const found = resolveSource(text, source, within(source));
		if (!found) continue;
		results[index] = {
			draft,
			speaker: found.cluster,
			evidence: {
				rule: `${draft.rule}, ${found.rule}`,
				chain: chainOf(source, found),
			},
			strength: draft.doubtful ? 'weak' : draft.leap ? WEAKER[found.strength] : found.strength,
		};
		const sentence = discourse.sentenceAt(source.start);
		if (entities.clusters[found.cluster]!.kind === 'person')
			events.push({
				span: source,
				name: found.name,
				cluster: found.cluster,
				sentence,
				block: blockOf(blocks, source.start),
				weight: SPEAKER_WEIGHT,
			});
	}
	return results;

	function resolveSource(
		words: string,
		source: Span,
		mentions: readonly Mention[],
	): (Referent & {readonly rule: string}) | null {
		const lower = words.slice(source.start, source.end).toLowerCase();
		if (/^(?:he|she|his|her|him|he['’]\w+|she['’]\w+)$/.test(lower)) {
			const plain = lower.replace(/['’].*$/, '');
			const known = answers.get(source.start);
			const referent =
				known === undefined
					? resolvePronoun(
							plain,
							{sentence: discourse.sentenceAt(source.start), block: blockOf(blocks, source.start)},
							events,
							entities,
						)
					: known;
			return referent && {...referent, rule: 'pronoun'};
		}
		if (lower === 'a') {
			if (interviewee === undefined) interviewee = resolveInterviewee(blocks, entities);
			return interviewee && {...interviewee, rule: 'interviewee'};
		}
		if (/^(?:who|which|that)$/.test(lower)) {
			const before = within({start: Math.max(0, source.start - 80), end: source.start}).at(-1);
			if (
				!before ||
				!/^(?:,? (?:\([^)]{0,20}\),? )?| and )$/.test(words.slice(before.span.end, source.start))
			)
				return null;
			// "a spokesman for Ruiz, who said": the clause may be about the one before the preposition.
			const lead = words.slice(Math.max(0, before.span.start - 12), before.span.start);
			const isPerson = entities.clusters[before.cluster]!.kind === 'person';
			if (
				(isPerson ? /\b(?:for|of|to|by) (?:the )?$/ : /\b(?:for|of|to|by|at|in|from|with) (?:the )?$/).test(
					lead,
				)
			)
				return null;
			return {
				cluster: before.cluster,
				antecedent: before.span,
				name: before.span,
				strength: 'strong',
				rule: 'relative pronoun',
			};
		}
		const name = findSourceName(words, source, mentions, entities);
		if (name) {
			const exact = name.span.start === source.start && name.span.end === source.end ? source : name.span;
			return {cluster: name.cluster, antecedent: exact, name: name.span, strength: 'strong', rule: 'named'};
		}
		const writing = writingIn(words, source);
		if (writing) {
			const writer = resolveWriter(words, source, writing, entities.mentions);
			return writer && {...writer, rule: 'writer'};
		}
		if (mentions.length > 0 || !/^(?:the|this|that)\s/.test(lower)) return null;
		roles ??= readRoles(text, entities);
		const role = resolveRole(words, source, roles, events, entities);
		return role && {...role, rule: 'role'};
	}
}

const placeOf = (draft: Draft): number => draft.source?.start ?? draft.content[0]?.start ?? 0;

/** Source, what it points back to, and the name at the end, each once. */
function chainOf(source: Span, {antecedent, name}: Referent): Span[] {
	const chain = [source];
	for (const span of [antecedent, name])
		if (!chain.some(seen => seen.start === span.start && seen.end === span.end)) chain.push(span);
	return chain;
}
