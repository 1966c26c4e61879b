/** Words of offices that qualify other nouns as well. */
import type {Token} from './tokens.ts';
import {isListed, LIST} from './weighing/word-lists.ts';

/**
 * Whether what follows an office is no name: the "Executive Order" of a president, "Star Wars", "Head Start", where
 * "Ambassador Power" is one; the "Deputy Youth and Sports Minister".
 */
export function isNothing(tokens: readonly Token[], office: number, to: number): boolean {
	const {lower, capital} = tokens[office]!;
	// "a Tesla Model S"
	if (lower === 'model' && to - office === 2 && tokens[office + 1]!.word.length === 1) return true;
	// "the Youth Justice Act"
	if (to - office === 2 && PAPERS.has(tokens[office + 1]!.lower)) return true;
	let fields = true;
	let plain = capital && QUALIFYING.has(lower);
	for (let at = office + 1; at < to; at++) {
		const token = tokens[at]!;
		fields &&= isListed(token, LIST.FIELD);
		plain &&= isListed(token, LIST.COMMON | LIST.NO_ENTITY) && !isListed(token, LIST.GIVEN | LIST.FAMILY);
	}
	const further = tokens[to]?.lower === 'and' ? tokens[to + 1] : undefined;
	return plain || (fields && further?.capital === true && isListed(further, LIST.FIELD));
}

const PAPERS = new Set(['act', 'code', 'charter', 'report', 'award', 'awards']);

/** Offices that qualify other nouns as well. */
const QUALIFYING = new Set(
	'executive star legend major general private special delegate principal deputy forward head teacher host model partner'.split(
		' ',
	),
);
