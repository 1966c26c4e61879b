import type {Mention} from '../../entities/entity.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FORM, IS} from '../lexicon.ts';
import {startingAt} from '../sentence.ts';
import type {Token} from '../tokens.ts';
import {mentionFrom} from './mentions.ts';

/* Whom a sentence gives a pronoun by the clause that stands beside its own. */

/** The name right behind the first comma of a sentence that opens with a clause or phrase of time and place. */
export function subjectAhead(tokens: readonly Token[], mentions: readonly Mention[]): Mention | null {
	const [opener] = tokens;
	// "Asked if he would play, Ruiz said …"
	const isParticiple = (opener!.form & (FORM.PAST | FORM.ING)) !== 0 || /.(?:ing|ed)$/.test(opener!.lower);
	if (!(opener!.is & (IS.SUBORDINATOR | IS.PREPOSITION)) && !isParticiple) return null;
	const comma = tokens.findIndex(token => token.lower === ',' || token.quotation?.ending === ',');
	const next = tokens[comma + 1];
	if (comma < 1 || comma > 14 || !next) return null;
	return mentionFrom(mentions, next.start) ?? mentionFrom(mentions, tokens[comma + 2]?.start ?? -1);
}

/** "Vos saw the storms that Ruiz named when she spoke": Ruiz, though the sentence is about Vos. */
export function subjectBefore(
	tokens: readonly Token[],
	pronoun: number,
	mentions: readonly Mention[],
): Mention | null {
	if (!/^(?:when|after|before|while)$/.test(tokens[pronoun - 1]?.lower ?? '')) return null;
	for (let at = pronoun - 2; at > 1 && at > pronoun - LONGEST_CLAUSE; at--) {
		if (tokens[at]!.is & (IS.MARK | IS.QUOTATION)) return null;
		if (!/^(?:that|which|whom)$/.test(tokens[at - 1]!.lower)) continue;
		const mention = mentionFrom(mentions, tokens[at]!.start);
		const verb = mention && startingAt(tokens, mention.span.end);
		return verb !== null && verb < pronoun - 1 && isVerbal(tokens, verb) ? mention : null;
	}
	return null;
}

/** Tokens between "that" and the pronoun behind its clause. */
const LONGEST_CLAUSE = 12;
