import {overlaps, type Span} from '../text/span.ts';
import {isBare} from './content/bare.ts';
import {joinBehindSemicolon} from './content/behind-semicolon.ts';
import {findAccordingTo, findReportedBy} from './cues/according-to.ts';
import {findAskedBy} from './cues/asked-by.ts';
import {findCues} from './cues/cues.ts';
import {findDescribedBy} from './cues/described-by.ts';
import {findHeard} from './cues/heard.ts';
import {findInWordsBehind} from './cues/in-words.ts';
import {findNounCues} from './cues/noun-cues.ts';
import {findOverheard} from './cues/overheard.ts';
import {findQuotedAs} from './cues/quoted-as.ts';
import {findToldBack} from './cues/told-back.ts';
import {TRIGGER, triggersOf} from './cues/triggers.ts';
import type {Draft} from './draft.ts';
import {attributeLeftovers} from './leftovers.ts';
import {readCues} from './read-cues.ts';
import type {Sentence} from './sentence.ts';
import type {MentionStarts} from './source/noun-phrases.ts';
import type {Token} from './tokens.ts';

/** The quotes that the cues of one sentence attribute. */
export function attributeSentence(sentence: Sentence, starts: MentionStarts): Draft[] {
	const {tokens} = sentence;
	const back = sentence.before ? findToldBack(sentence, starts) : null;
	if (back) return [back];
	const triggers = triggersOf(tokens);
	const drafts: Draft[] = triggers & TRIGGER.VIEW ? findAccordingTo(sentence) : findReportedBy(sentence);
	// "The figures suggest, according to Ruiz, that …": who suggests says nothing
	const around = drafts.length > 0 && drafts[0]!.content.length > 1 ? drafts[0]!.content : NOTHING;
	if (!(triggers & ATTRIBUTES)) return drafts.length === 0 ? drafts : finished(drafts, tokens);
	const quotedAs = triggers & TRIGGER.QUOTING ? findQuotedAs(sentence, starts) : [];
	if (quotedAs.length > 0) return finished([...drafts, ...quotedAs], tokens);
	const hits = triggers & (TRIGGER.CUE | TRIGGER.QUOTATION) ? findCues(tokens) : [];
	if (triggers & TRIGGER.TOLD) drafts.push(...findAskedBy(sentence), ...findHeard(sentence, starts));
	if (triggers & TRIGGER.CUE && triggers & TRIGGER.QUOTATION) drafts.push(...findDescribedBy(sentence));
	if (hits.length > 0) readCues(sentence, hits, around, drafts, starts);
	if (triggers & TRIGGER.CUE && triggers & TRIGGER.QUOTATION)
		giveToHeard(drafts, findOverheard(sentence, starts));
	if (triggers & TRIGGER.VIEW && triggers & TRIGGER.QUOTATION) {
		const behind = findInWordsBehind(sentence);
		if (behind) giveToHeard(drafts, [behind]);
	}
	if (triggers & TRIGGER.CUE_NOUN) drafts.push(...findNounCues(sentence, drafts, starts));
	if (triggers & TRIGGER.QUOTATION) joinBehindSemicolon(tokens, drafts);
	if (triggers & (TRIGGER.QUOTATION | TRIGGER.COLON))
		drafts.push(...attributeLeftovers(sentence, drafts, starts));
	return drafts.length === 0 ? drafts : finished(drafts, tokens);
}

/** Words that somebody is heard to say are not those of whoever tells of it. */
function giveToHeard(drafts: Draft[], heard: readonly Draft[]): void {
	if (heard.length === 0) return;
	const isTold = ({content}: Draft) =>
		content.some(told => heard.some(({content}) => content.some(span => overlaps(told, span))));
	const kept = drafts.filter(draft => !isTold(draft));
	drafts.splice(0, drafts.length, ...kept, ...heard);
}

const NOTHING: readonly Span[] = [];

const finished = (drafts: readonly Draft[], tokens: readonly Token[]): Draft[] =>
	drafts.filter(draft => draft.open || (draft.content.length > 0 && !isBare(tokens, draft.content)));

/** Every rule but "according to" begins at one of these; a quarter of all sentences have none and are passed over. */
const ATTRIBUTES = TRIGGER.CUE | TRIGGER.TOLD | TRIGGER.CUE_NOUN | TRIGGER.QUOTATION | TRIGGER.COLON;
