import {type CueHit, isSpeech} from '../cues/cues.ts';
import {isRecord, isVerbal} from '../cues/verbal.ts';
import {FORM, FRAME, IS} from '../lexicon.ts';
import {hasQuotation} from '../sentence.ts';
import {HUMAN_ENDING, type MentionStarts, type Phrase} from '../source/noun-phrases.ts';
import {findSubjectBefore} from '../source/subject-before.ts';
import type {Token} from '../tokens.ts';
import {holdsClause} from './clause.ts';
import {isObjectOnly} from './runs-on.ts';

/** Where the content of a cue must end: before the next cue that shares its subject ("… and said that …"). */
export function limitOf(
	tokens: readonly Token[],
	hits: readonly CueHit[],
	i: number,
	starts: MentionStarts,
): number {
	const own = hits[i]!;
	for (let next = i + 1; next < hits.length; next++) {
		const hit = hits[next]!;
		const rival = rivalClause(tokens, own, hit, starts);
		if (rival > 0) return rival;
		if (!isSpeech(own) && answersIn(tokens, hit)) return hit.first - 1;
		if (!mayJoin(tokens, own, hit, next === i + 1)) continue;
		if (hasQuotation(tokens, own.last, hit.first) || isOwnersNext(tokens, own, hit)) return hit.first - 1;
	}
	return tokens.length;
}

/** Whether "and", "but" or a comma stands before a verb that may be the next one of the cue's subject. */
function mayJoin(tokens: readonly Token[], own: CueHit, hit: CueHit, isNext: boolean): boolean {
	const before = tokens[hit.first - 1];
	if (!before || !(/^(?:and|but)$/.test(before.lower) || isListed(tokens, own, hit))) return false;
	// "declaring it “a good day” and said it would be better": the verb that the participle belongs to goes on
	const isBack =
		isNext &&
		own.mood === 'participle' &&
		hit.mood === 'finite' &&
		isSpeech(hit) &&
		tokens[hit.first - 2]!.quotation !== null;
	return (hit.mood === own.mood || isBack) && !sharesAuxiliary(tokens, own, hit);
}

/** Whether a verb behind "and" tells what the cue's subject did next, and is no verb of what was said. */
function isOwnersNext(tokens: readonly Token[], own: CueHit, hit: CueHit): boolean {
	if (own.mood === 'finite' && hit.mood === 'finite')
		if (isOnlyOne(tokens, own, hit) || isParted(tokens, own, hit)) return true;
	const form = formOf(tokens, own);
	const nextForm = formOf(tokens, hit) | tokens[hit.verb]!.form;
	// "is comparing it to a tax and says"
	const isNow =
		own.mood === 'finite' &&
		(form & FORM.ING) !== 0 &&
		(tokens[hit.verb]!.form & FORM.S) !== 0 &&
		isSpeech(hit);
	if (!(nextForm & form) && !isNow) return false;
	return (
		isSpeech(hit) || isOfThing(tokens, own.last + 1, hit.first) || !hasVerbOf(tokens, form, own.last + 1, hit)
	);
}

/** "wants to mend the quay and criticized Paz": the only verb that it can be joined to is the cue's. */
function isOnlyOne(tokens: readonly Token[], own: CueHit, hit: CueHit): boolean {
	const end = hasComma(tokens, hit) ? hit.first - 2 : hit.first - 1;
	return opensObject(tokens[hit.last + 1]) && !holdsFinite(tokens, own.last + 1, end);
}

/** "said it was safe, and accused the crews", "says it is safe, and blamed": a comma parts what somebody does from what is said. */
const isParted = (tokens: readonly Token[], own: CueHit, hit: CueHit): boolean =>
	hasComma(tokens, hit) &&
	(tokens[hit.verb]!.form & (FORM.PAST | FORM.S)) !== 0 &&
	holdsClause(tokens, {first: own.last + 1, last: hit.first - 3});

/** Whether a comma stands before the "and" of a cue. */
const hasComma = (tokens: readonly Token[], {first}: CueHit): boolean => tokens[first - 2]!.lower === ',';

/** What stands behind a verb rather than behind an adjective: "respected the vote", but not "respected figures". */
const opensObject = (next: Token | undefined): boolean =>
	next !== undefined &&
	((next.is & (IS.DETERMINER | IS.CAPITAL | IS.OBJECT | IS.SUBJECT | IS.QUOTATION | IS.PREPOSITION)) !== 0 ||
		/^(?:that|to)$/.test(next.lower));

/** Whether a finite verb, or a subject that one may follow, stands there. */
function holdsFinite(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const {is, quotation} = tokens[at]!;
		if (quotation || is & (IS.SUBJECT | IS.WH | IS.MARK) || isVerbal(tokens, at)) return true;
	}
	return false;
}

/** "When a paper offered her money she replied: “No.”": the clause before is over where the one who answers stands. */
function answersIn(tokens: readonly Token[], {first, last, mood, frames}: CueHit): boolean {
	if (mood !== 'finite' || !(frames & FRAME.SPEECH) || !/^(?:he|she|they)$/.test(tokens[first - 1]!.lower))
		return false;
	if (!(tokens[0]!.is & IS.SUBORDINATOR)) return false;
	let at = last + 1;
	while (tokens[at] && !(tokens[at]!.is & (IS.MARK | IS.QUOTATION | IS.SUBJECT))) at++;
	return isNextToQuotation(tokens, at);
}

/** "did not deny it but said": what stands behind "did" counts as a past. */
function formOf(tokens: readonly Token[], {first, verb}: CueHit): number {
	const {lower} = tokens[first]!;
	// "is sure it will sink and says"
	if (tokens[verb]!.cue === null)
		return /^(?:was|were|felt|had|remained|seemed)$/.test(lower)
			? FORM.PAST
			: /^(?:are|have)$/.test(lower)
				? FORM.BASE
				: FORM.S;
	if (first === verb || !/^(?:did|didn't|does|doesn't)$/.test(lower)) return tokens[verb]!.form;
	return lower.startsWith('did') ? FORM.PAST : FORM.S;
}

/** "said its crane was sound and blamed the crews": a crane blames nobody. */
function isOfThing(tokens: readonly Token[], from: number, to: number): boolean {
	let first = tokens[from]!.lower === 'that' ? from + 1 : from;
	if (!(tokens[first]!.is & IS.DETERMINER)) return false;
	while (first < to && !isVerbal(tokens, first)) {
		if (tokens[first]!.is & (IS.SUBJECT | IS.CAPITAL | IS.MARK | IS.QUOTATION)) return false;
		first++;
	}
	const head = tokens[first - 1]!;
	return (
		first < to &&
		head.is === 0 &&
		(/(?:tion|ity|ness|age|ence|ance|[aeiou]pment)$/.test(head.lower) || !/s$|ment$/.test(head.lower)) &&
		!HUMAN_ENDING.test(head.lower.replace(/pment$/, ''))
	);
}

/** "said the crews had found rust and had asked for ropes": what the crews had done, and no more of the sentence's own. */
function sharesAuxiliary(tokens: readonly Token[], own: CueHit, hit: CueHit): boolean {
	const {lower, is} = tokens[hit.first]!;
	if (!(is & IS.HAVE) || tokens[own.first]!.lower === lower) return false;
	for (let at = own.last + 1; at < hit.first - 1; at++) if (tokens[at]!.lower === lower) return true;
	return false;
}

/** "urged them to wait, proposed that the quay be shut and left": behind a comma the next of several verbs. */
const isListed = (tokens: readonly Token[], own: CueHit, hit: CueHit): boolean =>
	tokens[hit.first - 1]!.lower === ',' &&
	own.mood === 'finite' &&
	hit.mood === 'finite' &&
	tokens[hit.last + 1]?.lower === 'that';

/**
 * Whether a verb stands there that one of `form` may be joined to: "said the crews sat down and praised" may be what
 * the crews did, "said the crews are late and praised" is not, nor is "said the crews would stay and praised"; but "said
 * they would stay but understood" is.
 */
function hasVerbOf(tokens: readonly Token[], form: number, from: number, {first, frames}: CueHit): boolean {
	const judges = frames !== FRAME.BELIEF;
	for (let at = from; at < first; at++) {
		const {lower} = tokens[at]!;
		if (judges && MODAL.test(lower)) continue;
		if (form & FORM.ING ? /.ing$/.test(lower) : isVerbal(tokens, at) && agrees(lower, form)) return true;
	}
	return false;
}

const agrees = (verb: string, form: number): boolean =>
	form & FORM.PAST
		? !OF_ONE.test(verb) && !OF_MANY.test(verb)
		: (form & FORM.S ? OF_ONE : OF_MANY).test(verb);

const OF_ONE = /(?:^(?:is|has|does)|['’]s)$/;
const OF_MANY = /(?:^(?:are|am|have|do|will|can|may|must|shall)|['’](?:re|ve|ll|m))$/;

const MODAL = /^(?:would|could|might|should)$/;

/** "… and Paz says …", "… when Paz told …": where a clause with a subject and words of its own begins; -1 for none. */
function rivalClause(tokens: readonly Token[], own: CueHit, hit: CueHit, starts: MentionStarts): number {
	if (hit.mood !== 'finite' || own.mood !== 'finite') return -1;
	if (!isSpeech(hit)) return judgesNext(tokens, own, hit);
	// "before anyone read them": of these verbs only words in marks make an attribution
	if (hit.frames & FRAME.QUOTING && !hasQuotation(tokens, hit.last, tokens.length)) return -1;
	const subject = findSubjectBefore(tokens, hit.first, starts);
	if (!subject) return -1;
	if (isOnRecord(tokens, own, hit, subject)) return own.last + 1;
	// "discussed a paper which noted that …": the paper does
	if (isObjectOnly(own) && isWritingBefore(tokens, subject.first) && opensWords(tokens, hit.last + 1))
		return own.last + 1;
	const relative =
		tokens[subject.first]!.lower === 'who' ? relativeClause(tokens, own, hit, subject.first) : -1;
	if (relative >= 0) return relative;
	return subject.first > own.last + 2 ? linkedClause(tokens, own, hit, subject.first) : -1;
}

/** Where the content ends before a clause that begins with "who", whose words are another's; -1 where they are not. */
function relativeClause(tokens: readonly Token[], own: CueHit, hit: CueHit, who: number): number {
	// "read from a letter by a sailor, who wrote: “…”": the words are the sailor's
	if (own.frames & FRAME.QUOTING && who > own.last + 2) return who;
	// "asked Paz, who said, “…”"
	const isAsked = own.frames & FRAME.ADDRESS || /^(?:retweet|repost|share)$/.test(own.lemma);
	if (isAsked && isNextToQuotation(tokens, hit.last + 1)) return own.last + 1;
	// "“Go,” Ruiz says to Paz, who answers calmly: “No.”"
	let behind = hit.last + 1;
	while ((tokens[behind]?.is ?? 0) & IS.ADVERB) behind++;
	return ANSWERS.test(hit.lemma) && isNextToQuotation(tokens, behind) ? own.last + 1 : -1;
}

/** Whether "which" or "that" at a token tells of what is written right before it. */
const isWritingBefore = (tokens: readonly Token[], at: number): boolean =>
	/^(?:which|that)$/.test(tokens[at]!.lower) &&
	at > 0 &&
	((tokens[at - 1]!.is & IS.WRITING) !== 0 || PAPERS.test(tokens[at - 1]!.lower));

const PAPERS = /^(?:papers?|signs?|banners?|posters?|documents?|leaflets?|placards?|notices?)$/;

const opensWords = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.lower === 'that' || isNextToQuotation(tokens, at);

const ANSWERS = /^(?:answer|reply|respond|retort|counter)$/;

/** Where the content ends before a clause whose subject begins at `subject`, by the word that links it; -1 for none. */
function linkedClause(tokens: readonly Token[], own: CueHit, hit: CueHit, subject: number): number {
	const {lower: link} = tokens[subject - 1]!;
	// "pressed Paz about a letter in which Ruiz wrote that …"
	if (link === 'which' && tokens[subject - 2]!.is & IS.PREPOSITION) return subject - 2;
	// "When Paz noted that it sank — as it had before — Ruiz boasted, “…”"
	if (link === '—' && isNextToQuotation(tokens, hit.last + 1)) return subject - 1;
	if (!LINKS.test(link)) return -1;
	// "said that while a poll showed her ahead, she …": nothing has been said yet
	if (tokens[subject - 2]!.lower === 'that') return -1;
	let end = subject - 1;
	// "…, eleven days after a newspaper reported": the measure belongs to the clause that follows
	while (end > own.last + 2 && tokens[end - 1]!.is & (IS.NUMBER | IS.TIME_NOUN)) end--;
	if (end < subject - 1 && tokens[end - 2]?.lower === ',') end -= 2;
	if (link !== 'and') return end;
	const isNext = end === own.last + 2 && tokens[own.last + 1]!.lower === ',';
	// "refused to say more, and Paz said, “…”"
	const isApart = tokens[end - 1]!.lower === ',' && isNextToQuotation(tokens, hit.last + 1);
	// "asked for a picture and Ruiz said, “…”": a picture says nothing
	const isObject = isObjectOnly(own) && !holdsRelative(tokens, own.last + 1, end);
	if (isObject && isNextToQuotation(tokens, hit.last + 1)) return end;
	// not "said her crew and her friend wrote": two subjects of one clause
	return isNext || isApart || holdsClause(tokens, {first: own.last + 1, last: end - 1}) ? end : -1;
}

const holdsRelative = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens.slice(from, to).some(({is, lower}) => is & IS.WH || lower === 'that');

const LINKS = /^(?:and|but|when|while|after|before|although|though|as)$/;

/** "An affidavit states Ruiz told them she “had to laugh”": the words in marks are hers, wherever they are written down. */
const isOnRecord = (tokens: readonly Token[], own: CueHit, hit: CueHit, subject: Phrase): boolean => {
	const first = own.last + (tokens[own.last + 1]!.lower === 'that' ? 2 : 1);
	return (
		isSpeech(own) &&
		subject.first === first &&
		(tokens[first]!.is & IS.CAPITAL) !== 0 &&
		isRecord(tokens[own.first - 1]) &&
		hasQuotation(tokens, hit.last, tokens.length)
	);
};

/** "said it was late and he blamed the union": the same one's next words, where nothing but a judgement of his can stand. */
function judgesNext(tokens: readonly Token[], own: CueHit, hit: CueHit): number {
	const and = hit.first - 2;
	if (and < own.last + 3 || !JUDGES.test(hit.lemma) || hit.first !== hit.verb) return -1;
	if (!/^(?:and|but)$/.test(tokens[and]!.lower) || !/^(?:he|she|they)$/.test(tokens[and + 1]!.lower))
		return -1;
	if (!(tokens[hit.verb]!.form & tokens[own.verb]!.form & (FORM.PAST | FORM.S))) return -1;
	return holdsClause(tokens, {first: own.last + 1, last: and - 1}) ? and : -1;
}

const JUDGES = /^(?:accuse|blame|criticize|criticise|praise|denounce|condemn|urge|defend|thank)$/;

/** "boasted, “…”", "said: “…”" */
const isNextToQuotation = (tokens: readonly Token[], at: number): boolean =>
	(/^[,:]$/.test(tokens[at]?.lower ?? '') ? tokens[at + 1] : tokens[at])?.quotation != null;
