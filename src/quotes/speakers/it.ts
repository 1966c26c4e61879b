import type {DocumentEntities} from '../../entities/entity.ts';
import type {Span} from '../../text/span.ts';
import {IS, lookUp} from '../lexicon.ts';
import {WRITINGS} from '../words/cue-nouns.ts';
import type {Event} from './discourse.ts';
import type {Referent} from './pronouns.ts';
import {WEIGHT} from './weight.ts';

/** "Ruiz posted a short message", "Ruiz later sent her a letter": who does it has written what "it" is then. */
const WROTE = new RegExp(
	`\\b(?:posted|posts|issued|issues|released|releases|published|publishes|wrote|writes|sent|sends|left|shared|tweeted|emailed|penned|circulated|signed|put out)\\b[^.!?“”]*?\\b(?:an?|the following|this|another) (?:[\\p{L}-]+ ){0,2}(?:${WRITINGS.replaceAll(' ', '|')})\\b`,
	'u',
);

/** "Ruiz received a letter from Paz": whose it is. */
const SENT =
	/\b(?:an?|the|one|another|this) (?:[\p{L}-]+ ){0,2}?(?:letter|message|note|e-?mail|text|postcard|memo|tweet|telegram|voicemail|statement)(?: \p{Ll}+)? (?:from|by) /u;

/** What may stand between "from" and the name: "Mr", "the mayor, ", "her brother". */
const TITLES = /^(?:(?:the|his|her|their) )?(?:[\p{L}.-]+,? ){0,4}$/u;

/** What "it" may be as well as the body that the sentence is about. */
const MAY_SAY =
	/\b(?:inquiry|inquest|investigation|review|panel|committee|commission|study|survey|poll|bill|law|rule|app|website|report|research|plan|strategy|deal|contract|verdict|ruling|council|court|government|ministry|union)\b/u;

/** Verbs that a body says things by, and no inquiry that it opened. */
const SAYS =
	/^(?: (?:also|later|has|had|then|further|previously|now|still|yesterday))* (?:said|says|say|added|adds|told|tells|warned|warns|denied|denies|insisted|insists|declined|confirmed|confirms|announced|argued|argues|called|calls|described|describes|urged|urges|apologi[sz]ed|acknowledged|blamed|promised|stressed|pledged|vowed|claimed|claims|thanked)\b/u;

/** Whom a source heard right before meant, with the span of that source. */
export type Heard = {readonly source: Span; readonly referent: Referent};

/** Where "it" stands: the numbers of its sentence and block, and the offsets where that sentence and the one before begin. */
type Place = {
	readonly sentence: number;
	readonly block: number;
	readonly own: number;
	readonly before: number;
};

/**
 * Whom "it" means that says something: who wrote the letter or the statement of which the sentence before tells; else
 * the organization that the sentence before is about, or that spoke in it. Null when anything else may be meant.
 * `events`: those before, in order; `heard`: the quote before.
 */
export function resolveIt(
	text: string,
	source: Span,
	place: Place,
	events: readonly Event[],
	{clusters}: DocumentEntities,
	heard: Heard | null,
): Referent | null {
	const {own, before} = place;
	const near = eventsBefore(events, place);
	const written = WRITTEN.find(({words}) => words.test(text.slice(before, own)));
	if (written) return referTo(written.findWriter(text, place, near), 'fair');
	if (!SAYS.test(text.slice(source.end, source.end + 60))) return null;
	if (heard && heard.source.start >= before && clusters[heard.referent.cluster]!.kind !== 'person')
		return {...heard.referent, antecedent: heard.source, strength: 'fair'};
	const subject = near.find(({weight}) => weight === WEIGHT.subject);
	if (!subject || subject.cluster < 0 || clusters[subject.cluster]!.kind !== 'organization') return null;
	const behind = text.slice(subject.span.end, own);
	return MAY_SAY.test(behind) || !isHead(behind) ? null : referTo(subject, 'weak');
}

/** The events of the sentence before. */
function eventsBefore(events: readonly Event[], {sentence, block}: Place): Event[] {
	let first = events.length;
	while (first > 0 && events[first - 1]!.block === block && events[first - 1]!.sentence >= sentence - 1)
		first--;
	return events.slice(first).filter(event => event.sentence === sentence - 1);
}

/** How a sentence tells of a letter, and who wrote it. */
const WRITTEN: readonly {
	readonly words: RegExp;
	readonly findWriter: (text: string, place: Place, near: readonly Event[]) => Event | undefined;
}[] = [
	{words: SENT, findWriter: findSender},
	{words: WROTE, findWriter: findWriter},
];

function findSender(text: string, {own, before}: Place, near: readonly Event[]): Event | undefined {
	const came = SENT.exec(text.slice(before, own))!;
	const end = before + came.index + came[0].length;
	return near.find(({span}) => span.start >= end && TITLES.test(text.slice(end, span.start)));
}

function findWriter(text: string, {own, before}: Place, near: readonly Event[]): Event | undefined {
	const verb = before + WROTE.exec(text.slice(before, own))!.index;
	// "Ruiz and Paz posted a message": two
	if (/ and /.test(text.slice(before, verb))) return undefined;
	return near.findLast(
		({span, weight}) =>
			span.start < verb && (weight === WEIGHT.subject || ADJOINS.test(text.slice(span.end, verb))),
	);
}

const referTo = (event: Event | undefined, strength: 'fair' | 'weak'): Referent | null =>
	event && event.cluster >= 0
		? {cluster: event.cluster, antecedent: event.span, name: event.name, strength}
		: null;

const ADJOINS = /^ (?:later |then |also |ha[sd] )*$/;

/** "Altamar will close", "Altamar, which runs it,"; not "Altamar profiles were changed". */
function isHead(behind: string): boolean {
	if (/^(?:, | \()/.test(behind)) return true;
	const next = /^ (\p{Ll}+)/u.exec(behind)?.[1];
	return (
		next !== undefined &&
		((lookUp(next).is & (IS.AUXILIARY | IS.CUE | IS.VERB | IS.ADVERB)) !== 0 || next.endsWith('ed'))
	);
}
