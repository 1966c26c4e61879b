import {isAsking} from '../cues/asking.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FRAME, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {type Content, endContent} from './content-end.ts';
import {isNextToCue, type Opening, thanks} from './content-opening.ts';

/** Whether the words behind the cue tell more of whom it addresses, of its setting or of a work, and nothing said. */
export function tellsOfSetting(tokens: readonly Token[], opening: Opening): boolean {
	const {hit, addressed, first} = opening;
	const token = tokens[first]!;
	// "thanked the crews who had searched": which of them
	if (addressed > hit.last + 1 && !ASKS.has(hit.lemma) && /^(?:who|whom|whose|which)$/.test(token.lower))
		return true;
	// "when he asked me for the record I gave it to him": the sentence goes on
	if (!isNextToCue(opening) && hit.lemma === 'ask' && token.is & IS.SUBJECT) return true;
	if (token.lower === 'that') return tellsOfReport(tokens, opening) || tellsOfNoun(tokens, opening);
	// "sang “Low Water” at the opening": a work and no words
	return (
		token.quotation?.isTitle === true &&
		isNextToCue(opening) &&
		PERFORM.has(hit.lemma) &&
		tokens[first + 1]?.lower !== ','
	);
}

/** Whether a word introduces what was said: "that", a question word, a quotation, "to", "as". */
export function isIntroduced(tokens: readonly Token[], {hit, first}: Opening): boolean {
	const {is, lower} = tokens[first]!;
	// "sighs when she hears it": when she does
	if (lower === 'when' && SOUNDS.test(hit.lemma)) return false;
	return (
		(is & (IS.QUOTATION | IS.WH)) !== 0 ||
		lower === 'that' ||
		lower === 'to' ||
		(lower === 'not' && tokens[first + 1]?.lower === 'to') ||
		(lower === 'as' && (hit.frames & FRAME.JUDGEMENT) !== 0) ||
		(lower === 'for' && thanks(hit))
	);
}

const SOUNDS =
	/^(?:sigh|laugh|cry|scream|shout|joke|complain|grumble|apologi[sz]e|whisper|speak|talk|respond|reply|answer)$/;

/** What was said behind a word that introduces it (`isIntroduced`); null when that word introduces something else. */
export function findIntroduced(tokens: readonly Token[], opening: Opening): Content | null {
	const {hit, addressed, first, limit} = opening;
	const {is, lower} = tokens[first]!;
	// "told the crews on the quay, where it rained": more about the quay
	const isRelative = is & IS.WH && /^(?:who|whom|whose|which|when|where)$/.test(lower);
	// "told the Gazette when asked about it"
	if (lower === 'when' && isAsking(tokens[first + 1])) return null;
	if (isRelative && !isNextToCue(opening) && first !== addressed) return null;
	if (lower === 'to' && !takesInfinitive(tokens, opening)) return null;
	if (lower === 'for' && first + 1 >= limit) return null;
	const content = endContent(tokens, lower === 'as' ? first + 1 : first, limit, hit);
	// "urged the crews to wait": they are part of what is urged
	const isOrder = /^(?:to|not)$/.test(lower) && URGES.has(hit.lemma);
	return content && isOrder && addressed === first ? {...content, first: hit.last + 1} : content;
}

/** "vowed to close it", "told them to stay", but not "spoke to them", "taught her to swim". */
function takesInfinitive(tokens: readonly Token[], opening: Opening): boolean {
	const {hit, first} = opening;
	const infinitive = tokens[first + 1];
	// "Ruiz says to bring a rope", but not "I say to people"
	if (hit.lemma === 'say')
		return (
			hit.mood === 'finite' &&
			isNextToCue(opening) &&
			infinitive !== undefined &&
			!(infinitive.is & ~(IS.VERB | IS.CUE | IS.NOUN_TOO)) &&
			!/(?:[^s]s|people|men|women|children)$/.test(infinitive.lower)
		);
	// "directed the port to file a plan", but not "directed efforts to keep it open"
	const whom = IS.DETERMINER | IS.CAPITAL | IS.OBJECT;
	if (hit.lemma === 'direct' && (first === hit.last + 1 || !(tokens[hit.last + 1]!.is & whom))) return false;
	return (
		infinitive !== undefined &&
		(hit.frames & (FRAME.INTENTION | FRAME.ADDRESS)) !== 0 &&
		!(infinitive.is & (IS.DETERMINER | IS.OBJECT)) &&
		!/^(?:show|teach)$/.test(hit.lemma)
	);
}

/** "responded to reports that it was shut": others reported it. */
const tellsOfReport = (tokens: readonly Token[], {addressed, first}: Opening): boolean =>
	REPORTED.test(tokens[first - 1]!.lower) && tokens.slice(addressed, first).some(({lower}) => lower === 'to');

/** "told the crews about a plan that would close it": more about the plan. */
function tellsOfNoun(tokens: readonly Token[], {addressed, first, limit}: Opening): boolean {
	if (first <= addressed || first + 1 >= limit) return false;
	const {is, lower} = tokens[first + 1]!;
	// "a rope found in a shed that holds the nets": a verb that is not known, as its object follows
	const holds =
		is === 0 &&
		/(?:[^s]s|ed)$/.test(lower) &&
		((tokens[first + 2]?.is ?? 0) & (IS.DETERMINER | IS.OBJECT)) !== 0;
	return holds || (isVerbal(tokens, first + 1) && !(is & IS.SUBJECT));
}

const REPORTED =
	/^(?:reports?|claims?|allegations?|accusations?|suggestions?|speculation|rumou?rs?|criticism|news|charges?)$/;

/** Verbs behind whose addressee a question may follow: "asked the crews who had gone". */
const ASKS = new Set('ask tell show teach remind question'.split(' '));

/** Verbs whose object is to do what is said. */
const URGES = new Set(
	'call urge ask order encourage press implore exhort instruct direct challenge invite beg beseech advise'.split(
		' ',
	),
);

/** Verbs whose object is a work as often as words. */
const PERFORM = new Set('sing write recite begin'.split(' '));
