/** The document and the quote of a mark as they are now: their ids change when a file is moved or edited. */
import {documentOfPassage} from '../library/document-of-passage.ts';
import type {DocumentRow, QuoteRow} from '../library/rows.ts';
import type {Mark} from '../notebook/mark.ts';
import {hull, overlaps} from '../text/span.ts';
import type {World} from './world.ts';

/** The document that the mark was made in, or the one that has its text now. */
export const markedDocument = ({library}: Pick<World, 'library'>, {passage}: Mark): DocumentRow | undefined =>
	documentOfPassage(library, passage);

/** The quote that was marked; after an edit elsewhere in its file, the one at the place of its words. */
export function markedQuote(world: World, mark: Mark): QuoteRow | undefined {
	if (mark.quote === null) return undefined;
	const known = world.library.quote(mark.quote);
	if (known) return known;
	const document = markedDocument(world, mark);
	const place = document && world.marksIn(document.id).find(placed => placed.mark.id === mark.id);
	if (!document || !place?.span) return undefined;
	const {span} = place;
	return world.library
		.windows(document.id)
		?.quotesTouching(span)
		.find(({content}) => overlaps(hull(content), span));
}
