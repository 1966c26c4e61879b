import {findOwner, ownerIn} from '../cues/owned-words.ts';
import {ownerBefore} from '../cues/owner-before.ts';
import {isVerbal} from '../cues/verbal.ts';
import {IS} from '../lexicon.ts';
import {findLastClauseSubject} from '../source/last-clause.ts';
import {type MentionStarts, type Phrase, startOfPhrase} from '../source/noun-phrases.ts';
import {OPENS_CLAUSE} from '../source/subject.ts';
import {findSentenceSubject} from '../source/subject-before.ts';
import type {Token} from '../tokens.ts';

/** Whose words a colon brings: the name right before it ("From the report:"), else the subject of the clause. */
export function ownerOf(tokens: readonly Token[], colon: number, starts: MentionStarts): Phrase | null {
	const left = tokens[colon - 1];
	if (!left) return null;
	if (tokens[0]!.lower === 'from' && colon > 1) return {first: 1, last: colon - 1};
	const name = nameBefore(tokens, colon, starts);
	if (name) return name;
	// "Ruiz shared Paz's words: “…”": they are his
	const owner = PASSED_ON.test(tokens[colon - 1]!.lower) ? ownerBefore(tokens, colon - 1) : null;
	if (owner && REPEATS.test(tokens[owner.first - 1]?.lower ?? '')) return owner;
	// "The company was told: “…”": by somebody else
	if (/^(?:told|asked|warned|advised|informed)$/.test(left.lower) && (tokens[colon - 2]?.is ?? 0) & IS.BE)
		return null;
	const found = findLastClauseSubject(tokens, colon, starts) ?? findSentenceSubject(tokens, colon, starts);
	if (!found) return findOwner(tokens, colon);
	const told = toldOf(tokens, found, starts);
	const subject = told && (ownerIn(tokens, told) ?? told);
	// "Ruiz left before Paz stood up and said: “…”": either of the two
	if (subject && opensClauseOnName(tokens, subject.last + 1, colon)) return null;
	// "Here is Ruiz, writing from a hotel she could not pay for: “…”": who could not pay need not be who writes
	if (subject && tokens[subject.first]!.is & IS.SUBJECT && tokens[subject.first - 1]?.is === 0) return null;
	const isThing =
		subject && /^(?:it|this|that|there|here|which|these|those)$/.test(tokens[subject.first]!.lower);
	return isThing ? null : subject;
}

/** The name that ends before a colon, where it alone can be whose words follow: "From Ana Ruiz:", "It is Ruiz:", "Ruiz:". */
function nameBefore(tokens: readonly Token[], colon: number, starts: MentionStarts): Phrase | null {
	const last = colon - 1;
	if (!(tokens[last]!.is & IS.CAPITAL)) return null;
	let first = last;
	while (first > 0 && tokens[first - 1]!.is & IS.CAPITAL && !(tokens[first - 1]!.is & (IS.MARK | IS.TIME)))
		first--;
	// "… Paz: “It did not.”", "… Former minister Ana Paz: “It did not.”"
	if (tokens[colon + 1]?.quotation && isAlone(tokens, first, colon, starts)) return {first, last};
	const lead = tokens[first - 1];
	return lead && !(tokens[last]!.is & IS.TIME) && /^(?:from|—|is)$/.test(lead.lower) ? {first, last} : null;
}

/** Whether the sentence has nothing before its colon but a name, with what its bearer is. */
function isAlone(tokens: readonly Token[], first: number, colon: number, starts: MentionStarts): boolean {
	if (first > LONGEST_ROLE) return false;
	for (let at = 0; at < first; at++) if (tokens[at]!.is & OTHER || isVerbal(tokens, at)) return false;
	for (let at = first; at < colon; at++) if (starts.has(tokens[at]!.start)) return true;
	return false;
}

/** How many tokens may tell what somebody is: "Former prime minister". */
const LONGEST_ROLE = 3;

const OTHER =
	IS.MARK |
	IS.PREPOSITION |
	IS.SUBJECT |
	IS.QUOTATION |
	IS.CONJUNCTION |
	IS.TIME |
	IS.WH |
	IS.OBJECT |
	IS.CUE_NOUN;

const PASSED_ON =
	/^(?:words?|post|tweet|message|line|remark|remarks|quote|motto|slogan|letter|comment|phrase)$/;
const REPEATS =
	/^(?:reposted|reposts|retweeted|shared|shares|quoted|quotes|repeated|repeats|recited|recites|echoed|echoes|cited|cites|recalled|recalls|invoked|invokes|read|reads)$/;

/** "The report, which Ruiz had tried to block, was clear: “…”": the report's words, and not hers. */
function toldOf(tokens: readonly Token[], subject: Phrase, starts: MentionStarts): Phrase | null {
	const before = tokens[subject.first - 1];
	// "Ruiz's message to Paz was simple: “…”": whose message it is
	if (before && (before.is & IS.PREPOSITION || before.lower === 'to'))
		return subject.first > 1 ? ownerBefore(tokens, subject.first - 2) : null;
	const comma = subject.first - 2;
	if (comma < 1 || !/^(?:which|whom|that|whose)$/.test(tokens[comma + 1]!.lower)) return subject;
	if (tokens[comma]!.lower !== ',') return null;
	const first = startOfPhrase(tokens, comma - 1, starts);
	return first === null ? null : {first, last: comma - 1};
}

function opensClauseOnName(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to - 1; at++)
		if (OPENS_CLAUSE.test(tokens[at]!.lower) && tokens[at + 1]!.is & IS.CAPITAL) return true;
	return false;
}
