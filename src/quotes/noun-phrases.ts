import {FORM, FRAME, IS} from './lexicon.ts';
import type {Token} from './tokens.ts';
import {ROLE_NOUNS} from './words/roles.ts';

/** A noun phrase as token indices of its sentence; `last` is inclusive. */
export type Phrase = {readonly first: number; readonly last: number};

/** Whether a named mention begins at this offset: tells "In Ohio Smith said" from "In Ohio State". */
export type MentionStarts = ReadonlySet<number>;

/** How many commas may stand between a name and its verb: "Ana Ruiz, 45, a teacher from Porto, said". */
const MOST_COMMAS = 5;

/** The longest subject looked for, in tokens. */
export const LONGEST = 60;

const NOT_IN_PHRASE = IS.MARK | IS.SUBORDINATOR | IS.WH | IS.OBJECT;

/** A word that is a finite verb here, by the lexicon or by its ending. */
export function isVerbal(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (token.is & IS.AUXILIARY) return true;
	if (token.is & IS.CAPITAL && at > 0) return false;
	const before = tokens[at - 1];
	if (before && before.is & (IS.DETERMINER | IS.GENITIVE | IS.PREPOSITION)) return false;
	if (token.is & IS.VERB) return true;
	if (token.cue) {
		if (token.form & FORM.PAST) return true;
		if (token.form & FORM.S && !(token.is & IS.NOUN_TOO)) return true;
	}
	// "retired general Paz said": at the head of its clause such a word describes the name behind it.
	if (before === undefined || before.is & (IS.QUOTATION | IS.MARK)) return false;
	return token.is === 0 && token.lower.length > 4 && token.lower.endsWith('ed') && !token.lower.includes('-');
}

/** The subject that ends right before token `end`, with its appositives and clauses; null when none does. */
export function findSubjectBefore(
	tokens: readonly Token[],
	end: number,
	starts: MentionStarts,
): Phrase | null {
	let last = end - 1;
	if (last < 0) return null;
	// "A report last year found"
	if (last > 1 && tokens[last]!.is & IS.TIME_NOUN && /^(?:last|this)$/.test(tokens[last - 1]!.lower))
		last -= 2;
	// "The minister on Friday said", "The minister, Ana Ruiz, on Friday said"
	const isDay = last > 2 && tokens[last]!.is & IS.TIME && tokens[last - 1]!.lower === 'on';
	// … but "a lawsuit filed on Monday said"
	if (isDay && !isReducedRelative(tokens, last - 2)) {
		last -= 2;
		const found = findSubjectBefore(tokens, last + 1, starts);
		return (
			found && {first: found.first, last: Math.min(found.last, tokens[last]!.is & IS.MARK ? last - 1 : last)}
		);
	}
	const mark = tokens[last]!.lower;
	// "a nurse who was not allowed to speak said": no phrase ends at "speak".
	if (last > 3 && tokens[last - 1]!.lower === 'to' && /(?:ed|able|willing)$/.test(tokens[last - 2]!.lower)) {
		const who = lastBefore(tokens, last, 'who');
		const first = who > 0 && !(tokens[who - 1]!.is & IS.MARK) ? startOfPhrase(tokens, who - 1, starts) : null;
		if (first !== null) return {first, last};
	}
	if (mark !== ',' && mark !== '—') {
		const first = startOfPhrase(tokens, last, starts);
		if (first === null) return null;
		const head = tokens[last]!.is & IS.SUBJECT ? null : headOfClause(tokens, first, starts);
		return head === null ? withAppositive(tokens, {first, last}, starts) : {first: head, last};
	}
	let comma = commaBefore(tokens, last, mark);
	if (comma > 0 && isTelling(tokens, comma + 1, last)) {
		const first = startOfPhrase(tokens, comma - 1, starts);
		return first === null ? null : {first, last: comma - 1};
	}
	if (comma < 1 || hasClause(tokens, comma + 1, last)) return null;
	const inner = tokens[comma + 1]!;
	// "The paper, “Long Memories”, argues"
	if (inner.quotation && comma + 2 === last && !/[,.?!]/.test(inner.quotation.ending)) {
		const first = startOfPhrase(tokens, comma - 1, starts);
		return first === null ? null : {first, last: comma + 1};
	}
	if (inner.is & (IS.QUOTATION | IS.SUBORDINATOR) && !(inner.is & IS.WH)) return null;
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
		// "After the sitting, his secretary, Ana Ruiz, said": what stands first is only when and where.
		if (nearest && tokens[first - 1] && tokens[first - 1]!.is & (IS.PREPOSITION | IS.SUBORDINATOR))
			return nearest;
		// "Confirming the fire, the chief, Ana Ruiz, said"
		if (nearest && first === 0 && tokens[0]!.form & FORM.ING) return nearest;
		// "In a letter, published on Sunday, the auditor, Ana Ruiz, wrote"
		if (nearest && tokens[first - 1]?.lower === ',' && isParticipleOpener(tokens[first]!)) return nearest;
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

/** "The caller, she said, told …", "Ruiz, though, insisted": an aside between a subject and its verb. */
function isTelling(tokens: readonly Token[], from: number, to: number): boolean {
	if (to - from === 1 && /^(?:though|however|too|meanwhile|instead|then|also)$/.test(tokens[from]!.lower))
		return true;
	const aside = tokens
		.slice(from, Math.min(to, from + 3))
		.map(token => token.lower)
		.join(' ');
	if (
		to - from <= 3 &&
		/^(?:in turn|in fact|for one|of course|by contrast|for (?:his|her|its|their) part)$/.test(aside)
	)
		return true;
	if (to - from < 2 || to - from > 6 || tokens[from]!.is & IS.WH) return false;
	for (let at = from + 1; at < to; at++)
		if (tokens[at]!.cue && (tokens[at]!.cue!.frames & FRAME.SPEECH) !== 0 && tokens[at]!.form & FORM.PAST)
			return (tokens[from]!.is & (IS.SUBJECT | IS.CAPITAL)) !== 0;
	return false;
}

/** How far before a phrase the "who" may stand of whose clause it is the object. */
const LONGEST_CLAUSE = 8;

/** "A friend who knows Ruiz said": the phrase at `first` is in a clause about the one who speaks. */
function headOfClause(tokens: readonly Token[], first: number, starts: MentionStarts): number | null {
	for (let at = first - 1; at > 0 && first - at < LONGEST_CLAUSE; at--) {
		const {is, lower} = tokens[at]!;
		if (lower === 'who') {
			const before = tokens[at - 1]!;
			const next = tokens[at + 1]!;
			if (before.is & (IS.MARK | IS.QUOTATION | IS.PREPOSITION | IS.CONJUNCTION) || isVerbal(tokens, at - 1))
				return null;
			if (next.is & (IS.SUBJECT | IS.DETERMINER | IS.CAPITAL)) return null;
			return startOfPhrase(tokens, at - 1, starts);
		}
		// "a tower that collapsed last winter said"
		if (lower === 'that' && isVerbal(tokens, at + 1)) {
			const before = tokens[at - 1]!;
			return before.is === 0 && !isVerbal(tokens, at - 1) ? startOfPhrase(tokens, at - 1, starts) : null;
		}
		if (is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.WH)) return null;
	}
	return null;
}

/** The comma before the "who" in whose clause the phrase at `first` stands: "Ruiz, who left with her deputy"; -1 for none. */
function openClause(tokens: readonly Token[], first: number): number {
	for (let at = first - 1; at > 1 && first - at < LONGEST_CLAUSE; at--) {
		if (tokens[at]!.lower === 'who') return tokens[at - 1]!.lower === ',' ? at - 1 : -1;
		if (tokens[at]!.is & (IS.MARK | IS.QUOTATION | IS.SUBJECT | IS.WH)) return -1;
	}
	return -1;
}

/** "The union, in a statement signed by its chair, Ana Ruiz, said": the union says it; where the aside begins it ends. */
function beforeStatement(tokens: readonly Token[], first: number, last: number): number {
	for (let at = first + 1; at + 3 < last; at++)
		if (
			tokens[at]!.lower === ',' &&
			/^(?:in|through|via)$/.test(tokens[at + 1]!.lower) &&
			/^(?:an?|its|his|her|their)$/.test(tokens[at + 2]!.lower)
		)
			return at - 1;
	return last;
}

const isParticipleOpener = ({is, lower}: Token): boolean =>
	!(is & (IS.CAPITAL | IS.MARK | IS.DETERMINER)) && /(?:ed|wn|en|ght)$/.test(lower);

/** "Her predecessor, Lord Vane, who set it up, told": the sentence begins with what the name is. */
function roleBefore(tokens: readonly Token[], name: number, starts: MentionStarts): number | null {
	if (tokens[name - 1]!.lower !== ',' || !(tokens[name]!.is & IS.CAPITAL)) return null;
	const first = startOfPhrase(tokens, name - 2, starts);
	if (first !== 0 && !(first === 1 && tokens[0]!.is & IS.CONJUNCTION)) return null;
	return tokens[first]!.is & (IS.POSSESSIVE | IS.DETERMINER) && HUMAN_ENDING.test(tokens[name - 2]!.lower)
		? first
		: null;
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

function commaBefore(tokens: readonly Token[], end: number, mark: string): number {
	let comma = end - 1;
	while (comma >= 0 && tokens[comma]!.lower !== mark && end - comma < LONGEST) comma--;
	return tokens[comma]?.lower === mark ? comma : -1;
}

/** "a spokesman, Juan Paz" before the verb: the name belongs to the phrase before the comma. */
function withAppositive(tokens: readonly Token[], phrase: Phrase, starts: MentionStarts): Phrase {
	const comma = phrase.first - 1;
	if (comma < 2 || tokens[comma]!.lower !== ',') return phrase;
	const own = tokens[phrase.first]!;
	const first = startOfPhrase(tokens, comma - 1, starts);
	if (first === null) return phrase;
	const opener = tokens[first]!;
	if (own.is & IS.CAPITAL) {
		// "In a letter shown to a reporter, Ruiz wrote": who saw it
		const before = tokens[first - 1];
		if (before && (before.is & IS.PREPOSITION || before.lower === 'to')) return phrase;
		const role = /^(?:a|an|another|one)$/.test(opener.lower) && HUMAN_ENDING.test(tokens[comma - 1]!.lower);
		return role ? {first, last: phrase.last} : phrase;
	}
	// "Sam Paz, the head of the port said": the closing comma is missing.
	const isName =
		first === 0 &&
		comma - first > 1 &&
		(opener.is & tokens[comma - 1]!.is & IS.CAPITAL) !== 0 &&
		!(tokens[comma - 1]!.is & IS.TIME || opener.lower.endsWith('ing'));
	return isName && /^(?:the|a|an)$/.test(own.lower) ? {first, last: phrase.last} : phrase;
}

/** How nouns for people end, in lower case: "spokeswoman", "engineers". "River" does too: one sign among others. */
export const HUMAN_ENDING = /(?:man|woman|person|people|er|or|ist|ant|ent|ee|ian|al|police)s?$/;

/** A stretch between two commas that has a subject and a verb of its own is no appositive. */
function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
	const opener = tokens[from]!;
	// "who asked not to be named", "speaking on condition that he was not named"
	if (opener.is & IS.WH || opener.lower.endsWith('ing')) return false;
	if (opener.is & IS.SUBJECT) return true;
	for (let at = from; at < to; at++) {
		if (tokens[at]!.is & IS.WH || tokens[at]!.lower === 'that') return false;
		if (tokens[at]!.is & IS.AUXILIARY) return true;
	}
	return false;
}

/** "Ana Ruiz, chair of the board, said": an office needs no article. */
const ROLES = new Set(`${ROLE_NOUNS} head deputy co-founder vice-president co-chair vice-chair`.split(' '));

const opensAppositive = (token: Token): boolean =>
	/^(?:a|an|the|who|whose|which|former|then)$/.test(token.lower) ||
	(ROLES.has(token.lower) && (token.is & IS.CAPITAL) === 0) ||
	(token.is & (IS.NUMBER | IS.POSSESSIVE | IS.WH)) !== 0;

/** The first token of the noun phrase whose last is `last`; null when none ends there. */
function startOfPhrase(tokens: readonly Token[], last: number, starts: MentionStarts): number | null {
	const head = tokens[last];
	if (!head || head.is & IS.MARK) return null;
	if (
		head.is & (IS.SUBJECT | IS.WH) &&
		!(head.is & IS.CAPITAL && last > 0 && tokens[last - 1]!.is & IS.CAPITAL)
	) {
		if (
			/^(?:which|others|none|i|you|he|she|it|we|they|who|everyone|everybody|nobody|someone|somebody|anyone)/.test(
				head.lower,
			)
		)
			return last;
		return null;
	}
	// "One of them said", "Sources close to him said"
	if (
		head.is & IS.OBJECT &&
		last > 1 &&
		/^(?:of|to|with|for|around|by|near)$/.test(tokens[last - 1]!.lower)
	) {
		const noun = tokens[last - 2]!;
		const before =
			noun.is & IS.ADVERB || /^(?:close|loyal|near|familiar)$/.test(noun.lower) ? last - 3 : last - 2;
		return isVerbal(tokens, last - 2) ? null : startOfPhrase(tokens, before, starts);
	}
	// "Ruiz himself said"
	if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(head.lower) && last > 0 && tokens[last - 1]!.lower !== ',')
		return startOfPhrase(tokens, last - 1, starts);
	if (/^(?:some|many|most|both|all|few|several|another|one|this|that|those)$/.test(head.lower)) return last;
	if (/^(?:two|three|four)$/.test(head.lower) && last > 0 && tokens[last - 1]!.lower === 'the')
		return last - 1;
	if (
		head.is & (NOT_IN_PHRASE | IS.ADVERB | IS.CONJUNCTION | IS.PREPOSITION | IS.AUXILIARY) &&
		!(head.is & IS.CAPITAL && last > 0)
	)
		return null;
	if (head.is & IS.QUOTATION && !isWordLike(head)) return null;
	let first = last;
	while (first > 0 && last - first < LONGEST) {
		const before = tokens[first - 1]!;
		if (before.is & IS.QUOTATION) {
			if (!isWordLike(before)) break;
		} else if (before.lower === 'and' || before.lower === 'or') {
			if (!joinsPhrases(tokens, first - 1)) break;
		} else if (before.lower === '&') {
			// "Smith & Sons"
		} else if (before.lower === '-' || before.lower === '/') {
			// a broken compound
		} else if (
			before.is & (NOT_IN_PHRASE | IS.CONJUNCTION) &&
			!(before.is & IS.CAPITAL && before.is & IS.WH && first > 1)
		)
			break;
		else if (before.lower === 'that' || (before.lower === 'to' && !bindsTo(tokens, first - 1))) break;
		else if (isVerbal(tokens, first - 1)) break;
		// "A letter that we know in extracts may say": what follows "we" is its verb, and no phrase begins there
		else if (before.is & IS.SUBJECT) {
			if (/^(?:i|we|he|she|they|you)$/.test(before.lower)) return null;
			break;
		}
		first--;
	}
	return trimFront(tokens, first, last, starts);
}

/** "an adviser to the senator": the preposition of a noun, not of a verb. */
const bindsTo = (tokens: readonly Token[], to: number): boolean =>
	to > 0 &&
	tokens[to - 1]!.lower !== 'according' &&
	!isVerbal(tokens, to - 1) &&
	(tokens[to - 1]!.is & (IS.CUE | IS.ADVERB | IS.MARK)) === 0 &&
	to + 1 < tokens.length &&
	(tokens[to + 1]!.is & (IS.CAPITAL | IS.DETERMINER)) !== 0;

/** A short quotation that stands within a phrase like a word: 'the "fix it" caucus'. */
const isWordLike = (token: Token): boolean =>
	token.quotation!.closed && token.quotation!.words <= 5 && !/[.,?!;:—]/.test(token.quotation!.ending);

/** "Ruiz and Paz said": both sides are noun phrases and no verb stands before the first. */
function joinsPhrases(tokens: readonly Token[], and: number): boolean {
	const right = tokens[and + 1]!;
	if (right.is & IS.SUBJECT || and === 0) return false;
	let at = and;
	while (at > 0 && and - at < 12) {
		const before = tokens[at - 1]!;
		if (before.is & (IS.MARK | IS.SUBORDINATOR | IS.WH | IS.QUOTATION) || before.lower === 'that') break;
		if (isVerbal(tokens, at - 1) || before.is & (IS.SUBJECT | IS.OBJECT)) return false;
		if (before.is & IS.CONJUNCTION) break;
		at--;
	}
	return at !== and && !(tokens[at]!.is & IS.PREPOSITION);
}

/** Cuts off what stands before the subject: "But", "on Monday", "in Ohio"; null when nothing is left. */
function trimFront(
	tokens: readonly Token[],
	from: number,
	last: number,
	starts: MentionStarts,
): number | null {
	let first = from;
	while (
		first <= last &&
		tokens[first]!.is & (IS.ADVERB | IS.CONJUNCTION | IS.TIME) &&
		!(tokens[first]!.is & IS.DETERMINER)
	) {
		if (tokens[first]!.is & IS.TIME && first === last) return null;
		first++;
	}
	// "Last month the mayor said"
	if (/^(?:last|this|next|earlier|that)$/.test(tokens[first]?.lower ?? '') && first + 1 < last) {
		const noun = tokens[first + 1]!;
		if (
			noun.is & (IS.TIME_NOUN | IS.TIME) &&
			!(noun.is & IS.GENITIVE) &&
			tokens[first + 2]!.is & (IS.DETERMINER | IS.CAPITAL | IS.SUBJECT)
		)
			first += 2;
	}
	// "Earlier a diplomat said", "Three days later a second voice said"
	let later = first;
	while (later < last && (tokens[later]!.is & (IS.NUMBER | IS.TIME_NOUN) || isNumeral(tokens[later]!)))
		later++;
	if (
		/^(?:earlier|later|afterwards?)$/.test(tokens[later]?.lower ?? '') &&
		later < last &&
		tokens[later + 1]!.is & (IS.DETERMINER | IS.CAPITAL | IS.SUBJECT)
	)
		first = later + 1;
	// "A week ago the mayor said"
	if (tokens[first + 2]?.lower === 'ago' && tokens[first + 1]!.is & IS.TIME_NOUN) first += 3;
	if (first > last) return null;
	const opener = tokens[first]!;
	const counts =
		/^(?:about|around|over|under)$/.test(opener.lower) &&
		first < last &&
		(tokens[first + 1]!.is & (IS.NUMBER | IS.DETERMINER)) !== 0 &&
		!/^(?:the|a|an)$/.test(tokens[first + 1]!.lower);
	if (counts) return first;
	if (opener.lower === 'with' && first < last) return first + 1;
	// "…, a figure Ruiz rejects": who rejects it
	const named = first + 2;
	if (
		/^an?$/.test(opener.lower) &&
		named <= last &&
		tokens[first - 1]?.lower === ',' &&
		tokens[named]!.is & IS.CAPITAL &&
		(tokens[first + 1]!.is & IS.CUE_NOUN || THINGS.test(tokens[first + 1]!.lower))
	)
		return named;
	const cut = opener.is & IS.PREPOSITION || opener.lower === 'to';
	const border = tokens[first - 1];
	const afterParticiple = from > 1 && isReducedRelative(tokens, from - 1) && (opener.is & IS.NUMBER) !== 0;
	if (!cut && !afterParticiple && !(border && border.is & IS.SUBORDINATOR)) return first;
	if (from > 1 && isReducedRelative(tokens, from - 1) && (cut || opener.is & (IS.NUMBER | IS.TIME))) {
		const head = startOfPhrase(tokens, from - 2, starts);
		if (head !== null) return head;
	}
	for (let at = last; at > first; at--) {
		const before = tokens[at - 1]!;
		if (before.is & (IS.PREPOSITION | IS.DETERMINER | IS.GENITIVE) || before.lower === 'to') continue;
		if (tokens[at]!.is & IS.DETERMINER || starts.has(tokens[at]!.start)) return at;
	}
	return cut ? null : first;
}

/** What is said of something: "a figure", "a decision". */
const THINGS =
	/^(?:figure|number|sum|move|step|decision|result|measure|plan|idea|view|practice|policy|name|word|term|phrase|label|tactic|delay|deal|outcome)$/;

const isNumeral = ({lower}: Token): boolean =>
	/^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(lower);

/** "two officials briefed on the talks", "a letter dated May 3 from Ruiz": a participle after its noun. */
export function isReducedRelative(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const before = tokens[at - 1]!;
	return (
		/(?:ed|wn|en|ght)$/.test(token.lower) &&
		!(token.is & (IS.MARK | IS.CAPITAL)) &&
		(before.is & (IS.MARK | IS.SUBJECT | IS.AUXILIARY | IS.ADVERB)) === 0 &&
		(!(before.is & IS.CAPITAL) || tokens[at + 1]?.lower === 'by')
	);
}

/** The subject of the sentence: its first noun phrase that a verb follows. */
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
		if (subject && !(tokens[subject.first]!.is & IS.WH)) return subject;
	}
	return null;
}
