/** What the words of a source and of its quote tell by themselves, before the text around them is asked. */
import type {Span} from '../../text/span.ts';
import type {Draft} from '../draft.ts';
import type {QuoteKind} from '../quote.ts';
import {GENDER_OF_NOUN} from '../words/humans.ts';

/** "Dale", "Mayor Ted Terry", "Baron, the editor", "K": words that name a person though no person is known by them. */
export const isNameLike = (words: string): boolean =>
	/^[BCDEFGHJ-PR-Z]\.?$/.test(words) ||
	(/^(?!(?:I|Q|It|They|We|You|He|She|The|A|An|Some|Both|Many|Most|Several|Other|One|That|This|Those|Here|See|All|None|Half|Everybody|Everyone|Nobody|Somebody|People|Police)\b)\p{Lu}\p{Ll}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:,|$)/u.test(
		words,
	) &&
		!/^(?:\p{L}+s|.*['’]s?)(?:,|$)/u.test(words));

/**
 * The noun for a person at the head of a phrase that names nobody: "a picker", "the administrator of the site"; null for
 * others, and for "the Alder Bay Democrat", who is one that the text has named.
 */
export function personIn(phrase: string): string | null {
	const head =
		(/^(?:an?|another|one) ([\p{L} -]+?)(?=,| (?:of|for|who|at|in|from|with|on|near|whose|close) |$)/iu.exec(
			phrase,
		) ?? /^the ([\p{L} -]+?)(?= (?:of|for|at|in|from) )/iu.exec(phrase))?.[1];
	const noun = head?.split(' ').at(-1)?.toLowerCase();
	return noun !== undefined && GENDER_OF_NOUN.has(noun) ? noun : null;
}

/** "the guard": one who comes into a story for a moment; not "the witness", by which news goes back to whom it has named. */
export function passerBy(phrase: string): string | null {
	const noun = /^the (\p{L}+)$/iu.exec(phrase)?.[1]?.toLowerCase();
	return noun !== undefined && PASSERS_BY.has(noun) ? noun : null;
}

const PASSERS_BY = new Set(
	(
		'guard neighbour neighbor reporter journalist official source clerk nurse bystander onlooker assistant porter ' +
		'caretaker janitor receptionist cashier steward messenger usher heckler stranger caller interpreter translator ' +
		'constable policeman policewoman waiter waitress barman barista bartender passerby passer-by paramedic vendor'
	).split(' '),
);

/** Where the last source ends that may point back to somebody: behind it nobody asks of whom the text spoke. */
export function lastBack(text: string, drafts: readonly Draft[]): number {
	let last = -1;
	for (const {source} of drafts) {
		if (!source || source.end <= last) continue;
		if (POINTS_BACK.test(text.slice(source.start, Math.min(source.end, source.start + LONGEST_LEAD))))
			last = source.end;
	}
	return last;
}

/** How the sources begin that are taken for a pronoun ("he'd") or for a role ("that official", "a letter from the mayor"). */
const POINTS_BACK =
	/^(?:he|she|his|him|the|this|that|its?\b|an? .* (?:from|by|on) (?:the|its) |\p{Lu}.*['’]s? )/iu;

/** Units of a source in which that shows. */
const LONGEST_LEAD = 60;

/**
 * Where a speaker's words name others. Of words partly quoted only what comes between their source and the first
 * quotation mark: in "He told us that Mr Paz had a cousin who “had a harbour”" the name is the reporter's, in
 * "He said “Juan Paz can wait”" it may be the speaker's own.
 */
export function reported(
	text: string,
	source: Span,
	content: readonly Span[],
	kind: QuoteKind,
): readonly Span[] {
	if (kind !== 'mixed') return content;
	const [first] = content;
	if (!first || first.start < source.end) return [];
	const quoted = text.slice(first.start, first.end).search(/[“"‘]/);
	return [{start: first.start, end: quoted < 0 ? first.end : first.start + quoted}];
}

/**
 * “Paz kept us waiting,” he said: hardly Paz. But “I'm Paz”, “a vote for Paz” may be his own words, and in
 * “They shout, ‘Paz, go home’” others name him.
 */
export function mayNameSelf(text: string, content: Span, name: Span): boolean {
	const before = text.slice(content.start, name.start);
	return (
		/(?:\bI am|\bI['’]m|\bnames? is|\bthis is|\bvot(?:e|es|ed|ing) for|\b(?:like|as|elect|called)) (?:\p{Lu}[\p{L}.]* )?$/iu.test(
			before,
		) || /[‘'“"][^’'”"]*$/u.test(before.replace(/(?<=\p{L})['’](?=\p{L})/gu, ''))
	);
}

/** ", a driver who would not give his surname": what a clause behind a name tells of its gender; null when it is nothing. */
export function genderToldIn(behind: string): 'female' | 'male' | null {
	if (!behind.includes('who')) return null;
	const pronoun = /^,? .*?\b(?:who|whose)\b.*?\b(his|her|he|she)\b/u.exec(behind)?.[1];
	return pronoun === undefined ? null : pronoun === 'his' || pronoun === 'he' ? 'male' : 'female';
}
