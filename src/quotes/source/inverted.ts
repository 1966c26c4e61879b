import {quotationAfterComma} from '../content/asides.ts';
import {findContentBefore, trimmed} from '../content/content-before.ts';
import {type Content, endContent} from '../content/content-end.ts';
import type {CueHit} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import type {MentionStarts, Phrase} from './noun-phrases.ts';
import {findPhraseAfter} from './phrase-after.ts';
import {findSubjectBefore} from './subject-before.ts';

const EMPTY: MentionStarts = new Set();

/** What is said by a verb with its speaker behind it. */
type Inverted = {readonly content: Content[]; readonly source: Phrase; readonly rule: string};

/** "…", said Rosa Marin, the harbour director. */
export function readInverted(tokens: readonly Token[], hit: CueHit, from: number): Inverted | null {
	const left = tokens[hit.first - 1];
	// "…, say some crews"
	const isMany = hit.lemma === 'say' && left !== undefined && isManyAt(tokens, hit.last + 1);
	if (!mayInvert(tokens, hit) || !(tokens[hit.verb]!.form & (FORM.PAST | FORM.S) || isMany)) return null;
	const source = findPhraseAfter(tokens, hit.last + 1);
	if (!source) return null;
	const opener = tokens[source.first]!;
	if (opener.is & (IS.OBJECT | IS.TIME) || /^(?:that|to)$/.test(opener.lower)) return null;
	// "Ruiz, amid shouts of “Shame!”, said the quay was shut", "Ruiz, who rated it a “hold,” said prices can't rise": the phrase has a verb of its own
	if (isAuxiliary(tokens[source.last + 1])) return null;
	// "But, said Ruiz, “…”"
	const isLed =
		left?.lower === ',' && hit.first === 2 && (tokens[0]!.is & (IS.CONJUNCTION | IS.ADVERB)) !== 0;
	if (!left || isLed) return readLeading(tokens, hit, source);
	const broken = readBroken(tokens, hit, from, source);
	if (broken) return broken;
	const content = findContentBefore(tokens, hit.first, from, false, hit);
	if (!content) return readAround(tokens, hit, from, source);
	const isInMarks =
		left.is & IS.QUOTATION || (left.lower === ',' && tokens[hit.first - 2]!.is & IS.QUOTATION);
	if (!isInMarks && !mayFollowClause(tokens, hit, source, isMany)) return null;
	const parts: Content[] = [content];
	const rest = quotationAfterComma(tokens, source.last + 1, tokens.length, hit);
	if (rest && (left.is & IS.QUOTATION || tokens[rest.first]!.is & IS.QUOTATION)) parts.push(rest);
	return {content: parts, source, rule: 'content before inverted cue'};
}

/** Whether the cue is one plain verb of saying, behind which its speaker may stand. */
function mayInvert(tokens: readonly Token[], {mood, frames, first, verb, last, lemma}: CueHit): boolean {
	if (mood !== 'finite' || first !== verb || last !== verb) return false;
	// "“Up,” directed by Ruiz", "“Up,” directed Ruiz": a film
	if (lemma === 'direct') return false;
	const isMarked = tokens[first - 1]?.quotation;
	return (frames & (isMarked ? FRAME.SPEECH | FRAME.ADDRESS : FRAME.SPEECH)) !== 0;
}

/** "The port, said Ruiz, is shut": behind words without marks, whether `source` is who says them, and no subject of more. */
function mayFollowClause(tokens: readonly Token[], hit: CueHit, source: Phrase, isMany: boolean): boolean {
	const after = tokens[source.last + 1];
	if (after && !/[.,;]/.test(after.lower)) {
		// "The port is shut, said Ana Ruiz on Monday."
		const isTail = after.is & (IS.PREPOSITION | IS.TIME | IS.ADVERB) && isPresented(tokens, source);
		if (!isTail) return false;
	}
	if (isMany && /[^s]s$|people$/.test(tokens[source.last]!.lower)) return true;
	if (hit.lemma === 'say' && isPresented(tokens, source)) return true;
	return !findSubjectBefore(tokens, hit.first, EMPTY);
}

/** "Said Ruiz, “…”", "Said Ruiz: / “…”": an inverted attribution that comes first. */
function readLeading(tokens: readonly Token[], hit: CueHit, source: Phrase): Inverted | null {
	const rule = 'content after inverted cue';
	const next = tokens[source.last + 1];
	if (!next || !/^[,:]$/.test(next.lower)) return null;
	if (!(tokens[source.first]!.is & (IS.CAPITAL | IS.DETERMINER | IS.SUBJECT))) return null;
	if (next.lower === ':' && source.last + 2 >= tokens.length)
		return {content: [{first: source.last + 1, last: source.last + 1, open: true}], source, rule};
	if (!tokens[source.last + 2]?.quotation) return null;
	const after = endContent(tokens, source.last + 2, tokens.length, hit);
	return after && {content: [after], source, rule};
}

/** "The quay, said Ruiz and others, would be shut": the subject stands before the attribution, its verb behind. */
function readAround(tokens: readonly Token[], hit: CueHit, from: number, source: Phrase): Inverted | null {
	const comma = source.last + 1;
	if (from > 0 || tokens[hit.first - 1]!.lower !== ',' || tokens[comma]?.lower !== ',') return null;
	if (!isAuxiliary(tokens[comma + 1]) || tokens[comma + 1]!.is & IS.SUBJECT) return null;
	// "Her deputy, Ana Ruiz, said the man who left, Tomas Paz, was ill": she says it
	if (findSubjectBefore(tokens, hit.first, EMPTY)) return null;
	const ahead = trimmed(tokens, 0, hit.first - 2);
	const behind = ahead && endContent(tokens, comma + 1, tokens.length, hit);
	return behind && {content: [ahead, behind], source, rule: 'content around cue'};
}

/** "It is, says Ruiz, a wreck": the clause breaks off at its verb, and what stands behind the name is no more of her. */
function readBroken(tokens: readonly Token[], hit: CueHit, from: number, source: Phrase): Inverted | null {
	if (from > 0 || tokens[hit.first - 1]!.lower !== ',') return null;
	const verb = tokens[hit.first - 2];
	if (!isAuxiliary(verb) || verb!.is & IS.SUBJECT) return null;
	// "It looks worse than it is, says Ruiz, a diver"
	for (let at = 0; at < hit.first - 2; at++)
		if (tokens[at]!.is & IS.SUBORDINATOR || (isVerbal(tokens, at) && tokens[0]!.lower !== 'what'))
			return null;
	let comma = commaFrom(tokens, source.first + 1);
	// "It is, says Ana Ruiz, the mayor, a wreck"
	const next = commaFrom(tokens, comma + 1);
	if (next < tokens.length && next <= source.last + 1) comma = next;
	const ahead = trimmed(tokens, 0, hit.first - 2);
	const behind = comma <= source.last + 1 ? endContent(tokens, comma + 1, tokens.length, hit) : null;
	if (!ahead || !behind) return null;
	return {
		content: [ahead, behind],
		source: {first: source.first, last: comma - 1},
		rule: 'content around cue',
	};
}

function commaFrom(tokens: readonly Token[], from: number): number {
	let comma = from;
	while (comma < tokens.length && tokens[comma]!.lower !== ',') comma++;
	return comma;
}

const isAuxiliary = (token: Token | undefined): boolean =>
	token !== undefined && (token.is & (IS.AUXILIARY | IS.MODAL)) !== 0;

/** "some crews", "experts": who says it, in the plural. */
const isManyAt = (tokens: readonly Token[], at: number): boolean =>
	/^(?:some|many|several|most|both)$/.test(tokens[at]?.lower ?? '') ||
	(tokens[at]?.is === 0 && /[^s]s$/.test(tokens[at]!.lower));

/**
 * "…, which she owns, said Ana Ruiz, head of the port": a full name with no verb behind it is who speaks, whatever
 * stands before the cue; not "Ruiz, who owns it, said Port Authority rules are old".
 */
function isPresented(tokens: readonly Token[], {first, last}: Phrase): boolean {
	if (tokens[first]!.is & IS.DETERMINER) return false;
	let name = first;
	while (name < last && !(tokens[name]!.is & IS.CAPITAL && tokens[name + 1]!.is & IS.CAPITAL)) name++;
	if (name >= last) return false;
	for (let at = first; at < tokens.length && tokens[at]!.lower !== 'who'; at++)
		if (isVerbal(tokens, at)) return false;
	return true;
}
