import {type CueHit, isSpeech} from './cues.ts';
import {endsAtDash} from './dashes.ts';
import {FORM, FRAME, IS} from './lexicon.ts';
import {opensNaming} from './naming.ts';
import type {Phrase} from './noun-phrases.ts';
import {
	awaitsClause,
	carriesOn,
	corrects,
	isAroundObject,
	isCounted,
	isGloss,
	isNextAct,
	isNextDeed,
	isObjectOnly,
	isSceneBehind,
	isWhereOrWhen,
	isWithoutVerb,
	opensNextWords,
} from './runs-on.ts';
import {hasQuotation} from './sentence.ts';
import type {Token} from './tokens.ts';
import {isVerbal} from './verbal.ts';

/** Content found beside a cue, as token indices; `last` is inclusive. */
export type Content = Phrase & {
	/** A colon or comma at the end of the sentence: what was said comes in the next one. */
	readonly open?: boolean;
};

/** Whether a mark ends a sentence or a clause, or closes a bracket; commas, colons and dashes do not. */
export const isStop = (token: Token): boolean =>
	token.is !== 0 && (token.is & IS.MARK) !== 0 && /[.!?;)…]/.test(token.lower);

/** Participles of speech after a comma begin a quote of their own: "…, adding that …". */
const startsAnother = (token: Token | undefined): boolean =>
	token !== undefined &&
	((token.form & FORM.ING &&
		token.cue !== null &&
		(token.cue.frames & (FRAME.SPEECH | FRAME.ADDRESS | FRAME.JUDGEMENT)) !== 0) ||
		token.lower === 'according');

/** The end of content that begins at token `first`: the sentence, or where the sentence stops being about it. */
export function endContent(
	tokens: readonly Token[],
	first: number,
	limit: number,
	hit: CueHit | null,
): Content | null {
	if (first >= limit || first >= tokens.length) return null;
	let last = first;
	for (let at = first; at < limit; at++) {
		const token = tokens[at]!;
		if (at > first) {
			const next = tokens[at + 1];
			if (token.lower === ';') break;
			if (token.lower === '—' && endsAtDash(tokens, first, at, limit, hit)) break;
			// "Paz, a rival since both sought the chair, had told her": the sentence goes on to its own verb
			if (token.lower === ',' && hit && !isSpeech(hit) && goesOnTelling(tokens, at + 1)) break;
			if (
				token.lower === ',' &&
				((startsAnother(next) && !(next!.lower === 'according' && tokens[at - 1]!.lower === 'that')) ||
					isTag(tokens, at + 1) ||
					(hit && opensNaming(tokens, at + 1, limit)))
			)
				break;
			if (
				token.lower === ',' &&
				endsAtComma(tokens, at, limit, hit) &&
				!quotesOn(tokens, at + 1, limit) &&
				!isWithinSubject(tokens, first, at, limit, hit)
			)
				break;
			if (token.lower === ',' && hit && isSpeech(hit) && isGloss(tokens, first, at, limit)) break;
			// said the quay was shut: “It sank,” she wrote
			if (token.lower === ':' && next?.quotation?.ending === ',' && opensTag(tokens[at + 2])) break;
			if (token.lower === 'by' && next?.lower.endsWith('ing') && isWithoutVerb(tokens, first, at, hit)) break;
			// … but "that, according to the log, it sank" is all of it said
			if (token.lower === 'according' && next?.lower === 'to' && tokens[at - 2]?.lower !== 'that') break;
			if (token.lower === ',' && hit && endsBehindMarks(tokens, at, hit)) break;
			if (hit && isSpeech(hit) && isSceneBehind(tokens, at, limit)) break;
			if (hit && isWhereOrWhen(tokens, first, at, limit, hit)) break;
			if (hit && opensNextWords(tokens, first, at)) break;
			if (isStop(token) && at === limit - 1) break;
			if (
				endsWithQuotation(tokens, at - 1) &&
				!carriesOn(tokens, first, at, hit) &&
				!awaitsClause(tokens, first, at, limit)
			)
				break;
			// "a sign reading “Loyalty Is Not A Loan” was hung outside": the sign was
			const isQuoted = at - 1 === first && isWhole(tokens[first]!);
			if (isQuoted && hit?.mood === 'participle' && token.is & IS.AUXILIARY) break;
			// called it “a bedtime story” and moved to strike it: the next thing done
			const isDone = token.lower === 'and' && tokens[at - 1]!.quotation && next && isVerbal(tokens, at + 1);
			if (isDone && hit && isObjectOnly(hit)) break;
			if (hit && /^(?:and|but)$/.test(token.lower) && isNextDeed(tokens, first, at + 1, hit)) break;
			// "called him “a nice man” and she did not smile"
			if (
				hit &&
				isObjectOnly(hit) &&
				/^(?:and|but)$/.test(token.lower) &&
				/^(?:he|she|they)$/.test(next?.lower ?? '')
			)
				break;
			// says “if found, pity me”, and somebody did: the comma stands outside the marks
			if (token.lower === ',' && at - 1 === first && isWhole(tokens[first]!) && goesOnAlone(tokens, at + 1))
				break;
			// told her it was “a gift”, and gave her a rope
			if (token.lower === ',' && hit && isSpeech(hit) && isNextAct(tokens, at, limit, hit)) break;
			// says it is “a gift”, as the crews set sail
			if (token.lower === ',' && tokens[at - 1]!.is & IS.QUOTATION && setsScene(tokens, at + 1, limit)) break;
		}
		last = at;
	}
	while (last > first && tokens[last]!.is & IS.MARK) last--;
	if (hit && isObjectOnly(hit)) last = withoutTime(tokens, first, last);
	return tokens[last]!.is & IS.MARK ? null : {first, last};
}

/**
 * "said the captain, a Dane, was ill", "hopes the talks, although late, will go on": no verb has come yet, and behind
 * the next comma one does.
 */
function isWithinSubject(
	tokens: readonly Token[],
	first: number,
	comma: number,
	limit: number,
	hit: CueHit | null,
): boolean {
	if (!hit || isObjectOnly(hit)) return false;
	for (let at = first; at < comma; at++)
		if (tokens[at]!.quotation || isVerbal(tokens, at) || (tokens[at]!.is & IS.SUBJECT && at > first))
			return false;
	let next = comma + 1;
	while (next < limit && tokens[next]!.lower !== ',' && !(tokens[next]!.is & IS.QUOTATION)) next++;
	const verb = tokens[next + 1];
	return (
		next + 1 < limit &&
		verb !== undefined &&
		tokens[next]!.lower === ',' &&
		!(verb.is & IS.SUBJECT) &&
		isVerbal(tokens, next + 1)
	);
}

/** "defended his vote on Monday": the day belongs to the defending. */
function withoutTime(tokens: readonly Token[], first: number, last: number): number {
	let end = last;
	if (tokens[end]!.is & IS.TIME) {
		end--;
	} else if (
		tokens[end]!.is & IS.TIME_NOUN &&
		(/^(?:this|last|next|that)$/.test(tokens[end - 1]?.lower ?? '') || (tokens[end - 1]?.is ?? 0) & IS.TIME)
	)
		end -= 2;
	else return last;
	if (/^(?:on|late|early|in|since)$/.test(tokens[end]?.lower ?? '')) end--;
	// "urged them to stay away until Monday": the day belongs to what was urged
	return end >= first && !(tokens[end]!.is & (IS.PREPOSITION | IS.DETERMINER)) ? end : last;
}

/** "called it “the drunk”, for months": where the comma stands outside the marks it ends a judgement as one within does. */
function endsBehindMarks(tokens: readonly Token[], comma: number, hit: CueHit): boolean {
	const next = tokens[comma + 1];
	return (
		isObjectOnly(hit) &&
		tokens[comma - 1]!.quotation?.closed === true &&
		next !== undefined &&
		!next.quotation &&
		!tokens[comma + 2]?.quotation &&
		!/^(?:and|or|but|not|as)$/.test(next.lower) &&
		!(next.is & IS.WH)
	);
}

/** ", he told the council", ", Ruiz replied: “…”": an attribution of its own ends what stands before it. */
function isTag(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:he|she|they)$/.test(tokens[at]?.lower ?? '')) return isNamedTag(tokens, at);
	const verb = tokens[at + 1];
	if (/^(?:said|says|told|tells|added|wrote)$/.test(verb?.lower ?? '')) return true;
	return (
		verb?.cue !== undefined &&
		verb.cue !== null &&
		(verb.cue.frames & FRAME.SPEECH) !== 0 &&
		(verb.form & FORM.PAST) !== 0 &&
		tokens.at(-1)!.quotation !== null
	);
}

/** How many words a name may have. */
const LONGEST_NAME = 3;

/** "Asked whether she trusted Paz, Ruiz replied: “No.”" */
function isNamedTag(tokens: readonly Token[], at: number): boolean {
	let verb = at;
	while (verb < at + LONGEST_NAME && (tokens[verb]?.is ?? 0) & IS.CAPITAL) verb++;
	const cue = verb === at ? null : (tokens[verb]?.cue ?? null);
	if (!cue || !(cue.frames & FRAME.SPEECH) || !(tokens[verb]!.form & FORM.PAST)) return false;
	const next = tokens[verb + 1];
	return next?.lower === ':' || (next?.lower === ',' ? tokens[verb + 2] : next)?.quotation != null;
}

/** ", had told", ", said": a finite verb of speech without a subject. */
function goesOnTelling(tokens: readonly Token[], at: number): boolean {
	const verb = tokens[(tokens[at]?.is ?? 0) & IS.HAVE ? at + 1 : at];
	return (
		verb?.cue != null &&
		(verb.cue.frames & (FRAME.SPEECH | FRAME.ADDRESS)) !== 0 &&
		/^(?:said|told|says|tells)$/.test(verb.lower)
	);
}

/** What an attribution behind words in marks begins with: "she wrote", "said Ruiz", "the mayor said". */
const opensTag = (token: Token | undefined): boolean =>
	token !== undefined && (token.cue !== null || (token.is & (IS.SUBJECT | IS.CAPITAL | IS.DETERMINER)) !== 0);

/** A quotation that ends in a comma of its own ends what was said, unless another one follows in a list. */
function endsWithQuotation(tokens: readonly Token[], at: number): boolean {
	const {quotation} = tokens[at]!;
	if (!quotation || !/[,.?!]/.test(quotation.ending)) return false;
	const next = tokens[at + 1]!;
	return (
		!(next.is & IS.QUOTATION) &&
		!(/^(?:and|or|an?|the)$/.test(next.lower) && (tokens[at + 2]?.is ?? 0) & IS.QUOTATION)
	);
}

const isWhole = ({quotation}: Token): boolean => quotation !== null && quotation.words > 2;

/** ", and somebody did": a clause of the writer's with a subject of its own, and nothing more in marks. */
function goesOnAlone(tokens: readonly Token[], from: number): boolean {
	if (!/^(?:and|but|so|or)$/.test(tokens[from]?.lower ?? '')) return false;
	return !hasQuotation(tokens, from, tokens.length);
}

/** ", as the crews set sail": a clause of the writer's, with nothing more in marks. */
const setsScene = (tokens: readonly Token[], from: number, limit: number): boolean =>
	/^(?:as|when|while|after|before|amid)$/.test(tokens[from]?.lower ?? '') &&
	!hasQuotation(tokens, from, limit);

/** ", but Ruiz is giving them “lectures”": still what was said, when no one else says it. */
function quotesOn(tokens: readonly Token[], from: number, limit: number): boolean {
	if (tokens[from]?.lower !== 'but') return false;
	for (let at = from; at < limit; at++) {
		if (tokens[at]!.is & IS.QUOTATION) return true;
		if (tokens[at]!.cue && tokens[at]!.cue!.frames > 0) return false;
	}
	return false;
}

/** How many words one thing of a list may have. */
const LONGEST_LISTED = 7;

/** "blamed the rain, a late start and “some confusion”": no appositive, but a list, as what its "and" brings is in marks. */
function listsOnInMarks(tokens: readonly Token[], from: number): boolean {
	for (let at = from + 1; at < Math.min(tokens.length - 1, from + LONGEST_LISTED); at++) {
		const {is, lower} = tokens[at]!;
		if (lower === 'and') return tokens[at + 1]!.quotation !== null;
		if (is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.AUXILIARY | IS.WH)) return false;
	}
	return false;
}

/** ", but he …", ", which …", ", while …": the sentence goes on in the writer's own voice. */
function endsAtComma(tokens: readonly Token[], comma: number, limit: number, hit: CueHit | null): boolean {
	const next = tokens[comma + 1];
	if (!next) return true;
	if (next.lower === 'but') return !corrects(tokens, comma + 2);
	// "argue that, while the dues are low, crews will leave": the clause comes behind the next comma
	if (/^(?:while|although|though)$/.test(next.lower)) return tokens[comma - 1]!.lower !== 'that';
	if (hit && remarksOn(tokens, comma + 1)) return true;
	if (hit && hit.mood !== 'finite' && goesOnElsewhere(tokens, comma + 1, limit, hit)) return true;
	// "62 percent said they were paid late, compared with 10 percent last year": those who say so are compared
	if (next.lower === 'compared' && hit)
		return isCounted(tokens, comma + 3) && isCounted(tokens, hit.first - 8, hit.first);
	// "pledged “peace” with them, a “sincere” bond and a raise"
	if (next.lower === 'a' || next.lower === 'an')
		return !tokens[comma + 2]?.quotation && !listsOnInMarks(tokens, comma + 1);
	// "praised her keeper, Luis Paz, as “a wall with gloves”"
	if (next.lower === 'as' && tokens[tokens[comma + 2]?.lower === ',' ? comma + 3 : comma + 2]?.quotation)
		return false;
	if (hit && isObjectOnly(hit) && !isAroundObject(tokens, comma, limit, hit))
		return (
			(/^(?:he|she|they)$/.test(next.lower) && isVerbal(tokens, comma + 2)) ||
			/^(?:which|who|and|the|with|despite|compared)$/.test(next.lower) ||
			(next.is & IS.SUBORDINATOR) !== 0 ||
			(/^[^-]*ing$/.test(next.lower) && next.lower !== 'including')
		);
	return false;
}

/** ", double the number of May", ", remarks that angered them", ", even as it rains": the writer on what was said. */
function remarksOn(tokens: readonly Token[], from: number): boolean {
	const [first, second] = [tokens[from], tokens[from + 1]];
	if (!first || !second) return false;
	if (/^(?:even|much)$/.test(first.lower)) return second.lower === 'as';
	if (/^(?:double|triple|twice|half)$/.test(first.lower)) return second.lower === 'the';
	return /^(?:that|which)$/.test(second.lower) && REMARKS.test(first.lower);
}

const REMARKS =
	/^(?:something|remarks|comments|claims|words|numbers|figures|stances|positions|charges|accusations|allegations|statements)$/;

/**
 * "The groups supporting Paz, a deputy, have spent it", "To endorse Paz, the union met": what the verb that is none of a clause
 * belongs to goes on, by its own verb or with its subject.
 */
function goesOnElsewhere(tokens: readonly Token[], from: number, limit: number, hit: CueHit): boolean {
	const next = tokens[from]!;
	if (isSpeech(hit) || tokens[hit.last + 1]!.lower === 'that') return false;
	if (next.is & IS.AUXILIARY && !(next.is & IS.SUBJECT) && !(next.form & FORM.ING)) return true;
	if (!(next.is & (IS.CAPITAL | IS.DETERMINER | IS.SUBJECT)) || next.is & IS.WH) return false;
	for (let at = from + 1; at < Math.min(limit, from + LONGEST_LISTED); at++) {
		if (tokens[at]!.is & (IS.MARK | IS.QUOTATION | IS.CONJUNCTION | IS.WH)) return false;
		if (isVerbal(tokens, at)) return true;
	}
	return false;
}
