const LONGEST = 900;
const LABEL =
	/^\W{0,4}(?:corrections?|clarifications?|editor['’]?s['’]? note|correction appended|corrections? (?:and|&) clarifications?|(?:this|an) (?:correction|update)|note to readers|errat(?:um|a))\s?(?:[:.–—-]|\(|$|\bappended\b|,? \p{Lu}\p{Ll}+ \d)/iu;

const PRINTED =
	'story|article|post|report|piece|headline|item|column|page|version|caption|file|copy|interview|conversation|transcript|letter|excerpt';
const WENT_WRONG =
	'misstated|incorrectly|wrongly|mistakenly|erroneously|misidentified|misspelled|said|stated|gave|named|referred|omitted|reported|failed';
const STATEMENT = new RegExp(
	String.raw`^\W{0,4}(?:(?:update|note|correction)[^.:]{0,30}: )?(?:${[
		// "This story, first published on Monday, has been updated."
		String.raw`(?:this|the) (?:${PRINTED})\b[^.]{0,40}\b(?:has|have|was|is) (?:since )?(?:been )?(?:corrected|updated|amended|revised|changed|edited|clarified)\b(?! by\b)`,
		// "An earlier version of this article misstated …"
		String.raw`(?:an?|the) (?:earlier|previous|original|prior) (?:version|headline|report|article|post)\b[^.]{0,60}\b(?:${WENT_WRONG}|of (?:this|the) (?:story|article|report|post|column|headline))`,
	].join('|')})`,
	'i',
);

/** "Correction: …", "This story has been corrected …", "Editor's note". */
export function isCorrection(text: string): boolean {
	return text.length <= LONGEST && (LABEL.test(text.slice(0, 80)) || STATEMENT.test(text.slice(0, 200)));
}

/** Whether the block is only the label, so that the correction itself is the next block. */
export const isCorrectionLabel = (text: string): boolean =>
	text.length <= 40 &&
	/^\W{0,4}(?:corrections?|clarifications?|editor['’]?s['’]? note)[^\p{L}]{0,3}$/iu.test(text);
