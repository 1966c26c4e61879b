import type {Library} from './library.ts';
import type {Passage} from './passage.ts';
import type {DocumentRow} from './rows.ts';

/** The document that a passage was taken from, or the one that has its text now. */
export const documentOfPassage = (
	library: Pick<Library, 'document' | 'documentWithText'>,
	{document, textHash}: Pick<Passage, 'document' | 'textHash'>,
): DocumentRow | undefined => library.document(document) ?? library.documentWithText(textHash);
