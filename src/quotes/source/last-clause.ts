import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import type {MentionStarts, Phrase} from './noun-phrases.ts';
import {findSubjectBefore} from './subject-before.ts';

/**
 * The subject of the last clause of a sentence before token `limit` that has one of its own: "When Paz came in, Ruiz
 * smiled and said", "Paz had left, but Ruiz shook her head and said". Null where the sentence has no clause before it.
 */
export function findLastClauseSubject(
	tokens: readonly Token[],
	limit: number,
	starts: MentionStarts,
): Phrase | null {
	for (let verb = limit - 1; verb > 1; verb--) {
		if (!isVerbal(tokens, verb)) continue;
		// "Ruiz, Paz recalled, smiled and said": of what follows, the first is the subject
		if (tokens[verb + 1]?.lower === ',' && verb + 2 < limit && isVerbal(tokens, verb + 2)) continue;
		let end = verb;
		while (end > 0 && tokens[end - 1]!.is & IS.ADVERB) end--;
		const subject = findSubjectBefore(tokens, end, starts);
		if (subject === null || tokens[subject.first]!.is & IS.WH) continue;
		if (beginsClause(tokens, subject.first)) return subject;
	}
	return null;
}

/** Whether a clause of its own begins at a token: behind the comma that ends another, or behind "but". */
function beginsClause(tokens: readonly Token[], first: number): boolean {
	const before = tokens[first - 1];
	if (before === undefined) return false;
	// "…, although at the mention of it she laughed and said"
	if (before.is === 0 && /^(?:he|she|they)$/.test(tokens[first]!.lower)) return true;
	const conjunction = /^(?:and|but|so|yet|while)$/.test(before.lower) ? first - 1 : first;
	const isParted = /^[,;—]$/.test(tokens[conjunction - 1]?.lower ?? '');
	if (!isParted && (conjunction === first || before.lower === 'and')) return false;
	// "Ruiz, a teacher, and Paz smiled": both
	for (let at = conjunction - 1; at >= 0; at--) if (isVerbal(tokens, at)) return true;
	return false;
}
