import {isNumeral, isPastLike, isReducedRelative, isVerbal} from '../cues/verbal.ts';
import {FORM, IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';
import {isParticipleOpener, opensAppositive, roleBefore, withAppositive} from './appositives.ts';
import {LONGEST, type MentionStarts, type Phrase, startOfPhrase} from './noun-phrases.ts';
import {beforeStatement, hasClause, headOfClause, isTelling, openClause} from './subject-clauses.ts';

/** How many commas may stand between a name and its verb: "Ana Ruiz, 45, a teacher from Porto, said". */
const MOST_COMMAS = 5;

/** The subject that ends right before token `end`, with its appositives and clauses; null when none does. */
export function findSubjectBefore(
	tokens: readonly Token[],
	end: number,
	starts: MentionStarts,
): Phrase | null {
	let last = end - 1;
	if (last < 0) return null;
	// "Defenders of the port today argue", "Ana Ruiz, the minister, today said"
	if (
		last > 1 &&
		tokens[last]!.is & IS.TIME &&
		/^(?:today|yesterday)$/.test(tokens[last]!.lower) &&
		!(tokens[last - 1]!.is & IS.PREPOSITION)
	)
		return withoutMark(tokens, findSubjectBefore(tokens, last, starts), last - 1);
	// "The port less than two weeks ago said"
	if (last > 2 && tokens[last]!.lower === 'ago') {
		let time = last - 1;
		while (
			time > 0 &&
			(tokens[time]!.is & IS.TIME_NOUN || isNumeral(tokens[time]!) || AGO.has(tokens[time]!.lower))
		)
			time--;
		const found =
			time < last - 1 ? withoutMark(tokens, findSubjectBefore(tokens, time + 1, starts), time) : null;
		// … but "a man who left two weeks ago said"
		if (found && !holdsVerb(tokens, found.first, found.last + 1)) return found;
	}
	// "A report last year found"
	if (last > 1 && tokens[last]!.is & IS.TIME_NOUN && /^(?:last|this)$/.test(tokens[last - 1]!.lower))
		last -= 2;
	// "The minister on Friday said", "The minister, Ana Ruiz, on Friday said"
	// … and "the port, which in May said"
	const isDay =
		last > 2 &&
		tokens[last]!.is & (IS.TIME | IS.NUMBER) &&
		(tokens[last - 1]!.lower === 'on' ||
			(tokens[last - 1]!.lower === 'in' && /^(?:which|who)$/.test(tokens[last - 2]!.lower)));
	// … but "a lawsuit filed on Monday said"
	if (isDay && !isReducedRelative(tokens, last - 2)) {
		last -= 2;
		return withoutMark(tokens, findSubjectBefore(tokens, last + 1, starts), last);
	}
	const described = findDescribed(tokens, last, starts);
	if (described) return described;
	const mark = tokens[last]!.lower;
	if (mark === ',' || mark === '—') return findBehindAside(tokens, last, end, starts);
	// "A neighbour who knew her said"
	const first = tokens[last]!.lower === 'her' ? null : startOfPhrase(tokens, last, starts);
	if (first === null) return endsInClause(tokens, last, starts);
	const head =
		tokens[last]!.is & IS.SUBJECT
			? null
			: (headOfClause(tokens, first, starts) ?? headOfInfinitive(tokens, first, starts));
	return head === null ? withAppositive(tokens, {first, last}, starts) : {first: head, last};
}

/** "A sailor left to die on a rock said": the phrase at token `first` is within what was done to the one who speaks. */
function headOfInfinitive(tokens: readonly Token[], first: number, starts: MentionStarts): number | null {
	const participle = first - 2;
	if (participle < 1 || tokens[first - 1]!.lower !== 'to') return null;
	if (tokens[first]!.is & (IS.DETERMINER | IS.CAPITAL | IS.OBJECT | IS.SUBJECT)) return null;
	const isDone = isReducedRelative(tokens, participle) || tokens[participle]!.lower === 'left';
	return isDone && tokens[participle - 1]!.is === 0 ? startOfPhrase(tokens, participle - 1, starts) : null;
}

/** A subject that ends at token `last` at the latest, or before the mark there. */
const withoutMark = (tokens: readonly Token[], found: Phrase | null, last: number): Phrase | null =>
	found && {first: found.first, last: Math.min(found.last, tokens[last]!.is & IS.MARK ? last - 1 : last)};

/** A subject whose clause with "who" ends where no phrase can: in marks, or in a verb behind "to". */
function findDescribed(tokens: readonly Token[], last: number, starts: MentionStarts): Phrase | null {
	// "Ruiz, who rated it a “hold,” said": the comma that ends the clause stands within the marks
	if (tokens[last]!.quotation?.ending === ',') {
		const comma = commaBefore(tokens, last, ',');
		const next = tokens[comma + 1]!;
		// "Ruiz, host of “Morning in the Port,” said", "Ruiz, citing “the magic of the port,” said"
		const isAside =
			/^(?:who|which|whose)$/.test(next.lower) ||
			opensAppositive(next) ||
			(next.form & FORM.ING) !== 0 ||
			TITLED.test(next.lower);
		const first = comma > 0 && comma + 1 < last && isAside ? startOfPhrase(tokens, comma - 1, starts) : null;
		if (first !== null) return {first, last};
	}
	// "a nurse who was not allowed to speak said": no phrase ends at "speak"
	if (last > 3 && tokens[last - 1]!.lower === 'to' && /(?:ed|able|willing)$/.test(tokens[last - 2]!.lower)) {
		const who = lastBefore(tokens, last, 'who');
		const first = who > 0 && !(tokens[who - 1]!.is & IS.MARK) ? startOfPhrase(tokens, who - 1, starts) : null;
		if (first !== null) return {first, last};
	}
	return null;
}

const AGO = new Set('a an less more than about just some few several only nearly almost'.split(' '));

const TITLED = /^(?:titled|entitled|called|dubbed|headlined|nicknamed)$/;

/** A subject with what stands behind it between commas or dashes, of which the closing one is token `last`. */
function findBehindAside(
	tokens: readonly Token[],
	last: number,
	end: number,
	starts: MentionStarts,
): Phrase | null {
	const comma = commaBefore(tokens, last, tokens[last]!.lower);
	if (comma > 0 && isTelling(tokens, comma + 1, last)) {
		const first = startOfPhrase(tokens, comma - 1, starts);
		return first === null ? null : {first, last: comma - 1};
	}
	if (comma < 1) return null;
	const inner = tokens[comma + 1]!;
	// "Ruiz, as the board had warned, said"
	if (inner.lower !== 'as' && hasClause(tokens, comma + 1, last)) return null;
	// "The paper, “Long Memories”, argues"
	if (inner.quotation && comma + 2 === last && !/[,.?!]/.test(inner.quotation.ending)) {
		const first = startOfPhrase(tokens, comma - 1, starts);
		return first === null ? null : {first, last: comma + 1};
	}
	if (inner.quotation) return null;
	const head = findHead(tokens, comma, end, starts);
	// "he, once again, pledged"
	return head?.first === comma - 1 && tokens[comma - 1]!.is & IS.SUBJECT ? {...head, last: comma - 1} : head;
}

/** The subject that ends right before token `end`, whose head stands before `from` or before an earlier comma. */
function findHead(tokens: readonly Token[], from: number, end: number, starts: MentionStarts): Phrase | null {
	const mark = tokens[from]!.lower;
	let comma = from;
	/** The nearest phrase that may be the head, should the search go too far. */
	let nearest: Phrase | null = null;
	for (let commas = 0; commas < MOST_COMMAS; commas++) {
		const found = startOfPhrase(tokens, comma - 1, starts);
		// "The bishop who ordered it, Ana Ruiz, wrote"
		const head = found !== null && commas === 0 ? headOfClause(tokens, found, starts) : null;
		const first = head ?? found;
		if (first === null) {
			// "Ruiz, at a rally in Porto, Maine, said": what stands between the commas is only where.
			const earlier = commaBefore(tokens, comma, mark);
			if (
				earlier < 1 ||
				!(tokens[earlier + 1]!.is & (IS.PREPOSITION | IS.WH)) ||
				hasClause(tokens, earlier + 1, comma)
			)
				return nearest;
			comma = earlier;
			continue;
		}
		// "Ana Ruiz, one of ten who decide what rates crews pay on ropes, nets and sails, said": no phrase of hers
		const wider =
			commas === 0 && isWithinQuestion(tokens, first, comma) ? commaBefore(tokens, comma, mark) : -1;
		if (wider > 0) {
			comma = wider;
			continue;
		}
		// "Asked whether it was safe, the harbour master, Ana Ruiz, said": what was asked ends at "safe"
		const isPredicate = first > 0 && (tokens[first - 1]!.is & IS.BE) !== 0;
		if (nearest && (isPredicate || opensSetting(tokens, first))) return nearest;
		// "Ruiz, who went there with her deputy, Ana Paz, said": the deputy's name closes the clause about Ruiz.
		const clause = tokens[first - 1]?.lower === ',' ? -1 : openClause(tokens, first);
		if (clause > 0) {
			comma = clause;
			continue;
		}
		if (tokens[first - 1]?.lower !== ',' || !opensAppositive(tokens[first]!)) {
			const role = first > 2 ? roleBefore(tokens, first, starts) : null;
			return {first: role ?? first, last: beforeStatement(tokens, first, end - 1)};
		}
		if (tokens[first]!.is & IS.DETERMINER) nearest = {first, last: end - 1};
		comma = first - 1;
	}
	return nearest;
}

/** "what rates crews pay", "whose home town": words of a clause about somebody; not "which the mayor, Ana Ruiz, called". */
function isWithinQuestion(tokens: readonly Token[], first: number, end: number): boolean {
	const {lower} = tokens[first - 1] ?? tokens[first]!;
	if (lower === 'whose') return true;
	if (!/^(?:what|which|how)$/.test(lower)) return false;
	for (let at = first; at < end; at++)
		if (tokens[at]!.is & (IS.CAPITAL | IS.SUBJECT | IS.DETERMINER)) return false;
	return true;
}

/** Whether the phrase at token `first` tells only when, where or how it was said. */
function opensSetting(tokens: readonly Token[], first: number): boolean {
	let ahead = first - 1;
	// "Speaking after Mr. Paz, the envoy, Ana Ruiz, said"
	if (/^(?:mr|mrs|ms|dr|sen|rep|gov)$/.test(tokens[ahead]?.lower ?? '')) ahead--;
	const before = tokens[ahead];
	// "After the sitting, his secretary, Ana Ruiz, said": what stands first is only when and where.
	if (before && before.is & (IS.PREPOSITION | IS.SUBORDINATOR)) return true;
	// "Confirming the fire, the chief, Ana Ruiz, said"
	if (first === 0 && tokens[0]!.form & FORM.ING) return true;
	// "In a letter, published on Sunday, the auditor, Ana Ruiz, wrote"
	return before?.lower === ',' && isParticipleOpener(tokens[first]!);
}

/** "Ruiz, after the vote, said", but not "the port, after she left, said" */
function holdsVerb(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (isVerbal(tokens, at) || tokens[at]!.is & IS.SUBJECT) return true;
	return false;
}

/** The last `word` before token `end`, within the same stretch between marks; -1 for none. */
function lastBefore(tokens: readonly Token[], end: number, word: string): number {
	let at = end - 1;
	while (
		at >= 0 &&
		end - at < LONGEST &&
		tokens[at]!.lower !== word &&
		!(tokens[at]!.is & (IS.MARK | IS.QUOTATION))
	)
		at--;
	return tokens[at]?.lower === word ? at : -1;
}

/** "Friends who saw him on the trail say", "crews whose boats were laid up say": no phrase ends at "trail", and the clause that does is about the friends. */
function endsInClause(tokens: readonly Token[], last: number, starts: MentionStarts): Phrase | null {
	if (tokens[last]!.is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.WH)) return null;
	const who = Math.max(lastBefore(tokens, last, 'who'), lastBefore(tokens, last, 'whose'));
	if (who < 1 || who > last - 2 || tokens[who - 1]!.is & (IS.MARK | IS.QUOTATION)) return null;
	const isClause = tokens[who]!.lower === 'whose' || isVerbal(tokens, who + 1);
	const first = isClause ? startOfPhrase(tokens, who - 1, starts) : null;
	return first === null ? null : {first, last};
}

function commaBefore(tokens: readonly Token[], end: number, mark: string): number {
	let comma = end - 1;
	while (comma >= 0 && tokens[comma]!.lower !== mark && end - comma < LONGEST) comma--;
	return tokens[comma]?.lower === mark ? comma : -1;
}

/** The subject of the sentence: its first noun phrase that a verb follows, not that of a clause which leads the sentence. */
export function findSentenceSubject(
	tokens: readonly Token[],
	limit: number,
	starts: MentionStarts,
): Phrase | null {
	let verb = 0;
	while (verb < limit && !isVerbal(tokens, verb)) verb++;
	for (; verb < limit; verb++) {
		if (!isVerbal(tokens, verb)) continue;
		let end = verb;
		while (end > 0 && tokens[end - 1]!.is & IS.ADVERB) end--;
		const subject = findSubjectBefore(tokens, end, starts);
		if (!subject || tokens[subject.first]!.is & IS.WH) continue;
		const comma = endOfLead(tokens, subject, limit);
		return comma < 0 ? subject : findMainSubject(tokens, comma + 1, limit, starts);
	}
	return findApposedSubject(tokens, limit, starts);
}

/** "The coroner, Ana Ruiz, nodded and": where nothing else is a verb, such a word behind the name is it. */
function findApposedSubject(tokens: readonly Token[], limit: number, starts: MentionStarts): Phrase | null {
	for (let at = 3; at < limit; at++) {
		if (tokens[at - 1]!.lower !== ',' || !isPastLike(tokens[at]!)) continue;
		const subject = findSubjectBefore(tokens, at, starts);
		return subject?.first === 0 ? subject : null;
	}
	return null;
}

/** "When Paz left, a crowd that had no name for it cheered and said": Paz says nothing, whoever does. The comma behind that clause; -1 for none. */
function endOfLead(tokens: readonly Token[], {last}: Phrase, limit: number): number {
	if (!/^(?:when|after|as|while|because|although|though|once|if)$/.test(tokens[0]!.lower)) return -1;
	for (let at = last + 2; at + 1 < limit; at++)
		if (tokens[at]!.lower === ',') return isVerbal(tokens, at + 1) ? -1 : at;
	return -1;
}

/** "When Paz left, she spoke to the crews, warning that …": the subject at token `first`, with which the main clause begins. */
function findMainSubject(
	tokens: readonly Token[],
	first: number,
	limit: number,
	starts: MentionStarts,
): Phrase | null {
	for (let verb = first + 1; verb < limit && tokens[verb]!.lower !== ','; verb++) {
		if (!isVerbal(tokens, verb)) continue;
		let end = verb;
		while (end > first && tokens[end - 1]!.is & IS.ADVERB) end--;
		const subject = findSubjectBefore(tokens, end, starts);
		return subject?.first === first ? subject : null;
	}
	return null;
}
