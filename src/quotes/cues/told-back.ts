import type {Draft} from '../draft.ts';
import {IS} from '../lexicon.ts';
import {hasQuotation, type Sentence} from '../sentence.ts';
import {type MentionStarts, type Phrase, startOfPhrase} from '../source/noun-phrases.ts';
import {findPhraseAfter} from '../source/phrase-after.ts';
import {findSubjectBefore} from '../source/subject-before.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';

/**
 * "“It is lost.” That is how Ruiz put it.", "“…” So said Ruiz.", "“…” Those were the words of Ruiz.", "“…” Ruiz was speaking
 * on the quay.": a sentence that tells only whose words in marks the sentence before is.
 */
export function findToldBack(sentence: Sentence, starts: MentionStarts): Draft | null {
	const {tokens, before} = sentence;
	if (!before || tokens.length > LONGEST || !before.every(({is}) => is & (IS.QUOTATION | IS.MARK)))
		return null;
	if (!hasQuotation(before, 0, before.length)) return null;
	const found = readPointer(tokens, starts) ?? readSpeaking(tokens, starts);
	if (!found || !isNamed(tokens, found.source, starts)) return null;
	const draft = toDraft(sentence, 'quotation before its attribution', [], found.cue, found.source);
	return {...draft, content: before.flatMap(token => (token.quotation ? [token.quotation.said] : []))};
}

/** The longest such sentence, in tokens. */
const LONGEST = 24;

type Told = {readonly cue: Phrase; readonly source: Phrase};

/** "That is how Ruiz put it", "This was Ruiz's message", "Those were the words of Ruiz", "So said Ruiz" */
function readPointer(tokens: readonly Token[], starts: MentionStarts): Told | null {
	const {lower} = tokens[0]!;
	if (/^(?:so|thus)$/.test(lower)) {
		const source = /^(?:said|says|spoke|speaks|wrote|writes)$/.test(tokens[1]?.lower ?? '')
			? findPhraseAfter(tokens, 2)
			: null;
		return source && {cue: {first: 1, last: 1}, source};
	}
	if (!/^(?:that|this|those|these|such)$/.test(lower) || !((tokens[1]?.is ?? 0) & IS.BE)) return null;
	if (tokens[2]?.lower === 'how') {
		const verb = tokens.findIndex(token => HOW.test(token.lower));
		const source = verb > 3 ? findSubjectBefore(tokens, verb, starts) : null;
		return source?.first === 3 ? {cue: {first: 2, last: verb}, source} : null;
	}
	const noun = tokens.findIndex(token => WORDS.test(token.lower));
	if (noun < 3) return null;
	if (/^(?:of|from|by)$/.test(tokens[noun + 1]?.lower ?? '')) {
		const source = findPhraseAfter(tokens, noun + 2);
		return source && {cue: {first: noun, last: noun + 1}, source};
	}
	let last = noun - 1;
	while (last > 2 && !(tokens[last]!.is & IS.GENITIVE)) last--;
	const first = last > 1 && tokens[last]!.is & IS.GENITIVE ? startOfPhrase(tokens, last, starts) : null;
	return first === null ? null : {cue: {first: noun, last: noun}, source: {first, last}};
}

const HOW = /^(?:put|puts|described|describes|summed|sums|saw|sees|explained|explains|expressed)$/;
const WORDS =
	/^(?:words?|message|verdict|view|answer|reply|response|assessment|description|conclusion|warning|advice|summary|explanation|opinion)$/;

/** "Ruiz was speaking on the quay" */
function readSpeaking(tokens: readonly Token[], starts: MentionStarts): Told | null {
	const verb = tokens.findIndex(({lower}) => lower === 'speaking' || lower === 'talking');
	if (verb < 2 || !(tokens[verb - 1]!.is & IS.BE)) return null;
	if (!/^(?:on|at|in|to|after|before|during|as|from|outside|ahead|.)$/.test(tokens[verb + 1]?.lower ?? '.'))
		return null;
	const source = findSubjectBefore(tokens, verb - 1, starts);
	return source?.first === 0 ? {cue: {first: verb - 1, last: verb}, source} : null;
}

const isNamed = (tokens: readonly Token[], {first, last}: Phrase, starts: MentionStarts): boolean =>
	/^(?:s?he)$/.test(tokens[first]!.lower) ||
	tokens.slice(first, last + 1).some(({start}) => starts.has(start));
