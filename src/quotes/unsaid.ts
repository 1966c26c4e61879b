import {type CueHit, isDenied} from './cues/cues.ts';
import {FORM} from './lexicon.ts';
import {hasQuotation} from './sentence.ts';
import type {Token} from './tokens.ts';

/** "is expected to announce it", "was not authorized to discuss it", "kept her from claiming it": what has not been said, or not yet, up to token `limit`. */
export function isUnsaid(
	tokens: readonly Token[],
	{first, last, verb, mood, lemma}: CueHit,
	limit: number,
): boolean {
	// "who requested anonymity to speak freely"
	if (lemma === 'request' && tokens[last + 1]?.lower === 'anonymity') return true;
	// "Ruiz directed “The Long Quay”": a film
	if (lemma === 'direct' && tokens[last + 1]?.quotation?.isTitle) return true;
	const before = tokens[first - 1];
	if (mood === 'participle' && before && tellsOf(tokens, first - 1)) {
		// "accused of calling the port “a grave”", but not "a man accused of threatening to shoot told the court: “…”"
		let at = last + 1;
		while (at < limit && !tokens[at]!.quotation && !(tokens[at]!.cue && tokens[at]!.form & FORM.PAST)) at++;
		return at >= limit || !tokens[at]!.quotation;
	}
	if (hasQuotation(tokens, last, limit)) return false;
	if (mood === 'infinitive') return before !== undefined && UNSAID.has(before.lower);
	// "stopped short of saying", "without saying"
	if (mood === 'participle')
		return (
			before !== undefined &&
			(/^(?:from|without)$/.test(before.lower) ||
				(before.lower === 'of' && /^(?:short|instead|fear|risk)$/.test(tokens[first - 2]?.lower ?? '')))
		);
	// "could be heard saying"
	if (/^(?:over)?heard$/.test(tokens[verb - 1]?.lower ?? '') || tokens[verb - 2]?.lower === 'heard')
		return false;
	// "could say", "might argue", but not "could not say"
	return (
		tokens.slice(first, verb).some(({lower}) => /^(?:could|might|may|should|must)$/.test(lower)) &&
		!isDenied(tokens, {first, verb})
	);
}

/** "accused of refusing", "charged with threatening": what somebody is said to have done, up to the token `at`. */
const tellsOf = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.lower === 'of'
		? /^(?:accused|suspected|guilty|convicted|acquitted|cleared|capable)$/.test(tokens[at - 1]?.lower ?? '')
		: tokens[at]!.lower === 'with' && tokens[at - 1]?.lower === 'charged';

const UNSAID = new Set(
	'expected authorized authorised allowed permitted supposed scheduled due poised reluctant hesitant unlikely likely unable free anonymity yet hard difficult easy impossible fair safe unfair wrong reasonable failed fails forgot neglected unwilling nothing pressure chance opportunity requests request refusal meant intended'.split(
		' ',
	),
);
