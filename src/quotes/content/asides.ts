import {type CueHit, isSpeech} from '../cues/cues.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import {isSaidWhere, skipSetting} from '../source/setting.ts';
import type {Token} from '../tokens.ts';
import {holdsClause, isTitleAt} from './clause.ts';
import {BELIEVED_BEFORE, trimmed} from './content-before.ts';
import {type Content, endContent} from './content-end.ts';

/**
 * "The port, Ruiz said, should be …", "As Ruiz explained, the port …": the attribution is an aside between
 * commas and the sentence around it is what was said.
 */
export function readAside(
	tokens: readonly Token[],
	subject: number,
	from: number,
	hit: CueHit,
	limit: number,
): Content[] {
	if (!(isSpeech(hit) || BELIEVED_BEFORE.has(hit.lemma)) || tokens[subject]!.is & IS.WH) return [];
	let comma = hit.last + 1;
	while (comma < limit && tokens[comma]!.is & (IS.ADVERB | IS.TIME)) comma++;
	// "The word, Ruiz stresses in the paper, is …"
	comma = skipSetting(tokens, comma, limit, true);
	if (hit.frames & FRAME.ADDRESS)
		for (
			let most = comma + 6;
			comma < Math.min(limit, most) &&
			!(tokens[comma]!.is & (IS.MARK | IS.QUOTATION | IS.AUXILIARY | IS.SUBJECT));
		)
			comma++;
	const next = tokens[comma + 1];
	if (tokens[comma]?.lower !== ',' || !next || next.is & (IS.WH | IS.QUOTATION) || next.form & FORM.ING)
		return [];
	// "That is what the crews believe, and it may be so": the writer goes on
	if (!isSpeech(hit) && next.is & IS.CONJUNCTION) return [];
	// "The caller, Ruiz said, told her: “…”": the words in marks are the caller's.
	if (tellsOn(tokens, comma + 1, limit)) return [];
	const after = endContent(tokens, comma + 1, limit, hit);
	if (!after) return [];
	const border = tokens[subject - 1];
	const lead = tokens[subject - 2];
	const opens = !lead || lead.lower === ',' || (subject === 2 && (lead.is & IS.CONJUNCTION) !== 0);
	if (border?.lower === 'as' && opens) return holdsClause(tokens, after) ? [after] : [];
	if (border?.lower !== ',' || subject - 2 < from) return [];
	const ahead = trimmed(
		tokens,
		tokens[from]!.is & IS.CONJUNCTION ? Math.min(from + 1, subject - 2) : from,
		subject - 2,
	);
	if (!ahead || isSetting(tokens, ahead)) return [after];
	return ahead.last - ahead.first < 20 ? [ahead, after] : [after];
}

/** "It was only in May …", whose clause with "that" is still to come. */
const isCleft = (tokens: readonly Token[]): boolean =>
	tokens[0]!.lower === 'it' && ((tokens[1]?.is ?? 0) & IS.BE) !== 0;

/** "In a statement, Ruiz said, …": when or where it was said; but not "In a storm, Ruiz said, …". */
function isSetting(tokens: readonly Token[], ahead: Content): boolean {
	const {is} = tokens[ahead.first]!;
	if (isCondition(tokens, ahead)) return false;
	if (is & IS.PREPOSITION && !(is & IS.SUBORDINATOR))
		return (
			tokens
				.slice(ahead.first, ahead.last + 1)
				.some(token => token.is & (IS.TIME | IS.TIME_NOUN | IS.WRITING | IS.NUMBER | IS.QUOTATION)) ||
			isSaidWhere(tokens, ahead.first)
		);
	return (is & (IS.SUBORDINATOR | IS.ADVERB)) !== 0;
}

/** "If it rains, Ruiz said, …": a condition belongs to what was said. */
const isCondition = (tokens: readonly Token[], ahead: Content): boolean =>
	/^(?:if|unless|while|because|although|though|once|until)$/.test(tokens[ahead.first]!.lower) &&
	holdsClause(tokens, ahead);

/**
 * "The port is shut, Ruiz said, because the cranes are down", "…, and will stay so": what was said goes on behind
 * the attribution, by its reason or by another verb of the same subject.
 */
export function clauseAfterComma(
	tokens: readonly Token[],
	from: number,
	limit: number,
	hit: CueHit,
): Content | null {
	let comma = from;
	while (comma < limit && comma - from < 7 && tokens[comma]!.lower !== ',') {
		if (tokens[comma]!.is & (IS.MARK | IS.QUOTATION)) return null;
		comma++;
	}
	const [next, second] = [tokens[comma + 1], tokens[comma + 2]];
	if (tokens[comma]?.lower !== ',' || !next || !second || comma + 2 >= limit) return null;
	const isReason =
		/^(?:because|unless|since|provided|although|while|so|rather|instead|including|except)$/.test(next.lower);
	// "What worries him, Ruiz says, is the quay"
	const goesOn =
		next.lower === 'and' || next.lower === 'but'
			? goesOnJoined(tokens, comma + 2, limit)
			: // "it was only then, she said, that it rained"
				(next.lower === 'that' && (isCleft(tokens) || second.quotation !== null)) ||
				// "They came twice, she said, the first time in May, and the second with their dog"
				(/^(?:the|one|each|both)$/.test(next.lower) &&
					/^(?:first|second|last|other|latest)$/.test(second.lower)) ||
				((next.is & IS.AUXILIARY) !== 0 && !(next.is & IS.SUBJECT) && !(next.form & FORM.ING));
	// "He was advised, Ruiz said, to bring a pen"
	const isTo =
		next.lower === 'to' &&
		second.is !== IS.CAPITAL &&
		!(second.is & (IS.DETERMINER | IS.CAPITAL | IS.OBJECT | IS.QUOTATION));
	return isReason || goesOn || isTo ? endContent(tokens, comma + 1, limit, hit) : null;
}

/**
 * "The port is shut, Ruiz said, and the crews have left", "July was better, she said, but not by enough": a clause with a
 * subject of its own, or what the verb before it takes as well; but not "…, Ruiz said, and left the hall".
 */
function goesOnJoined(tokens: readonly Token[], from: number, limit: number): boolean {
	const {is, lower, quotation} = tokens[from]!;
	if (quotation || is & (IS.MODAL | IS.HAVE) || /^(?:not|only|also|that|if)$/.test(lower)) return true;
	if (!(is & (IS.SUBJECT | IS.DETERMINER | IS.CAPITAL)) && lower !== 'there') return false;
	for (let at = from + 1; at < limit; at++) {
		const {cue, form, lower: word} = tokens[at]!;
		// "…, Ruiz said, and Paz agreed"
		if (cue && cue.frames > 0 && form & (FORM.PAST | FORM.S)) return false;
		if (word === ',') return at > from + 2;
		if (isVerbal(tokens, at)) return true;
	}
	return false;
}

/** Whether a verb of telling with words in marks comes next: the subject before the aside is who tells. */
export function tellsOn(tokens: readonly Token[], from: number, limit: number): boolean {
	let at = from;
	while (at < limit && tokens[at]!.is & (IS.AUXILIARY | IS.ADVERB) && !tokens[at]!.cue) at++;
	const verb = tokens[at];
	return (
		verb !== undefined &&
		at < limit &&
		verb.cue !== null &&
		verb.cue.frames > 0 &&
		(verb.form & (FORM.PAST | FORM.S)) !== 0 &&
		hasQuotation(tokens, at + 1, limit)
	);
}

/** "as the crowd yelled", "to which Paz replied": the verb of speech at token `verb` has a subject of its own. */
function isTold(tokens: readonly Token[], from: number, verb: number): boolean {
	const {cue, form} = tokens[verb] ?? NOTHING;
	if (verb <= from + 1 || !cue || !(cue.frames & FRAME.SPEECH) || !(form & (FORM.PAST | FORM.S)))
		return false;
	for (let at = from; at < verb; at++)
		if (/^(?:as|while|when|before|after|until|which|whom)$/.test(tokens[at]!.lower)) return true;
	return false;
}

const NOTHING = {cue: null, form: 0};

/** "…," Ruiz said of the port, "…": the quotation that goes on behind the attribution. */
export function quotationAfterComma(
	tokens: readonly Token[],
	from: number,
	limit: number,
	hit: CueHit,
): Content | null {
	if (tokens[from]?.lower === ',' && tellsOn(tokens, from + 1, tokens.length)) return null;
	for (let at = from; at < limit; at++) {
		const token = tokens[at]!;
		if (token.lower === ';' || (token.cue && token.form & FORM.ING && tokens[at - 1]!.lower === ','))
			return null;
		// "When a reader wrote to ask, she replied: “…”"
		const opens = token.is & IS.SUBJECT || (token.is & IS.CAPITAL && tokens[at - 1]!.lower === ',');
		if (opens && tokens[at + 1]?.cue && tokens[at + 1]!.form & (FORM.PAST | FORM.S)) return null;
		if (!(token.is & IS.QUOTATION) || isTitleAt(tokens, at)) continue;
		let before = at - 1;
		while (before > from && tokens[before]!.is & (IS.CONJUNCTION | IS.ADVERB)) before--;
		// "“No,” Ruiz said as the crowd yelled: “Yes!”"
		if (isTold(tokens, from, before - 1)) return null;
		return /^[,:—]$/.test(tokens[before]!.lower) ? endContent(tokens, at, limit, hit) : null;
	}
	return null;
}
