import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import {firstFrom} from '../../text/first-from.ts';
import type {Span} from '../../text/span.ts';
import {type Block, blockAt} from '../blocks.ts';
import {TRIGGER, triggersOf} from '../cues/triggers.ts';
import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import {quotationAt} from '../quotation-marks.ts';
import {startingAt} from '../sentence.ts';
import type {MentionStarts} from '../source/noun-phrases.ts';
import type {Token} from '../tokens.ts';
import {GENDER_OF_NOUN, isNoRole, isOfficial} from '../words/humans.ts';
import {subjectAhead, subjectBefore} from './clause-subjects.ts';
import {REACH} from './draws.ts';
import {asksOn, goesOnTelling, headedPerson, isObituary, opensLife} from './life.ts';
import {isOneOfTwo, readSurnames} from './namesake.ts';
import {mayBeOwned} from './owned.ts';
import type {Roles} from './roles.ts';
import {staysUnnamed} from './stays-unnamed.ts';
import {findHeld, findUnnamed, OFFICES} from './unnamed.ts';
import {SentenceWeights, WEIGHT} from './weight.ts';

/** A place where the text speaks of someone: a name, a pronoun that was resolved to one, or someone unnamed. */
export type Event = {
	readonly span: Span;
	/** The name that it goes back to; `span` itself when that is a name. */
	readonly name: Span;
	/** Negative for someone unnamed, the same number for "a geologist" and, later, "the geologist". */
	readonly cluster: number;
	/** Of someone unnamed, as the noun tells it; null of others, whose cluster knows. */
	readonly gender: 'female' | 'male' | null;
	/** Number of its sentence in the document. */
	readonly sentence: number;
	readonly block: number;
	/** How much it draws later pronouns to it: the subject of a sentence more than a name in passing. */
	readonly weight: number;
};

/** "He", "she", "him", "his" or "her" outside quotations. `lower` has "he" also for "he's" and "he'd". */
export type Pronoun = {
	readonly span: Span;
	readonly lower: string;
	readonly sentence: number;
	readonly block: number;
	readonly isSubject: boolean;
	/** "his rope", "her own boat", but not "for her". */
	readonly isOwner: boolean;
	/**
	 * The subject that follows the clause in which it stands: "When she came back, Ruiz said …"; or that of the clause
	 * right before it: "the storms that Ruiz named when she spoke".
	 */
	readonly ahead: {readonly span: Span; readonly cluster: number} | null;
};

/** The document as a sequence of names and pronouns, for those who ask who "he" is. */
export type Discourse = {
	readonly events: readonly Event[];
	readonly pronouns: readonly Pronoun[];
	/** Where each sentence begins, in order. */
	readonly sentenceStarts: readonly number[];
	sentenceAt(offset: number): number;
};

/**
 * Reads names and third-person pronouns off the blocks that begin before `end`, in order. Linear. `starts`: where
 * the names begin.
 */
export function readDiscourse(
	text: string,
	blocks: readonly Block[],
	end: number,
	entities: DocumentEntities,
	starts: MentionStarts,
	roles: Roles,
): Discourse {
	const reader = new DiscourseReader(text, blocks, entities, starts, roles);
	for (const block of blocks) if (block.span.start < end) reader.read(block);
	const {events, pronouns, sentenceStarts} = reader;
	events.sort((a, b) => a.span.start - b.span.start);
	return {events, pronouns, sentenceStarts, sentenceAt: offset => indexBefore(sentenceStarts, offset)};
}

class DiscourseReader {
	readonly events: Event[] = [];
	readonly pronouns: Pronoun[] = [];
	readonly sentenceStarts: number[] = [];
	readonly #text: string;
	readonly #blocks: readonly Block[];
	readonly #entities: DocumentEntities;
	readonly #starts: MentionStarts;
	readonly #roles: Roles;
	#nextMention = 0;
	/** The number of the unnamed one that a noun last meant. */
	readonly #unnamed = new Map<string, number>();
	#people = 0;
	#headed: Mention | null | undefined;
	#obituary: boolean | undefined;
	#surnames: ReturnType<typeof readSurnames> | undefined;

	constructor(
		text: string,
		blocks: readonly Block[],
		entities: DocumentEntities,
		starts: MentionStarts,
		roles: Roles,
	) {
		this.#text = text;
		this.#blocks = blocks;
		this.#entities = entities;
		this.#starts = starts;
		this.#roles = roles;
	}

	read(block: Block): void {
		if (this.#isBehindRule(block))
			for (let n = 0; n <= REACH; n++) this.sentenceStarts.push(block.span.start);
		for (const tokens of block.sentences) {
			this.sentenceStarts.push(tokens[0]!.start);
			const weights = new SentenceWeights(tokens, block.kind);
			const triggers = triggersOf(tokens);
			this.#readNames(tokens, block, weights);
			this.#readSurname(tokens, block);
			if (triggers & TRIGGER.PERSON) {
				this.#readUnnamed(tokens, block, weights);
				this.#readHeld(tokens, block, weights);
			}
			if (
				opensLife(tokens, block) ||
				asksOn(tokens, block) ||
				(goesOnTelling(tokens, block) && this.#isObituary())
			)
				this.#readLife(tokens[0]!, block);
			if (triggers & TRIGGER.PRONOUN) this.#readPronouns(tokens, block);
		}
	}

	/** "___": of a live report each entry tells of its own people, and no pronoun goes back over it. */
	#isBehindRule({index, span}: Block): boolean {
		const before = index > 0 ? this.#blocks[index - 1]!.span.end : 0;
		return (
			span.start - before > SHORTEST_RULE && /\n\s*_{3,}\.?\s*\n/.test(this.#text.slice(before, span.start))
		);
	}

	#add(
		span: Span,
		name: Span,
		cluster: number,
		block: Block,
		weight: number,
		gender: Event['gender'] = null,
	): void {
		const sentence = this.sentenceStarts.length - 1;
		this.events.push({span, name, cluster, gender, sentence, block: block.index, weight});
	}

	#readNames(tokens: readonly Token[], block: Block, weights: SentenceWeights): void {
		const {mentions} = this.#entities;
		const end = tokens.at(-1)!.end;
		let next = this.#nextMention;
		while (next < mentions.length && mentions[next]!.span.end <= tokens[0]!.start) next++;
		for (; next < mentions.length && mentions[next]!.span.start < end; next++) {
			const {span, cluster} = mentions[next]!;
			const around = quotationAt(block.quotations, span.start);
			const isQuoted = around !== undefined && around.inner.start <= span.start;
			// "for the Ruiz family": none of them
			if (FAMILY.test(this.#text.slice(span.end, span.end + LONGEST_FAMILY))) continue;
			const weight = isQuoted ? WEIGHT.quoted : weights.at(span);
			this.#add(span, span, isOneOfTwo(this.#text, span.start) ? --this.#people : cluster, block, weight);
		}
		this.#nextMention = next;
	}

	/** "Shah, 21, agreed.", "King laughed.": a surname that is an office as well, and alone not taken for a name. */
	#readSurname(tokens: readonly Token[], block: Block): void {
		const first = tokens[0]!;
		const next = tokens[1];
		if (!(first.is & IS.CAPITAL) || first.quotation || this.#starts.has(first.start)) return;
		if (!next || !(next.lower === ',' ? (tokens[2]?.is ?? 0) & IS.NUMBER : isVerbal(tokens, 1))) return;
		this.#surnames ??= readSurnames(this.#entities);
		const mention = this.#surnames.get(this.#text.slice(first.start, first.end));
		if (mention)
			this.#add({start: first.start, end: first.end}, mention.span, mention.cluster, block, WEIGHT.subject);
	}

	#readUnnamed(tokens: readonly Token[], block: Block, weights: SentenceWeights): void {
		for (const {span, noun, gender, isPassing, isTold, isAside} of findUnnamed(
			tokens,
			this.#starts,
			this.#unnamed,
		)) {
			const isKnown = this.#text.startsWith('the ', span.start) || this.#text.startsWith('The ', span.start);
			if (!isKnown) this.#unnamed.set(noun, --this.#people);
			const isSubject = isTold || (!isPassing && weights.at(span) > WEIGHT.passing);
			const passing = isAside ? WEIGHT.aside : WEIGHT.unnamed;
			const weight = !isSubject ? passing : saysNo(tokens, span.end) ? WEIGHT.added : WEIGHT.subject;
			this.#add(span, span, this.#unnamed.get(noun)!, block, weight, gender);
		}
	}

	#readHeld(tokens: readonly Token[], block: Block, weights: SentenceWeights): void {
		for (const {span, noun, isGenitive} of findHeld(tokens, this.#starts, this.#unnamed)) {
			const isWithheld = staysUnnamed(this.#text, span);
			const holder = isWithheld ? null : this.#roles.onlyHolder(noun);
			const name = holder === null ? null : lastNamed(this.#entities.mentions, holder, this.#nextMention);
			if (name) this.#add(span, name.span, holder!, block, isGenitive ? WEIGHT.genitive : weights.at(span));
			// "The auditor's harshest page is about the chart. It was, she writes, …": nobody whom the text has named.
			// "The premier paid tribute. “…,” he said", in a text that says of nobody that he is the premier
			else if (
				(span.start === tokens[0]!.start || isSpokenTo(tokens, span.start)) &&
				(isGenitive ||
					isWithheld ||
					((OFFICES.has(noun) || ((isNoRole(noun) || isOfficial(noun)) && this.#isNew(noun, span.start))) &&
						!this.#roles.holders(noun)))
			)
				this.#add(span, span, --this.#people, block, WEIGHT.subject, GENDER_OF_NOUN.get(noun));
		}
	}

	/** "Her deputy, Karl Vos, was there. The deputy rose": of whom it is said is told before. */
	#isNew(noun: string, offset: number): boolean {
		const from = Math.max(0, offset - FARTHEST_NOUN);
		return !this.#text.slice(from, offset).toLowerCase().includes(noun);
	}

	#readLife({start, end}: Token, block: Block): void {
		if (this.#headed === undefined) this.#headed = headedPerson(this.#blocks, this.#entities);
		if (this.#headed) this.#add({start, end}, this.#headed.span, this.#headed.cluster, block, WEIGHT.life);
	}

	#isObituary(): boolean {
		this.#obituary ??= isObituary(this.#text, this.#blocks);
		return this.#obituary;
	}

	#readPronouns(tokens: readonly Token[], block: Block): void {
		const ahead = subjectAhead(tokens, this.#entities.mentions);
		for (let at = 0; at < tokens.length; at++) {
			const {start, end, lower, triggers} = tokens[at]!;
			if (!(triggers & TRIGGER.PRONOUN)) continue;
			const apostrophe = lower.indexOf("'");
			const plain = apostrophe < 0 ? lower : lower.slice(0, apostrophe);
			this.pronouns.push({
				span: {start, end},
				lower: plain,
				sentence: this.sentenceStarts.length - 1,
				block: block.index,
				isSubject: at < 3 && (plain === 'he' || plain === 'she'),
				isOwner: plain === 'his' || (plain === 'her' && mayBeOwned(tokens[at + 1])),
				ahead: ahead && start < ahead.span.start ? ahead : subjectBefore(tokens, at, this.#entities.mentions),
			});
		}
	}
}

/** "Last week I asked the man at the desk." */
function isSpokenTo(tokens: readonly Token[], start: number): boolean {
	const verb = startingAt(tokens, start) - 1;
	return (
		/^(?:asked|met|approached)$/.test(tokens[verb]?.lower ?? '') &&
		/^(?:i|we)$/.test(tokens[verb - 1]?.lower ?? '')
	);
}

const FAMILY = /^ (?:family|families|clan|siblings|brothers|sisters|household)\b/;
const LONGEST_FAMILY = 12;

/** "The guard said no. “Come back tomorrow,” he said." */
const saysNo = (tokens: readonly Token[], end: number): boolean => {
	const verb = startingAt(tokens, end);
	return (
		/^(?:said|says|answered|replied)$/.test(tokens[verb]?.lower ?? '') &&
		/^(?:no|yes|so|otherwise)$/.test(tokens[verb + 1]?.lower ?? '')
	);
};

/** How far back a noun is looked for that may have been said of somebody, in units. */
const FARTHEST_NOUN = 3000;

/** Units of the shortest rule with its line breaks. */
const SHORTEST_RULE = 4;

/** The nearest mention of a cluster before the one at index `before`, as far as one looks back. */
function lastNamed(mentions: readonly Mention[], cluster: number, before: number): Mention | null {
	for (let at = before - 1; at >= Math.max(0, before - FARTHEST_NAME); at--)
		if (mentions[at]!.cluster === cluster) return mentions[at]!;
	return null;
}

/** How many mentions back the name of a role's holder is looked for. */
const FARTHEST_NAME = 200;

/** Index of the last number in `sorted` that is not greater than `value`; -1 when none is. */
const indexBefore = (sorted: readonly number[], value: number): number =>
	firstFrom(sorted.length, at => sorted[at]! > value) - 1;

/** Index of the block that holds `offset`, or of the next one when it stands between two; -1 behind the last. */
export const blockOf = (blocks: readonly Block[], offset: number): number =>
	blockAt(blocks, offset)?.index ?? -1;
