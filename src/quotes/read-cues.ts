import type {Span} from '../text/span.ts';
import {dropNested, findClosing} from './content/closing.ts';
import {endContent} from './content/content-end.ts';
import {limitOf} from './content/limits.ts';
import {findSaid} from './content/said-around.ts';
import {endOfQuestion, isTopic} from './content/topics.ts';
import {type CueHit, isDenied, isSpeech} from './cues/cues.ts';
import {isSomebody, isSound} from './cues/gestures.ts';
import type {Draft} from './draft.ts';
import {FRAME, IS} from './lexicon.ts';
import {hasQuotation, type Sentence} from './sentence.ts';
import {readInverted} from './source/inverted.ts';
import type {MentionStarts, Phrase} from './source/noun-phrases.ts';
import {maySpeak} from './source/speaker-phrase.ts';
import {subjectOf} from './source/subject.ts';
import {findSubjectBefore} from './source/subject-before.ts';
import {toDraft} from './to-draft.ts';
import type {Token} from './tokens.ts';
import {isUnsaid} from './unsaid.ts';

/**
 * Adds to `drafts` what the cues of one sentence attribute, in their order. Cues within `around` say nothing: "The figures
 * suggest, according to Ruiz, that …".
 */
export function readCues(
	sentence: Sentence,
	hits: readonly CueHit[],
	around: readonly Span[],
	drafts: Draft[],
	starts: MentionStarts,
): void {
	const {tokens} = sentence;
	const closing = findClosing(tokens, hits, starts);
	const asked = endOfQuestion(tokens, hits);
	const reader = new CueReader(sentence, drafts, starts);
	if (closing)
		drafts.push(toDraft(sentence, 'content before cue', [closing.content], closing.hit, closing.source));
	for (let i = 0; i < hits.length; i++) {
		const hit = hits[i]!;
		// "…, Ruiz said before adding that …": what comes behind the closing attribution is still hers
		if (closing && hit === closing.hit) reader.goOnAs(closing.source, hit);
		else if (hit.verb >= asked && !isIn(around, tokens[hit.verb]!) && !reader.passes(hit)) {
			const end = closing && hit.verb < closing.hit.verb ? closing.content.last + 1 : tokens.length;
			const limit = Math.min(limitOf(tokens, hits, i, starts), end);
			if (!isTopic(tokens, hits, i)) reader.read(hit, limit);
		}
	}
	if (closing) dropNested(drafts, tokens, closing.content);
}

/** Reads the cues of one sentence one after another: each leaves to the next who spoke and what is taken. */
class CueReader {
	readonly #sentence: Sentence;
	readonly #tokens: readonly Token[];
	readonly #drafts: Draft[];
	readonly #starts: MentionStarts;
	#subject: Phrase | null = null;
	/** The first token of whoever has said something in this sentence. */
	#spoken = -1;
	/** Behind the content and source of the attribution before: nothing before it is taken again. */
	#from = 0;
	/** Of whom a sentence tells that an attribution parts: "Ruiz, Paz recalled, laughed and said: “…”" */
	#told: Phrase | null = null;
	/** The same before a clause about a subject: "“…,” Ruiz, who had asked for a vote, told the council." */
	#aside = {start: -1, from: 0};

	constructor(sentence: Sentence, drafts: Draft[], starts: MentionStarts) {
		this.#sentence = sentence;
		this.#tokens = sentence.tokens;
		this.#drafts = drafts;
		this.#starts = starts;
	}

	/** `source` has spoken by `hit`, and may go on. */
	goOnAs(source: Phrase, hit: CueHit): void {
		this.#subject = source;
		this.#spoken = source.first;
		this.#from = hit.last + 1;
	}

	/** Whether the cue stands within what has been said, where only a verb of speech begins anything else, or what somebody calls it. */
	passes(hit: CueHit): boolean {
		const {first, verb, mood, frames} = hit;
		const isPast = first < this.#from && verb < this.#from && mood === 'finite' && !(frames & FRAME.SPEECH);
		if (isPast) this.#takeCalled(hit);
		return isPast;
	}

	/** "doubted that it reaches what Ruiz called “the air over a bath”": the words in marks are hers. */
	#takeCalled(hit: CueHit): void {
		const words = this.#tokens[hit.last + 1]?.lower === 'as' ? hit.last + 2 : hit.last + 1;
		if (!this.#tokens[words]?.quotation || !(hit.frames & FRAME.JUDGEMENT)) return;
		const subject = findSubjectBefore(this.#tokens, hit.first, this.#starts);
		// … but “what she calls” are mostly the words of whoever says all of it
		if (!subject || this.#tokens[subject.first]!.is & IS.SUBJECT) return;
		if (this.#tokens[subject.first - 1]?.lower !== 'what') return;
		const content = [{first: words, last: words}];
		this.#drafts.push(toDraft(this.#sentence, 'content after cue', content, hit, subject));
	}

	/** Takes what one cue attributes; what is said behind it ends at token `limit` at the latest. */
	read(hit: CueHit, limit: number): void {
		if (isUnsaid(this.#tokens, hit, limit)) return;
		if (this.#takeInverted(hit)) return;
		const own =
			this.#subjectTold(hit) ?? subjectOf(this.#tokens, hit, this.#subject, this.#from, this.#starts);
		if (!own || isSupposed(this.#tokens, own, hit)) return;
		if (readsAloud(this.#tokens, own, hit)) {
			this.#takeUnowned({...hit, last: hit.last + 1}, limit);
			return;
		}
		if (own.isEither) {
			this.#takeUnowned(hit, limit);
			return;
		}
		// "The port is shut, it announced on Monday, blaming the storm"
		const goesOn = own.shared && own.first === this.#spoken && hit.mood === 'participle';
		if (!goesOn && !maySpeak(this.#tokens, own, hit)) return;
		// "Ruiz declined to say which", "Ruiz said she thinks …": within what is said nothing else begins.
		if (hit.verb < this.#from) return;
		if (!this.#takeSaid(hit, own, limit)) this.#takeEarlier(hit, own);
	}

	/** "Ruiz nodded when Paz rose and said, “…”": the words in marks right behind the verb, and nobody who says them. */
	#takeUnowned(hit: CueHit, limit: number): void {
		const mark = hit.last + 1;
		const first = /^[,:]$/.test(this.#tokens[mark]?.lower ?? '') ? mark + 1 : mark;
		const isSaid = isSpeech(hit) && hit.first >= this.#from && this.#tokens[first]?.quotation;
		const content = isSaid ? endContent(this.#tokens, first, limit, hit) : null;
		if (!content) return;
		this.#drafts.push(toDraft(this.#sentence, 'content after cue', [content], hit, null));
		this.#from = content.last + 1;
	}

	#subjectTold(hit: CueHit): Source | null {
		const isNext = this.#told && isSpeech(hit) && hit.mood === 'finite' && hit.lemma !== 'add';
		if (!isNext || this.#tokens[hit.first - 1]?.lower !== 'and') return null;
		return {...this.#told!, shared: true};
	}

	#takeInverted(hit: CueHit): boolean {
		const inverted = readInverted(this.#tokens, hit, this.#from);
		if (!inverted) return false;
		const {rule, content, source} = inverted;
		this.#drafts.push(toDraft(this.#sentence, rule, content, hit, source, content[0]?.open));
		this.#from = behindInverted(this.#tokens, source);
		this.#subject = source;
		return true;
	}

	#takeSaid(hit: CueHit, own: Source, limit: number): boolean {
		const tokens = this.#tokens;
		const isWithin =
			this.#from > 0 && isSpeech(hit) && !own.shared && isBetweenCommas(tokens, own.first, hit.last);
		const behind = isWithin ? 0 : this.#takenBefore(own);
		if (own.first <= hit.first && !own.shared) this.#subject = own;
		if (saysOfBefore(this.#sentence, hit, own)) return false;
		const said = findSaid(tokens, hit, own, behind, limit, this.#starts);
		if (!said) return false;
		const {parts, rule} = said;
		if (isLedByAnother(tokens, hit, parts[0]!.first)) return false;
		if (isWithin) dropDeeds(this.#drafts, tokens, own, parts[0]!);
		const draft = toDraft(this.#sentence, rule, parts, hit, own, parts.at(-1)!.open);
		if (said.isDoubtful || isOpenOrDenied(tokens, hit, parts)) draft.doubtful = true;
		this.#drafts.push(draft);
		if (isSpeech(hit)) this.#spoken = own.first;
		this.#told = toldOf(tokens, own, said.parts, this.#starts);
		this.#from = Math.max(this.#from, said.end);
		return true;
	}

	/** Up to where the words before the subject are taken; a clause that it opens is remembered. */
	#takenBefore(own: Source): number {
		const behind = this.#aside.start > own.first ? this.#aside.from : this.#from;
		const {lower} = this.#tokens[own.first]!;
		const clause = lower === 'who' || lower === 'which' ? own.first : own.first - 1;
		if (clause > 0 && RELATIVES.has(this.#tokens[clause]!.lower)) this.#aside = {start: clause, from: behind};
		return behind;
	}

	/** "“It sank.” Ruiz was saying it to the crews.": the quotation that ends the sentence before. */
	#takeEarlier(hit: CueHit, own: Source): void {
		if (!isSpeech(hit) || own.shared || !leads(this.#tokens, own.first)) return;
		// "“We will fight it.” The company did not reply to questions.": these are another's words
		if (isDenied(this.#tokens, hit)) return;
		const earlier = lastQuotation(this.#sentence.before);
		if (!earlier) return;
		// "“It sank.” Ruiz told the crews who had come …": where it is that long, only behind a question
		const {ending} = this.#sentence.before!.at(-1)!.quotation!;
		if (this.#tokens.length >= LONGEST_LEAD && !/[?!]/.test(ending)) return;
		this.#drafts.push({
			...toDraft(this.#sentence, 'quotation before its attribution', [], hit, own),
			content: [earlier],
		});
		this.#from = Math.max(this.#from, hit.last + 1);
	}
}

/** "Paz sent a note, which Ruiz read out: “…”": not her words. */
const readsAloud = (tokens: readonly Token[], {first}: Phrase, {lemma, last}: CueHit): boolean =>
	lemma === 'read' &&
	/^(?:out|aloud)$/.test(tokens[last + 1]?.lower ?? '') &&
	tokens[first - 1]?.lower === 'which';

/** "if Ruiz says that it sank", "unclear whether she believes it sank": nobody has, as far as anyone knows. */
const isSupposed = (tokens: readonly Token[], {first}: Phrase, {last, mood}: CueHit): boolean =>
	mood === 'finite' &&
	first > 0 &&
	SUPPOSES.has(tokens[first - 1]!.lower) &&
	!hasQuotation(tokens, last, tokens.length);

/** "never said that it sank", "will say that it sank": without marks, nothing that has been said yet. */
const isOpenOrDenied = (tokens: readonly Token[], hit: CueHit, parts: readonly Phrase[]): boolean =>
	hit.mood === 'finite' &&
	(isDenied(tokens, hit) || tokens.slice(hit.first, hit.verb).some(({lower}) => lower === 'will')) &&
	!parts.some(({first, last}) => hasQuotation(tokens, first, last + 1));

const SUPPOSES = new Set(['if', 'whether', 'unless']);

const RELATIVES = new Set(['who', 'which', 'whom']);

type Source = Phrase & {readonly shared: boolean; readonly isEither?: boolean};

const isIn = (spans: readonly Span[], token: Token): boolean =>
	spans.some(({start, end}) => start <= token.start && token.end <= end);

/** "“Who are they?” Ruiz said of the crews in May": the words stand before, and these tell whom they are about. */
const saysOfBefore = ({tokens, before}: Sentence, {lemma, last, verb}: CueHit, {first}: Phrase): boolean =>
	lemma === 'say' &&
	last > verb &&
	before !== null &&
	leads(tokens, first) &&
	lastQuotation(before) !== null &&
	!hasQuotation(tokens, last, tokens.length);

/** "As Ruiz could not answer, Paz stood up and said, “…”": a verb that another clause parts from the quotation at token `first`. */
function isLedByAnother(tokens: readonly Token[], hit: CueHit, first: number): boolean {
	if (first < hit.last + 4 || tokens[hit.last + 1]!.lower !== ',' || !tokens[first]!.quotation) return false;
	const verb = /^[,:]$/.test(tokens[first - 1]!.lower) ? first - 2 : first - 1;
	if (verb <= hit.last + 2) return false;
	const {cue, lower} = tokens[verb]!;
	return ((cue?.frames ?? 0) & FRAME.SPEECH) !== 0 || isSound(lower);
}

/** Whom the words around an attribution are about, when it is somebody who did something. */
function toldOf(
	tokens: readonly Token[],
	own: Phrase,
	[ahead, behind]: readonly Phrase[],
	starts: MentionStarts,
): Phrase | null {
	if (!ahead || !behind || ahead.last !== own.first - 2 || tokens[behind.first]!.is & IS.BE) return null;
	return isSomebody(tokens, ahead, starts) ? ahead : null;
}

/** "He had dismissed nobody, he said, …": what he did is within what he says, and no words of its own. */
function dropDeeds(drafts: Draft[], tokens: readonly Token[], own: Phrase, {first}: Phrase): void {
	const {lower, is, start} = tokens[own.first]!;
	if (!(is & IS.SUBJECT) || tokens[first]!.lower !== lower) return;
	const kept = drafts.filter(({source}) => source?.start !== tokens[first]!.start || start < source.start);
	drafts.splice(0, drafts.length, ...kept);
}

/** "He had dismissed nobody, he said, and would …": all of the sentence is his, whatever verb stands before. */
function isBetweenCommas(tokens: readonly Token[], first: number, last: number): boolean {
	let comma = last + 1;
	// "…, he said on Friday, …"
	while (tokens[comma] && (tokens[comma]!.is & (IS.TIME | IS.TIME_NOUN) || tokens[comma]!.lower === 'on'))
		comma++;
	return tokens[first - 1]?.lower === ',' && tokens[comma]?.lower === ',' && !hasQuotation(tokens, 0, first);
}

/** Behind the source of an inverted cue: "said Ruiz, who said the quay would …" tells more words in its clause. */
function behindInverted(tokens: readonly Token[], {first, last}: Phrase): number {
	for (let at = first + 2; at < last; at++) if (tokens[at]!.lower === 'who' && tokens[at + 1]!.cue) return at;
	return last + 1;
}

/** The attribution opens its sentence, so that it may belong to the quotation before it. */
const leads = (tokens: readonly Token[], first: number): boolean =>
	first === 0 && tokens.length < LONGEST_LEAD_OF_QUESTION;

/** How many tokens such a sentence may have, and how many behind "“Why?”". */
const LONGEST_LEAD = 24;
const LONGEST_LEAD_OF_QUESTION = 40;

function lastQuotation(tokens: readonly Token[] | null): Span | null {
	const token = tokens?.at(-1);
	return token?.quotation && /[?!.…—]/.test(token.quotation.ending) ? token.quotation.said : null;
}
