import type {Span} from '../text/span.ts';
import {findAccordingTo} from './according-to.ts';
import {findAskedBy} from './asked-by.ts';
import {askedAt, isAsking} from './asking.ts';
import {isBare} from './bare.ts';
import {dropNested, findClosing} from './closing.ts';
import {type CueHit, findCues, isSpeech} from './cues.ts';
import {findDescribedBy} from './described-by.ts';
import type {Draft} from './draft.ts';
import {toDraft} from './drafting.ts';
import {findHeard} from './heard.ts';
import {readInverted} from './inverted.ts';
import {attributeLeftovers} from './leftovers.ts';
import {FRAME, IS} from './lexicon.ts';
import {limitOf} from './limits.ts';
import {findNounCues} from './noun-cues.ts';
import type {MentionStarts, Phrase} from './noun-phrases.ts';
import {wordsOf} from './quotation-marks.ts';
import {findQuotedAs} from './quoted-as.ts';
import {findSaid} from './said-around.ts';
import {hasQuotation, type Sentence} from './sentence.ts';
import {maySpeak} from './speaker-phrase.ts';
import {subjectOf} from './subject.ts';
import type {Token} from './tokens.ts';
import {TRIGGER, triggersOf} from './triggers.ts';
import {isVerbal} from './verbal.ts';

/** The quotes that the cues of one sentence attribute. */
export function attributeSentence(sentence: Sentence, starts: MentionStarts): Draft[] {
	const {tokens} = sentence;
	const triggers = triggersOf(tokens);
	const drafts: Draft[] = triggers & TRIGGER.VIEW ? findAccordingTo(sentence) : [];
	// "The figures suggest, according to Ruiz, that …": who suggests says nothing
	const around = drafts.length > 0 && drafts[0]!.content.length > 1 ? drafts[0]!.content : NOTHING;
	if (!(triggers & ATTRIBUTES)) return drafts.length === 0 ? drafts : finished(drafts, tokens);
	const quotedAs = triggers & TRIGGER.QUOTING ? findQuotedAs(sentence, starts) : [];
	if (quotedAs.length > 0) return finished([...drafts, ...quotedAs], tokens);
	const hits = triggers & TRIGGER.CUE ? findCues(tokens) : [];
	if (triggers & TRIGGER.TOLD) drafts.push(...findAskedBy(sentence), ...findHeard(sentence, starts));
	if (triggers & TRIGGER.CUE && triggers & TRIGGER.QUOTATION) drafts.push(...findDescribedBy(sentence));
	let subject: Phrase | null = null;
	/** Behind the content and source of the attribution before: nothing before it is taken again. */
	let from = 0;
	/** The same before a clause about a subject: "“…,” Ruiz, who had asked for a vote, told the council." */
	let aside = {start: -1, from: 0};
	const closing = findClosing(tokens, hits, starts);
	const asked = endOfQuestion(tokens, hits);
	if (closing)
		drafts.push(toDraft(sentence, 'content before cue', [closing.content], closing.hit, closing.source));
	for (let i = 0; i < hits.length; i++) {
		const hit = hits[i]!;
		// "…, Ruiz said before adding that …": what comes behind the closing attribution is still hers
		if (closing && hit === closing.hit) {
			subject = closing.source;
			from = hit.last + 1;
			continue;
		}
		if (hit.verb < asked || isIn(around, tokens[hit.verb]!)) continue;
		if (hit.first < from && hit.verb < from && hit.mood === 'finite' && !(hit.frames & FRAME.SPEECH))
			continue;
		const limit = Math.min(
			limitOf(tokens, hits, i, starts),
			closing && hit.verb < closing.hit.verb ? closing.content.last + 1 : tokens.length,
		);
		if (
			opensOnTopic(tokens, hit) &&
			hits.slice(i + 1).some(other => other.mood === 'finite' && isSpeech(other))
		)
			continue;
		const inverted = readInverted(tokens, hit, from);
		if (inverted) {
			drafts.push(
				toDraft(sentence, inverted.rule, inverted.content, hit, inverted.source, inverted.content[0]?.open),
			);
			from = behindInverted(tokens, inverted.source);
			subject = inverted.source;
			continue;
		}
		const own = subjectOf(tokens, hit, subject, from, starts);
		if (!own || !maySpeak(tokens, own, hit)) continue;
		// "Ruiz declined to say which", "Ruiz said she thinks …": within what is said nothing else begins.
		if (hit.verb < from) continue;
		const isWithin = from > 0 && isSpeech(hit) && !own.shared && isBetweenCommas(tokens, own.first, hit.last);
		const behind = isWithin ? 0 : aside.start > own.first ? aside.from : from;
		const clause = /^(?:who|which)$/.test(tokens[own.first]!.lower) ? own.first : own.first - 1;
		if (clause > 0 && /^(?:who|which|whom)$/.test(tokens[clause]!.lower))
			aside = {start: clause, from: behind};
		if (own.first <= hit.first && !own.shared) subject = own;
		const said = saysOfBefore(sentence, hit, own) ? null : findSaid(tokens, hit, own, behind, limit, starts);
		if (said) {
			const {parts, rule} = said;
			if (isWithin) dropDeeds(drafts, tokens, own, parts[0]!);
			const draft = toDraft(sentence, rule, parts, hit, own, parts.at(-1)!.open);
			if (said.isDoubtful) draft.doubtful = true;
			drafts.push(draft);
			from = Math.max(from, said.end);
			continue;
		}
		const earlier =
			isSpeech(hit) && !own.shared && leads(tokens, own.first) ? lastQuotation(sentence.before) : null;
		if (!earlier) continue;
		drafts.push({
			...toDraft(sentence, 'quotation before its attribution', [], hit, own),
			content: [earlier],
		});
		from = Math.max(from, hit.last + 1);
	}
	if (closing) dropNested(drafts, tokens, closing.content);
	if (triggers & TRIGGER.CUE_NOUN) drafts.push(...findNounCues(sentence, drafts, starts));
	if (triggers & (TRIGGER.QUOTATION | TRIGGER.COLON))
		drafts.push(...attributeLeftovers(sentence, drafts, starts));
	return drafts.length === 0 ? drafts : finished(drafts, tokens);
}

const NOTHING: readonly Span[] = [];

const isIn = (spans: readonly Span[], token: Token): boolean =>
	spans.some(({start, end}) => start <= token.start && token.end <= end);

const finished = (drafts: readonly Draft[], tokens: readonly Token[]): Draft[] =>
	drafts.filter(draft => draft.open || (draft.content.length > 0 && !isBare(tokens, draft.content)));

/** Every rule but "according to" begins at one of these; a quarter of all sentences have none and are passed over. */
const ATTRIBUTES = TRIGGER.CUE | TRIGGER.TOLD | TRIGGER.CUE_NOUN | TRIGGER.QUOTATION | TRIGGER.COLON;

/** "“Who are they?” Ruiz said of the crews in May": the words stand before, and these tell whom they are about. */
const saysOfBefore = ({tokens, before}: Sentence, {lemma, last, verb}: CueHit, {first}: Phrase): boolean =>
	lemma === 'say' &&
	last > verb &&
	before !== null &&
	leads(tokens, first) &&
	lastQuotation(before) !== null &&
	!hasQuotation(tokens, last, tokens.length);

/** "He had dismissed nobody, he said, …": what he did is within what he says, and no words of its own. */
function dropDeeds(drafts: Draft[], tokens: readonly Token[], own: Phrase, {first}: Phrase): void {
	const {lower, is, start} = tokens[own.first]!;
	if (!(is & IS.SUBJECT) || tokens[first]!.lower !== lower) return;
	const kept = drafts.filter(({source}) => source?.start !== tokens[first]!.start || start < source.start);
	drafts.splice(0, drafts.length, ...kept);
}

/** "He had dismissed nobody, he said, and would …": all of the sentence is his, whatever verb stands before. */
const isBetweenCommas = (tokens: readonly Token[], first: number, last: number): boolean =>
	tokens[first - 1]?.lower === ',' && tokens[last + 1]?.lower === ',' && !hasQuotation(tokens, 0, first);

/** "Commenting on the vote, Ruiz said …": what the words are about, and none of them. */
const opensOnTopic = (tokens: readonly Token[], {first, verb, last, lemma, mood}: CueHit): boolean =>
	mood === 'participle' &&
	first <= 1 &&
	(/^(?:comment|speak|talk|respond|reply|reflect|remark|ask)$/.test(lemma)
		? /^(?:on|about|of|to|upon)$/.test(tokens[verb + 1]?.lower ?? '')
		: isDeed(tokens, last));

/** "Asked what she thought of it, Ruiz said …": where the question ends that opens the sentence; -1 where none does. */
function endOfQuestion(tokens: readonly Token[], hits: readonly CueHit[]): number {
	if (!isAsking(tokens[askedAt(tokens)])) return -1;
	const comma = tokens.findIndex(({lower}) => lower === ',');
	const answer = hits.find(({verb, mood}) => verb > comma && mood === 'finite');
	// "Asked whether she had considered resigning, Ruiz laughed."
	if (comma > 0 && !answer && !hasQuotation(tokens, 0, tokens.length)) return comma;
	return comma > 0 && answer && isSpeech(answer) && answer.first - comma < LONGEST_ANSWERER ? comma : -1;
}

/** How many tokens may stand between the question and the verb that answers it. */
const LONGEST_ANSWERER = 12;

/** "Confirming the incident, Ruiz said …": an object without a verb or words in marks, up to the comma. */
function isDeed(tokens: readonly Token[], verb: number): boolean {
	for (let at = verb + 1; at < tokens.length; at++) {
		const {is, lower} = tokens[at]!;
		if (lower === ',')
			return at > verb + 1 && (tokens[verb + 1]!.is & (IS.DETERMINER | IS.NUMBER | IS.POSSESSIVE)) !== 0;
		if (is & (IS.QUOTATION | IS.MARK | IS.SUBJECT) || lower === 'that' || isVerbal(tokens, at)) return false;
	}
	return false;
}

/** Behind the source of an inverted cue: "said Ruiz, who said the quay would …" tells more words in its clause. */
function behindInverted(tokens: readonly Token[], {first, last}: Phrase): number {
	for (let at = first + 2; at < last; at++) if (tokens[at]!.lower === 'who' && tokens[at + 1]!.cue) return at;
	return last + 1;
}

/** The attribution opens its sentence, so that it may belong to the quotation before it. */
const leads = (tokens: readonly Token[], first: number): boolean => first === 0 && tokens.length < 24;

function lastQuotation(tokens: readonly Token[] | null): Span | null {
	const token = tokens?.at(-1);
	return token?.quotation && /[?!.…—]/.test(token.quotation.ending) ? wordsOf(token.quotation) : null;
}
