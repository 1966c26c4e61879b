import type {Span} from '../../text/span.ts';
import type {Block} from '../blocks.ts';
import {isSomebody} from '../cues/gestures.ts';
import type {Draft} from '../draft.ts';
import {IS} from '../lexicon.ts';
import {quotationAt} from '../quotation-marks.ts';
import type {MentionStarts, Phrase} from '../source/noun-phrases.ts';
import {findSentenceSubject} from '../source/subject-before.ts';
import {toDraft} from '../to-draft.ts';
import type {Token} from '../tokens.ts';

/** How many tokens a sentence may have that leads to words in marks. */
const LONGEST_LEAD = 24;

/** Of fewer words in marks the writer may make his own use: a title, a sign. */
const FEWEST_WORDS = 3;

/**
 * “Ruiz grew up on the quay. “We had no shoes.””: where nothing attributes the quotation at `span`, and the sentence
 * before it, `tokens`, tells of one person, the words are that one's. Null where it tells of anybody else too.
 */
export function readLead(
	{index, quotations}: Block,
	span: Span,
	tokens: readonly Token[] | undefined,
	starts: MentionStarts,
): Draft | null {
	if (!tokens || tokens.length > LONGEST_LEAD || tokens.some(token => token.is & IS.QUOTATION)) return null;
	const isAsked = tokens.at(-1)!.lower === '?';
	if (!isAsked && (quotationAt(quotations, span.start)?.words ?? 0) < FEWEST_WORDS) return null;
	const source = isAsked ? askedIn(tokens) : findSentenceSubject(tokens, tokens.length, starts);
	if (!source || !isSomebody(tokens, source, starts) || !tellsOfOne(tokens, source, starts)) return null;
	const cue = {first: source.last + 1, last: source.last + 1};
	return {
		...toDraft({tokens, block: index}, 'gesture before quotation', [], cue, source),
		content: [span],
		leap: true,
	};
}

/** "Did she regret it? “Never.”": she answers. */
function askedIn(tokens: readonly Token[]): Phrase | null {
	const first = tokens.findIndex(({lower}) => /^s?he$/.test(lower));
	return first < 0 ? null : {first, last: first};
}

/** Not "the Ruiz boats left", "Ruiz's boat left", "Ruiz met Paz", "Ruiz opened her letter". */
function tellsOfOne(tokens: readonly Token[], {first, last}: Phrase, starts: MentionStarts): boolean {
	for (let at = 0; at < tokens.length; at++) {
		const {is, start, lower} = tokens[at]!;
		if (at < first || at > last) {
			if (MEETS.test(lower) || (starts.has(start) && !PLACE.test(tokens[at - 1]?.lower ?? ''))) return false;
		} else if (
			is & IS.GENITIVE ||
			(at < last && starts.has(start) && tokens[last]!.is === 0 && isThing(tokens, at, last))
		)
			return false;
	}
	return true;
}

/** "the Ruiz boats": no comma parts the name from the noun. */
function isThing(tokens: readonly Token[], name: number, last: number): boolean {
	for (let at = name; at <= last; at++) if (tokens[at]!.is & IS.MARK) return false;
	return true;
}

/** Whoever meets words tells them, and says none. */
const MEETS =
	/^(?:reads?|opened|opens|received|receives|gets?|got|sees?|saw|finds?|found|hears?|heard|listens?|listened|watche[sd]|waits?|waited|signs?|banners?|posters?|placards?)$/;

/** What stands before the name of a place, or of whoever is spoken to. */
const PLACE = /^(?:in|at|from|near|of|on|for|to|the|across|around|outside)$/;
