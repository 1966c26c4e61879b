import type {Block} from '../blocks.ts';
import type {Draft} from '../draft.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import {startingAt} from '../sentence.ts';
import type {MentionStarts, Phrase} from '../source/noun-phrases.ts';
import {findSubjectBefore} from '../source/subject-before.ts';
import type {Token} from '../tokens.ts';

/** The sentence of an attribution, and who in its last clause speaks up. */
type Turn = {readonly tokens: readonly Token[]; readonly source: Phrase; readonly verb: Phrase};

/**
 * "“It is shut,” Ruiz said, and Paz agreed.", "…, but her deputy cut in.": whoever the attribution ends with speaks
 * next. Null where nobody else does, and of "she", who may be the same one.
 */
export function findTurnInTail(
	{sentences}: Block,
	{cue}: Draft,
	place: number,
	starts: MentionStarts,
): Turn | null {
	if (!cue) return null;
	const tokens = sentences.find(
		sentence => sentence[0]!.start <= cue.start && cue.end <= sentence.at(-1)!.end,
	);
	if (!tokens || tokens.at(-1)!.end > place) return null;
	const last = tokens.at(-1)!.is & IS.MARK ? tokens.length - 2 : tokens.length - 1;
	const first = last > 0 && PARTICLES.test(tokens[last]!.lower) ? last - 1 : last;
	if (first < startingAt(tokens, cue.end) + 2 || !speaksUp(tokens, first, last)) return null;
	const source = findSubjectBefore(tokens, first, starts);
	if (!source || source.first <= startingAt(tokens, cue.end) || tokens[source.first]!.is & IS.SUBJECT)
		return null;
	return /^(?:and|but)$/.test(tokens[source.first - 1]!.lower) ? {tokens, source, verb: {first, last}} : null;
}

const PARTICLES = /^(?:in|back|up)$/;

function speaksUp(tokens: readonly Token[], first: number, last: number): boolean {
	const {lower, cue, form} = tokens[first]!;
	if (last > first) return TAKES_PARTICLE.test(lower);
	if (/^(?:agreed|disagreed|agrees|disagrees|demurred)$/.test(lower)) return true;
	return cue !== null && (cue.frames & FRAME.SPEECH) !== 0 && (form & (FORM.PAST | FORM.S)) !== 0;
}

const TAKES_PARTICLE = /^(?:cut|cuts|broke|breaks|butted|butts|chimed|chimes|weighed|hit|fired|shot|piped)$/;
