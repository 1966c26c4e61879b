import {IS} from './lexicon.ts';
import {isVerbal, type Phrase} from './noun-phrases.ts';
import type {Token} from './tokens.ts';

/** Words in the content that make it something said and not a thing done: a verb, or a quotation. */
export function holdsClause(tokens: readonly Token[], content: Phrase): boolean {
	for (let at = content.first; at <= content.last; at++) {
		const {quotation} = tokens[at]!;
		if (quotation ? !isTitleAt(tokens, at) : isVerbal(tokens, at) || tokens[at]!.is & IS.SUBJECT) return true;
	}
	return false;
}

/** "the Gazette’s “Morning in the Port”", "the song “Low Water”": the name of a work, not words that someone said. */
export function isTitleAt(tokens: readonly Token[], at: number): boolean {
	const {quotation} = tokens[at]!;
	const before = tokens[at - 1];
	if (!quotation?.isTitle || !before) return false;
	return (
		(before.is & IS.GENITIVE) !== 0 ||
		/^(?:on|in|of|at|the|her|his|to|from)$/.test(before.lower) ||
		WORKS.has(before.lower)
	);
}

const WORKS = new Set(
	'show song film movie book series album program programme article novel play game memoir essay poem host star episode documentary magazine newsletter podcast titled entitled headlined called named hit single'.split(
		' ',
	),
);
