import type {Block} from '../blocks.ts';
import {isClockTime} from '../content/content-before.ts';
import {endContent} from '../content/content-end.ts';
import {TRIGGER, triggersOf} from '../cues/triggers.ts';
import {isVerbal} from '../cues/verbal.ts';
import type {Draft} from '../draft.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import {HUMAN_ENDING, type Phrase} from '../source/noun-phrases.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';
import {type Label, labelOf, type Turns} from './conversation.ts';
import {readHeaded} from './headline.ts';

/** How many words a name before a colon may have: "Former Gov. Ana Ruiz of Texas:". */
const LONGEST_NAME = 8;

/** The same with an office, alone in its block: "Ana Ruiz, head of safety at the port of Porto:". */
const LONGEST_TITLED = 18;

/**
 * Ruiz: “…” — a name, a colon and what was said. In a headline any words may follow; in a paragraph a
 * quotation must, unless the name stands in capitals as in a transcript ("MARIN: …").
 */
export function findColonQuotes(
	text: string,
	block: Block,
	starts: ReadonlySet<number>,
	turns: Turns,
): Draft[] | null {
	const tokens = block.sentences[0];
	if (!tokens) return null;
	const inMarks = readMarkedTranscript(text, block);
	if (inMarks) return [inMarks];
	const label = labelOf(text, block);
	if (label && block.kind === 'paragraph' && turns.has(label)) {
		const hasWords = /\p{L}/u.test(text.slice(label.content, lastEnd(block)));
		return hasWords ? [readTurn(block, label)] : null;
	}
	const headed = readHeaded(block, starts);
	if (headed) return [headed];
	if (!(triggersOf(tokens) & TRIGGER.COLON)) return null;
	const colon = tokens.findIndex((token, at) => token.lower === ':' && !isWithinTime(tokens, at));
	if (colon < 1 || colon > LONGEST_TITLED) return null;
	const named = readTitled(tokens, block, colon, starts) ?? readNamed(text, tokens, block, colon, starts);
	return named && [named];
}

/** An office or somebody unnamed before the colon: "Ana Ruiz, head of the port:", "A spokesman: “…”". */
function readTitled(
	tokens: readonly Token[],
	block: Block,
	colon: number,
	starts: ReadonlySet<number>,
): Draft | null {
	const sentence = {tokens, block: block.index};
	const cue = {first: colon, last: colon};
	const source = {first: 0, last: colon - 1};
	// "Ana Ruiz, head of the port:" alone above her words
	if (isTitled(tokens, colon, starts) && block.sentences.length === 1)
		return toDraft(sentence, 'name and colon', [], cue, source, true);
	const owner = tokens[colon + 1]?.quotation ? describedBefore(tokens, colon, starts) : null;
	if (!owner) return null;
	const content = endContent(tokens, colon + 1, tokens.length, null);
	return content && toDraft(sentence, 'name and colon', [content], cue, owner);
}

/**
 * Who speaks the quotation behind a colon: "A spokesman for the port:", "Ana Ruiz, head of the port:", "Ana Ruiz on the quay:".
 * Null where what stands before the colon is more than a name and what tells of it.
 */
function describedBefore(
	tokens: readonly Token[],
	colon: number,
	starts: ReadonlySet<number>,
): Phrase | null {
	if (isSpokesman(nameBefore(tokens, colon))) return {first: 0, last: colon - 1};
	const first = startOfName(tokens, colon);
	let name = first;
	while (
		name < first + LONGEST_TITLE &&
		(tokens[name]?.is ?? 0) & IS.CAPITAL &&
		!starts.has(tokens[name]!.start)
	)
		name++;
	if (!starts.has(tokens[name]?.start ?? -1)) return null;
	let last = name;
	while (last + 1 < colon && tokens[last + 1]!.is & IS.CAPITAL && !(tokens[last + 1]!.is & IS.MARK)) last++;
	if (last + 1 >= colon || tokens[last]!.is & IS.GENITIVE) return null;
	const next = tokens[last + 1]!;
	if (next.lower !== ',' && !/^(?:on|in|at|after|before|during|outside)$/.test(next.lower)) return null;
	for (let at = last + 2; at < colon; at++)
		if (
			isVerbal(tokens, at) ||
			tokens[at]!.is & (IS.QUOTATION | IS.SUBJECT | IS.SUBORDINATOR) ||
			/^(?:who|—)$/.test(tokens[at]!.lower)
		)
			return null;
	return {first, last};
}

/** How many words of a title may stand before the name: "Port Commissioner Ana Ruiz, back from the quay:". */
const LONGEST_TITLE = 4;

/** What stands before a colon, behind the "from" of "From the report:". */
const nameBefore = (tokens: readonly Token[], colon: number): readonly Token[] =>
	tokens.slice(startOfName(tokens, colon), colon);

function startOfName(tokens: readonly Token[], colon: number): number {
	const from = tokens.findIndex(({lower}, at) => at < colon && (lower === 'from' || lower === ','));
	// "Ruiz, back from the quay: “…”"
	if (tokens[from]?.lower === 'from') return from + 1;
	// "14:32 Ruiz: “…”": the line of a live page
	let first = 0;
	if (tokens[0]!.is & IS.NUMBER) while (first < colon && isClockTime(tokens, 0, first + 1)) first++;
	return first;
}

/** "14:32" */
const isWithinTime = (tokens: readonly Token[], at: number): boolean =>
	((tokens[at - 1]?.is ?? 0) & (tokens[at + 1]?.is ?? 0) & IS.NUMBER) !== 0;

/** A name before the colon: what follows is said when it stands in marks, in a headline or in a transcript. */
function readNamed(
	text: string,
	tokens: readonly Token[],
	block: Block,
	colon: number,
	starts: ReadonlySet<number>,
): Draft | null {
	const name = withoutTopic(nameBefore(tokens, colon), starts);
	const next = tokens[colon + 1];
	if (!mayBeName(tokens, name, colon)) return null;
	const cue = {first: colon, last: colon};
	const first = startOfName(tokens, colon);
	const source = {first, last: (ownerIn(name) ?? name.length - 1) + first};
	const sentence = {tokens, block: block.index};
	const isQuotation = next !== undefined && (next.is & IS.QUOTATION) !== 0;
	const spelled = text.slice(name[0]!.start, tokens[colon - 1]!.end);
	if (isCapitalName(spelled, name[0]!.start, starts)) {
		const start = next?.start ?? block.sentences[1]?.[0]?.start;
		if (start === undefined || !/\p{L}/u.test(text.slice(start, lastEnd(block)))) return null;
		const only = block.sentences.length === 1 && isQuotation && colon + 2 >= tokens.length;
		const content = only ? next.quotation!.said : {start, end: lastEnd(block)};
		return {...toDraft(sentence, 'transcript', [], cue, source), content: [content]};
	}
	const isHeadline = block.kind === 'headline' || block.kind === 'deck';
	if (!next || !(isQuotation || (isHeadline && isNamed(name, starts)))) return null;
	if (!isQuotation && ABOUT.test(text.slice(next.start, next.start + 60))) return null;
	const content = endContent(tokens, colon + 1, tokens.length, null);
	if (!content) return null;
	if (isQuotation && name.some(token => !(token.is & IS.CAPITAL) && token.is === 0)) return null;
	return toDraft(sentence, 'name and colon', [content], cue, source);
}

/** "Port Director On Ruiz: ‘We Do Not Pay’": who is spoken of does not speak. */
function withoutTopic(name: readonly Token[], starts: ReadonlySet<number>): readonly Token[] {
	const on = name.findIndex(
		({lower}, at) => lower === 'on' && at > 0 && at + 1 < name.length && starts.has(name[at + 1]!.start),
	);
	return on < 0 ? name : name.slice(0, on);
}

/** Whether what stands before the colon reads as a name and not as a sentence or a heading. */
function mayBeName(tokens: readonly Token[], name: readonly Token[], colon: number): boolean {
	const last = name.at(-1);
	if (!last || colon > LONGEST_NAME) return false;
	// "Asked by the Gazette: “Why?”"
	if (name[0]!.triggers & TRIGGER.TOLD && name[1]?.lower === 'by') return false;
	// "The minutes state: …": its verb makes it a sentence like others
	if (last.cue && !(last.is & (IS.CAPITAL | IS.CUE_NOUN | IS.WRITING)) && name.length > 1) return false;
	if (name[0]!.is & IS.PREPOSITION || name.some(token => token.lower === 'for')) return false;
	// "Review: ‘The Salt Road’ is a long way round": what kind of text follows
	if (tokens[colon + 2] && isKicker(name)) return false;
	return (
		name.some(token => token.is & IS.CAPITAL) &&
		!name.some((token, at) => token.is & NOT_IN_NAME || (isVerbal(tokens, at) && !(token.is & IS.CAPITAL)))
	);
}

/** "Imagine they tell you: “…”" has a subject of its own. */
const NOT_IN_NAME = IS.MARK | IS.QUOTATION | IS.TIME | IS.WH | IS.NUMBER | IS.ADVERB | IS.SUBJECT | IS.OBJECT;

/** "Ruiz's answer: “…”": the last token of whose answer it is. */
function ownerIn(name: readonly Token[]): number | null {
	if (name.length < 2 || !(name.at(-1)!.is & IS.CUE_NOUN)) return null;
	const owner = name.findLastIndex(token => token.is & IS.GENITIVE);
	return owner >= 0 ? owner : null;
}

/** A name with its office before a colon that ends the block. */
const isTitled = (tokens: readonly Token[], colon: number, starts: ReadonlySet<number>): boolean =>
	colon === tokens.length - 1 &&
	(starts.has(tokens[0]!.start) ||
		(tokens[2]?.lower === ',' && (tokens[0]!.is & tokens[1]!.is & IS.CAPITAL) !== 0)) &&
	tokens.some(token => token.lower === ',') &&
	!tokens.some((token, at) => isVerbal(tokens, at) || (token.is & IS.QUOTATION) !== 0);

/** "A spokeswoman for the river board: “…”": someone unnamed who speaks for others. */
const isSpokesman = (name: readonly Token[]): boolean =>
	/^(?:an?|one|the)$/.test(name[0]?.lower ?? '') &&
	name
		.slice(1, 5)
		.some(token =>
			/^(?:spokes(?:man|woman|person)|source|official|resident|witness|neighbou?r)$/.test(token.lower),
		) &&
	!name.some(token => token.is & (IS.MARK | IS.QUOTATION) || isTelling(token));

/** "A source close to the minister told us: “…”": its verb makes it a sentence like others. */
const isTelling = ({cue, form}: Token): boolean =>
	cue !== null && (cue.frames & (FRAME.SPEECH | FRAME.ADDRESS)) !== 0 && (form & FORM.PAST) !== 0;

/** All that the block says behind its label; in marks alone, without them. */
function readTurn(block: Block, {source, cue, content}: Label): Draft {
	const only = block.quotations.length === 1 ? block.quotations[0]! : null;
	const end = lastEnd(block);
	const isWhole = only !== null && only.outer.start <= content && only.outer.end >= end - 1;
	return {
		content: [isWhole ? only.said : {start: content, end}],
		cue,
		source,
		rule: 'transcript',
		block: block.index,
		open: false,
		leap: false,
	};
}

/** "MARIN: …": a name in capitals, as transcripts have it; not "UPDATE: …". */
const isCapitalName = (spelled: string, start: number, starts: ReadonlySet<number>): boolean =>
	/^\p{Lu}[\p{Lu} .'’-]+$/u.test(spelled) && (starts.has(start) || IN_COURT.test(spelled));

/** Whom the transcripts of courts give the word, besides names. */
const IN_COURT =
	/^(?:THE (?:COURT|WITNESS|CLERK|DEFENDANT|JUDGE)$|(?:MR|MRS|MS|DR|JUDGE|JUSTICE)\b\.? \p{Lu})/u;

const isKicker = (name: readonly Token[]): boolean => KICKERS.has(name.map(token => token.lower).join(' '));

const isNamed = (name: readonly Token[], starts: ReadonlySet<number>): boolean =>
	!isKicker(name) &&
	(name.some(token => starts.has(token.start)) ||
		(name.every(token => token.is & IS.CAPITAL) &&
			(name.length > 1 || (name[0]!.is & IS.WRITING) !== 0 || HUMAN_ENDING.test(name[0]!.lower))));

/** What headlines put before a colon and that speaks no words. */
const KICKERS = new Set(
	'the latest|sketch|correction|update|analysis|opinion|editorial|exclusive|watch|live|video|obituary|review|letter|letters|paid notice|report|transcript|full transcript|interview|profile|explainer|explained|fact check|fact-check|comment|podcast|quiz|timeline|breaking|recap|briefing|in pictures|listen|read more|the interview|q&a|sport|football|cricket|politics|business|weather|court report|inquest|verdict|preview|match report|market report'.split(
		'|',
	),
);

/** "Ruiz: full transcript of the briefing", "Ruiz: a life at sea": the article about someone, not their words. */
const ABOUT =
	/^(?:the |an? |his |her |their )?(?:full |complete |edited |short )?(?:transcript|text of|timeline|profile|interview|obituary|life|career|man who|woman who|rise|fall|story of|what we know|everything|five things|who is|who was|from \S+ to )\b/iu;

const lastEnd = (block: Block): number => block.sentences.at(-1)?.at(-1)?.end ?? block.span.end;

/** "MARIN: …": a transcript of which each paragraph opens with a mark of its own. */
function readMarkedTranscript(text: string, block: Block): Draft | null {
	const quotation = block.sentences[0]?.[0]?.quotation;
	if (!quotation) return null;
	const {start, end} = quotation.inner;
	const name = /^\p{Lu}[\p{Lu} .'’-]{1,40}:\s*/u.exec(text.slice(start, Math.min(end, start + 60)));
	if (!name || start + name[0].length >= end) return null;
	const colon = start + name[0].lastIndexOf(':');
	return {
		content: [{start: start + name[0].length, end}],
		cue: {start: colon, end: colon + 1},
		source: {start, end: colon},
		rule: 'transcript',
		block: block.index,
		open: false,
		leap: false,
	};
}
