import {isTitleAt} from './clause.ts';
import type {Draft} from './draft.ts';
import {toDraft} from './drafting.ts';
import {GESTURES} from './gestures.ts';
import {FORM, IS} from './lexicon.ts';
import type {MentionStarts, Phrase} from './noun-phrases.ts';
import {findPhraseAfter} from './phrase-after.ts';
import {readReply} from './reply-behind.ts';
import type {Sentence} from './sentence.ts';
import {OPENS_CLAUSE} from './subject.ts';
import {findSentenceSubject, findSubjectBefore} from './subject-before.ts';
import type {Token} from './tokens.ts';
import {isVerbal} from './verbal.ts';

/** How far behind a quotation its verb may stand: "“…,” the port's first harbour master boomed". */
const FARTHEST_VERB = 14;

/** Quotations that no known cue attributes, when the sentence still shows whose words they are. */
export function attributeLeftovers(
	sentence: Sentence,
	drafts: readonly Draft[],
	starts: MentionStarts,
): Draft[] {
	const {tokens} = sentence;
	const found: Draft[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const {quotation} = tokens[at]!;
		const isColon = tokens[at]!.lower === ':' && at > 0;
		const ends = isColon && at === tokens.length - 1;
		if (!quotation && !ends) continue;
		if (isCovered(drafts, tokens[at]!)) continue;
		if (ends) {
			if (drafts.some(draft => draft.open)) continue;
			const source = ownerOf(tokens, at, starts);
			if (source)
				found.push(toDraft(sentence, 'colon before quotation', [], {first: at, last: at}, source, true));
			continue;
		}
		const before = tokens[at - 1];
		if (before?.lower === ':' && quotation!.words > 2) {
			const source = ownerOf(tokens, at - 1, starts);
			if (source)
				found.push(
					toDraft(
						sentence,
						'colon before quotation',
						[{first: at, last: at}],
						{first: at - 1, last: at - 1},
						source,
					),
				);
		} else if (/[,?!]/.test(quotation!.ending) && !isTitleAt(tokens, at) && standsAlone(before)) {
			const inverted = gesturer(tokens, at + 1, quotation!.words > 2);
			if (inverted) {
				found.push(
					toDraft(
						sentence,
						'quotation before a verb',
						[{first: at, last: at}],
						{first: at + 1, last: at + 1},
						inverted,
					),
				);
				continue;
			}
			const reply = readReply(tokens, at + 1);
			if (reply) {
				found.push(toDraft(sentence, 'reply', [{first: at, last: at}], reply.cue, reply.source));
				continue;
			}
			const verb = verbAfter(tokens, at + 1);
			const source = verb > 0 ? findSubjectBefore(tokens, verb, starts) : null;
			if (source && source.first === at + 1)
				found.push(
					toDraft(
						sentence,
						'quotation before a verb',
						[{first: at, last: at}],
						{first: verb, last: verb},
						source,
					),
				);
		}
	}
	return found;
}

/** Not "a self-styled “plain man,” Ruiz changed his name", "to shouts of “Shame!” the mayor left": the words before go on into the marks. */
const standsAlone = (before: Token | undefined): boolean =>
	before === undefined || (before.is & (IS.MARK | IS.QUOTATION | IS.CONJUNCTION)) !== 0;

const isCovered = (drafts: readonly Draft[], token: Token): boolean =>
	drafts.some(({content}) => content.some(span => span.start < token.end && token.start < span.end));

const NOTHING = {lower: '', is: 0, cue: null, form: 0};

/** “It was cold,” laughed Ana Ruiz, who swims; after words that are no title any verb may stand there, as in “…,” trilled Ruiz. */
function gesturer(tokens: readonly Token[], verb: number, mayTrill: boolean): Phrase | null {
	const {lower, is, cue, form} = tokens[verb] ?? NOTHING;
	const next = tokens[verb + 1]?.is ?? 0;
	const isPast = cue === null ? is === 0 && /[a-z]{3}ed$/.test(lower) : (form & FORM.PAST) !== 0;
	const isTrilled = mayTrill && isPast && (next & (IS.CAPITAL | IS.TIME)) === IS.CAPITAL;
	if (!isTrilled && !GESTURES.has(lower)) return null;
	const source = findPhraseAfter(tokens, verb + 1);
	return source && tokens[source.first]!.is & (IS.CAPITAL | IS.DETERMINER | IS.POSSESSIVE) ? source : null;
}

function verbAfter(tokens: readonly Token[], from: number): number {
	for (let at = from + 1; at < Math.min(tokens.length, from + FARTHEST_VERB); at++) {
		const token = tokens[at]!;
		if (token.is & (IS.AUXILIARY | IS.QUOTATION) || token.lower === ';') return -1;
		if (!isVerbal(tokens, at)) continue;
		return token.form & FORM.ING ? -1 : at;
	}
	return -1;
}

/** Whose words a colon brings: the name right before it ("From the report:"), else the subject of the clause. */
function ownerOf(tokens: readonly Token[], colon: number, starts: MentionStarts): Phrase | null {
	const left = tokens[colon - 1];
	if (!left) return null;
	if (tokens[0]!.lower === 'from' && colon > 1) return {first: 1, last: colon - 1};
	if (left.is & IS.CAPITAL || left.is === 0) {
		let first = colon - 1;
		while (first > 0 && tokens[first - 1]!.is & IS.CAPITAL && !(tokens[first - 1]!.is & (IS.MARK | IS.TIME)))
			first--;
		const lead = tokens[first - 1];
		if (
			left.is & IS.CAPITAL &&
			!(left.is & IS.TIME) &&
			lead &&
			(lead.lower === 'from' || lead.lower === '—' || lead.lower === 'is')
		)
			return {first, last: colon - 1};
	}
	const subject = findSentenceSubject(tokens, colon, starts);
	// "Ruiz left before Paz stood up and said: “…”": either of the two
	if (subject && opensClauseOnName(tokens, subject.last + 1, colon)) return null;
	// "Here is Ruiz, writing from a hotel she could not pay for: “…”": who could not pay need not be who writes
	if (subject && tokens[subject.first]!.is & IS.SUBJECT && tokens[subject.first - 1]?.is === 0) return null;
	if (subject && !/^(?:it|this|that|there|here|which|these|those)$/.test(tokens[subject.first]!.lower))
		return subject;
	return null;
}

function opensClauseOnName(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to - 1; at++)
		if (OPENS_CLAUSE.test(tokens[at]!.lower) && tokens[at + 1]!.is & IS.CAPITAL) return true;
	return false;
}
