import {type CueHit, isDenied, isSpeech} from '../cues/cues.ts';
import type {Draft} from '../draft.ts';
import {IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import type {MentionStarts, Phrase} from '../source/noun-phrases.ts';
import {findPhraseAfter} from '../source/phrase-after.ts';
import {findSubjectBefore} from '../source/subject-before.ts';
import type {Token} from '../tokens.ts';
import {clauseAfterComma} from './asides.ts';
import {findContentAfter} from './content-after.ts';
import {findContentBefore} from './content-before.ts';
import type {Content} from './content-end.ts';
import {standsInRelative} from './within-relative.ts';

/** How many tokens may follow a closing attribution: "…, Ruiz said on Tuesday in a statement." */
const LONGEST_TAIL = 14;

/**
 * The attribution that closes its sentence: "Those who think “it will pass” are wrong, she said." All before
 * it is what she said, whatever other cues stand there.
 */
export function findClosing(
	tokens: readonly Token[],
	hits: readonly CueHit[],
	starts: MentionStarts,
): {hit: CueHit; source: Phrase; content: Content} | null {
	const hit = hits.findLast(one => one.mood === 'finite');
	if (!hit || hits.length < 2 || !isSpeech(hit) || isDenied(tokens, hit)) return null;
	if (tokens.length - hit.last > LONGEST_TAIL || hasQuotation(tokens, hit.last, tokens.length)) return null;
	const behind = sourceBehind(tokens, hit, starts);
	const source = behind ?? sourceBefore(tokens, hit, starts);
	if (!source) return null;
	// "the lowest that has been reported", but "…, the Gazette reported"
	if (hit.lemma === 'report' && !isNamed(tokens, source)) return null;
	if (hits.some(other => other !== hit && other.mood === 'finite' && isAttributed(tokens, other, starts)))
		return null;
	const content = findContentBefore(tokens, behind ? hit.first : source.first, 0, false, hit);
	return content && {hit, source, content};
}

const isNamed = (tokens: readonly Token[], {first, last}: Phrase): boolean =>
	tokens.slice(first, last + 1).some(({is}) => is & IS.CAPITAL);

/** "…, Ruiz said on Tuesday": who, when nothing is said behind the cue. */
function sourceBefore(tokens: readonly Token[], hit: CueHit, starts: MentionStarts): Phrase | null {
	const source = findSubjectBefore(tokens, hit.first, starts);
	if (!source || source.first < 3) return null;
	// "…, a claim the army denied": more about what was said
	if (
		/^(?:a|an)$/.test(tokens[source.first]!.lower) &&
		tokens[source.first + 1]!.is & (IS.CUE_NOUN | IS.NOUN_TOO)
	)
		return null;
	if (standsInRelative(tokens, source.first)) return null;
	const border = tokens[source.first - 1]!;
	if (border.lower !== ',' && !(border.quotation && /[,?!]/.test(border.quotation.ending))) return null;
	const goesOn =
		findContentAfter(tokens, hit, tokens.length, starts) ??
		clauseAfterComma(tokens, hit.last + 1, tokens.length, hit);
	return goesOn ? null : source;
}

/** Whether a cue has words of its own before it: "“…,” Ruiz said". */
function isAttributed(tokens: readonly Token[], hit: CueHit, starts: MentionStarts): boolean {
	if (!isSpeech(hit) || hit.lemma === 'show') return false;
	const left = tokens[hit.first - 1];
	const subject = left && findSubjectBefore(tokens, hit.first, starts);
	const lead = subject ? tokens[subject.first - 1] : left;
	return lead !== undefined && ((lead.is & IS.QUOTATION) !== 0 || lead.lower === ',');
}

/** "…, says Ana Ruiz, the head of the port.": who, when nothing but that one follows the cue. */
function sourceBehind(
	tokens: readonly Token[],
	{first, last, verb}: CueHit,
	starts: MentionStarts,
): Phrase | null {
	const left = tokens[first - 1];
	const next = tokens[last + 1];
	if (first !== verb || !left || !next || !(left.lower === ',' || left.quotation?.ending === ','))
		return null;
	// "…, remarks that angered them"
	if ((!(next.is & (IS.CAPITAL | IS.DETERMINER)) && next.is !== 0) || /^(?:that|to)$/.test(next.lower))
		return null;
	// "Ruiz, seen as a successor, said the levy was low": who says it stands before.
	if (findSubjectBefore(tokens, first, starts)) return null;
	const source = findPhraseAfter(tokens, last + 1);
	return source !== null && source.last >= tokens.length - 2 ? source : null;
}

/** Quoted words within what someone else is saying are that one's: drops what the inner cues made of them. */
export function dropNested(drafts: Draft[], tokens: readonly Token[], outer: Content): void {
	const start = tokens[outer.first]!.start;
	const end = tokens[outer.last]!.end;
	const kept = drafts.filter(
		(draft, i) =>
			i === 0 ||
			draft.rule === 'according to' ||
			!draft.content.some(
				span =>
					span.start >= start &&
					span.end <= end &&
					tokens.some(token => token.quotation && token.start < span.end && span.start < token.end),
			),
	);
	drafts.splice(0, drafts.length, ...kept);
}
