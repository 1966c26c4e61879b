import type {Passage} from '../library/passage.ts';
import {shortHash} from '../text/hash.ts';

/**
 * The id of a passage's mark: a hash of document, text and span. So marking one passage twice, also from two
 * explorers at once, makes one mark.
 */
export const markId = ({document, textHash, span}: Pick<Passage, 'document' | 'textHash' | 'span'>): string =>
	`m${shortHash(document, textHash, String(span.start), String(span.end))}`;
