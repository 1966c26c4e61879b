/** What is said in a clause of its own ends with the clause: "Ruiz, who hopes to win, said …". */
import type {CueHit} from '../cues/cues.ts';
import {TRIGGER} from '../cues/triggers.ts';
import {isVerbal} from '../cues/verbal.ts';
import {FORM, IS} from '../lexicon.ts';
import {LONGEST} from '../source/noun-phrases.ts';
import type {Token} from '../tokens.ts';

/** "Ruiz, who hopes to win, said …": a clause about the subject ends at the comma before the subject's verb. */
export function relativeLimit(tokens: readonly Token[], hit: CueHit, limit: number): number {
	for (let at = hit.last + 1; at + 1 < limit; at++) {
		if (tokens[at]!.lower !== ',') continue;
		let next = at + 1;
		while (next < limit - 1 && tokens[next]!.is & IS.ADVERB) next++;
		if ((isVerbal(tokens, next) || tokens[next]!.lower.endsWith('ed')) && !(tokens[next]!.form & FORM.ING))
			return at;
	}
	return limit;
}

/**
 * With the verb of the sentence a clause about its subject is over: "a woman who said she was his sister told a
 * reporter: “…”", "those who say the quay is safe are wrong".
 */
function nextTelling(tokens: readonly Token[], hit: CueHit, limit: number): number {
	let hasVerb = false;
	for (let at = hit.last + 2; at + 1 < limit; at++) {
		const {cue, form, lower, is} = tokens[at]!;
		const before = tokens[at - 1]!;
		const isTold = at > hit.last + 2 && lower === 'told' && cue !== null && (form & FORM.PAST) !== 0;
		if (isTold || (hasVerb && is & IS.AUXILIARY && !(form & FORM.ING) && !/^be(?:en|ing)?$/.test(lower)))
			if (!(before.is & BEFORE_VERB)) return at;
		if (is & OPENS || lower === 'that') hasVerb = false;
		if (is & IS.AUXILIARY) hasVerb = true;
	}
	return limit;
}

const BEFORE_VERB =
	IS.SUBJECT | IS.CAPITAL | IS.AUXILIARY | IS.MARK | IS.QUOTATION | IS.CONJUNCTION | IS.NEGATION;
const OPENS = IS.SUBJECT | IS.WH | IS.SUBORDINATOR | IS.CONJUNCTION | IS.MARK;

/** Whether ", who" opens the stretch between marks in which token `at` stands. */
function inRelative(tokens: readonly Token[], at: number): boolean {
	let first = at;
	while (first > 0 && at - first < LONGEST && !(tokens[first - 1]!.is & (IS.MARK | IS.QUOTATION))) first--;
	return first > 0 && tokens[first]!.lower === 'who' && tokens[first - 1]!.lower === ',';
}

/** How many words may tell the time before the subject of a clause: "Although in the spring of 2019 she said". */
const LONGEST_TIME = 5;

/** The word that opens the clause of a subject: "While Ruiz said", "Although in May she said"; -1 for none. */
function clauseOpener(tokens: readonly Token[], subject: number): number {
	let first = subject;
	// "After former captain Ruiz said"
	while (first > 0 && subject - first < LONGEST_TIME && tellsRole(tokens[first - 1]!)) first--;
	for (let at = first - 1; at >= 0 && first - at <= LONGEST_TIME; at--) {
		const {is} = tokens[at]!;
		if (is & IS.SUBORDINATOR && !(is & IS.PREPOSITION && at < first - 1)) return at;
		if (is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.WH) || isVerbal(tokens, at)) return -1;
		if (at === first - 1 && !(is & (IS.TIME | IS.TIME_NOUN | IS.NUMBER | IS.ADVERB))) return -1;
	}
	return -1;
}

const tellsRole = ({is, lower, triggers}: Token): boolean =>
	(is & ~(IS.CAPITAL | IS.ADVERB)) === 0 &&
	(is === IS.CAPITAL || (triggers & TRIGGER.PERSON) !== 0 || lower === 'former');

/** "While Ruiz said the port was shut, Paz …": in a clause of its own, what was said ends with the clause. */
export function clauseLimit(tokens: readonly Token[], subject: number, hit: CueHit, limit: number): number {
	const {lower} = tokens[subject]!;
	if (lower === 'who' || lower === 'which')
		return Math.min(relativeLimit(tokens, hit, limit), nextTelling(tokens, hit, limit));
	const opener = tokens[subject - 1];
	// "Lestria, which the port accuses of selling it, said …"
	if (opener && /^(?:which|whom|who)$/.test(opener.lower) && tokens[subject - 2]?.lower === ',')
		return relativeLimit(tokens, hit, limit);
	// "Workers, who asked for no names because they feared a dismissal, said …"
	if (opener && opener.is & IS.SUBORDINATOR && inRelative(tokens, subject - 1))
		return relativeLimit(tokens, hit, limit);
	const border = clauseOpener(tokens, subject);
	if (border < 0 || (border > 1 && tokens[border - 1]!.lower !== ',')) return limit;
	if (tokens[border]!.lower === 'as' && border > 1) return limit;
	for (let at = hit.last + 2; at < limit; at++) {
		if (tokens[at]!.lower === ',' || (tokens[at]!.quotation?.ending === ',' && at + 1 < limit))
			return tokens[at]!.lower === ',' ? at : at + 1;
	}
	return limit;
}
