import {IS} from '../lexicon.ts';
import type {Token} from '../tokens.ts';

/** What something owned begins with: "rope", "own boat", but not "in May". */
export const mayBeOwned = (next: Token | undefined): boolean =>
	next !== undefined &&
	!(
		next.is &
		(IS.MARK |
			IS.QUOTATION |
			IS.PREPOSITION |
			IS.DETERMINER |
			IS.AUXILIARY |
			IS.SUBORDINATOR |
			IS.CONJUNCTION |
			IS.TIME)
	) &&
	next.lower !== 'to';
