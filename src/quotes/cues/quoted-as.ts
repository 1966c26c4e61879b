import {findContentBefore} from '../content/content-before.ts';
import {type Content, endContent} from '../content/content-end.ts';
import type {Draft} from '../draft.ts';
import {FRAME, IS} from '../lexicon.ts';
import type {Sentence} from '../sentence.ts';
import {skipAddressee} from '../source/addressee.ts';
import type {MentionStarts, Phrase} from '../source/noun-phrases.ts';
import {findPhraseAfter} from '../source/phrase-after.ts';
import {findSubjectBefore} from '../source/subject-before.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';
import type {CueHit} from './cues.ts';
import {TRIGGER} from './triggers.ts';

/** The rule of "“…,” she is quoted as saying": she is not the one whose letter or report it stands in. */
export const QUOTED_BEFORE = 'quotation before “quoted as saying”';

/**
 * "The Gazette quoted Ruiz as saying the quay …", "Ruiz was quoted as saying …": whoever is quoted speaks,
 * not who quotes.
 */
export function findQuotedAs(sentence: Sentence, starts: MentionStarts): Draft[] {
	const {tokens} = sentence;
	const found: Draft[] = [];
	for (let at = 1; at + 2 < tokens.length; at++) {
		if (
			tokens[at]!.lower !== 'as' ||
			(!/^(?:saying|telling|writing|warning|asking)$/.test(tokens[at + 1]!.lower) &&
				!(tokens[at + 1]!.lower === 'having' && /^(?:said|told|written)$/.test(tokens[at + 2]!.lower)))
		)
			continue;
		const verb = findQuoting(tokens, at);
		if (verb < 0) continue;
		const isPassive = verb === at - 1 || (tokens[verb + 1]!.is & IS.PREPOSITION) !== 0;
		const source = isPassive ? passiveSubject(tokens, verb, starts) : findObject(tokens, verb + 1, at);
		if (!source) continue;
		const saying = tokens[at + 1]!.lower === 'having' ? at + 2 : at + 1;
		const cue: CueHit = {
			first: verb === at - 1 ? verb : at,
			verb: saying,
			last: saying,
			lemma: 'quote as',
			frames: FRAME.SPEECH,
			mood: 'finite',
		};
		const told = /^(?:telling|told|warning)$/.test(tokens[saying]!.lower)
			? skipAddressee(tokens, saying + 1, tokens.length, cue, starts)
			: saying + 1;
		const first = /^[,:]$/.test(tokens[told]?.lower ?? '') ? told + 1 : told;
		// "“It is lost,” Ruiz was quoted as saying by the Gazette"
		const isBehind = first < tokens.length && !/^(?:by|on|in|at)$/.test(tokens[first]!.lower);
		const behind = isBehind ? endContent(tokens, first, tokens.length, cue) : null;
		const content =
			behind ??
			findContentBefore(tokens, source.first, 0, false, cue) ??
			contentBefore(tokens, verb, cue, starts);
		const rule = behind ? 'quoted as saying' : QUOTED_BEFORE;
		if (content) found.push(toDraft(sentence, rule, [content], cue, source));
	}
	return found;
}

/** "“It is shut,” he quoted the letter as saying." */
function contentBefore(
	tokens: readonly Token[],
	verb: number,
	cue: CueHit,
	starts: MentionStarts,
): Content | null {
	const quoting = findSubjectBefore(tokens, verb, starts);
	return quoting && findContentBefore(tokens, quoting.first, 0, false, cue);
}

/** How far before "as saying" the verb may stand. */
const REACH = 12;

function findQuoting(tokens: readonly Token[], end: number): number {
	for (let at = end - 1; at >= Math.max(0, end - REACH); at--)
		if (tokens[at]!.triggers & TRIGGER.QUOTING) return at;
	return -1;
}

function passiveSubject(tokens: readonly Token[], verb: number, starts: MentionStarts): Phrase | null {
	let first = verb;
	while (first > 0 && tokens[first - 1]!.is & (IS.AUXILIARY | IS.ADVERB)) first--;
	return first < verb && first > 0 ? findSubjectBefore(tokens, first, starts) : null;
}

function findObject(tokens: readonly Token[], first: number, end: number): Phrase | null {
	if (tokens[first]!.is & IS.OBJECT) return {first, last: first};
	const phrase = findPhraseAfter(tokens, first);
	return phrase && phrase.first < end ? {first, last: end - 1} : null;
}
