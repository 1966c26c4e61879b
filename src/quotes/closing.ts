import {findContentAfter} from './content.ts';
import {findContentBefore} from './content-before.ts';
import type {Content} from './content-end.ts';
import {type CueHit, isSpeech} from './cues.ts';
import type {Draft} from './draft.ts';
import {IS} from './lexicon.ts';
import {findSubjectBefore, type MentionStarts, type Phrase} from './noun-phrases.ts';
import {hasQuotation} from './sentence.ts';
import type {Token} from './tokens.ts';

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
	if (!hit || hits.length < 2 || !isSpeech(hit) || hit.lemma === 'report') return null;
	if (tokens.length - hit.last > LONGEST_TAIL || hasQuotation(tokens, hit.last, tokens.length)) return null;
	const source = findSubjectBefore(tokens, hit.first, starts);
	if (!source || source.first < 3) return null;
	// "…, a claim the army denied": more about what was said
	if (
		/^(?:a|an)$/.test(tokens[source.first]!.lower) &&
		tokens[source.first + 1]!.is & (IS.CUE_NOUN | IS.NOUN_TOO)
	)
		return null;
	const border = tokens[source.first - 1]!;
	if (border.lower !== ',' && !(border.quotation && /[,?!]/.test(border.quotation.ending))) return null;
	if (findContentAfter(tokens, hit, tokens.length, starts)) return null;
	for (const other of hits) {
		if (other === hit || !isSpeech(other) || other.mood !== 'finite') continue;
		const left = tokens[other.first - 1];
		const subject = left && findSubjectBefore(tokens, other.first, starts);
		const lead = subject ? tokens[subject.first - 1] : left;
		if (lead && (lead.is & IS.QUOTATION || lead.lower === ',')) return null;
	}
	const content = findContentBefore(tokens, source.first, 0, false, hit);
	return content && {hit, source, content};
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
