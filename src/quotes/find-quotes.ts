import type {DocumentEntities} from '../entities/entity.ts';
import {type Layout, STORY_PARTS} from '../parts/layout.ts';
import {attributeSentence} from './attribute.ts';
import {type Block, findBlocks} from './blocks.ts';
import {findElided} from './cues/elided.ts';
import type {Draft} from './draft.ts';
import {kindOf} from './kind.ts';
import {answersOf, findAnswers} from './paragraph/answers.ts';
import {findBelowNames} from './paragraph/below-names.ts';
import {findColonQuotes} from './paragraph/colon.ts';
import {findTurns, joinTurns, type Turns} from './paragraph/conversation.ts';
import {takeTurns} from './paragraph/dialogue.ts';
import {joinFloating} from './paragraph/floating.ts';
import {joinHeaded} from './paragraph/headline.ts';
import {findNested} from './paragraph/nested.ts';
import {findPlainAnswers, plainAnswersOf} from './paragraph/plain-answers.ts';
import {findSignedQuote} from './paragraph/signature.ts';
import type {Quote} from './quote.ts';
import {findInterviewed, resolveInterviewee} from './speakers/interviewee.ts';
import {mentionFrom} from './speakers/mentions.ts';
import {nameNested} from './speakers/nested-speakers.ts';
import {byPlace, resolveSpeakers} from './speakers/resolve-speakers.ts';
import type {Token} from './tokens.ts';

/**
 * Finds who said what. `text` is the document's text with its markup blanked; spans hold in the original.
 * Quotes come in order of their first content span.
 *
 * First what was said, and by which words somebody who said it ({@link findDrafts}); then who that is, going through
 * the text from its beginning ({@link resolveSpeakers}); then what others are quoted as saying within these quotes.
 */
export function findQuotes(text: string, layout: Layout, entities: DocumentEntities): Quote[] {
	const blocks = findBlocks(
		text,
		layout.parts.filter(part => STORY_PARTS.has(part.kind) && part.kind !== 'dateline'),
	);
	const starts = new Set(entities.mentions.map(mention => mention.span.start));
	const drafts = findDrafts(text, blocks, starts, entities);
	const attributed = resolveSpeakers(text, blocks, drafts, entities, starts);
	const nested = nameNested(text, findNested(text, blocks, drafts, starts), entities);
	const all = nested.length === 0 ? attributed : [...attributed, ...nested].sort(byPlace);
	return all.map(({draft, speaker, evidence, strength}) => ({
		kind: kindOf(text, draft.content, blocks),
		content: draft.content,
		cue: draft.cue,
		source: draft.source,
		speaker,
		evidence,
		strength,
	}));
}

/**
 * What the words around each quote attribute, in order: first sentence by sentence, then what the text attributes over
 * several paragraphs (turns of a conversation, words below a name, answers of an interview), then what stands alone in
 * marks beside these.
 */
function findDrafts(
	text: string,
	blocks: readonly Block[],
	starts: ReadonlySet<number>,
	entities: DocumentEntities,
): Draft[] {
	const turns = findTurns(text, blocks, starts);
	const isRepeated = repeatsOf(text, blocks);
	const inSentences: Draft[] = [];
	for (const block of blocks) {
		if (isRepeated(block)) continue;
		for (const draft of attributeBlock(text, block, {starts, entities, turns})) inSentences.push(draft);
	}
	const told = joinTurns(text, blocks, withoutRetold(inSentences));
	const taking = [...told, ...takeTurns(text, blocks, told)];
	const named = [...taking, ...findBelowNames(blocks, taking, starts)];
	return joinFloating(text, blocks, findInterview(text, blocks, named, entities), starts)
		.filter(draft => draft.content.length > 0)
		.sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.content[0]!.end - b.content[0]!.end);
}

/**
 * "Ruiz posted: “It is closed.” Paz replied with a picture.", "Ruiz said that it was “closed.” Paz pressed her.": words
 * that have a speaker are nobody else's.
 */
const withoutRetold = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.filter(
		({rule, content}, at) =>
			rule !== LOOKS_BACK ||
			!drafts
				.slice(Math.max(0, at - MOST_OF_SENTENCE), at)
				.some(other =>
					content.some(({start}) => other.content.some(own => own.start <= start && start < own.end)),
				),
	);

/** How many of the quotes before are looked at: those of one sentence are hardly more. */
const MOST_OF_SENTENCE = 8;

/** All quotes with the answers of an interview that names neither of the two; what is told within these is part of them. */
function findInterview(
	text: string,
	blocks: readonly Block[],
	drafts: readonly Draft[],
	entities: DocumentEntities,
): readonly Draft[] {
	const answers = findAnswers(blocks, drafts);
	if (answers.length > 0) {
		const who = resolveInterviewee(text, blocks, entities, answers[0]! - 1);
		return [...drafts, ...answersOf(blocks, answers, who?.name ?? null)];
	}
	const plain = findPlainAnswers(blocks, drafts);
	const name = plain.length === 0 ? null : findInterviewed(text, blocks, entities, plain[0]![0]!.index - 1);
	if (!name) return drafts;
	const taken = new Set(plain.flatMap(answer => answer.map(({index}) => index)));
	return [...drafts.filter(({block}) => !taken.has(block)), ...plainAnswersOf(plain, name)];
}

type Known = {
	/** Where names begin. */
	readonly starts: ReadonlySet<number>;
	readonly entities: DocumentEntities;
	readonly turns: Turns;
};

function attributeBlock(text: string, block: Block, {starts, entities, turns}: Known): Draft[] {
	const colon = findColonQuotes(text, block, starts, turns);
	// "PERTH: Passengers applauded …" begins with a dateline, and nobody says it.
	const isDateline = colon?.[0]?.rule === 'transcript' && isPlace(entities, colon[0].source?.start ?? -1);
	const isNamed = colon?.length === 1 && colon[0]!.rule === 'name and colon' && !colon[0]!.open;
	if (colon && !isDateline && !(isNamed && block.sentences.length > 1)) return colon;
	const signed = isNamed ? null : findSignedQuote(block);
	if (signed) return signed;
	// "Ruiz: “It sank.” Paz: “It did not.”": what stands behind the words of the first
	const drafts: Draft[] = isNamed ? [...colon] : [];
	let before: readonly Token[] | null = isNamed ? block.sentences[0]! : null;
	for (const tokens of isNamed ? block.sentences.slice(1) : block.sentences) {
		const sentence = {tokens, block: block.index, before};
		const found = attributeSentence(sentence, starts);
		const elided = found.length === 0 && drafts.length > 0 ? findElided(sentence, drafts) : null;
		for (const draft of elided ? [elided] : found) drafts.push(draft);
		before = tokens;
	}
	joinHeaded(block, drafts);
	return drafts;
}

function isPlace({mentions, clusters}: DocumentEntities, offset: number): boolean {
	const mention = mentionFrom(mentions, offset);
	return mention !== null && clusters[mention.cluster]!.kind === 'place';
}

/** The rule that takes a quotation of the sentence before. */
const LOOKS_BACK = 'quotation before its attribution';

/** The longest block that is compared with the headlines, in units. */
const LONGEST_HEADLINE = 400;

/** Whether a block says again what a headline before it said, as saved pages often do. */
function repeatsOf(text: string, blocks: readonly Block[]): (block: Block) => boolean {
	const plain = ({span}: Block): string =>
		text.slice(span.start, span.end).replace(/\s+/g, ' ').trim().toLowerCase();
	const first = new Map<string, number>();
	const likely = new Set<string>();
	const ends = ({span}: Block): string => (text[span.start]! + text[span.end - 1]!).toLowerCase();
	for (const block of blocks)
		if (block.kind === 'headline' && block.span.end - block.span.start < LONGEST_HEADLINE) {
			likely.add(ends(block));
			const words = plain(block);
			if (!first.has(words)) first.set(words, block.index);
		}
	// By its first and last sign alone nearly all of a text is told from its headlines.
	return block =>
		likely.has(ends(block)) &&
		block.span.end - block.span.start < LONGEST_HEADLINE &&
		(first.get(plain(block)) ?? block.index) < block.index;
}
