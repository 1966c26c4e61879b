import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import {findGesture} from '../cues/gestures.ts';
import {isFeeling} from '../cues/stances.ts';
import type {Draft} from '../draft.ts';
import {IS} from '../lexicon.ts';
import type {MentionStarts} from '../source/noun-phrases.ts';
import {toDraft} from '../to-draft.ts';
import {type BroughtIn, bringsInAnother, findBroughtIn, isAnswer, isBefore} from './another-speaker.ts';
import {readLead} from './lead.ts';
import type {Loose} from './loose.ts';
import {findTurnInTail} from './turn-in-tail.ts';

/** What a paragraph has: its drafts in order, those of them with words in marks, and the quotations that no draft holds. */
type Paragraph = {
	readonly block: Block;
	readonly own: readonly Draft[];
	readonly speaking: readonly Draft[];
	readonly loose: Loose;
};

/**
 * Gives each loose quotation of a paragraph to the quote before it, or else to the first one behind it. Those that make
 * a quote of their own are returned.
 */
export function joinWithin(
	text: string,
	{block, own, speaking, loose}: Paragraph,
	starts: MentionStarts,
): Draft[] {
	const added: Draft[] = [];
	if (loose.spans.length === 0) {
		sortContents(speaking);
		return added;
	}
	const broughtIn = new Map<Draft, BroughtIn | null>();
	const ends = speaking.map(endOf);
	let next = 0;
	let nextOwn = 0;
	for (const span of loose.spans) {
		while (next < speaking.length && ends[next]! <= span.start) next++;
		while (nextOwn < own.length && endOf(own[nextOwn]!) <= span.start) nextOwn++;
		const before = speaking[next - 1];
		const told = own[nextOwn - 1];
		const lead = loose.leads.get(span.start);
		const gesture =
			gestureIn(span, lead, block, starts, before !== undefined) ??
			(before && turnBefore(span, before, block, starts));
		if (gesture) added.push(gesture);
		else if (before && !isAnswer(text, span, before, block) && !bringsInAnother(text, lead, before, starts)) {
			before.content.push(span);
			before.open = false;
		} else if (told && (isAsked(text, told) || namesSpeaker(text, span, told))) {
		} else if (told && goesOn(told, lead, starts)) {
			added.push({
				...told,
				content: [span],
				rule: 'quotation after what its speaker said',
				leap: true,
				open: false,
			});
		} else if (before || !speaking[next]) {
			const led = readLead(block, span, lead, starts);
			if (led) added.push(led);
		} else {
			const behind = speaking[next]!;
			if (!broughtIn.has(behind))
				broughtIn.set(behind, findBroughtIn(block, behind, placeOf(behind), starts));
			const brought = broughtIn.get(behind);
			if (!brought || !isBefore(span, brought, lead, starts)) behind.content.push(span);
		}
	}
	sortContents(speaking);
	return added;
}

function sortContents(drafts: readonly Draft[]): void {
	for (const {content} of drafts) if (content.length > 1) content.sort((a, b) => a.start - b.start);
}

/** Where a draft begins, in UTF-16 units: its words, or its cue where it has none yet. */
export const placeOf = (draft: Draft): number => draft.content[0]?.start ?? draft.cue?.start ?? 0;

const endOf = (draft: Draft): number => draft.content.at(-1)?.end ?? draft.cue?.end ?? 0;

/** "Ruiz said the port was shut. “We had no choice.”", but not "Ruiz said it was shut. Paz left. “I know.”" */
function goesOn({source, rule, cue}: Draft, lead: Lead, starts: MentionStarts): boolean {
	if (!source || !SAID_BEFORE.has(rule)) return false;
	const opener = lead?.[0];
	const turnsAway =
		opener !== undefined && starts.has(opener.start) && cue !== null && cue.end <= opener.start;
	return !turnsAway;
}

/** "Ruiz said it would sell. “Ruiz rang me about it.”": hardly her own words. */
function namesSpeaker(text: string, {start, end}: Span, {source}: Draft): boolean {
	const surname = source && /\p{Lu}[\p{L}'’-]+$/u.exec(text.slice(source.start, source.end))?.[0];
	if (!surname || !text.startsWith(surname, start)) return false;
	return /^ \p{Ll}/u.test(text.slice(start + surname.length, Math.min(end, start + surname.length + 2)));
}

/** "Paz asked Ruiz whether it was shut. “We had no choice.”": hardly Paz. */
const isAsked = (text: string, {cue}: Draft): boolean =>
	cue !== null && /^ask/i.test(text.slice(cue.start, cue.end));

type Lead = ReturnType<Loose['leads']['get']>;

const SAID_BEFORE = new Set([
	'content after cue',
	'content before cue',
	'content around cue',
	'according to',
]);

/** "“It is shut,” Ruiz said, and Paz agreed. “…”": what stands right behind is what Paz said. */
function turnBefore(span: Span, before: Draft, block: Block, starts: MentionStarts): Draft | null {
	const turn = findTurnInTail(block, before, span.start, starts);
	if (!turn || span.start - turn.tokens.at(-1)!.end > LONGEST_GAP) return null;
	const {tokens, source, verb} = turn;
	return {
		...toDraft({tokens, block: block.index}, 'gesture before quotation', [], verb, source),
		content: [span],
		leap: true,
	};
}

/** White space and a mark, in units. */
const LONGEST_GAP = 4;

/** The quote that the sentence right before `span` gives to its subject: "Ruiz smiled. “Not today.”" */
function gestureIn(
	span: Span,
	tokens: Lead,
	{index}: Block,
	starts: MentionStarts,
	isSpeaking: boolean,
): Draft | null {
	const found = tokens && findGesture(tokens, starts);
	// "“…,” she said. She paused. “…”": the speaker goes on.
	if (!found || (isSpeaking && tokens[found.source.first]!.is & IS.SUBJECT)) return null;
	if (isSpeaking && isFeeling(tokens[found.verb.last]!)) return null;
	const sentence = {tokens, block: index};
	return {
		...toDraft(sentence, 'gesture before quotation', [], found.verb, found.source),
		content: [span],
		leap: true,
	};
}
