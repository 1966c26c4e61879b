import {findSentences} from '../text/sentences.ts';
import type {Span} from '../text/span.ts';
import {internalize, Vocabulary, type WordAt} from '../text/vocabulary.ts';
import {WordScanner} from '../text/words.ts';
import {TRIGGER, triggersOf, wordTriggers} from './cues/triggers.ts';
import {byEnding, type CueVerb, IS, inLexicon, lookUp} from './lexicon.ts';
import type {Quotation} from './quotation-marks.ts';

/**
 * One step of a sentence as the attribution rules read it: a word, a mark, or a whole quotation, which
 * stands as one token however many sentences it holds. Remarks in parentheses are left out.
 */
export type Token = {
	readonly start: number;
	readonly end: number;
	/** The word in lower case (' for ’), the mark itself, or '' for a quotation. */
	readonly lower: string;
	/** Bits of {@link IS}. */
	readonly is: number;
	/** Bits of FORM; 0 when the word is no cue verb. */
	readonly form: number;
	/** Bits of {@link TRIGGER}. */
	readonly triggers: number;
	readonly cue: CueVerb | null;
	readonly quotation: Quotation | null;
};

/** The sentences of one block, each a list of tokens, with quotations kept whole. */
export function findTokens(text: string, block: Span, quotations: readonly Quotation[]): Token[][] {
	const masked = quotations.length === 0 ? text : maskQuotations(text, block, quotations);
	const shift = quotations.length === 0 ? 0 : block.start;
	const sentences = findSentences(masked, {start: block.start - shift, end: block.end - shift});
	const found: Token[][] = [];
	let next = 0;
	for (const sentence of sentences) {
		const tokens: Token[] = [];
		let at = sentence.start + shift;
		const end = sentence.end + shift;
		while (at < end) {
			const quotation = quotations[next];
			const stop = quotation && quotation.outer.start < end ? Math.max(at, quotation.outer.start) : end;
			addPlain(text, {start: at, end: stop}, end, tokens);
			at = stop;
			if (quotation && stop < end) {
				const {start, end: close} = quotation.outer;
				const {QUOTATION: triggers} = TRIGGER;
				tokens.push({
					start,
					end: close,
					lower: '',
					is: IS.QUOTATION,
					form: 0,
					triggers,
					cue: null,
					quotation,
				});
				at = Math.max(close, at + 1);
				next++;
			}
		}
		const triggers = triggersOf(tokens);
		if (triggers & TRIGGER.CAPITAL_MODAL) nameModals(tokens);
		addPieces(triggers & TRIGGER.BRACKET ? dropAsides(tokens) : tokens, found);
	}
	return found;
}

const CAPITAL_MODAL = IS.CAPITAL | IS.MODAL;

/** "Sergeant Will Prowse", "Ana May Ruiz": a modal with a capital before a name, where not every word has one. */
function nameModals(tokens: Token[]): void {
	for (let at = 1; at + 1 < tokens.length; at++) {
		const token = tokens[at]!;
		if ((token.is & CAPITAL_MODAL) !== CAPITAL_MODAL) continue;
		if (!(tokens[at + 1]!.is & IS.CAPITAL)) continue;
		if (tokens.some(({is, lower}) => lower.length > 3 && !(is & (IS.CAPITAL | IS.PREPOSITION | IS.MARK))))
			tokens[at] = {...token, is: IS.CAPITAL};
	}
}

/** Text without sentences (a table, a word a million times) is read in pieces: the rules look far back. */
const LONGEST_SENTENCE = 160;

function addPieces(tokens: Token[], found: Token[][]): void {
	if (tokens.length > 0 && tokens.length <= LONGEST_SENTENCE) found.push(tokens);
	else
		for (let at = 0; at < tokens.length; at += LONGEST_SENTENCE)
			found.push(tokens.slice(at, at + LONGEST_SENTENCE));
}

/**
 * The block with the words of its quotations made blank letters, so that no period in them ends a sentence; their last
 * sign stands right before a closing mark that can be no opening one: "« Why? », she asked", "„Why?“ she asked".
 */
function maskQuotations(text: string, block: Span, quotations: readonly Quotation[]): string {
	const pieces: string[] = [];
	let at = block.start;
	for (const {inner, outer, closed} of quotations) {
		HEAD.lastIndex = inner.start;
		const head = Math.min(inner.start + (HEAD.exec(text)?.[0].length ?? 1), inner.end);
		let last = inner.end;
		while (last > head && CLOSING.includes(text[last - 1]!)) last--;
		const closing = closed ? outer.end - 1 : outer.end;
		const gap = closed && /\s/.test(text[closing - 1]!) ? closing - inner.end : 0;
		pieces.push(text.slice(at, head), 'x'.repeat(last - head + gap), text.slice(last, closing - gap));
		if (closed) pieces.push(/[“»«]/.test(text[closing]!) ? '”' : text[closing]!);
		at = outer.end;
	}
	pieces.push(text.slice(at, block.end));
	return pieces.join('');
}

/** The first word of a quotation, of a name's length at the most. */
const HEAD = /[\p{L}'’]{1,12}/uy;

/** Signs with which a quotation may end. */
const CLOSING = '.,!?…\'’”"';

function addPlain(text: string, span: Span, sentenceEnd: number, tokens: Token[]): void {
	let at = span.start;
	const words = new WordScanner(text, span);
	while (words.next()) {
		// One space stands between most words.
		if (words.start - at !== 1 || text.charCodeAt(at) !== 32)
			addMarks(text, at, words.start, sentenceEnd, tokens);
		addWord(text, words, tokens);
		at = words.end;
	}
	addMarks(text, at, span.end, sentenceEnd, tokens);
}

type WordKind = Pick<Token, 'lower' | 'is' | 'form' | 'triggers' | 'cue'>;

const vocabulary = new Vocabulary(readWord);

function addWord(text: string, word: WordAt, tokens: Token[]): void {
	const {start, end} = word;
	const kind = vocabulary.at(text, word);
	const {lower, form, triggers, cue} = kind;
	let {is} = kind;
	if ((is & WITH_VERB) === WITH_VERB && lower.startsWith("who'")) {
		addRelative(text, start, end, tokens);
		return;
	}
	// "Virxe do Mar": a particle between two names
	if (lower === 'do' && (tokens.at(-1)?.is ?? 0) & IS.CAPITAL && /^ \p{Lu}/u.test(text.slice(end, end + 3)))
		is = IS.CAPITAL;
	if (is & IS.CAPITAL) {
		// A name may end as adverbs do: "O'Reilly said".
		if (is === (IS.CAPITAL | IS.ADVERB) && tokens.length > 0 && lower.endsWith('ly')) is = IS.CAPITAL;
		const isMonth =
			(lower === 'may' || lower === 'march') &&
			(/^ \d/.test(text.slice(end, end + 2)) || LEADS_MONTH.test(tokens.at(-1)?.lower ?? ''));
		if (isMonth) is = IS.TIME | IS.CAPITAL;
	}
	// "fell by 70%"
	const last = is & IS.NUMBER && text[end] === '%' ? end + 1 : end;
	tokens.push({start, end: last, lower, is, form, triggers, cue, quotation: null});
}

const WITH_VERB = IS.SUBJECT | IS.AUXILIARY;

/** "who's" and "who'd" are read as "who has" and "who had": "Marin, who's led the port since May, said". */
function addRelative(text: string, start: number, end: number, tokens: Token[]): void {
	const middle = start + 'who'.length;
	tokens.push({start, end: middle, ...WHO, quotation: null});
	const lower = text.slice(middle, end).toLowerCase().replace('’', "'");
	tokens.push({
		start: middle,
		end,
		lower,
		is: IS.AUXILIARY,
		form: 0,
		triggers: 0,
		cue: null,
		quotation: null,
	});
}

/** "in May said": no "may have said". */
const LEADS_MONTH = /^(?:in|since|last|early|late|until|mid-)$/;

/** What a word may be; "Smith's" is known as a genitive, "he's" as a subject with its verb. */
function readWord(raw: string): WordKind {
	const plain = raw.toLowerCase().replaceAll('’', "'");
	const entry = inLexicon(plain);
	const lower = entry ? internalize(plain) : plain;
	const {is: known, form, cue} = entry ?? byEnding(lower);
	const first = raw.charCodeAt(0);
	// "us" is the object, "US" the country.
	let is = raw === 'US' ? 0 : known;
	if ((first >= 65 && first <= 90) || (first > 127 && raw[0] !== lower[0])) is |= IS.CAPITAL;
	if (lower.endsWith("'s") && lower.length > 2) {
		const stem = lookUp(lower.slice(0, -2));
		is |= stem.is & (IS.SUBJECT | IS.WRITING | IS.TIME | IS.TIME_NOUN);
		is |= stem.is & IS.SUBJECT ? IS.AUXILIARY : IS.GENITIVE;
	} else if (lower.includes("'") && /'(?:re|ve|ll|d|m)$/.test(lower)) is |= IS.AUXILIARY | IS.SUBJECT;
	let triggers = wordTriggers(lower);
	if (cue) triggers |= TRIGGER.CUE;
	if (is & IS.CUE_NOUN) triggers |= TRIGGER.CUE_NOUN;
	if ((is & CAPITAL_MODAL) === CAPITAL_MODAL) triggers |= TRIGGER.CAPITAL_MODAL;
	return {lower, is, form, triggers, cue};
}

const WHO = readWord('who');

/** Other signs (§, ©, stray bytes of a wrong decoding) are passed over. */
const MARKS = new Set(".,;:!?…()[]-–—―/&'’*|<>#");

function addMarks(text: string, from: number, to: number, sentenceEnd: number, tokens: Token[]): void {
	for (let at = from; at < to; at++) {
		const sign = text[at]!;
		if (!MARKS.has(sign) || isWithinWords(text, at, sentenceEnd)) continue;
		const last = tokens.at(-1);
		// "the crews' ropes"
		if ((sign === "'" || sign === '’') && last && last.end === at && last.lower.endsWith('s')) {
			tokens[tokens.length - 1] = {...last, end: at + 1, is: last.is | IS.GENITIVE};
			continue;
		}
		const lower = isDash(text, at) ? '—' : sign;
		if ((lower === '—' || lower === '-') && last?.lower === '—' && last.end === at) continue;
		const triggers = lower === ':' ? TRIGGER.COLON : lower === '(' || lower === '[' ? TRIGGER.BRACKET : 0;
		tokens.push({start: at, end: at + 1, lower, is: IS.MARK, form: 0, triggers, cue: null, quotation: null});
	}
}

/** The period of "St. Louis" within its sentence, the comma of "1,200". */
function isWithinWords(text: string, at: number, sentenceEnd: number): boolean {
	if (text[at] === '.') return at + 1 < sentenceEnd && (text[at + 1] === ' ' || GOES_ON.test(text[at + 1]!));
	return text[at] === ',' && isDigitAt(text, at + 1) && isDigitAt(text, at - 1);
}

/** A dash of any length, and a hyphen behind white space, which is typed for one. */
function isDash(text: string, at: number): boolean {
	const sign = text[at]!;
	return sign === '–' || sign === '—' || sign === '―' || (sign === '-' && /\s/.test(text[at - 1] ?? ' '));
}

/** Behind a period within a sentence. */
const GOES_ON = /[\p{L}\p{N}\s,]/u;

const isDigitAt = (text: string, at: number): boolean => {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
};

/** “A fountain that works” (Ana Ruiz, who drives).: whose words they are. */
const namesBehind = (tokens: readonly Token[], open: number, close: number): boolean =>
	open === 1 &&
	tokens[0]!.quotation !== null &&
	tokens[open]!.lower === '(' &&
	(tokens[open + 1]!.is & IS.CAPITAL) !== 0 &&
	close + 2 >= tokens.length;

/** Leaves out "(R-Ohio)" and "[sic]", unless the sentence begins with it. */
function dropAsides(tokens: readonly Token[]): Token[] {
	const kept: Token[] = [];
	let closer = -1;
	let nextClose = -1;
	for (let at = 0; at < tokens.length; at++) {
		if (at <= closer) continue;
		const sign = tokens[at]!.lower;
		if ((sign === '(' || sign === '[') && at > 0) {
			if (nextClose < at) {
				nextClose = at + 1;
				while (
					nextClose < tokens.length &&
					tokens[nextClose]!.lower !== ')' &&
					tokens[nextClose]!.lower !== ']'
				)
					nextClose++;
			}
			if (
				nextClose < tokens.length &&
				!namesBehind(tokens, at, nextClose) &&
				!tokens.slice(at, nextClose).some(token => token.quotation && token.quotation.words > 2)
			) {
				closer = nextClose;
				continue;
			}
		}
		kept.push(tokens[at]!);
	}
	return kept;
}
