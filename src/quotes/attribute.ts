import type {Span} from '../text/span.ts';
import {type Content, endContent, findContentAfter, holdsClause, isTitleAt} from './content.ts';
import {type CueHit, findCues, isSpeech} from './cues.ts';
import type {Draft} from './draft.ts';
import {attributeLeftovers} from './leftovers.ts';
import {FORM, FRAME, IS} from './lexicon.ts';
import {findNounCues} from './noun-cues.ts';
import {
	findPhraseAfter,
	findSentenceSubject,
	findSubjectBefore,
	isVerbal,
	type MentionStarts,
	type Phrase,
} from './noun-phrases.ts';
import {wordsOf} from './quotation-marks.ts';
import type {Token} from './tokens.ts';

/** A sentence with what the rules may ask about its neighbours. */
export type Sentence = {
	readonly tokens: readonly Token[];
	readonly block: number;
	/** The sentence before it in the same block, when it ends in a quotation: "“Why?” Smith asked." */
	readonly before: readonly Token[] | null;
};

/** The quotes that the cues of one sentence attribute. */
export function attributeSentence(sentence: Sentence, starts: MentionStarts): Draft[] {
	const {tokens} = sentence;
	const hits = findCues(tokens);
	const drafts: Draft[] = findAccordingTo(sentence, starts);
	let subject: Phrase | null = null;
	/** Behind the content and source of the attribution before: nothing before it is taken again. */
	let from = 0;
	const closing = findClosing(tokens, hits, starts);
	if (closing)
		drafts.push(toDraft(sentence, 'content before cue', [closing.content], closing.hit, closing.source));
	for (let i = 0; i < hits.length; i++) {
		const hit = hits[i]!;
		if (hit === closing?.hit) break;
		if (hit.first < from && hit.verb < from && hit.mood === 'finite' && !(hit.frames & FRAME.SPEECH))
			continue;
		const limit = Math.min(limitOf(tokens, hits, i), closing ? closing.content.last + 1 : tokens.length);
		const inverted = readInverted(tokens, hit, from);
		if (inverted) {
			drafts.push(
				toDraft(sentence, inverted.rule, inverted.content, hit, inverted.source, inverted.content[0]?.open),
			);
			from = inverted.source.last + 1;
			subject = inverted.source;
			continue;
		}
		const own = subjectOf(tokens, hit, subject, from, starts);
		if (!own) continue;
		// "Ruiz declined to say which", "Ruiz said she thinks …": within what is said nothing else begins.
		if (hit.verb < from) continue;
		const after = findContentAfter(
			tokens,
			hit,
			own.shared ? limit : clauseLimit(tokens, own.first, hit, limit),
			starts,
		);
		const ahead =
			own.first < hit.first && !own.shared
				? findContentBefore(tokens, own.first, from, after !== null, hit)
				: null;
		if (own.first <= hit.first && !own.shared) subject = own;
		const aside = !ahead && !after && !own.shared ? readAside(tokens, own.first, from, hit, limit) : [];
		const later =
			aside.length === 0 && (ahead ? tokens[ahead.last]!.is & IS.QUOTATION : !after && isSpeech(hit))
				? quotationAfterComma(tokens, hit.last + 1, limit, hit)
				: null;
		const earlier =
			!ahead && !after && !later && isSpeech(hit) && !own.shared && leads(tokens, own.first)
				? lastQuotation(sentence.before)
				: null;
		if (aside.length > 0) {
			drafts.push(toDraft(sentence, 'content around cue', aside, hit, own));
			from = aside.at(-1)!.last + 1;
			continue;
		}
		if (ahead && after && !later && !continues(tokens, ahead, after)) {
			drafts.push(toDraft(sentence, 'content before cue', [ahead], hit, own));
		} else if (ahead || after || later) {
			const rule =
				ahead && (after || later) ? 'content around cue' : ahead ? 'content before cue' : 'content after cue';
			drafts.push(
				toDraft(
					sentence,
					rule,
					[ahead, ahead && later ? later : (after ?? later)].filter(part => part !== null),
					hit,
					own,
					after?.open,
				),
			);
		} else if (earlier) {
			const draft = toDraft(sentence, 'quotation before its attribution', [], hit, own);
			draft.content = [earlier];
			drafts.push(draft);
		} else continue;
		const end = later ?? after;
		from = Math.max(from, (end && !end.open ? end.last : hit.last) + 1);
	}
	if (closing) dropNested(drafts, tokens, closing.content);
	drafts.push(...findNounCues(sentence, drafts, starts));
	drafts.push(...attributeLeftovers(sentence, drafts, starts));
	return drafts.filter(draft => draft.content.length > 0 || draft.open);
}

/** How many tokens may follow a closing attribution: "…, Ruiz said on Tuesday in a statement." */
const LONGEST_TAIL = 14;

/**
 * The attribution that closes its sentence: "Those who think “it will pass” are wrong, she said." All before
 * it is what she said, whatever other cues stand there.
 */
function findClosing(
	tokens: readonly Token[],
	hits: readonly CueHit[],
	starts: MentionStarts,
): {hit: CueHit; source: Phrase; content: Content} | null {
	const hit = hits.findLast(one => one.mood === 'finite');
	if (!hit || hits.length < 2 || !(hit.frames & FRAME.SPEECH) || hit.lemma === 'report') return null;
	if (tokens.length - hit.last > LONGEST_TAIL || hasQuotation(tokens, hit.last, tokens.length)) return null;
	const source = findSubjectBefore(tokens, hit.first, starts);
	if (!source || source.first < 3) return null;
	const border = tokens[source.first - 1]!;
	if (border.lower !== ',' && !(border.quotation && /[,?!]/.test(border.quotation.ending))) return null;
	if (findContentAfter(tokens, hit, tokens.length, starts)) return null;
	for (const other of hits) {
		if (other === hit || !isSpeech(other) || other.mood !== 'finite') continue;
		const left = tokens[other.first - 1];
		const subject = left && findSubjectBefore(tokens, other.first, starts);
		const lead = subject ? tokens[subject.first - 1] : left;
		if (lead && (lead.is & IS.QUOTATION || lead.lower === ',')) return null;
	}
	const content = findContentBefore(tokens, source.first, 0, false, hit);
	return content && {hit, source, content};
}

/** Quoted words within what someone else is saying are that one's: drops what the inner cues made of them. */
function dropNested(drafts: Draft[], tokens: readonly Token[], outer: Content): void {
	const start = tokens[outer.first]!.start;
	const end = tokens[outer.last]!.end;
	const kept = drafts.filter(
		(draft, i) =>
			i === 0 ||
			draft.rule === 'according to' ||
			!draft.content.some(
				span =>
					span.start >= start &&
					span.end <= end &&
					tokens.some(token => token.quotation && token.start < span.end && span.start < token.end),
			),
	);
	drafts.splice(0, drafts.length, ...kept);
}

/** Where the content of a cue must end: before the next cue that shares its subject ("… and said that …"). */
function limitOf(tokens: readonly Token[], hits: readonly CueHit[], i: number): number {
	const own = hits[i]!;
	for (let next = i + 1; next < hits.length; next++) {
		const hit = hits[next]!;
		const before = tokens[hit.first - 1];
		if (hit.mood !== own.mood || !before || !/^(?:and|but)$/.test(before.lower)) continue;
		const sameForm = isSpeech(hit) && tokens[hit.verb]!.form === tokens[own.verb]!.form;
		if (!sameForm && !hasQuotation(tokens, own.last, hit.first)) continue;
		return tokens[hit.first - 2]?.lower === ',' ? hit.first - 2 : hit.first - 1;
	}
	return tokens.length;
}

/** "Ruiz, who hopes to win, said …": a clause about the subject ends at the comma before the subject's verb. */
function relativeLimit(tokens: readonly Token[], hit: CueHit, limit: number): number {
	for (let at = hit.last + 1; at + 1 < limit; at++) {
		if (tokens[at]!.lower !== ',') continue;
		let next = at + 1;
		while (next < limit - 1 && tokens[next]!.is & IS.ADVERB) next++;
		if (isVerbal(tokens, next) && !(tokens[next]!.form & FORM.ING)) return at;
	}
	return limit;
}

/** "While Ruiz said the port was shut, Paz …": in a clause of its own, what was said ends with the clause. */
function clauseLimit(tokens: readonly Token[], subject: number, hit: CueHit, limit: number): number {
	if (/^(?:who|which)$/.test(tokens[subject]!.lower)) return relativeLimit(tokens, hit, limit);
	const opener = tokens[subject - 1];
	if (
		!opener ||
		!(opener.is & IS.SUBORDINATOR) ||
		opener.lower === 'as' ||
		(subject > 2 && tokens[subject - 2]!.lower !== ',')
	)
		return limit;
	for (let at = hit.last + 2; at < limit; at++) {
		if (tokens[at]!.lower === ',' || (tokens[at]!.quotation?.ending === ',' && at + 1 < limit))
			return tokens[at]!.lower === ',' ? at : at + 1;
	}
	return limit;
}

/**
 * "The port, Ruiz said, should be …", "As Ruiz explained, the port …": the attribution is an aside between
 * commas and the sentence around it is what was said.
 */
function readAside(
	tokens: readonly Token[],
	subject: number,
	from: number,
	hit: CueHit,
	limit: number,
): Content[] {
	if (!isSpeech(hit)) return [];
	let comma = hit.last + 1;
	while (comma < limit && tokens[comma]!.is & (IS.ADVERB | IS.TIME) && !(tokens[comma]!.is & IS.CONJUNCTION))
		comma++;
	const next = tokens[comma + 1];
	if (tokens[comma]?.lower !== ',' || !next || next.is & (IS.WH | IS.QUOTATION) || next.form & FORM.ING)
		return [];
	const after = endContent(tokens, comma + 1, limit, hit);
	if (!after) return [];
	const border = tokens[subject - 1];
	if (border?.lower === 'as' && (subject === 1 || tokens[subject - 2]!.lower === ','))
		return holdsClause(tokens, after) ? [after] : [];
	if (border?.lower !== ',' || subject - 2 < from) return [];
	const ahead = trimmed(
		tokens,
		tokens[from]!.is & IS.CONJUNCTION ? Math.min(from + 1, subject - 2) : from,
		subject - 2,
	);
	if (!ahead || tokens[ahead.first]!.is & (IS.PREPOSITION | IS.SUBORDINATOR | IS.ADVERB)) return [after];
	return ahead.last - ahead.first < 20 ? [ahead, after] : [after];
}

function hasQuotation(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (tokens[at]!.is & IS.QUOTATION) return true;
	return false;
}

/** "…", said Rosa Marin, the harbour director. */
function readInverted(
	tokens: readonly Token[],
	hit: CueHit,
	from: number,
): {content: Content[]; source: Phrase; rule: string} | null {
	if (
		hit.mood !== 'finite' ||
		!(hit.frames & FRAME.SPEECH) ||
		hit.first !== hit.verb ||
		hit.last !== hit.verb
	)
		return null;
	if (!(tokens[hit.verb]!.form & (FORM.PAST | FORM.S))) return null;
	const left = tokens[hit.first - 1];
	const source = findPhraseAfter(tokens, hit.last + 1);
	if (!source) return null;
	const opener = tokens[source.first]!;
	if (opener.is & IS.OBJECT || opener.lower === 'that' || opener.is & IS.TIME) return null;
	if (!left) {
		// "Said Ruiz, “…”": an inverted attribution that comes first.
		const next = tokens[source.last + 1];
		if (!next || !/^[,:]$/.test(next.lower) || !(opener.is & (IS.CAPITAL | IS.DETERMINER | IS.SUBJECT)))
			return null;
		if (next.lower === ':' && source.last + 2 >= tokens.length)
			return {
				content: [{first: source.last + 1, last: source.last + 1, open: true}],
				source,
				rule: 'content after inverted cue',
			};
		if (!tokens[source.last + 2]?.quotation) return null;
		const after = endContent(tokens, source.last + 2, tokens.length, hit);
		return after && {content: [after], source, rule: 'content after inverted cue'};
	}
	const content = findContentBefore(tokens, hit.first, from, false, hit);
	if (!content) return null;
	if (!(left.is & IS.QUOTATION) && !(left.lower === ',' && tokens[hit.first - 2]!.is & IS.QUOTATION)) {
		// "The port, said Ruiz, is shut": a clause before the comma, and a name or a nominal after the cue.
		const after = tokens[source.last + 1];
		if (after && !/[.,;]/.test(after.lower)) return null;
		if (findSubjectBefore(tokens, hit.first, EMPTY)) return null;
	}
	const parts: Content[] = [content];
	const rest = quotationAfterComma(tokens, source.last + 1, tokens.length, hit);
	if (rest && left.is & IS.QUOTATION) parts.push(rest);
	return {content: parts, source, rule: 'content before inverted cue'};
}

/** "…," Ruiz said of the port, "…": the quotation that goes on behind the attribution. */
function quotationAfterComma(
	tokens: readonly Token[],
	from: number,
	limit: number,
	hit: CueHit,
): Content | null {
	for (let at = from; at < limit; at++) {
		const token = tokens[at]!;
		if (token.lower === ';' || (token.cue && token.form & FORM.ING && tokens[at - 1]!.lower === ','))
			return null;
		if (!(token.is & IS.QUOTATION)) continue;
		let before = at - 1;
		while (before > from && tokens[before]!.is & (IS.CONJUNCTION | IS.ADVERB)) before--;
		return /^[,:—]$/.test(tokens[before]!.lower) ? endContent(tokens, at, limit, hit) : null;
	}
	return null;
}

const EMPTY: MentionStarts = new Set();

type Subject = Phrase & {readonly shared: boolean};

/** Who the cue says it of: the phrase before it, or the subject that it shares with the verb before. */
/** "The town released a statement saying …": the subject speaks, not the paper. */
function bearsWriting(tokens: readonly Token[], phrase: Phrase): boolean {
	for (let at = Math.max(0, phrase.first - 6); at <= phrase.last; at++)
		if (tokens[at]!.is & IS.WRITING && at > 1) return true;
	return false;
}

function subjectOf(
	tokens: readonly Token[],
	hit: CueHit,
	previous: Phrase | null,
	from: number,
	starts: MentionStarts,
): Subject | null {
	const left = tokens[hit.first - 1];
	if (hit.mood === 'finite') {
		const listed = left?.quotation?.ending === ',' && from > 0;
		if (left && !listed && !/^(?:and|but|or|,|then)$/.test(left.lower)) {
			const phrase = findSubjectBefore(tokens, hit.first, starts);
			return phrase && {...phrase, shared: false};
		}
		if (left?.lower === ',') {
			const phrase = findSubjectBefore(tokens, hit.first, starts);
			if (phrase) return {...phrase, shared: false};
		}
		if (!left) return null;
	}
	if (
		hit.mood === 'participle' &&
		left &&
		!/^[,—]$/.test(left.lower) &&
		!(left.is & (IS.PREPOSITION | IS.SUBORDINATOR | IS.CONJUNCTION | IS.ADVERB | IS.QUOTATION))
	) {
		// "with Ruiz saying that …", "a letter warning that …"
		const phrase = findSubjectBefore(tokens, hit.first, starts);
		if (
			phrase &&
			!isVerbal(tokens, hit.first - 1) &&
			!(tokens[hit.first - 1]!.is & IS.OBJECT) &&
			!bearsWriting(tokens, phrase)
		)
			return {...phrase, shared: false};
	}
	const shared = previous ?? findSentenceSubject(tokens, hit.first, starts) ?? null;
	if (shared) return {...shared, shared: true};
	if (
		hit.mood === 'participle' &&
		(hit.first === 0 || (hit.first === 1 && tokens[0]!.is & (IS.PREPOSITION | IS.SUBORDINATOR)))
	) {
		// "Citing the flood, Ruiz said": the subject comes behind the comma.
		const comma = tokens.findIndex(
			(token, at) => at > hit.last && (token.lower === ',' || token.quotation?.ending === ','),
		);
		const phrase = comma > 0 ? findPhraseAfter(tokens, comma + 1) : null;
		return phrase && {...phrase, shared: true};
	}
	return null;
}

/** What was said before the attribution that begins at token `end`: "…, Ruiz said." */
export function findContentBefore(
	tokens: readonly Token[],
	end: number,
	from: number,
	hasMore: boolean,
	hit: CueHit,
): Content | null {
	if (!(hit.frames & (FRAME.SPEECH | FRAME.ADDRESS | FRAME.BELIEF))) return null;
	const border = tokens[tokens[end - 1]?.lower === 'as' ? end - 2 : end - 1];
	if (!border || end - 1 < from) return null;
	let last = tokens[end - 1]!.lower === 'as' ? end - 2 : end - 1;
	if (border.lower === ',' || border.lower === '—') last--;
	else if (!(border.is & IS.QUOTATION)) return null;
	if (last < from) return null;
	const tail = tokens[last]!;
	let first = from;
	while (
		first < last &&
		(tokens[first]!.is & IS.MARK || (first === from && from > 0 && tokens[first]!.is & IS.CONJUNCTION))
	)
		first++;
	if (tail.is & IS.QUOTATION) {
		if (isTitleAt(tokens, last)) return null;
		let alone = last;
		while (alone > first && tokens[alone - 1]!.is & IS.QUOTATION) alone--;
		const lead = tokens[alone - 1];
		const isWhole =
			alone <= first ||
			(lead !== undefined &&
				(lead.is & IS.MARK) !== 0 &&
				/[,.…]/.test(tail.quotation!.ending) &&
				alone - first <= 6);
		const joined = alone - first === 1 && tokens[first]!.is & IS.CONJUNCTION;
		if (isWhole || joined) return {first: alone, last};
		return hasMore ? null : trimmed(tokens, first, last);
	}
	if (tail.is & IS.MARK) return null;
	if (!(hit.frames & (FRAME.SPEECH | FRAME.ADDRESS)) && hasMore) return null;
	const opener = tokens[first]!;
	if (hasMore) {
		// "The port, Ruiz said, is shut": only when nothing but the sentence itself stands before.
		const quoted = hasQuotation(tokens, first, last + 1);
		return quoted && last - first > 2 && !(opener.is & IS.SUBORDINATOR) ? trimmed(tokens, first, last) : null;
	}
	if (opener.is & IS.SUBORDINATOR && !tokens.slice(first, last).some(token => token.lower === ','))
		return null;
	if (opener.is & IS.PREPOSITION && !holdsClause(tokens, {first, last})) return null;
	return holdsClause(tokens, {first, last}) ? trimmed(tokens, first, last) : null;
}

function trimmed(tokens: readonly Token[], from: number, to: number): Content | null {
	let first = from;
	let last = to;
	while (first < last && tokens[first]!.is & IS.MARK) first++;
	while (last > first && tokens[last]!.is & IS.MARK) last--;
	return tokens[first]!.is & IS.MARK ? null : {first, last};
}

/** Whether what stands behind the attribution carries on what stands before it. */
function continues(tokens: readonly Token[], ahead: Content, after: Content): boolean {
	return (
		!after.open &&
		((tokens[ahead.last]!.is & IS.QUOTATION) === 0 || (tokens[after.first]!.is & IS.QUOTATION) !== 0)
	);
}

/** The attribution opens its sentence, so that it may belong to the quotation before it. */
const leads = (tokens: readonly Token[], first: number): boolean => first === 0 && tokens.length < 24;

function lastQuotation(tokens: readonly Token[] | null): Span | null {
	const token = tokens?.at(-1);
	return token?.quotation && /[?!.…—]/.test(token.quotation.ending) ? wordsOf(token.quotation) : null;
}

/** According to Ruiz, … ; …, according to Ruiz. */
function findAccordingTo(sentence: Sentence, starts: MentionStarts): Draft[] {
	const {tokens} = sentence;
	for (let at = 0; at + 2 < tokens.length; at++) {
		if (tokens[at]!.lower !== 'according' || tokens[at + 1]!.lower !== 'to') continue;
		const source = at === 0 ? findLeadingSource(tokens, at + 2) : findPhraseAfter(tokens, at + 2);
		if (!source) continue;
		const cue: CueHit = {
			first: at,
			verb: at,
			last: at + 1,
			lemma: 'according to',
			frames: FRAME.SPEECH,
			mood: 'finite',
		};
		const next = tokens[source.last + 1];
		if (at === 0) {
			const content =
				next && /^[,:]$/.test(next.lower) ? endContent(tokens, source.last + 2, tokens.length, null) : null;
			return content ? [toDraft(sentence, 'according to', [content], cue, source)] : [];
		}
		let last = at - 1;
		while (last > 0 && tokens[last]!.is & IS.MARK) last--;
		const first = startBefore(tokens, at, starts);
		const content = trimmed(tokens, first, last);
		if (content && holdsClause(tokens, content))
			return [toDraft(sentence, 'according to', [content], cue, source)];
	}
	return [];
}

/** "According to Ruiz, a captain, the port …": the source goes on over a comma only when no verb follows. */
function findLeadingSource(tokens: readonly Token[], first: number): Phrase | null {
	let last = first - 1;
	for (let at = first; at < Math.min(tokens.length, first + 30); at++) {
		if (!/^[,:]$/.test(tokens[at]!.lower)) continue;
		last = at - 1;
		let next = at + 1;
		let verb = false;
		for (; next < tokens.length && tokens[next]!.lower !== ','; next++)
			verb ||= isVerbal(tokens, next) || (tokens[next]!.is & IS.QUOTATION) !== 0;
		if (verb || next >= tokens.length) break;
	}
	return last >= first ? {first, last} : null;
}

/** Where the clause that "according to" closes begins: the sentence, or behind ", but" and the like. */
function startBefore(tokens: readonly Token[], end: number, _starts: MentionStarts): number {
	for (let at = end - 2; at > 1; at--) {
		const token = tokens[at]!;
		if (
			token.lower === ';' ||
			(token.lower === ',' &&
				/^(?:but|and|while)$/.test(tokens[at + 1]!.lower) &&
				end - at > 5 &&
				tokens.slice(at + 1, end).some((_, i) => isVerbal(tokens, at + 1 + i)))
		)
			return at + (token.lower === ';' ? 1 : 2);
	}
	return tokens[0]!.is & IS.CONJUNCTION ? 1 : 0;
}

export function toDraft(
	sentence: Pick<Sentence, 'tokens' | 'block'>,
	rule: string,
	content: readonly Phrase[],
	cue: Phrase,
	source: Phrase | null,
	open = false,
): Draft {
	const {tokens} = sentence;
	return {
		content: open ? [] : content.flatMap(part => spansOf(tokens, part)),
		cue: {start: tokens[cue.first]!.start, end: tokens[cue.last]!.end},
		source: source && sourceSpan(tokens, source),
		rule,
		block: sentence.block,
		open,
		leap: false,
	};
}

const sourceSpan = (tokens: readonly Token[], source: Phrase): Span => {
	let {first, last} = source;
	while (last > first && tokens[last]!.is & IS.MARK) last--;
	while (first < last && tokens[first]!.is & IS.MARK) first++;
	return {start: tokens[first]!.start, end: tokens[last]!.end};
};

/** A phrase as spans: quotations that stand alone lose their marks. */
export function spansOf(tokens: readonly Token[], part: Phrase): Span[] {
	const all = tokens.slice(part.first, part.last + 1);
	if (all.every(token => token.is & (IS.QUOTATION | IS.MARK)))
		return all.filter(token => token.quotation).map(token => wordsOf(token.quotation!));
	return [{start: all[0]!.start, end: all.at(-1)!.end}];
}
