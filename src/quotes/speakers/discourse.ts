import type {DocumentEntities, Mention} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {type Block, blockAt} from '../blocks.ts';
import {FORM, IS} from '../lexicon.ts';
import {isVerbal} from '../noun-phrases.ts';
import type {Token} from '../tokens.ts';
import {readRoles} from './roles.ts';
import {findHeld, findUnnamed} from './unnamed.ts';

/** A place where the text speaks of someone: a name, a pronoun that was resolved to one, or someone unnamed. */
export type Event = {
	readonly span: Span;
	/** The name that it goes back to; `span` itself when that is a name. */
	readonly name: Span;
	/** Negative for someone unnamed, the same number for "a geologist" and, later, "the geologist". */
	readonly cluster: number;
	/** Of someone unnamed, as the noun tells it; of others their cluster knows. */
	readonly gender?: 'female' | 'male' | null;
	/** Number of its sentence in the document. */
	readonly sentence: number;
	readonly block: number;
	/** How much it draws later pronouns to it: the subject of a sentence more than a name in passing. */
	readonly weight: number;
};

const WEIGHT = {
	subject: 3,
	passing: 1,
	genitive: 0.9,
	unnamed: 0.5,
	quoted: 0.15,
	headline: 0.4,
	life: 4,
	asked: 6,
} as const;

/** "He", "she", "him", "his" or "her" outside quotations. `lower` has "he" also for "he's" and "he'd". */
export type Pronoun = {
	readonly span: Span;
	readonly lower: string;
	readonly sentence: number;
	readonly block: number;
	readonly isSubject: boolean;
	/** The subject that follows the clause in which it stands: "When she came back, Ruiz said …". */
	readonly ahead: {readonly span: Span; readonly cluster: number} | null;
};

/** The document as a sequence of names and pronouns, for those who ask who "he" is. */
export type Discourse = {
	readonly events: readonly Event[];
	readonly pronouns: readonly Pronoun[];
	sentenceAt(offset: number): number;
};

/** Reads names and third-person pronouns off the blocks, in order. Linear. */
export function readDiscourse(text: string, blocks: readonly Block[], entities: DocumentEntities): Discourse {
	const sentenceStarts: number[] = [];
	const events: Event[] = [];
	const pronouns: Pronoun[] = [];
	let next = 0;
	const {mentions} = entities;
	const mentionAt = new Map(mentions.map(mention => [mention.span.start, mention]));
	const starts = new Set(mentionAt.keys());
	/** The number of the unnamed one that a noun last meant. */
	const unnamed = new Map<string, number>();
	let people = 0;
	let roles: ReturnType<typeof readRoles> | undefined;
	let headed: Mention | null | undefined;
	for (const block of blocks) {
		let quotation = 0;
		for (const tokens of block.sentences) {
			const first = tokens[0];
			if (!first) continue;
			const sentence = sentenceStarts.push(first.start) - 1;
			const end = tokens.at(-1)!.end;
			const subjectEnd = endOfSubject(tokens);
			while (next < mentions.length && mentions[next]!.span.end <= first.start) next++;
			for (; next < mentions.length && mentions[next]!.span.start < end; next++) {
				const {span, cluster} = mentions[next]!;
				while (quotation < block.quotations.length && block.quotations[quotation]!.inner.end <= span.start)
					quotation++;
				const around = block.quotations[quotation];
				const isQuoted = around !== undefined && around.inner.start <= span.start;
				events.push({
					span,
					name: span,
					cluster,
					sentence,
					block: block.index,
					weight: weigh(tokens, span, subjectEnd, isQuoted, block),
				});
			}
			for (const {span, noun, gender, isPassing} of findUnnamed(tokens, starts, unnamed)) {
				const isKnown = text.startsWith('the ', span.start) || text.startsWith('The ', span.start);
				if (!isKnown) unnamed.set(noun, --people);
				events.push({
					span,
					name: span,
					cluster: unnamed.get(noun)!,
					gender,
					sentence,
					block: block.index,
					weight:
						!isPassing && weigh(tokens, span, subjectEnd, false, block) > WEIGHT.passing
							? WEIGHT.subject
							: WEIGHT.unnamed,
				});
			}
			for (const {span, noun, isGenitive} of findHeld(tokens, starts, unnamed)) {
				roles ??= readRoles(text, entities);
				const holders = roles.get(noun);
				const [cluster] = holders ?? [];
				const name = holders?.size === 1 ? lastNamed(mentions, cluster!, next) : undefined;
				if (!name) continue;
				const weight = weigh(tokens, span, subjectEnd, false, block);
				events.push({
					span,
					name: name.span,
					cluster: name.cluster,
					sentence,
					block: block.index,
					weight: isGenitive ? WEIGHT.genitive : weight,
				});
			}
			if (opensLife(first, block)) {
				if (headed === undefined) headed = headedPerson(blocks, entities);
				if (headed)
					events.push({
						span: {start: first.start, end: first.end},
						name: headed.span,
						cluster: headed.cluster,
						sentence,
						block: block.index,
						weight: WEIGHT.life,
					});
			}
			const ahead = subjectAhead(tokens, mentionAt);
			for (let at = 0; at < tokens.length; at++) {
				const token = tokens[at]!;
				// All third-person pronouns begin with one of two letters; most words are passed over here.
				const first = token.lower.charCodeAt(0);
				if (first !== 104 && first !== 115) continue;
				if (/^(?:he|she|he'\w+|she'\w+)$/.test(token.lower))
					pronouns.push({
						span: {start: token.start, end: token.end},
						lower: token.lower.slice(0, 3).replace("'", ''),
						sentence,
						block: block.index,
						isSubject: at < 3,
						ahead: ahead && token.start < ahead.span.start ? ahead : null,
					});
				else if (token.lower === 'his' || token.lower === 'her' || token.lower === 'him')
					pronouns.push({
						span: {start: token.start, end: token.end},
						lower: token.lower,
						sentence,
						block: block.index,
						isSubject: false,
						ahead: ahead && token.start < ahead.span.start ? ahead : null,
					});
			}
		}
	}
	events.sort((a, b) => a.span.start - b.span.start);
	return {events, pronouns, sentenceAt: offset => indexBefore(sentenceStarts, offset)};
}

/** "Born in 1928 over a shop, she left school at 13": a paragraph that comes back to the life it is about. */
const opensLife = ({start, lower}: Token, block: Block): boolean =>
	start === block.span.start && /^(?:born|raised|educated|orphaned|widowed)$/.test(lower);

/** The nearest mention of a cluster before the one at index `before`, as far as one looks back. */
function lastNamed(mentions: readonly Mention[], cluster: number, before: number): Mention | undefined {
	for (let at = before - 1; at >= Math.max(0, before - FARTHEST_NAME); at--)
		if (mentions[at]!.cluster === cluster) return mentions[at];
	return undefined;
}

/** How many mentions back the name of a role's holder is looked for. */
const FARTHEST_NAME = 200;

/** The only person in the headlines; null when there is none, or more than one. */
function headedPerson(blocks: readonly Block[], {mentions, clusters}: DocumentEntities): Mention | null {
	let found: Mention | null = null;
	for (const mention of mentions) {
		if (clusters[mention.cluster]!.kind !== 'person') continue;
		if (blockAt(blocks, mention.span.start)?.kind !== 'headline') continue;
		if (found && found.cluster !== mention.cluster) return null;
		found ??= mention;
	}
	return found;
}

/** The name right behind the first comma of a sentence that opens with a clause or phrase of time and place. */
function subjectAhead(tokens: readonly Token[], mentionAt: ReadonlyMap<number, Mention>): Mention | null {
	const [opener] = tokens;
	// "Asked if he would play, Ruiz said …"
	const isParticiple = (opener!.form & (FORM.PAST | FORM.ING)) !== 0 || /.(?:ing|ed)$/.test(opener!.lower);
	if (!(opener!.is & (IS.SUBORDINATOR | IS.PREPOSITION)) && !isParticiple) return null;
	const comma = tokens.findIndex(token => token.lower === ',' || token.quotation?.ending === ',');
	const next = tokens[comma + 1];
	if (comma < 1 || comma > 14 || !next) return null;
	return mentionAt.get(next.start) ?? mentionAt.get(tokens[comma + 2]?.start ?? -1) ?? null;
}

function weigh(
	tokens: readonly Token[],
	span: Span,
	subjectEnd: number,
	isQuoted: boolean,
	block: Block,
): number {
	if (isQuoted) return WEIGHT.quoted;
	if (block.kind === 'headline' || block.kind === 'caption') return WEIGHT.headline;
	const at = tokens.findIndex(token => token.end >= span.end);
	if (at < 0) return WEIGHT.passing;
	if (tokens[at]!.is & IS.GENITIVE) return WEIGHT.genitive;
	if (answersAsked(tokens, span)) return WEIGHT.asked;
	// "Ruiz herself stopped": the text turns to her
	if (/^(?:him|her)self$/.test(tokens[at + 1]?.lower ?? '')) return WEIGHT.asked;
	if (span.start >= subjectEnd) return WEIGHT.passing;
	return isAsked(tokens, at + 1) ? WEIGHT.asked : WEIGHT.subject;
}

/** "Ruiz was asked whether she would stay": whoever is asked answers, in the next paragraph as well. */
const isAsked = (tokens: readonly Token[], at: number): boolean =>
	/^(?:was|were|is)$/.test(tokens[at]?.lower ?? '') &&
	/^(?:asked|pressed|questioned)$/.test(tokens[at + 1]?.lower ?? '');

/** "Asked whether it would rain, Ruiz smiled." */
function answersAsked(tokens: readonly Token[], span: Span): boolean {
	const isAsking = (token: Token | undefined): boolean =>
		token !== undefined && /^(?:asked|pressed|questioned)$/.test(token.lower);
	const next = tokens.findIndex(token => token.start >= span.end);
	// "Ruiz, asked whether it would rain, smiled."
	if (next > 0 && tokens[next]!.lower === ',' && isAsking(tokens[next + 1])) return true;
	if (!isAsking(tokens[tokens[0]!.lower === 'when' ? 1 : 0])) return false;
	const first = tokens.findIndex(token => token.start >= span.start);
	return tokens[first - 1]?.lower === ',';
}

/** Offset where the sentence's first verb stands: a name before it, with no preposition between, is the subject. */
function endOfSubject(tokens: readonly Token[]): number {
	let clean = true;
	let last = 0;
	for (let at = 0; at < Math.min(tokens.length, 40); at++) {
		const token = tokens[at]!;
		if (token.is & IS.QUOTATION) continue;
		if (token.lower === ',') {
			clean = true;
			continue;
		}
		if (isVerbal(tokens, at) && at > 0) return clean ? token.start : last;
		if (token.is & IS.PREPOSITION && clean) {
			clean = false;
			last = token.start;
		}
	}
	return clean ? 0 : last;
}

/** Index of the last number in `sorted` that is not greater than `value`; -1 when none is. */
export function indexBefore(sorted: readonly number[], value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! <= value) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** Index of the block that holds `offset`, or of the next one when it stands between two; -1 behind the last. */
export const blockOf = (blocks: readonly Block[], offset: number): number =>
	blockAt(blocks, offset)?.index ?? -1;
