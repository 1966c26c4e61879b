import type {Mention} from '../../entities/entity.ts';
import {firstFrom} from '../../text/first-from.ts';
import type {Span} from '../../text/span.ts';
import {IS, lookUp} from '../lexicon.ts';
import {findIssuer} from './issuer.ts';
import type {Referent} from './pronouns.ts';

/** How far before the source its writer is looked for, in units. */
const REACH = 6000;

/** How far before the source the sentence stands that tells who put it out, in units. */
const ISSUED_NEAR = 1200;

/** The noun of a source that speaks for its writer: "the letter", "a statement"; null for others. In lower case. */
export function writingIn(phrase: string): string | null {
	const head = phrase
		.split(/,| dated | from | by | to | that | which | of | on /)[0]!
		.trim()
		.split(/\s+/)
		.at(-1)!;
	return lookUp(head).is & IS.WRITING ? head : null;
}

/**
 * Who wrote it, when the source itself or the text before it says so: "Ruiz's letter", "a letter dated May 3
 * from Ruiz", "Ruiz said in a letter" (issuer.ts).
 */
export function resolveWriter(
	text: string,
	source: Span,
	noun: string,
	mentions: readonly Mention[],
): Referent | null {
	const own = ownerIn(text, source, noun, mentions);
	if (own) return {cluster: own.cluster, antecedent: own.span, name: own.span, strength: 'fair'};
	const from = Math.max(0, source.start - REACH);
	let at = source.start;
	for (let tries = 0; tries < 8; tries++) {
		at = text.lastIndexOf(noun, at - 1);
		if (at < from) return null;
		const found = ownerIn(
			text,
			{start: Math.max(from, at - 60), end: Math.min(source.start, at + 80)},
			noun,
			mentions,
		);
		if (found) return {cluster: found.cluster, antecedent: found.span, name: found.span, strength: 'fair'};
		if (source.start - at > ISSUED_NEAR) continue;
		const issuer = findIssuer(text, {start: at, end: at + noun.length}, mentions);
		if (issuer)
			return {cluster: issuer.cluster, antecedent: issuer.span, name: issuer.span, strength: 'fair'};
		// A statement of somebody else, or of nobody known
		if (issuer === null) return null;
	}
	return null;
}

function ownerIn(text: string, window: Span, noun: string, mentions: readonly Mention[]): Mention | null {
	for (
		let i = firstFrom(mentions.length, n => mentions[n]!.span.end > window.start);
		i < mentions.length;
		i++
	) {
		const mention = mentions[i]!;
		if (mention.span.start >= window.end) break;
		const after = text.slice(mention.span.end, mention.span.end + noun.length + 24);
		if (
			/^['’]/.test(after) &&
			after
				.split(/[.;:\n]/, 1)[0]!
				.toLowerCase()
				.split(/[^\p{L}-]+/u)
				.slice(1, 5)
				.includes(noun)
		)
			return mention;
		// "a report from the State Department's inspector": not the department
		if (/^['’]s? (?!office|campaign|team|staff|account)/.test(after)) continue;
		const before = text
			.slice(Math.max(window.start, mention.span.start - 50), mention.span.start)
			.toLowerCase();
		const wrote = before.lastIndexOf(noun);
		if (wrote >= 0 && FROM_SOMEBODY.test(before.slice(wrote + noun.length))) return mention;
	}
	return null;
}

/** "a letter dated March 4 from the widow, Ana Ruiz", "a statement released by Sen. Ana Ruiz": what stands between. */
const FROM_SOMEBODY =
	/^(?:\s+(?:dated|sent|written|signed|released|issued|published|posted))?(?:\s+(?:on\s+)?[\p{L}]{3,9}\.?\s+\d[\d,]*)?\s+(?:from\s+(?:an?|the|his|her)\s+(?:(?!(?:of|for|to|at|in|on)\s)[\p{L}’'-]+,?\s+){1,4}|(?:from|by)\s+(?:[\p{L}.]+\s+){0,3})$/u;
