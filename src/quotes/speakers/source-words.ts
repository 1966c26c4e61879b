import type {Span} from '../../text/span.ts';
import type {Draft} from '../draft.ts';
import type {QuoteKind} from '../quote.ts';
import {GENDER_OF_NOUN} from '../words/humans.ts';

// What the words of a source, and those it says, tell by themselves, before anybody is looked for.

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

/** Where the last source ends that may point back to somebody: behind it nobody asks of whom the text spoke. */
export function lastBack(text: string, drafts: readonly Draft[]): number {
	let last = -1;
	for (const {source} of drafts) {
		if (!source || source.end <= last) continue;
		if (POINTS_BACK.test(text.slice(source.start, source.start + 4))) last = source.end;
	}
	return last;
}

/** How the sources begin that are taken for a pronoun ("he'd") or for a role ("that official"). */
const POINTS_BACK = /^(?:he|she|his|him|the|this|that)/i;

/**
 * What a speaker's words are told in. Of words partly quoted only what comes between their source and the first
 * quotation mark: in "He told us that Mr Paz had a cousin who “had a harbour”" the name is the reporter's, in
 * "He said “Juan Paz can wait”" the speaker's own.
 */
export function reported(
	text: string,
	source: Span,
	content: readonly Span[],
	kind: QuoteKind,
): readonly Span[] {
	if (kind === 'indirect') return content;
	const [first] = content;
	if (kind === 'direct' || !first || first.start < source.end) return [];
	const quoted = text.slice(first.start, first.end).search(/[“"‘]/);
	return [{start: first.start, end: quoted < 0 ? first.end : first.start + quoted}];
}
