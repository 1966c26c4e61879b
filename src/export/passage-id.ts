import {shortHash} from '../text/hash.ts';
import type {ExportPassage} from './passage.ts';

/**
 * The name of a passage's footnote: the same for the same words at the same place of the same document, so
 * that two exports agree and an export that is added to knows what it holds.
 */
export const passageId = ({
	document,
	span,
	exact,
}: Pick<ExportPassage, 'document' | 'span' | 'exact'>): string =>
	`p${shortHash(document.id, String(span.start), String(span.end), exact)}`;
