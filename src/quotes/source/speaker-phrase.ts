import {type CueHit, isSpeech} from '../cues/cues.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import type {Token} from '../tokens.ts';
import {HUMAN_ENDING, type Phrase} from './noun-phrases.ts';

/**
 * Whether the phrase before a cue may be who speaks. Words without marks are only taken from someone who can
 * speak: a name, a pronoun, a person or people of whom there is more than one word or more than one.
 */
export function maySpeak(tokens: readonly Token[], phrase: Phrase, hit: CueHit): boolean {
	if (tokens[phrase.first]!.is & IS.QUOTATION && phrase.first === phrase.last) return false;
	if (isOnlyAsked(tokens, phrase, hit) || isImagined(tokens, phrase)) return false;
	if (hasQuotation(tokens, hit.last, tokens.length) || hasQuotation(tokens, 0, phrase.first)) return true;
	const first = tokens[phrase.first]!;
	const isAlone = phrase.first === phrase.last;
	const may = isAlone ? mayWordSpeak(tokens, phrase.first, hit) : null;
	if (may !== null) return may;
	// "only time will tell"
	if (hit.lemma === 'tell' && tokens[phrase.last]!.lower === 'time' && hit.first < hit.verb) return false;
	if (phrase.last - phrase.first < 2 && MUTE.test(tokens[phrase.last]!.lower)) return false;
	if (first.is & IS.CAPITAL) return true;
	// "closing the quay, the crews hope …" read as one phrase; "the closed quay needs"
	if (first.is === 0 && first.lower.endsWith('ing') && !isAlone)
		return (hit.frames & (FRAME.SPEECH | FRAME.BELIEF)) !== 0 && isTrade(tokens, phrase);
	// "Quay is lost, analyst says": headlines leave the article out
	if (isAlone && isSpeech(hit) && (HUMAN_ENDING.test(first.lower) || SPEAKS.test(first.lower))) return true;
	return !isAlone || first.is !== 0 || /[^s]s$/.test(first.lower) || /^(?:people|police)$/.test(first.lower);
}

/** Whether a pronoun may be who speaks; null for other words. */
function mayWordSpeak(tokens: readonly Token[], at: number, hit: CueHit): boolean | null {
	switch (tokens[at]!.lower) {
		// "voters who support Ruiz", "a letter that asks …": the clause picks out who or what is meant.
		case 'who':
		case 'that':
		case 'which': {
			const {lower} = tokens[at - 1] ?? {lower: ''};
			return at > 0 && !/^(?:anyone|anybody|whoever)$/.test(lower) && (isSpeech(hit) || lower === ',');
		}
		// "if anyone wishes to speak"
		case 'anyone':
		case 'anybody':
		case 'nobody':
			return false;
		// "one could call it a draft"
		case 'one':
			return isSpeech(hit) && tellsOfOne(tokens, hit);
		case 'you':
			return isSpeech(hit);
		// "it wants a new roof"
		case 'it':
			return isSpeech(hit) && hit.mood === 'finite';
		// "I want that written down": somebody's words themselves, in a text without marks
		case 'i':
		case 'we':
			return isSpeech(hit) || (hit.frames & FRAME.BELIEF) !== 0;
		default:
			return null;
	}
}

/** "Would you say “I am lost” to a friend?", "Who would say “I am lost”?": a question of the writer's, and nobody's words. */
function isOnlyAsked(tokens: readonly Token[], {first, last}: Phrase, hit: CueHit): boolean {
	const end = tokens.at(-1)!;
	if ((end.quotation?.ending ?? end.lower) !== '?' || first !== last || last >= hit.first) return false;
	const {lower} = tokens[first]!;
	const isUnreal = hit.mood !== 'finite' || hit.first < hit.verb;
	if (lower === 'who' ? first === 0 : /^(?:any|some)(?:one|body)$/.test(lower)) return isUnreal;
	// "Has she called it “over”?" and "Why has she called it “over”?": she may have
	if (!/^(?:you|they|we)$/.test(lower)) return false;
	// "Who do they think they are, to tell us it is “over”?", "What if you told her “no”?"
	if (hit.mood === 'infinitive' || lower === 'you') return true;
	const before = tokens[first - 1];
	return before !== undefined && ((before.is & (IS.AUXILIARY | IS.MODAL)) !== 0 || before.lower === 'dare');
}

/** "Imagine they tell you: “…”", "Imagine Ruiz saying “…”" */
const isImagined = (tokens: readonly Token[], {first}: Phrase): boolean =>
	first <= 2 && IMAGINE.has(tokens[0]!.lower);

const IMAGINE = new Set(['imagine', 'suppose', 'picture']);

/** "One wrote to say that it sank", but not "one could say", "one has to say". */
const tellsOfOne = (tokens: readonly Token[], {first, verb, mood}: CueHit): boolean =>
	(mood === 'infinitive' && !(tokens[first - 1]!.is & IS.AUXILIARY)) ||
	(first === verb && (tokens[verb]!.form & FORM.PAST) !== 0);

/** "farming leaders", "hacking specialists": what their trade is. */
const isTrade = (tokens: readonly Token[], {first, last}: Phrase): boolean =>
	last === first + 1 && tokens[last]!.is === 0 && /[^s]s$/.test(tokens[last]!.lower);

const SPEAKS =
	/^(?:analyst|expert|candidate|source|study|poll|report|survey|group|judge|coach|chief|witness)$/;

/** "The law says that …", "the sign read: Keep Out": nobody's words. */
const MUTE = /^(?:laws?|signs?|rules?|clock|labels?|dictionary|proverb|saying|thermometer|calendar)$/;
