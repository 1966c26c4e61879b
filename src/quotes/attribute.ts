import type {Span} from '../text/span.ts';
import {findAccordingTo} from './according-to.ts';
import {findAskedBy} from './asked-by.ts';
import {isBare} from './bare.ts';
import {findCues} from './cues.ts';
import {findDescribedBy} from './described-by.ts';
import type {Draft} from './draft.ts';
import {findHeard} from './heard.ts';
import {attributeLeftovers} from './leftovers.ts';
import {findNounCues} from './noun-cues.ts';
import type {MentionStarts} from './noun-phrases.ts';
import {findQuotedAs} from './quoted-as.ts';
import {readCues} from './read-cues.ts';
import type {Sentence} from './sentence.ts';
import type {Token} from './tokens.ts';
import {TRIGGER, triggersOf} from './triggers.ts';

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
	if (hits.length > 0) readCues(sentence, hits, around, drafts, starts);
	if (triggers & TRIGGER.CUE_NOUN) drafts.push(...findNounCues(sentence, drafts, starts));
	if (triggers & (TRIGGER.QUOTATION | TRIGGER.COLON))
		drafts.push(...attributeLeftovers(sentence, drafts, starts));
	return drafts.length === 0 ? drafts : finished(drafts, tokens);
}

const NOTHING: readonly Span[] = [];

const finished = (drafts: readonly Draft[], tokens: readonly Token[]): Draft[] =>
	drafts.filter(draft => draft.open || (draft.content.length > 0 && !isBare(tokens, draft.content)));

/** Every rule but "according to" begins at one of these; a quarter of all sentences have none and are passed over. */
const ATTRIBUTES = TRIGGER.CUE | TRIGGER.TOLD | TRIGGER.CUE_NOUN | TRIGGER.QUOTATION | TRIGGER.COLON;
