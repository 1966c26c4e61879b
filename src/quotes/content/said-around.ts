import {type CueHit, isDenied, isSpeech} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import type {MentionStarts, Phrase} from '../source/noun-phrases.ts';
import type {Token} from '../tokens.ts';
import {clauseAfterComma, quotationAfterComma, readAside} from './asides.ts';
import {mayBeDeed} from './bare.ts';
import {clauseLimit, relativeLimit} from './clause-limits.ts';
import {findContentAfter} from './content-after.ts';
import {findContentBefore, trimmed} from './content-before.ts';
import {type Content, endContent} from './content-end.ts';
import {findFarContent} from './content-far.ts';
import {readWithinRelative, standsInRelative} from './within-relative.ts';

/** What was said before and behind one cue. */
type Said = {
	readonly rule: 'content before cue' | 'content after cue' | 'content around cue';
	/** In order; never empty. */
	readonly parts: readonly Content[];
	/** Behind the last token of it: what follows is another attribution's. */
	readonly end: number;
	/** It may be a deed and no words: "backed the plan". */
	readonly isDoubtful: boolean;
};

/**
 * The words that `source` says by the cue: those before it, from token `from` on, those behind it, up to `limit`,
 * or both ("The port, Ruiz said, is shut"). `source.shared`: it belongs to a verb before, so that nothing stands
 * between it and this one. Null when nothing is said there.
 */
export function findSaid(
	tokens: readonly Token[],
	hit: CueHit,
	source: Phrase & {readonly shared: boolean},
	from: number,
	limit: number,
	starts: MentionStarts,
): Said | null {
	const end = source.shared
		? beforeSource(tokens, source, hit, limit)
		: clauseLimit(tokens, source.first, hit, limit);
	const within = source.shared ? [] : readWithinRelative(tokens, source.first, hit, end);
	if (within.length > 0)
		return {rule: 'content around cue', parts: within, end: within.at(-1)!.last + 1, isDoubtful: false};
	if (!source.shared && standsInRelative(tokens, source.first) && tokens[hit.last + 1]?.lower === ',') {
		const clause = endContent(tokens, hit.last + 2, limit, hit);
		if (clause) return {rule: 'content after cue', parts: [clause], end: clause.last + 1, isDoubtful: false};
	}
	const parted = clauseParted(tokens, source, hit, limit);
	if (parted !== undefined)
		return parted && {rule: 'content after cue', parts: [parted], end: parted.last + 1, isDoubtful: false};
	const near = findContentAfter(tokens, hit, end, starts);
	const ahead =
		source.first < hit.first && !source.shared && !isDenied(tokens, hit)
			? findContentBefore(
					tokens,
					source.first,
					from,
					near !== null && !isBroken(tokens, source, near) && !goesOn(tokens, source, near),
					hit,
				)
			: null;
	const after = near ?? (ahead ? null : findFarContent(tokens, hit, end));
	if (!ahead && !after && !source.shared) {
		const around = readAside(tokens, source.first, from, hit, limit);
		if (around.length > 0)
			return {rule: 'content around cue', parts: around, end: around.at(-1)!.last + 1, isDoubtful: false};
	}
	if (!ahead && near && !source.shared) {
		const subject = subjectAhead(tokens, source.first, from, near);
		if (subject)
			return {rule: 'content around cue', parts: [subject, near], end: near.last + 1, isDoubtful: false};
	}
	const later = laterPart(tokens, hit, ahead, after, source.shared ? end : limit);
	if (!ahead && !after && !later) return null;
	const last = later ?? after;
	const isOne = !ahead || !after || later !== null || continues(tokens, ahead, after);
	const behind = isOne ? (ahead ? last : (after ?? later)) : null;
	return {
		rule: ahead && behind ? 'content around cue' : ahead ? 'content before cue' : 'content after cue',
		parts: ahead && behind ? [ahead, behind] : [(ahead ?? behind)!],
		end: (last && !last.open ? last.last : hit.last) + 1,
		isDoubtful: !ahead && after !== null && mayBeDeed(tokens, hit, after),
	};
}

/**
 * "The dues fell, suggesting, Ruiz writes, that …": the clause with "that" is what Ruiz writes, and not what the verb
 * before says. Null for that verb, undefined for others.
 */
function clauseParted(
	tokens: readonly Token[],
	source: Phrase,
	hit: CueHit,
	limit: number,
): Content | null | undefined {
	const comma = hit.last + 1;
	if (tokens[comma]?.lower !== ',') return undefined;
	if (tokens[comma + 1]?.lower === 'that')
		return isSpeech(hit) &&
			tokens[source.first - 1]?.lower === ',' &&
			isBareParticiple(tokens[source.first - 2])
			? (endContent(tokens, comma + 1, limit, hit) ?? undefined)
			: undefined;
	if (!isBareParticiple(tokens[hit.last])) return undefined;
	for (let at = comma + 2; at < Math.min(tokens.length - 2, comma + LONGEST_ASIDE); at++)
		if (tokens[at + 1]!.lower === ',') {
			const {cue, form} = tokens[at]!;
			const isAside = cue && cue.frames & FRAME.SPEECH && form & (FORM.PAST | FORM.S | FORM.BASE);
			return isAside && tokens[at + 2]!.lower === 'that' ? null : undefined;
		}
	return undefined;
}

const isBareParticiple = (token: Token | undefined): boolean =>
	token !== undefined && token.cue !== null && (token.form & FORM.ING) !== 0;

/** How many words the attribution between the two commas has at most. */
const LONGEST_ASIDE = 8;

/** "Declaring that it was over, the mayor …": what is said ends at the comma before the one who says it, or before that one's verb. */
function beforeSource(tokens: readonly Token[], {first, last}: Phrase, hit: CueHit, limit: number): number {
	// "Ruiz, citing the flood, said", "Ruiz, after claiming that it rained, left"
	if (first < hit.first)
		return tokens[last + 1]?.lower === ',' && hit.first - last < 4
			? relativeLimit(tokens, hit, limit)
			: limit;
	if (first <= hit.last + 2) return limit;
	return Math.min(limit, first);
}

/** "The quay is “lost,” Ruiz told the Gazette after the vote, “and so are we”": one sentence of hers on both sides. */
const isBroken = (tokens: readonly Token[], source: Phrase, near: Content): boolean =>
	tokens[source.first - 1]?.quotation?.ending === ',' &&
	tokens[near.first]!.quotation?.isSmall === true &&
	tokens[near.first - 1]!.lower === ',';

/** "It sank twice, she said, “the second time for good”", "They are of two kinds, she said: old and lost": one sentence. */
function goesOn(tokens: readonly Token[], source: Phrase, near: Content): boolean {
	const {quotation} = tokens[near.first]!;
	// "It was meant for friends including, she said, “those who left”": the words in marks are one of its parts
	const tail = tokens[source.first - 2];
	const isOpen = IS.PREPOSITION | IS.SUBORDINATOR | IS.CONJUNCTION | IS.AUXILIARY | IS.DETERMINER;
	if (!tail || tail.is & isOpen || /.ing$|^(?:also|only|even|just|not)$/.test(tail.lower)) return false;
	const {lower} = tokens[near.first - 1]!;
	if (!quotation) return lower === ':';
	return (
		lower === ',' && quotation.isSmall && !tokens.slice(0, source.first).some(token => token.lower === ':')
	);
}

/** What goes on behind a comma: the next quotation of "“…,” Ruiz said, “…”", the reason of "…, Ruiz said, because …". */
function laterPart(
	tokens: readonly Token[],
	hit: CueHit,
	ahead: Content | null,
	after: Content | null,
	limit: number,
): Content | null {
	const from = hit.last + 1;
	const isMarked = ahead !== null && (tokens[ahead.last]!.is & IS.QUOTATION) !== 0;
	if (isMarked || (!ahead && !after && isSpeech(hit))) return quotationAfterComma(tokens, from, limit, hit);
	if (!ahead || after || !isSpeech(hit)) return null;
	const isOpen = tokens[from]?.lower === ',' && isVerbal(tokens, from + 1) && endsInSubject(tokens, ahead);
	return isOpen ? endContent(tokens, from + 1, limit, hit) : clauseAfterComma(tokens, from, limit, hit);
}

/** "Her father sailed and her mother, she says, mended nets": the verb of the last subject is still to come. */
function endsInSubject(tokens: readonly Token[], {first, last}: Content): boolean {
	let at = last;
	while (at > first && !(tokens[at]!.is & (IS.CONJUNCTION | IS.MARK | IS.QUOTATION)) && !isVerbal(tokens, at))
		at--;
	return (
		/^(?:and|but)$/.test(tokens[at]!.lower) &&
		at < last &&
		(tokens[at + 1]!.is & (IS.DETERMINER | IS.CAPITAL)) !== 0
	);
}

/** Whether what stands behind the attribution carries on what stands before it. */
const continues = (tokens: readonly Token[], ahead: Content, after: Content): boolean =>
	!after.open &&
	((tokens[ahead.last]!.is & IS.QUOTATION) === 0 || (tokens[after.first]!.is & IS.QUOTATION) !== 0);

/** How long the subject of a sentence may be that its attribution interrupts, in tokens. */
const LONGEST_SUBJECT = 10;

/**
 * "A hedge, Ruiz says, “looks like nothing at all”": what stands before the attribution is the subject of the words in
 * marks, which begin with its verb; not "A keen sailor, Ruiz said, “I love it.”"
 */
function subjectAhead(tokens: readonly Token[], source: number, from: number, near: Content): Content | null {
	if (tokens[source - 1]?.lower !== ',' || tokens[near.first - 1]!.lower !== ',') return null;
	const {quotation} = tokens[near.first]!;
	if (!quotation?.isSmall || source - 1 - from > LONGEST_SUBJECT) return null;
	const subject = trimmed(tokens, from, source - 2);
	if (!subject) return null;
	const opener = tokens[subject.first]!;
	const isWhat = /^what(?:ever)?$/.test(opener.lower);
	if (opener.is & (IS.PREPOSITION | IS.SUBORDINATOR | IS.CONJUNCTION | IS.ADVERB | IS.TIME) && !isWhat)
		return null;
	for (let at = subject.first; at <= subject.last; at++) {
		const {is} = tokens[at]!;
		if (is & (IS.MARK | IS.QUOTATION | IS.TIME | IS.TIME_NOUN) || (!isWhat && isVerbal(tokens, at)))
			return null;
	}
	return subject;
}
